package org.samenrooster.server.season.rest;

import java.time.Month;
import java.util.Arrays;
import org.samenrooster.api.model.SeasonMonthDto;
import org.samenrooster.api.model.SeasonProfileDto;
import org.samenrooster.api.model.SeasonWayDto;
import org.samenrooster.api.model.SeasonWishDto;
import org.samenrooster.hours.season.SeasonWish.Way;
import org.samenrooster.server.season.application.SeasonMonth;
import org.samenrooster.server.season.application.ShowSeasons.OwnSeason;
import org.samenrooster.server.season.application.ShowSeasons.TeamSeason;

/** Seasons as they travel. */
final class SeasonDtos {

  private SeasonDtos() {}

  static SeasonProfileDto of(TeamSeason season) {
    return new SeasonProfileDto()
        .year(season.profile().year())
        .agreed(season.agreed())
        .monthPercents(
            Arrays.stream(Month.values())
                .map(month -> season.profile().weights().get(month))
                .toList())
        .bandPercent(season.profile().bandPercent())
        .mostBandPercent(season.mostBandPercent())
        .countsFrom(season.countsFrom().orElse(null))
        .weeklyMinutes(season.weeklyMinutes())
        .months(season.months().stream().map(SeasonDtos::of).toList());
  }

  static SeasonWishDto of(OwnSeason season, String memberId) {
    return new SeasonWishDto()
        .memberId(memberId)
        .year(season.year())
        .agreed(season.agreed())
        .ways(season.ways().stream().map(way -> SeasonWayDto.valueOf(way.name())).toList())
        .lessPercent(Way.LESS.percent())
        .morePercent(Way.MORE.percent())
        .countsFrom(season.countsFrom().orElse(null))
        .months(season.months().stream().map(SeasonDtos::of).toList());
  }

  private static SeasonMonthDto of(SeasonMonth month) {
    return new SeasonMonthDto()
        .month(month.month().getValue())
        .usualMinutes(month.usualMinutes())
        .fixedMinutes(month.fixedMinutes())
        .contractMinutes(month.contractMinutes());
  }
}
