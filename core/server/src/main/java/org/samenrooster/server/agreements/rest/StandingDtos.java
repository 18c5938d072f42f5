package org.samenrooster.server.agreements.rest;

import java.util.Locale;
import java.util.Optional;
import org.samenrooster.agreement.AgreementStanding;
import org.samenrooster.api.model.AgreementStandingDto;
import org.samenrooster.api.model.LightColourDto;
import org.samenrooster.api.model.LightDto;
import org.samenrooster.server.agreements.application.ShowStandings.StandingOf;
import org.samenrooster.server.agreements.application.ShowStandings.Standings;
import org.samenrooster.server.platform.problem.Messages;

/** Where people stand with agreements, as it travels. */
final class StandingDtos {

  private static final int MINUTES = 60;

  private StandingDtos() {}

  static AgreementStandingDto of(Standings standings, StandingOf of, Locale language) {
    var standing = of.standing();
    var zone = standings.team().team().zone();
    var dto =
        new AgreementStandingDto()
            .asOf(standings.asOf().atZone(zone).toOffsetDateTime())
            .memberId(of.member().id())
            .displayName(of.member().name())
            .periodId(standings.period().id())
            .shifts(standing.held().shifts())
            .minutes(standing.held().minutes())
            .unpopularShifts(standing.held().unpopular())
            .leastUnpopularShifts(standing.leastUnpopular())
            .light(light(standing, Messages.in(language)));
    standing.picking().maximumShifts().ifPresent(dto::setMaximumShifts);
    standing.picking().maximumMinutes().ifPresent(dto::setMaximumMinutes);
    return dto;
  }

  // Never red: no rule refuses it, and how it came about may be nobody's doing.
  private static LightDto light(AgreementStanding standing, Messages messages) {
    return reason(standing, messages)
        .map(reason -> new LightDto().colour(LightColourDto.AMBER).reason(reason))
        .orElseGet(() -> new LightDto().colour(LightColourDto.GREEN));
  }

  private static Optional<String> reason(AgreementStanding standing, Messages messages) {
    var held = standing.held();
    if (!standing.isWithinMaximum()) {
      return Optional.of(
          messages.sentence(
              "standing.maximum",
              held.shifts(),
              held.minutes() / MINUTES,
              held.minutes() % MINUTES));
    }
    return standing.hasEnoughUnpopular()
        ? Optional.empty()
        : Optional.of(
            messages.sentence(
                "standing.unpopular", held.unpopular(), held.shifts(), standing.leastUnpopular()));
  }
}
