package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.samenrooster.demand.ArrivalsDemand;
import org.samenrooster.demand.ArrivalsHistory;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.files.ArrivalsFile;
import org.samenrooster.team.Level;

/**
 * Two years of arrivals at a real emergency department, where the user has the benchmark files:
 * beside the repository or in the folder that {@code SAMENROOSTER_BENCHMARKS} names.
 */
class RealArrivalsTest {

  private static final Path FILE =
      Path.of(
              Objects.requireNonNullElse(
                  System.getenv("SAMENROOSTER_BENCHMARKS"), "../../../shared/benchmarks"))
          .resolve("demand/ed-arrivals-hourly-2016-2017.csv");

  @Test
  void realArrivalsNeedWhatASecondCalculationFound() {
    assumeTrue(Files.isReadable(FILE), "skipped: no benchmark files");
    Level four = new Level(4);
    ArrivalsDemand demand =
        new ArrivalsDemand(240, new BigDecimal("4"), new BigDecimal("0.9"), 3, four);

    ArrivalsHistory history =
        ArrivalsFile.read(FILE, ZoneId.of("America/Chicago"), demand.leastHours())
            .value()
            .orElseThrow();
    StaffingNeed need = demand.staffingNeed(history);

    assertThat(history.hours()).isEqualTo(17_472);
    // Worked out apart, with a script of a dozen lines in another language.
    assertThat(need.weeklyMinutes()).isEqualTo(1483 * 60);
    assertThat(Arrays.stream(need.curve(four)).max()).hasValue(13);
    assertThat(Arrays.stream(need.curve(four)).min()).hasValue(4);
  }
}
