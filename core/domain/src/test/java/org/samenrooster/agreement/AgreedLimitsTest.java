package org.samenrooster.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.agreement.CutOff.Before;
import org.samenrooster.agreement.CutOff.Starts;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

class AgreedLimitsTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 8);
  private static final UnpopularWork NONE =
      new UnpopularWork(Set.of(), Set.of("S"), OptionalInt.empty(), OptionalInt.empty());

  @Test
  void aCutOffIsOverFromItsFirstMinuteOn() {
    Starts starts =
        new Starts(Instant.parse("2027-01-06T06:00:00Z"), Instant.parse("2027-01-03T23:00:00Z"));
    CutOff beforeShift = new CutOff(48, Before.SHIFT);
    CutOff beforePeriod = new CutOff(0, Before.PERIOD);

    assertThat(beforeShift.at(starts)).isEqualTo("2027-01-04T06:00:00Z");
    assertThat(beforeShift.isOver(Instant.parse("2027-01-04T05:59:59Z"), starts)).isFalse();
    assertThat(beforeShift.isOver(Instant.parse("2027-01-04T06:00:00Z"), starts)).isTrue();
    assertThat(beforePeriod.isOver(starts.period().minusSeconds(1), starts)).isFalse();
    assertThat(beforePeriod.isOver(starts.period(), starts)).isTrue();
    assertThatThrownBy(() -> new CutOff(-1, Before.SHIFT)).hasMessageContaining("not -1");
  }

  @Test
  void anEveningEndsAfterEightAndIsNoNight() {
    assertThat(kinds(FRIDAY, "12:00", "20:00")).isEmpty();
    assertThat(kinds(FRIDAY, "12:01", "20:01")).containsExactly(UnpopularKind.EVENING);
    assertThat(kinds(FRIDAY, "15:00", "01:00")).containsExactly(UnpopularKind.EVENING);
    assertThat(kinds(FRIDAY, "15:00", "01:01")).containsExactly(UnpopularKind.NIGHT);
    assertThat(kinds(FRIDAY, "23:00", "07:00")).containsExactly(UnpopularKind.NIGHT);
  }

  @Test
  void aWeekendShiftBeginsInTheWeekend() {
    assertThat(kinds(FRIDAY, "23:00", "07:00")).doesNotContain(UnpopularKind.WEEKEND);
    assertThat(kinds(FRIDAY.plusDays(1), "07:00", "15:00")).containsExactly(UnpopularKind.WEEKEND);
    assertThat(kinds(FRIDAY.plusDays(2), "23:00", "07:00"))
        .containsExactly(UnpopularKind.NIGHT, UnpopularKind.WEEKEND);
    assertThat(kinds(FRIDAY.plusDays(3), "00:00", "05:00")).containsExactly(UnpopularKind.NIGHT);
  }

  @Test
  void aTypeCanBeUnpopularWheneverItIs() {
    assertThat(NONE.isOne("S", duty(FRIDAY, "09:00", "17:00"))).isTrue();
    assertThat(NONE.isOne("E", duty(FRIDAY.plusDays(1), "23:00", "07:00"))).isFalse();
  }

  @Test
  void theLeastUnpopularWorkIsANumberOrAPartRoundedUp() {
    UnpopularWork three = minimum(OptionalInt.of(3), OptionalInt.empty());
    UnpopularWork quarter = minimum(OptionalInt.empty(), OptionalInt.of(25));

    assertThat(three.leastOf(0)).isEqualTo(3);
    assertThat(three.leastOf(40)).isEqualTo(3);
    assertThat(quarter.leastOf(0)).isZero();
    assertThat(quarter.leastOf(1)).isEqualTo(1);
    assertThat(quarter.leastOf(4)).isEqualTo(1);
    assertThat(quarter.leastOf(5)).isEqualTo(2);
    assertThat(minimum(OptionalInt.empty(), OptionalInt.of(100)).leastOf(7)).isEqualTo(7);
    assertThatThrownBy(() -> minimum(OptionalInt.of(1), OptionalInt.of(1)))
        .hasMessageContaining("not both");
    assertThatThrownBy(() -> minimum(OptionalInt.empty(), OptionalInt.of(101)))
        .hasMessageContaining("not 101");
    assertThatThrownBy(() -> minimum(OptionalInt.of(-1), OptionalInt.empty()))
        .hasMessageContaining("not -1");
  }

  @Test
  void quietHoursMayRunIntoTheNextDay() {
    QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

    assertThat(night.contains(LocalTime.of(21, 59))).isFalse();
    assertThat(night.contains(LocalTime.of(22, 0))).isTrue();
    assertThat(night.contains(LocalTime.MIDNIGHT)).isTrue();
    assertThat(night.contains(LocalTime.of(6, 59))).isTrue();
    assertThat(night.contains(LocalTime.of(7, 0))).isFalse();
    assertThat(noon.contains(LocalTime.of(11, 59))).isFalse();
    assertThat(noon.contains(LocalTime.of(12, 0))).isTrue();
    assertThat(noon.contains(LocalTime.of(13, 0))).isFalse();
    assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
        .hasMessageContaining("12:00");
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> new WishAgreement(-1, OptionalInt.empty()))
        .hasMessageContaining("not -1");
    assertThatThrownBy(() -> new WishAgreement(0, OptionalInt.of(-2)))
        .hasMessageContaining("not -2");
    assertThatThrownBy(() -> new LeaveQuota(OptionalInt.of(-1), Map.of()))
        .hasMessageContaining("not -1");
    assertThatThrownBy(() -> new LeaveQuota(OptionalInt.empty(), Map.of(new Level(3), -3)))
        .hasMessageContaining("not -3");
    assertThatThrownBy(() -> new AgreementVersion(0, FRIDAY)).hasMessageContaining("not 0");
  }

  private static UnpopularWork minimum(OptionalInt shifts, OptionalInt percent) {
    return new UnpopularWork(EnumSet.allOf(UnpopularKind.class), Set.of(), shifts, percent);
  }

  private static List<UnpopularKind> kinds(LocalDate day, String start, String end) {
    Duty duty = duty(day, start, end);
    return EnumSet.allOf(UnpopularKind.class).stream().filter(kind -> kind.isOne(duty)).toList();
  }

  private static Duty duty(LocalDate day, String start, String end) {
    Instant begin = day.atTime(LocalTime.parse(start)).atZone(AMSTERDAM).toInstant();
    Instant same = day.atTime(LocalTime.parse(end)).atZone(AMSTERDAM).toInstant();
    Instant until = same.isAfter(begin) ? same : same.plus(Duration.ofDays(1));
    return Duty.of("d", day, new Interval(begin, until), 0, AMSTERDAM, ShiftKind.CARE);
  }
}
