package org.samenrooster.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.time.Dated.Version;

class DatedTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static final Dated<String> TWO =
      new Dated<>(
          List.of(
              new Version<>(DateRange.startingOn(NEW_YEAR), "new"),
              new Version<>(new DateRange(LocalDate.MIN, NEW_YEAR), "old")));

  @Test
  void theVersionOfTheDayHolds() {
    assertThat(TWO.on(NEW_YEAR.minusDays(1))).hasValue("old");
    assertThat(TWO.on(NEW_YEAR)).hasValue("new");
    assertThat(Dated.never().on(NEW_YEAR)).isEmpty();
    assertThat(Dated.always(7).on(LocalDate.MIN)).hasValue(7);
  }

  @Test
  void twoVersionsShareNoDay() {
    Version<String> first = new Version<>(new DateRange(NEW_YEAR, MAY), "a");
    Version<String> second = new Version<>(DateRange.startingOn(MAY.minusDays(1)), "b");

    assertThatThrownBy(() -> new Dated<>(List.of(first, second)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("share a day");
  }

  @Test
  void onlyAValueOnEveryDayIsComplete() {
    assertThat(TWO.isComplete()).isTrue();
    assertThat(Dated.always("x").isComplete()).isTrue();
    assertThat(Dated.never().isComplete()).isFalse();
    assertThat(between(LocalDate.MIN, MAY).isComplete()).isFalse();
    assertThat(between(NEW_YEAR, LocalDate.MAX).isComplete()).isFalse();
    assertThat(
            new Dated<>(
                    List.of(
                        new Version<>(new DateRange(LocalDate.MIN, NEW_YEAR), "a"),
                        new Version<>(DateRange.startingOn(NEW_YEAR.plusDays(1)), "b")))
                .isComplete())
        .isFalse();
  }

  @Test
  void oneLiesOverAnotherWhereItSaysSomething() {
    Dated<String> year = between(NEW_YEAR, MAY).over(Dated.always("parent"));

    assertThat(year.versions())
        .containsExactly(
            new Version<>(new DateRange(LocalDate.MIN, NEW_YEAR), "parent"),
            new Version<>(new DateRange(NEW_YEAR, MAY), "own"),
            new Version<>(DateRange.startingOn(MAY), "parent"));
    assertThat(between(MAY, LocalDate.MAX).over(TWO).versions())
        .containsExactly(
            new Version<>(new DateRange(LocalDate.MIN, NEW_YEAR), "old"),
            new Version<>(new DateRange(NEW_YEAR, MAY), "new"),
            new Version<>(DateRange.startingOn(MAY), "own"));
    assertThat(Dated.always("own").over(TWO)).isEqualTo(Dated.always("own"));
    assertThat(Dated.<String>never().over(TWO)).isEqualTo(TWO);
    assertThat(TWO.over(Dated.never())).isEqualTo(TWO);
    assertThat(between(NEW_YEAR, MAY).over(between(MAY, MAY.plusDays(1), "later")).versions())
        .hasSize(2);
  }

  private static Dated<String> between(LocalDate from, LocalDate until) {
    return between(from, until, "own");
  }

  private static Dated<String> between(LocalDate from, LocalDate until, String value) {
    return new Dated<>(List.of(new Version<>(new DateRange(from, until), value)));
  }
}
