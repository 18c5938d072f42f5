package org.samenrooster.server.round;

/**
 * A yes to a member's line of a roster, as it is stored.
 *
 * @param personId who the member is
 * @param fingerprint the line as it was
 * @param approvedBy the person who gave it
 */
record ApprovedLine(String memberId, String personId, String fingerprint, String approvedBy) {}
