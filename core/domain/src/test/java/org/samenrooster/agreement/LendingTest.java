package org.samenrooster.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Coaching;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

class LendingTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final TeamMember JO = member(List.of());

  @Test
  void isWithNamedTeamsAndOnlyWhileItIsOn() {
    assertThat(lending(true).isWith("north")).isTrue();
    assertThat(lending(true).isWith("south")).isFalse();
    assertThat(lending(false).isWith("north")).isFalse();
    assertThat(Lending.NONE.isWith("north")).isFalse();
  }

  @Test
  void nothingIsAgainstAPickWhereTheTeamKeepsNothingForItself() {
    assertThat(lending(true).againstPick(JO, on(MONDAY), MONDAY, MONDAY.minusYears(1))).isEmpty();
  }

  @Test
  void theTeamsOwnPeopleGoFirstUntilTheAgreedDay() {
    Lending threeWeeks = new Lending(true, Set.of("north"), OptionalInt.of(21));
    LocalDate opens = LocalDate.of(2026, 12, 14);

    List<Fault> early = threeWeeks.againstPick(JO, on(MONDAY), MONDAY, opens.minusDays(1));

    assertThat(early).extracting(Fault::code).containsExactly("lending-later");
    assertThat(early.get(0).message(Locale.ENGLISH)).contains("2026-12-14");
    assertThat(threeWeeks.againstPick(JO, on(MONDAY), MONDAY, opens)).isEmpty();
  }

  @Test
  void theAgreedDayCountsBackFromThePeriodAndNotFromTheShift() {
    Lending onTheDay = new Lending(true, Set.of("north"), OptionalInt.of(0));
    Duty later = on(MONDAY.plusDays(6));

    assertThat(onTheDay.againstPick(JO, later, MONDAY, MONDAY.minusDays(1))).hasSize(1);
    assertThat(onTheDay.againstPick(JO, later, MONDAY, MONDAY)).isEmpty();
    assertThatThrownBy(() -> new Lending(true, Set.of(), OptionalInt.of(-1)))
        .hasMessageContaining("not -1");
  }

  @Test
  void whoWorksWithACoachStaysAtHomeOnThoseDays() {
    TeamMember learning =
        member(List.of(new Coaching("coach", new DateRange(MONDAY, MONDAY.plusDays(1)))));

    assertThat(lending(true).againstPick(learning, on(MONDAY), MONDAY, MONDAY))
        .extracting(Fault::code)
        .containsExactly("lending-with-coach");
    assertThat(lending(true).againstPick(learning, on(MONDAY.plusDays(1)), MONDAY, MONDAY))
        .isEmpty();
  }

  private static Lending lending(boolean on) {
    return new Lending(on, Set.of("north"), OptionalInt.empty());
  }

  private static TeamMember member(List<Coaching> coaching) {
    return new TeamMember(
        "jo", "Jo", Optional.empty(), List.of(), List.of(), Set.of(), List.of(), coaching);
  }

  private static Duty on(LocalDate day) {
    Instant start = day.atTime(7, 0).toInstant(ZoneOffset.UTC);
    return Duty.of(
        "shift",
        day,
        new Interval(start, start.plusSeconds(8 * 3600)),
        30,
        ZoneId.of("Europe/Amsterdam"),
        ShiftKind.CARE);
  }
}
