package org.samenrooster.server.round;

import org.samenrooster.server.round.StoredChange.Consent;

/**
 * What a member said to a change that concerns her. Only the last of it stands: until the change is
 * booked a yes can be taken back.
 *
 * @param consent what must be stored of it
 */
record Said(String changeId, String memberId, Consent consent) {}
