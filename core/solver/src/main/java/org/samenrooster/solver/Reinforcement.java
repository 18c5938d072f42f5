package org.samenrooster.solver;

import org.samenrooster.team.Level;

/**
 * The colleague who would help most: a person of this level with this contract could hold so many
 * of the open shifts, within every rule and without changing anybody else's line.
 *
 * @param level the lowest with which that many can be held
 * @param weeklyMinutes contract that these shifts ask for, in whole hours
 * @param shifts of the cycle that would no longer be open, 1 or more
 */
public record Reinforcement(Level level, int weeklyMinutes, int shifts) {}
