package org.samenrooster.server.wishes.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.period.RollOut;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster;
import org.samenrooster.server.baseroster.application.BaseRosters;
import org.samenrooster.server.period.application.RosterPeriod;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.wishes.application.ShownWishes.Fixed;
import org.samenrooster.server.wishes.application.WishVersions.Whose;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.wish.WishesDraft.Round;

/** What surrounds one person's wishes: the limits, and what stands whatever is wished. */
@Dependent
final class WishRounds {

  private final WishVersions versions;
  private final AgreementsInForce agreements;
  private final BaseRosters baseRosters;
  private final Absences absences;
  private final Clock clock;

  @Inject
  WishRounds(
      WishVersions versions,
      AgreementsInForce agreements,
      BaseRosters baseRosters,
      Absences absences,
      Clock clock) {
    this.versions = versions;
    this.agreements = agreements;
    this.baseRosters = baseRosters;
    this.absences = absences;
    this.clock = clock;
  }

  /** What wishes for the period are held against. */
  Round round(ShownPeriod shown) {
    return new Round(
        shown.period().dates(),
        shown.team().team().shiftTypes().stream().map(ShiftType::code).collect(Collectors.toSet()),
        agreements.forPeriod(shown.team(), shown.period().dates()).wishes());
  }

  /** The wishes as they stand now. */
  ShownWishes show(Caller caller, ShownPeriod shown, Whose whose) {
    var editable = shown.period().phase().allowsWishing() && caller.isMember(whose.memberId());
    return new ShownWishes(
        whose,
        clock.instant(),
        editable,
        versions.latest(whose),
        agreements.forPeriod(shown.team(), shown.period().dates()).wishes(),
        fixed(shown.team(), shown.period(), whose.memberId()));
  }

  private Fixed fixed(StoredTeam team, RosterPeriod period, String memberId) {
    var free = team.team().member(memberId).orElseThrow().fixedFreeDays();
    var standing =
        new RollOut(
                team.team(),
                baseRosters
                    .current(team.organisationId(), team.team().id())
                    .map(AcceptedBaseRoster::roster),
                new ShiftDemand(List.of()),
                absences.of(team, List.of(memberId), period.dates()),
                // What would stand, for her to see before she says on which days she cannot.
                Map.of())
            .standingOf(memberId, period.dates());
    return new Fixed(
        period.dates().stream().filter(day -> free.contains(day.getDayOfWeek())).toList(),
        standing);
  }
}
