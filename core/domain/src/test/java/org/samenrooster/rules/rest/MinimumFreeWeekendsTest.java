package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;

/** VVT-free-weekends and ZKH-6.10-weekends: 22 free weekends in 52 weeks. */
class MinimumFreeWeekendsTest {

  /** The Saturday of the first week of 2026 that starts in it. */
  private static final LocalDate SATURDAY = LocalDate.of(2026, 1, 10);

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.MINIMUM_FREE_WEEKENDS, Map.of("freeWeekends", 22, "weeks", 52));
  }

  private static Roster saturdays(int weeks) {
    Roster roster = Roster.empty();
    for (int i = 0; i < weeks; i++) {
      roster.daily(SATURDAY.plusWeeks(i).toString(), 1, "07:00", "15:00");
    }
    return roster;
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void thirtyWeekendsOfWorkLeaveTwentyTwo() {
    assertThat(check(saturdays(30))).isEmpty();
  }

  @Test
  void theThirtyFirstLeavesTwentyOne() {
    var violations = check(saturdays(31));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant(SATURDAY.plusWeeks(30) + "T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(21, 22, Unit.WEEKENDS));
  }

  @Test
  void saturdayAndSundayAreOneWeekend() {
    var roster = saturdays(30);
    for (int i = 0; i < 30; i++) {
      roster.daily(SATURDAY.plusDays(1).plusWeeks(i).toString(), 1, "07:00", "15:00");
    }

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void aFridayNightThatEndsOnSaturdayIsWork() {
    LocalDate friday = SATURDAY.plusWeeks(30).minusDays(1);

    assertThat(check(saturdays(30).daily(friday.toString(), 1, "16:00", "00:00"))).isEmpty();
    assertThat(check(saturdays(30).daily(friday.toString(), 1, "16:01", "00:01"))).hasSize(1);
  }

  @Test
  void mondayIsNoWeekend() {
    LocalDate monday = SATURDAY.plusWeeks(30).plusDays(2);

    assertThat(check(saturdays(30).daily(monday.toString(), 1, "00:00", "07:00"))).isEmpty();
  }

  @Test
  void timeOnCallWithoutACallLeavesTheWeekendFree() {
    String saturday = SATURDAY.plusWeeks(30).toString();

    assertThat(
            check(
                saturdays(30)
                    .and(duty(saturday + "T08:00", saturday + "T20:00", 0, ShiftKind.ON_CALL))))
        .isEmpty();
  }

  @Test
  void aWeekendOfFiftyTwoWeeksAgoNoLongerCounts() {
    Roster later = saturdays(30).judging("2026-01-01", "2028-01-01");
    later.daily(SATURDAY.plusWeeks(52).toString(), 1, "07:00", "15:00");
    assertThat(check(later)).isEmpty();

    Roster sooner = saturdays(30).judging("2026-01-01", "2028-01-01");
    sooner.daily(SATURDAY.plusWeeks(51).toString(), 1, "07:00", "15:00");
    assertThat(check(sooner))
        .extracting(RuleViolation::at)
        .containsExactly(instant(SATURDAY.plusWeeks(51) + "T07:00"));
  }

  @Test
  void weekendsBeforeTheJudgedDaysCount() {
    assertThat(check(saturdays(31).judging("2026-08-08", "2026-09-01"))).hasSize(1);
    assertThat(check(saturdays(31).judging("2026-08-09", "2026-09-01"))).isEmpty();
  }
}
