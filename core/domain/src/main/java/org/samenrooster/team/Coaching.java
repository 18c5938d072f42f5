package org.samenrooster.team;

import org.samenrooster.time.DateRange;

/**
 * Who guides a student or a new colleague, and when. On those days she is supernumerary: she works
 * beside her coach and counts for no coverage.
 *
 * @param coachId identity of the member who guides
 */
public record Coaching(String coachId, DateRange dates) {}
