package org.samenrooster.server.suggestion.application;

import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.suggestion.Candidate;
import org.samenrooster.solver.suggestion.SuggestionProblem;

/**
 * A shift that somebody should take, with everybody who might.
 *
 * @param roster what the team holds in the weeks around the shift, by id
 */
record ShiftQuestion(
    StoredTeam team,
    RosterShift shift,
    SuggestionProblem problem,
    Map<String, RosterShift> roster) {

  ShownEffect.Telling telling() {
    return new ShownEffect.Telling(
        problem.candidates().stream()
            .collect(Collectors.toMap(Candidate::memberId, Candidate::timeline)),
        problem.rules());
  }

  /** The stored shift behind one of the problem. */
  RosterShift stored(String shiftId) {
    return shiftId.equals(shift.shift().id()) ? shift : roster.get(shiftId);
  }
}
