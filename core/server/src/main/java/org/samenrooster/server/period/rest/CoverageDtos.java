package org.samenrooster.server.period.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.samenrooster.api.model.DayCoverageDto;
import org.samenrooster.api.model.LevelDayCoverageDto;
import org.samenrooster.api.model.PeriodCoverageDto;
import org.samenrooster.demand.Coverage;
import org.samenrooster.server.period.application.PeriodCoverage.OfPeriod;
import org.samenrooster.team.Level;

/** The coverage of a period as it travels. */
final class CoverageDtos {

  private CoverageDtos() {}

  static PeriodCoverageDto of(OfPeriod found) {
    var coverage = found.coverage();
    return new PeriodCoverageDto()
        .periodId(found.period().id())
        .days(
            IntStream.range(0, coverage.days())
                .mapToObj(
                    day -> day(coverage, day).date(found.period().dates().from().plusDays(day)))
                .toList())
        .shortfallMinutes(coverage.shortfallMinutes())
        .surplusMinutes(coverage.surplusMinutes());
  }

  private static DayCoverageDto day(Coverage coverage, int day) {
    return new DayCoverageDto()
        .levels(coverage.levels().stream().map(level -> level(coverage, level, day)).toList())
        .shortfallMinutes(coverage.shortfallMinutesOn(day))
        .surplusMinutes(coverage.surplusMinutesOn(day));
  }

  private static LevelDayCoverageDto level(Coverage coverage, Level level, int day) {
    return new LevelDayCoverageDto()
        .level(level.value())
        .needed(list(coverage.needed(level, day)))
        .present(list(coverage.present(level, day)));
  }

  private static List<Integer> list(int[] people) {
    return Arrays.stream(people).boxed().toList();
  }
}
