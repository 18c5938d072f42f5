package org.samenrooster.solver.repair;

import java.util.Optional;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.solver.suggestion.MemberEffect;

/**
 * What one person would be asked for.
 *
 * @param takes the shift that she would work
 * @param givesUp the shift from which she would move; somebody else would take it
 * @param effect what that does for her, after all changes of the repair
 */
public record ShiftRequest(Shift takes, Optional<HeldShift> givesUp, MemberEffect effect) {}
