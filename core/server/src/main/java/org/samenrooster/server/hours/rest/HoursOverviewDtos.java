package org.samenrooster.server.hours.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.samenrooster.api.model.HoursCostDto;
import org.samenrooster.api.model.HoursDistributionDto;
import org.samenrooster.api.model.HoursForecastDto;
import org.samenrooster.api.model.HoursGroupDto;
import org.samenrooster.api.model.HoursOutlookDto;
import org.samenrooster.api.model.OrganisationHoursDto;
import org.samenrooster.api.model.TeamHoursDto;
import org.samenrooster.api.model.TeamHoursMemberDto;
import org.samenrooster.hours.overview.ExtraHoursCost;
import org.samenrooster.hours.overview.ExtraHoursCost.HourlyRates;
import org.samenrooster.hours.overview.HoursDistribution;
import org.samenrooster.hours.overview.HoursOutlook;
import org.samenrooster.server.hours.application.HoursOverview;
import org.samenrooster.server.hours.application.ShowTeamHours.MemberFigures;
import org.samenrooster.server.hours.application.ShowTeamHours.TeamOverview;

/** Overviews of hours as they travel. */
public final class HoursOverviewDtos {

  private HoursOverviewDtos() {}

  static TeamHoursDto of(TeamOverview team, Optional<HourlyRates> rates) {
    var overview = team.overview();
    var picture = overview.picture();
    return new TeamHoursDto()
        .year(overview.year())
        .today(overview.today())
        .members(team.members().stream().map(HoursOverviewDtos::member).toList())
        .balances(distribution(picture.balances()))
        .forecasts(distribution(picture.forecasts()))
        .outlook(outlook(picture.outlook()))
        .extraMinutes(picture.extraMinutes().orElse(0))
        .openShiftMinutes(overview.openShiftMinutes())
        .cost(
            rates
                .map(given -> cost(overview, picture.extraMinutes().orElse(0), given))
                .orElse(null));
  }

  static OrganisationHoursDto of(HoursOverview overview, Optional<HourlyRates> rates) {
    var picture = overview.picture();
    var extra = picture.extraMinutes();
    return new OrganisationHoursDto()
        .year(overview.year())
        .today(overview.today())
        .people(picture.people().orElse(null))
        .balances(distribution(picture.balances()))
        .forecasts(distribution(picture.forecasts()))
        .outlook(outlook(picture.outlook()))
        .extraMinutes(extra.orElse(null))
        .openShiftMinutes(overview.openShiftMinutes())
        .cost(
            rates
                .flatMap(given -> extra.map(minutes -> cost(overview, minutes, given)))
                .orElse(null));
  }

  private static TeamHoursMemberDto member(MemberFigures member) {
    var figures = member.figures();
    return new TeamHoursMemberDto()
        .memberId(member.memberId())
        .displayName(member.name())
        .contractMinutes(figures.contractMinutes())
        .balanceMinutes(figures.balanceMinutes())
        .forecast(
            new HoursForecastDto()
                .balanceMinutes(figures.forecast().balanceMinutes())
                .lowMinutes(figures.forecast().lowMinutes())
                .highMinutes(figures.forecast().highMinutes())
                .rosterKnownUntil(figures.knownUntil()))
        .extraMinutes(figures.beyond().extraMinutes())
        .overtimeMinutes(figures.beyond().overtimeMinutes());
  }

  /** How minutes of many people are spread. */
  public static HoursDistributionDto distribution(HoursDistribution distribution) {
    return new HoursDistributionDto()
        .groups(
            distribution.groups().stream()
                .map(
                    group ->
                        new HoursGroupDto()
                            .fromMinutes(group.fromMinutes())
                            .untilMinutes(group.untilMinutes())
                            .people(group.people()))
                .toList());
  }

  private static HoursOutlookDto outlook(HoursOutlook outlook) {
    return new HoursOutlookDto()
        .shortMinutes(outlook.shortMinutes().orElse(null))
        .lostMinutes(outlook.lostMinutes().orElse(null))
        .paidMinutes(outlook.paidMinutes().orElse(null));
  }

  private static HoursCostDto cost(HoursOverview overview, int extraMinutes, HourlyRates rates) {
    var extra = ExtraHoursCost.of(extraMinutes, rates);
    var open = ExtraHoursCost.of(overview.openShiftMinutes(), rates);
    return new HoursCostDto()
        .extraOwnAmount(text(extra.own()))
        .extraAgencyAmount(text(extra.agency()))
        .extraSavedAmount(text(extra.savedAgainstAgency()))
        .openShiftsOwnAmount(text(open.own()))
        .openShiftsAgencyAmount(text(open.agency()));
  }

  private static String text(BigDecimal amount) {
    return amount.toPlainString();
  }
}
