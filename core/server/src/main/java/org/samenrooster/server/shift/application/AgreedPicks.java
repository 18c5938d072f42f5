package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.agreement.PickLimits;
import org.samenrooster.agreement.TeamAgreements;
import org.samenrooster.fault.Fault;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.agreements.inforce.AgreementsInForce.OfTeam;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.StoredTeam;

/** Tells what the team's agreements say of a member's next pick or withdrawal. */
@Dependent
public final class AgreedPicks {

  private final AgreementsInForce agreements;
  private final Clock clock;

  @Inject
  AgreedPicks(AgreementsInForce agreements, Clock clock) {
    this.agreements = agreements;
    this.clock = clock;
  }

  /**
   * The limits of a member who holds this of the period.
   *
   * @param held all his shifts of the period, and no others
   */
  PickLimits of(StoredTeam team, ShiftPeriod period, List<RosterShift> held) {
    return limits(agreements.forPeriod(team, period.dates()), period, team.team().zone(), held);
  }

  private PickLimits limits(
      TeamAgreements agreed, ShiftPeriod period, ZoneId zone, List<RosterShift> held) {
    return new PickLimits(
        agreed.picking(),
        HeldWork.of(held.stream().map(RosterShift::shift).toList(), agreed.unpopular()),
        clock.instant(),
        period.dates().from().atStartOfDay(zone).toInstant());
  }

  /** What can be given back of some periods now. */
  public GivingBack givingBack(StoredTeam team, Collection<ShiftPeriod> periods) {
    return new GivingBack(
        periods.stream()
            .filter(period -> period.phase().allowsPicking())
            .collect(Collectors.toMap(ShiftPeriod::id, period -> of(team, period, List.of()))));
  }

  /** What a person can give back now of shifts in whatever teams, read in one statement. */
  public GivingBack givingBack(String organisationId, Collection<PersonShift> shifts) {
    Map<String, PersonShift> open =
        shifts.stream()
            .filter(shift -> shift.period().phase().allowsPicking())
            .collect(
                Collectors.toMap(
                    shift -> shift.period().id(), Function.identity(), (one, same) -> one));
    Map<String, OfTeam> periods = new HashMap<>();
    open.forEach(
        (id, shift) -> periods.put(id, new OfTeam(shift.team().id(), shift.period().dates())));
    var agreed = agreements.forPeriods(organisationId, periods);
    Map<String, PickLimits> limits = new HashMap<>();
    open.forEach(
        (id, shift) ->
            limits.put(id, limits(agreed.get(id), shift.period(), shift.team().zone(), List.of())));
    return new GivingBack(limits);
  }

  /**
   * Refuses to go on where the agreements are against it.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code against-agreement}
   */
  static void require(List<Fault> against) {
    if (!against.isEmpty()) {
      throw Problems.againstAgreement(against);
    }
  }
}
