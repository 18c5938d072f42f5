package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.samenrooster.approval.LateRoster;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.server.period.application.PublicationConsents.StoredConsent;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.TeamRules;

/**
 * Knows whom it would reach too late if a roster were published today, and what they said to it.
 */
@Dependent
public final class LatePublication {

  private final Shifts shifts;
  private final PublicationConsents consents;
  private final TeamRules rules;
  private final Clock clock;

  @Inject
  LatePublication(Shifts shifts, PublicationConsents consents, TeamRules rules, Clock clock) {
    this.shifts = shifts;
    this.consents = consents;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * A roster as it would be published today.
   *
   * @param violations of rules about notice
   * @param inTimeFrom the first day that is known early enough
   */
  public record Late(
      ShownPeriod shown,
      LocalDate today,
      List<RosterShift> shifts,
      List<RuleViolation> violations,
      Optional<LocalDate> inTimeFrom,
      List<StoredConsent> consents,
      LateRoster roster) {

    public Late {
      shifts = List.copyOf(shifts);
      violations = List.copyOf(violations);
      consents = List.copyOf(consents);
    }

    /** The rules about notice that are strained or broken. */
    List<String> ruleIds() {
      return violations.stream().map(violation -> violation.terms().id()).toList();
    }

    /**
     * Refuses to publish while somebody has not said yes, and names all of them: it is for a team
     * lead.
     *
     * @throws Problem {@code rule-violated}
     */
    void requireConsents() {
      var missing = roster.missing();
      if (!missing.isEmpty()) {
        throw Problems.ruleViolated(
            violations,
            shown.team().team().zone(),
            "problem.rule-violated.consent",
            names(missing),
            inTimeFrom.orElseThrow());
      }
    }

    private List<String> names(SortedSet<String> members) {
      return members.stream()
          .map(id -> shown.team().team().member(id).orElseThrow().name())
          .sorted()
          .toList();
    }
  }

  /** A roster, seen from today. */
  public Late of(ShownPeriod shown) {
    var team = shown.team();
    var zone = team.team().zone();
    var today = LocalDate.now(clock.withZone(zone));
    var firstDay = shown.period().dates().from();
    var inPeriod = shifts.inPeriod(team, shown.period().id());
    var book = rules.binding(team.team());
    var inTimeFrom = book.inTimeFrom(today, firstDay);
    var said = consents.latestFirst(team, shown.period().id());
    var held = inPeriod.stream().map(RosterShift::held).flatMap(Optional::stream).toList();
    return new Late(
        shown,
        today,
        inPeriod,
        book.violationsOfPublishing(today, firstDay, zone),
        inTimeFrom,
        said,
        new LateRoster(held, inTimeFrom, said.stream().map(StoredConsent::consent).toList()));
  }

  /**
   * Refuses what is for a roster that waits to be published only.
   *
   * @throws Problem {@code wrong-phase} where it is not approved, or not by everybody who has to
   */
  public static void requireApproved(ShownPeriod shown) {
    var period = shown.period();
    if (period.phase() != PeriodPhase.APPROVAL) {
      throw Problems.otherPhase(
          "problem.wrong-phase.consents", PeriodPhase.APPROVAL, period.dates(), period.phase());
    }
    PeriodProblems.requireApproved(shown);
  }
}
