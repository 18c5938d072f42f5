package org.samenrooster.server.rules.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.server.period.application.ListPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.PeriodViolations;
import org.samenrooster.server.period.application.PeriodViolations.OfMember;
import org.samenrooster.server.period.application.RosterPeriod;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;

/** Lists what a period breaks or strains, with what the team lead has accepted. */
@Dependent
public final class ListViolations {

  private static final Comparator<Listed> ORDER =
      Comparator.comparing(Listed::finding, Finding.GRAVEST_FIRST).thenComparing(Listed::memberId);

  private final ListPeriods periods;
  private final Shifts shifts;
  private final PeriodViolations violations;
  private final Acceptances acceptances;

  @Inject
  ListViolations(
      ListPeriods periods, Shifts shifts, PeriodViolations violations, Acceptances acceptances) {
    this.periods = periods;
    this.shifts = shifts;
    this.violations = violations;
    this.acceptances = acceptances;
  }

  /** A violation of one member, and whether it was accepted as it is now. */
  public record Listed(String memberId, Finding finding, Optional<Acceptance> accepted) {

    RuleViolation shownTo(Caller caller) {
      return finding.shownTo(caller.isMember(memberId));
    }
  }

  /**
   * The violations of a period.
   *
   * @param listed gravest first, then by time
   * @param members everybody who was looked at, with the rules for which too little is known
   */
  public record PeriodList(StoredTeam team, List<Listed> listed, List<OfMember> members) {}

  /**
   * Those that the caller may see: his own, or everybody's.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period
   */
  public PeriodList list(Caller caller, PeriodAddress address) {
    var shown = periods.one(caller, address);
    var seesAll = caller.watchesOver(address.teamId());
    return list(shown, seesAll ? Optional.empty() : Optional.of(ownId(caller, address)));
  }

  // Only members come this far without one of the roles.
  private static String ownId(Caller caller, PeriodAddress address) {
    return caller.memberIdIn(address.teamId()).orElse("");
  }

  /** Those of one member, or of everybody. */
  PeriodList list(ShownPeriod shown, Optional<String> memberId) {
    var team = shown.team();
    var inPeriod =
        shifts.inPeriod(team, shown.period().id()).stream()
            .filter(shift -> shift.holder().isPresent())
            .filter(shift -> memberId.isEmpty() || shift.holder().equals(memberId))
            .toList();
    var found = violations.of(team, shown.period(), inPeriod);
    return new PeriodList(team, listed(team, shown.period(), found), found);
  }

  /** What was found, each with whether it was accepted as it is now. */
  List<Listed> listed(StoredTeam team, RosterPeriod period, List<OfMember> found) {
    var accepted = acceptances.earliestFirst(team, period.id());
    var listed =
        found.stream()
            .flatMap(
                member ->
                    member.findings().stream().map(finding -> listed(member, finding, accepted)))
            .sorted(ORDER)
            .toList();
    return saidOnce(listed);
  }

  /** Without numbers two violations of a rule can look the same; the worse one stays. */
  private static List<Listed> saidOnce(List<Listed> listed) {
    var said = new HashSet<List<Object>>();
    return listed.stream()
        .filter(
            one ->
                said.add(
                    List.of(
                        one.memberId(),
                        one.finding().inFull().severity(),
                        one.finding().inFull().terms().id(),
                        one.finding().forOthers().at())))
        .toList();
  }

  private static Listed listed(OfMember member, Finding finding, List<Acceptance> accepted) {
    var covering =
        accepted.stream()
            .filter(acceptance -> acceptance.memberId().equals(member.memberId()))
            .filter(acceptance -> acceptance.covers(finding))
            .findFirst();
    return new Listed(member.memberId(), finding, covering);
  }
}
