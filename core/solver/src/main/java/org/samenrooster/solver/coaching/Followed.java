package org.samenrooster.solver.coaching;

import java.util.BitSet;

/**
 * The shifts that are followed.
 *
 * @param chosen by their place among all shifts of the coach
 * @param best whether it is proved that no choice comes nearer to the hours
 */
public record Followed(BitSet chosen, boolean best) {}
