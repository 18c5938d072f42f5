package org.samenrooster.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.samenrooster.leave.LeaveDay.OfLevel;
import org.samenrooster.team.Level;

class LeaveDayTest {

  private static LeaveDay day(OptionalInt most, int away, OfLevel... levels) {
    return new LeaveDay(LocalDate.of(2026, 12, 25), most, away, 3, List.of(levels));
  }

  @Test
  void withoutANumberThereIsNoLimit() {
    assertThat(day(OptionalInt.empty(), 40).isFull()).isFalse();
    assertThat(day(OptionalInt.empty(), 40).room()).isEmpty();
  }

  @Test
  void aDayIsFullWhenAsManyAreAwayAsMay() {
    assertThat(day(OptionalInt.of(2), 1).isFull()).isFalse();
    assertThat(day(OptionalInt.of(2), 1).room()).hasValue(1);
    assertThat(day(OptionalInt.of(2), 2).isFull()).isTrue();
    assertThat(day(OptionalInt.of(0), 0).isFull()).isTrue();
    // What came from HR may be more than the team agreed on.
    assertThat(day(OptionalInt.of(2), 3).room()).hasValue(0);
  }

  @Test
  void aLevelIsFullForThoseWhoWorkAtItOnly() {
    OfLevel four = new OfLevel(new Level(4), 1, 1);
    LeaveDay day = day(OptionalInt.empty(), 1, new OfLevel(new Level(3), 2, 1), four);

    assertThat(day.fullFor(Optional.of(new Level(4)))).contains(four);
    assertThat(day.fullFor(Optional.of(new Level(3)))).isEmpty();
    assertThat(day.fullFor(Optional.of(new Level(5)))).isEmpty();
    assertThat(day.fullFor(Optional.empty())).isEmpty();
  }
}
