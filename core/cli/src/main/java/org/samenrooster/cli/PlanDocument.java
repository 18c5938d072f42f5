package org.samenrooster.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.files.BaseRosterDocument;
import org.samenrooster.files.BaseRosterDocument.Outcome;
import org.samenrooster.solver.BaseRosterProposal;
import org.samenrooster.team.TeamMember;

/** A plan as the file says it. */
record PlanDocument(Plan plan, Locale language) {

  BaseRosterDocument document(PlanRequest.Search search) {
    Map<String, String> names =
        plan.team().members().stream().collect(Collectors.toMap(TeamMember::id, TeamMember::name));
    return new BaseRosterDocument(
        plan.team().name(),
        plan.proposal().baseRoster(),
        names,
        plan.team().shiftTypes(),
        plan.shiftDemand(),
        plan.need(),
        outcome(search));
  }

  private Outcome outcome(PlanRequest.Search search) {
    BaseRosterProposal proposal = plan.proposal();
    return new Outcome(
        proposal.coverage().shortfallMinutes(),
        proposal.coverage().surplusMinutes(),
        openShifts(),
        violations(),
        proposal.costs().stream()
            .map(part -> new BaseRosterDocument.Cost(part.name(), part.amount(), part.cost()))
            .toList(),
        proposal.difference(),
        new BaseRosterDocument.Search(
            proposal.elapsed().toSeconds(), proposal.steps(), search.seed(), plan.interrupted()));
  }

  private List<BaseRosterDocument.OpenShift> openShifts() {
    return plan.proposal().openShifts().stream()
        .map(
            open ->
                new BaseRosterDocument.OpenShift(
                    open.week() + 1,
                    open.day(),
                    open.shiftType(),
                    open.requiredLevel(),
                    open.reason().message(language)))
        .toList();
  }

  private List<BaseRosterDocument.Violation> violations() {
    return plan.proposal().ruleViolations().stream()
        .flatMap(
            ofMember ->
                ofMember.violations().stream()
                    .map(
                        violation ->
                            new BaseRosterDocument.Violation(
                                ofMember.memberId(),
                                violation.terms().id(),
                                violation.severity(),
                                violation.at(),
                                violation.message(language, plan.team().zone()))))
        .toList();
  }
}
