package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.server.approval.application.ApprovalOverview.Line;
import org.samenrooster.server.period.application.ApprovedLines;
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.rules.application.ListViolations;

/** A team lead says yes to single lines, or to all that have nothing to decide. */
@Dependent
public final class ApproveLines {

  private final LockedPeriods periods;
  private final ApprovedLines approved;
  private final ShowApprovalOverview overview;
  private final ListViolations violations;

  @Inject
  ApproveLines(
      LockedPeriods periods,
      ApprovedLines approved,
      ShowApprovalOverview overview,
      ListViolations violations) {
    this.periods = periods;
    this.approved = approved;
    this.overview = overview;
    this.violations = violations;
  }

  /**
   * Approves lines; to be called in a transaction.
   *
   * @param memberIds whose; empty for all others' lines without an exception that wait for a yes
   * @return whose lines were approved now; those that were before are left out
   * @throws Problem {@code wrong-phase} outside of approval, {@code forbidden} for the own line,
   *     {@code rule-violated} for one that a rule forbids, {@code impossible-document} for who has
   *     no line
   */
  public List<String> approve(
      Caller caller, PeriodAddress address, Optional<Set<String>> memberIds) {
    var held = periods.held(caller, address);
    var now = approved.of(held);
    var lines = overview.lines(caller, address, held, now);
    var chosen =
        memberIds
            .map(ids -> named(ids, lines))
            .orElseGet(
                () ->
                    lines.stream()
                        .filter(line -> line.waitsWithoutException() && !line.own())
                        .toList());
    refuseBroken(caller, address, chosen);
    var ids =
        chosen.stream()
            .filter(line -> line.own() || line.approval().isEmpty())
            .map(line -> line.member().id())
            .toList();
    approved.approve(caller, held, now, ids);
    return ids;
  }

  private static List<Line> named(Set<String> memberIds, List<Line> lines) {
    var known = lines.stream().map(line -> line.member().id()).collect(Collectors.toSet());
    Strangers.refuse(memberIds, known::contains);
    return lines.stream().filter(line -> memberIds.contains(line.member().id())).toList();
  }

  private void refuseBroken(Caller caller, PeriodAddress address, List<Line> chosen) {
    var broken = chosen.stream().filter(line -> line.facts().judged().broken() > 0).toList();
    if (broken.isEmpty()) {
      return;
    }
    var ids = broken.stream().map(line -> line.member().id()).toList();
    var listed = violations.list(caller, address);
    throw Problems.ruleViolated(
        listed.listed().stream()
            .filter(one -> ids.contains(one.memberId()))
            .map(one -> one.finding().shownTo(caller.isMember(one.memberId())))
            .toList(),
        listed.team().team().zone(),
        "problem.rule-violated.approval",
        broken.stream().map(line -> line.member().name()).sorted().toList());
  }
}
