package org.samenrooster.server.platform.outbox;

import java.time.Instant;

/**
 * An event as it is read.
 *
 * @param sequence its number among those of its organisation, from 1 and without a gap; with the
 *     organisation it is the event's identity, for whoever gets it twice
 * @param at when it was told
 */
public record ToldEvent(long sequence, Instant at, Event event) {}
