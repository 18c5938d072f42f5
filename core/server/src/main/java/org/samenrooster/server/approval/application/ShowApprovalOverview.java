package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.approval.LineExceptions;
import org.samenrooster.approval.LineFacts;
import org.samenrooster.server.approval.application.ApprovalOverview.Line;
import org.samenrooster.server.period.application.ApprovedLines;
import org.samenrooster.server.period.application.ListPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.PeriodCoverage;
import org.samenrooster.server.period.application.RosterLines;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.team.TeamMember;

/** Shows a roster to who approves it: what asks for a decision first. */
@Dependent
public final class ShowApprovalOverview {

  private final ListPeriods periods;
  private final ApprovedLines approved;
  private final FactsOfLines facts;
  private final PeriodCoverage coverage;
  private final PeriodRemarks remarks;
  private final Clock clock;

  @Inject
  ShowApprovalOverview(
      ListPeriods periods,
      ApprovedLines approved,
      FactsOfLines facts,
      PeriodCoverage coverage,
      PeriodRemarks remarks,
      Clock clock) {
    this.periods = periods;
    this.approved = approved;
    this.facts = facts;
    this.coverage = coverage;
    this.remarks = remarks;
    this.clock = clock;
  }

  /**
   * The overview of a period as it is now.
   *
   * @throws Problem if there is no such period
   */
  public ApprovalOverview of(Caller caller, PeriodAddress address) {
    var shown = periods.one(caller, address);
    var lines = approved.of(shown);
    var shortfall = coverage.of(caller, address).coverage().shortfallMinutes();
    return new ApprovalOverview(
        shown, clock.instant(), lines.open(), shortfall, lines(caller, address, shown, lines));
  }

  /** The lines alone, for who decides about them. */
  List<Line> lines(Caller caller, PeriodAddress address, ShownPeriod shown, RosterLines lines) {
    var known = facts.of(caller, address, shown, lines);
    var exceptions = LineExceptions.of(known.values());
    var said = remarks.latestToEach(shown.team(), shown.period().id());
    var own = shown.team().memberOf(caller.personId());
    var found = new ArrayList<Line>();
    for (var member : members(shown, known)) {
      found.add(
          new Line(
              member,
              lines.of(member.id()).size(),
              known.get(member.id()),
              exceptions.get(member.id()),
              own.filter(member.id()::equals).isPresent(),
              lines.standing(member.id()),
              Optional.ofNullable(said.get(member.id()))));
    }
    found.sort(Comparator.comparing(line -> line.exceptions().isEmpty()));
    return found;
  }

  private static List<TeamMember> members(ShownPeriod shown, Map<String, LineFacts> known) {
    return shown.team().team().members().stream()
        .filter(member -> known.containsKey(member.id()))
        .toList();
  }
}
