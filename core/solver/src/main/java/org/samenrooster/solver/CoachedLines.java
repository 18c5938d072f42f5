package org.samenrooster.solver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.solver.BaseRosterProposal.LineBurden;
import org.samenrooster.solver.BaseRosterProposal.LineHours;
import org.samenrooster.solver.BaseRosterProposal.MemberViolations;
import org.samenrooster.team.TeamMember;

/**
 * Adds to a proposal the lines of those who have a coach. They cover nothing, so they change
 * nothing of what was found (ADR 22).
 */
final class CoachedLines {

  private final BaseRosterProblem problem;

  CoachedLines(BaseRosterProblem problem) {
    this.problem = problem;
  }

  BaseRosterProposal addedTo(BaseRosterProposal counted) {
    Map<String, CoachedSearch.Found> found = new HashMap<>();
    for (TeamMember member : problem.team().members()) {
      if (member.hasCoachIn(problem.cycle())) {
        found.put(member.id(), new CoachedSearch(problem, member, counted.baseRoster()).follow());
      }
    }
    return found.isEmpty() ? counted : with(counted, found);
  }

  private BaseRosterProposal with(
      BaseRosterProposal counted, Map<String, CoachedSearch.Found> found) {
    Map<String, BaseRosterLine> lines =
        counted.baseRoster().lines().stream()
            .collect(Collectors.toMap(BaseRosterLine::memberId, line -> line));
    Map<String, LineHours> hours =
        counted.hours().stream().collect(Collectors.toMap(LineHours::memberId, line -> line));
    Map<String, LineBurden> burdens =
        counted.burdens().stream().collect(Collectors.toMap(LineBurden::memberId, line -> line));
    Map<String, MemberViolations> violations =
        counted.ruleViolations().stream()
            .collect(Collectors.toMap(MemberViolations::memberId, line -> line));
    found.forEach(
        (member, line) -> {
          lines.put(member, line.line());
          hours.put(member, line.hours());
          burdens.put(member, line.burden());
          if (!line.violations().isEmpty()) {
            violations.put(member, new MemberViolations(member, line.violations()));
          }
        });
    BaseRoster roster = new BaseRoster(problem.cycleWeeks(), problem.anchor(), inOrder(lines));
    return new BaseRosterProposal(
        roster,
        counted.coverage(),
        counted.openShifts(),
        counted.reinforcement(),
        counted.costs(),
        inOrder(hours),
        inOrder(burdens),
        inOrder(found).stream().map(CoachedSearch.Found::coached).toList(),
        inOrder(violations),
        Explanation.difference(problem, roster),
        counted.leastUncoveredMinutes(),
        counted.leastCost(),
        counted.steps(),
        counted.elapsed());
  }

  private <T> List<T> inOrder(Map<String, T> byMember) {
    return problem.team().members().stream()
        .flatMap(member -> Optional.ofNullable(byMember.get(member.id())).stream())
        .toList();
  }
}
