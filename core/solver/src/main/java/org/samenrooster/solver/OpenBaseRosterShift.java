package org.samenrooster.solver;

import java.time.DayOfWeek;
import org.samenrooster.team.Level;

/**
 * A shift of the demand that nobody has in the proposal.
 *
 * @param week week of the cycle, 0 is the first
 * @param day day of the week on which it starts
 * @param shiftType code of its type
 * @param requiredLevel least level of the person
 * @param reason why nobody has it
 */
public record OpenBaseRosterShift(
    int week, DayOfWeek day, String shiftType, Level requiredLevel, OpenShiftReason reason) {}
