package org.samenrooster.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.exchange.ConsentCommand;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.HeldShift.Origin;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

final class LateRosterTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate IN_TIME = LocalDate.of(2026, 12, 21);

  private final List<HeldShift> shifts = new ArrayList<>();
  private final List<LineConsent> latestFirst = new ArrayList<>();

  @ParameterizedTest(name = "published 28 days before {0}, a night on {1} is late: {2}")
  @CsvSource({
    "2026-12-21, 2026-12-21, false",
    "2026-12-21, 2026-12-20, true",
    "2026-10-25, 2026-10-24, true",
    "2026-10-25, 2026-10-25, false",
    "2027-03-28, 2027-03-27, true",
    "2027-03-28, 2027-03-28, false"
  })
  void aShiftIsLateWhoseRosterDayIsBeforeTheFirstThatIsInTime(
      LocalDate inTimeFrom, LocalDate day, boolean late) {
    var roster = new LateRoster(List.of(night("amy", day)), Optional.of(inTimeFrom), List.of());

    assertThat(roster.lateShifts().containsKey("amy")).isEqualTo(late);
    assertThat(roster.missing().contains("amy")).isEqualTo(late);
  }

  @Test
  void onlyTheirYesIsMissingWhoHoldLateShiftsAndTheyAreCounted() {
    holds("amy", 18, 19, 23);
    holds("bob", 21, 22);

    assertThat(roster().lateShifts()).containsOnlyKeys("amy").containsValue(2);
    assertThat(roster().missing()).containsExactly("amy");
    assertThat(roster().unasked()).containsExactly("amy");
    assertThat(roster().canBeAsked("bob")).isFalse();
  }

  @Test
  void whereNoNoticeIsAskedForNothingIsLate() {
    holds("amy", 18);

    assertThat(new LateRoster(shifts, Optional.empty(), List.of()).missing()).isEmpty();
  }

  @Test
  void whoWasAskedIsNotAskedAgainButPublishingWaitsForTheYes() {
    holds("amy", 18);
    var asked = ask("amy");

    assertThat(roster().unasked()).isEmpty();
    assertThat(roster().canBeAsked("amy")).isFalse();
    assertThat(roster().missing()).containsExactly("amy");

    said(asked, ConsentCommand.GIVE);
    assertThat(roster().missing()).isEmpty();
    assertThat(roster().canBeAsked("amy")).isFalse();
  }

  @Test
  void aYesByTelephoneIsOneUntilItIsDisputed() {
    holds("amy", 18);
    var entered = said(ask("amy"), ConsentCommand.ENTER_BY_PHONE);
    assertThat(roster().missing()).isEmpty();

    said(entered, ConsentCommand.DISPUTE);
    assertThat(roster().missing()).containsExactly("amy");
    assertThat(roster().unasked()).as("a no is not asked over by itself").isEmpty();
    assertThat(roster().canBeAsked("amy")).isTrue();
  }

  @Test
  void whoSaidNoIsAskedAgainOnlyByName() {
    holds("amy", 18);
    said(ask("amy"), ConsentCommand.REFUSE);

    assertThat(roster().missing()).containsExactly("amy");
    assertThat(roster().unasked()).isEmpty();
    assertThat(roster().canBeAsked("amy")).isTrue();

    said(ask("amy"), ConsentCommand.GIVE);
    assertThat(roster().missing()).isEmpty();
  }

  @Test
  void aYesLapsesWithTheLineAndComesBackWithIt() {
    holds("amy", 18);
    var given = said(ask("amy"), ConsentCommand.GIVE);

    holds("amy", 24);
    assertThat(roster().standing("amy")).isEmpty();
    assertThat(roster().stands(given)).isFalse();
    assertThat(roster().missing()).containsExactly("amy");
    assertThat(roster().unasked()).containsExactly("amy");

    shifts.remove(1);
    assertThat(roster().stands(given)).isTrue();
    assertThat(roster().missing()).isEmpty();
  }

  @Test
  void aYesStaysWhenTheTermMovesOnOverMoreOfTheLine() {
    holds("amy", 18, 22);
    said(ask("amy"), ConsentCommand.GIVE);

    var later = new LateRoster(shifts, Optional.of(IN_TIME.plusDays(5)), latestFirst);

    assertThat(later.lateShifts()).containsValue(2);
    assertThat(later.missing()).isEmpty();
  }

  @Test
  void questionsAboutALineThatChangedOrIsNotLateAnyMoreLapseAndNothingElse() {
    holds("amy", 18);
    holds("bob", 18);
    holds("cas", 18);
    ask("amy");
    ask("bob");
    said(ask("cas"), ConsentCommand.REFUSE);

    holds("amy", 19);
    assertThat(roster().outdated()).extracting(LineConsent::memberId).containsExactly("amy");
    assertThat(roster().outdated())
        .extracting(LineConsent::state)
        .containsOnly(ConsentState.LAPSED);

    shifts.removeIf(shift -> shift.memberId().equals("bob"));
    assertThat(roster().outdated())
        .extracting(LineConsent::memberId)
        .containsExactlyInAnyOrder("amy", "bob");
    assertThat(new LateRoster(shifts, Optional.empty(), latestFirst).outdated())
        .extracting(LineConsent::memberId)
        .containsExactlyInAnyOrder("amy", "bob");
  }

  @Test
  void aQuestionThatLapsedIsAskedAnew() {
    holds("amy", 18);
    said(ask("amy"), ConsentCommand.LAPSE);

    assertThat(roster().unasked()).containsExactly("amy");
    assertThat(roster().canBeAsked("amy")).isTrue();
  }

  private LateRoster roster() {
    return new LateRoster(shifts, Optional.of(IN_TIME), latestFirst);
  }

  private void holds(String member, int... days) {
    for (var day : days) {
      shifts.add(night(member, LocalDate.of(2026, 12, day)));
    }
  }

  private LineConsent ask(String member) {
    var asked = LineConsent.asked("question-" + latestFirst.size(), member, roster().line(member));
    latestFirst.add(0, asked);
    return asked;
  }

  private LineConsent said(LineConsent before, ConsentCommand command) {
    var after = before.after(command).orElseThrow();
    latestFirst.set(latestFirst.indexOf(before), after);
    return after;
  }

  private static HeldShift night(String member, LocalDate day) {
    var start = day.atTime(LocalTime.of(23, 0)).atZone(AMSTERDAM);
    var end = day.plusDays(1).atTime(LocalTime.of(7, 0)).atZone(AMSTERDAM);
    var id = member + day;
    var duty =
        Duty.of(
            id,
            day,
            new Interval(start.toInstant(), end.toInstant()),
            30,
            AMSTERDAM,
            ShiftKind.CARE);
    return new HeldShift(id, "N", new Level(3), duty, member, Origin.PICK);
  }
}
