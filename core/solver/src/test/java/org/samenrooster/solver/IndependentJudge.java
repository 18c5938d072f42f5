package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Judges base rosters by the rules alone, without anything of the search. */
final class IndependentJudge {

  private final BaseRosterProblem problem;

  IndependentJudge(BaseRosterProblem problem) {
    this.problem = problem;
  }

  /** What blocks any line, unrolled as far around the judged cycle as the rules look. */
  List<RuleViolation> blocked(BaseRoster roster) {
    List<RuleViolation> blocked = new ArrayList<>();
    for (TeamMember member : problem.team().members()) {
      blocked.addAll(blocked(roster, member));
    }
    return blocked;
  }

  List<RuleViolation> blocked(BaseRoster roster, TeamMember member) {
    int weeks = Math.max(roster.cycleWeeks(), 1 + problem.rules().reachDays() / 7);
    DateRange judged = DateRange.ofWeeks(roster.anchor(), roster.cycleWeeks());
    DateRange known =
        new DateRange(judged.from().minusWeeks(weeks), judged.until().plusWeeks(weeks));
    List<Duty> duties =
        roster
            .unrollOver(known)
            .filter(cell -> cell.memberId().equals(member.id()))
            .map(
                cell ->
                    Duty.of(
                        cell.shiftType(),
                        problem.team().shiftType(cell.shiftType()).orElseThrow(),
                        cell.date(),
                        problem.team().zone(),
                        Optional.empty()))
            .toList();
    Timeline timeline = new Timeline(member, problem.team().zone(), judged, duties, List.of());
    return problem.rules().violations(timeline).stream().filter(RuleViolation::blocks).toList();
  }

  /** Planned minutes of each member over the cycle. */
  Map<String, Integer> plannedMinutes(BaseRoster roster) {
    Map<String, Integer> minutes = new HashMap<>();
    for (BaseRosterLine line : roster.lines()) {
      minutes.put(
          line.memberId(),
          line.cells().stream()
              .map(BaseRosterCell::shiftType)
              .flatMap(Optional::stream)
              .map(code -> problem.team().shiftType(code).orElseThrow())
              .mapToInt(ShiftType::workMinutes)
              .sum());
    }
    return minutes;
  }
}
