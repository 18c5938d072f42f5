package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.ShortRests.Rest;

class ShortRestsTest {

  private static final ShortRests ONCE = new ShortRests(480, 660, 660);
  private static final ShortRests TWICE = new ShortRests(480, 600, 660);
  private static final long NOW = 1_000_000;
  private static final long WEEK_AGO = NOW - Span.WEEK;

  private static Rest rest(long minutes) {
    return new Rest(NOW, minutes);
  }

  private static Rest yesterday(long minutes) {
    return new Rest(NOW - Span.DAY, minutes);
  }

  private static ExceptionUse use(int used, int allowed, long until) {
    return new ExceptionUse(used, allowed, Span.instantOf(until));
  }

  @Test
  void eightHoursMayBeOnceAndAMinuteLessMayNot() {
    assertThat(ONCE.use(rest(480), List.of())).contains(use(1, 1, NOW + Span.WEEK));
    assertThat(ONCE.use(rest(479), List.of())).isEmpty();
  }

  @Test
  void anExceptionCountsForAWeekAndIsFreeAgainAtItsEnd() {
    assertThat(ONCE.use(rest(480), List.of(new Rest(WEEK_AGO + 1, 480)))).isEmpty();
    assertThat(ONCE.use(rest(480), List.of(new Rest(WEEK_AGO, 480))))
        .contains(use(1, 1, NOW + Span.WEEK));
  }

  @Test
  void aRestOfTheNormalLengthUsesNothingUpAndOneAMinuteShorterDoes() {
    assertThat(ONCE.use(rest(480), List.of(yesterday(660)))).isPresent();
    assertThat(ONCE.use(rest(480), List.of(yesterday(659)))).isEmpty();
  }

  @Test
  void aRestTooShortForAnyExceptionUsesNoneUpAndTheShortestAllowedOneDoes() {
    assertThat(ONCE.use(rest(480), List.of(yesterday(479)))).isPresent();
    assertThat(ONCE.use(rest(480), List.of(yesterday(480)))).isEmpty();
  }

  @Test
  void aSecondExceptionAsksForTenHoursInEitherOrder() {
    Optional<ExceptionUse> both = Optional.of(use(2, 2, NOW - Span.DAY + Span.WEEK));

    assertThat(TWICE.use(rest(600), List.of(yesterday(480)))).isEqualTo(both);
    assertThat(TWICE.use(rest(480), List.of(yesterday(600)))).isEqualTo(both);
    assertThat(TWICE.use(rest(599), List.of(yesterday(480)))).isEmpty();
    assertThat(TWICE.use(rest(480), List.of(yesterday(599)))).isEmpty();
  }

  @Test
  void theFirstOfTwoExceptionsMayBeTheShorterOne() {
    assertThat(TWICE.use(rest(480), List.of())).contains(use(1, 2, NOW + Span.WEEK));
  }

  @Test
  void aThirdExceptionIsNotAllowed() {
    Rest before = new Rest(NOW - 2 * Span.DAY, 640);

    assertThat(TWICE.use(rest(650), List.of(yesterday(650), before))).isEmpty();
  }
}
