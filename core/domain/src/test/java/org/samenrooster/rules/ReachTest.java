package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReachTest {

  @Test
  void itsDaysAreWholeAndHoldTheLongerSide() {
    assertThat(new Reach(0, 0).days()).isZero();
    assertThat(new Reach(1, 0).days()).isEqualTo(1);
    assertThat(new Reach(Span.DAY, 0).days()).isEqualTo(1);
    assertThat(new Reach(0, Span.DAY + 1).days()).isEqualTo(2);
    assertThat(Reach.days(3, 10).days()).isEqualTo(10);
  }

  @Test
  void aMinuteMoreThanADayIsNotWithinADay() {
    assertThat(new Reach(Span.DAY, Span.DAY).isWithin(1)).isTrue();
    assertThat(new Reach(Span.DAY, Span.DAY + 1).isWithin(1)).isFalse();
  }

  @Test
  void twoTogetherReachAsFarAsTheFurtherOnEachSide() {
    assertThat(Reach.days(1, 5).with(Reach.days(3, 2))).isEqualTo(Reach.days(3, 5));
  }
}
