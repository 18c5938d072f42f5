package org.samenrooster.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementVersionsTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  @Test
  void nothingHoldsBeforeTheFirstVersion() {
    AgreementVersions versions = new AgreementVersions(List.of(version(1, 0)));

    assertThat(versions.on(MONDAY.minusDays(1))).isEmpty();
    assertThat(versions.on(MONDAY)).contains(version(1, 0));
    assertThat(versions.nextAfter(MONDAY.minusDays(1))).contains(MONDAY);
    assertThat(versions.nextAfter(MONDAY)).isEmpty();
    assertThat(new AgreementVersions(List.of()).latest()).isZero();
  }

  @Test
  void theVersionThatBeganLastHoldsWheneverItWasWritten() {
    AgreementVersions versions =
        new AgreementVersions(List.of(version(1, 0), version(2, 28), version(3, 14)));

    assertThat(versions.on(MONDAY.plusDays(13))).contains(version(1, 0));
    assertThat(versions.on(MONDAY.plusDays(14))).contains(version(3, 14));
    assertThat(versions.on(MONDAY.plusDays(28))).contains(version(2, 28));
    assertThat(versions.latest()).isEqualTo(3);
  }

  @Test
  void ofTwoFromTheSameDayTheLaterWordCounts() {
    AgreementVersions versions = new AgreementVersions(List.of(version(2, 0), version(1, 0)));

    assertThat(versions.on(MONDAY)).contains(version(2, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aLaterVersionChangesNothingBeforeItsFirstDay(long seed) {
    Random random = new Random(seed);
    List<AgreementVersion> written = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      AgreementVersions before = new AgreementVersions(written);
      AgreementVersion added = version(number, random.nextInt(60));
      written.add(added);
      AgreementVersions after = new AgreementVersions(written);

      for (LocalDate day = MONDAY; day.isBefore(added.from()); day = day.plusDays(1)) {
        assertThat(after.on(day)).isEqualTo(before.on(day));
      }
      assertThat(after.on(added.from())).contains(added);
      assertThat(after.latest()).isEqualTo(number);
      assertThat(after.versions())
          .isSortedAccordingTo(Comparator.comparing(AgreementVersion::from))
          .hasSameElementsAs(written);
    }
  }

  private static AgreementVersion version(int number, int days) {
    return new AgreementVersion(number, MONDAY.plusDays(days));
  }
}
