package org.samenrooster.solver.coaching;

/**
 * A shift of the coach that may be followed.
 *
 * @param week the week it lies in, counted from 0
 * @param minutes what working beside it counts for hours
 */
public record CoachShift(int week, int minutes) {}
