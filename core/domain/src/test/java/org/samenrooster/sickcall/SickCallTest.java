package org.samenrooster.sickcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.sickcall.SickCall.Step;
import org.samenrooster.time.Interval;

class SickCallTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant SIX = at("2026-03-02T06:00");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  private static SickCall call(SickCallState state) {
    return new SickCall("s1", "amy", SIX, MONDAY.plusDays(3), state);
  }

  private static Duty duty(String from, String until) {
    return Duty.of("d", MONDAY, new Interval(at(from), at(until)), 30, ZONE, ShiftKind.CARE);
  }

  private static List<String> codes(Step step) {
    return ((Step.Refused) step).faults().stream().map(Fault::code).toList();
  }

  @Test
  void whoFallsIllIsExpectedBackTomorrowAtTheEarliestAndWithinSixWeeks() {
    assertThat(SickCall.faultsOfNew(MONDAY.plusDays(1), MONDAY)).isEmpty();
    assertThat(SickCall.faultsOfNew(MONDAY.plusDays(42), MONDAY)).isEmpty();
    assertThat(SickCall.faultsOfNew(MONDAY, MONDAY))
        .extracting(Fault::pointer)
        .containsExactly("/expectedBack");
    assertThat(SickCall.faultsOfNew(MONDAY.plusDays(43), MONDAY)).hasSize(1);
  }

  @Test
  void whoIsBackTodayIsAwayUntilThisMoment() {
    var done =
        (Step.Done)
            call(SickCallState.REPORTED)
                .back(SickCallCommand.RECOVER, MONDAY.plusDays(1), MONDAY.plusDays(1), ZONE);

    assertThat(done.call().state()).isEqualTo(SickCallState.RECOVERED);
    assertThat(done.call().end(ZONE, at("2026-03-03T09:00"))).isEqualTo(at("2026-03-03T09:00"));
  }

  @Test
  void whoIsBackLaterIsAwayUntilThatMorning() {
    var done =
        (Step.Done)
            call(SickCallState.CONFIRMED)
                .back(SickCallCommand.RECOVER, MONDAY.plusDays(2), MONDAY.plusDays(1), ZONE);

    assertThat(done.call().state()).isEqualTo(SickCallState.CLOSED);
    assertThat(done.call().end(ZONE, at("2026-03-03T09:00"))).isEqualTo(at("2026-03-04T00:00"));
  }

  @Test
  void nobodyWasBackBeforeToday() {
    assertThat(
            codes(
                call(SickCallState.REPORTED)
                    .back(SickCallCommand.RECOVER, MONDAY, MONDAY.plusDays(1), ZONE)))
        .containsExactly("sick-call-day-back");
    assertThat(
            codes(call(SickCallState.REPORTED).back(SickCallCommand.EXPECT, MONDAY, MONDAY, ZONE)))
        .containsExactly("sick-call-day-back");
  }

  @Test
  void whatHrRefusesEndsAtOnce() {
    var refused =
        ((Step.Done) call(SickCallState.REPORTED).decide(SickCallCommand.REFUSE, MONDAY)).call();

    assertThat(refused.firstDayBack()).isEqualTo(MONDAY);
    assertThat(refused.end(ZONE, at("2026-03-02T10:00"))).isEqualTo(at("2026-03-02T10:00"));
    // What was over already does not get longer.
    assertThat(
            ((Step.Done)
                    call(SickCallState.RECOVERED)
                        .decide(SickCallCommand.REFUSE, MONDAY.plusDays(9)))
                .call()
                .firstDayBack())
        .isEqualTo(MONDAY.plusDays(3));
  }

  @Test
  void whatIsOverIsNotDecidedAgain() {
    assertThat(call(SickCallState.CLOSED).decide(SickCallCommand.CONFIRM, MONDAY))
        .isEqualTo(new Step.OtherState());
    assertThat(
            call(SickCallState.REFUSED)
                .back(SickCallCommand.RECOVER, MONDAY.plusDays(1), MONDAY, ZONE))
        .isEqualTo(new Step.OtherState());
  }

  @Test
  void whoWorksNowOrBeginsLaterTodayStandsForTheTeam() {
    var early = List.of(duty("2026-03-02T07:00", "2026-03-02T15:00"));

    assertThat(OnDuty.at(at("2026-03-02T00:00"), early, ZONE)).isTrue();
    assertThat(OnDuty.at(at("2026-03-02T07:00"), early, ZONE)).isTrue();
    assertThat(OnDuty.at(at("2026-03-02T14:59"), early, ZONE)).isTrue();
    assertThat(OnDuty.at(at("2026-03-02T15:00"), early, ZONE)).isFalse();
    assertThat(OnDuty.at(at("2026-03-01T23:59"), early, ZONE)).isFalse();
    assertThat(OnDuty.at(SIX, List.of(), ZONE)).isFalse();
  }

  @Test
  void aNightGoesOnAfterMidnight() {
    var night = List.of(duty("2026-03-01T23:00", "2026-03-02T07:00"));

    assertThat(OnDuty.at(SIX, night, ZONE)).isTrue();
  }

  @Test
  void whoDoesNotCountForCoverageDoesNotStandForTheTeam() {
    var beside =
        List.of(
            duty("2026-03-02T07:00", "2026-03-02T15:00")
                .countingFor(new CountsFor(false, true, true)));

    assertThat(OnDuty.at(SIX, beside, ZONE)).isFalse();
  }

  @Test
  void theTimeBetweenShiftsIsWhatIsLeftOfTheAbsence() {
    var early = new Interval(at("2026-03-02T07:00"), at("2026-03-02T15:00"));
    var night = new Interval(at("2026-03-02T23:00"), at("2026-03-03T07:00"));

    assertThat(AwayTime.between(SIX, at("2026-03-03T00:00"), List.of(night, early)))
        .containsExactly(
            new Interval(SIX, at("2026-03-02T07:00")),
            new Interval(at("2026-03-02T15:00"), at("2026-03-02T23:00")));
    assertThat(AwayTime.between(SIX, at("2026-03-02T10:00"), List.of(early)))
        .containsExactly(new Interval(SIX, at("2026-03-02T07:00")));
    assertThat(AwayTime.between(SIX, at("2026-03-02T06:30"), List.of(night)))
        .containsExactly(new Interval(SIX, at("2026-03-02T06:30")));
    assertThat(AwayTime.between(SIX, SIX, List.of(early))).isEmpty();
  }
}
