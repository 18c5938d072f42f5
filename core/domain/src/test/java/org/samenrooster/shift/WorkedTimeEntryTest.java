package org.samenrooster.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** The shift is the late one of Tuesday 3 November 2026, 15:00 to 23:00; now is Friday noon. */
final class WorkedTimeEntryTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant NOW = Instant.parse("2026-11-06T11:00:00Z");
  private static final Duty LATE =
      Duty.of(
          "late",
          LocalDate.of(2026, 11, 3),
          new Interval(
              Instant.parse("2026-11-03T14:00:00Z"), Instant.parse("2026-11-03T22:00:00Z")),
          30,
          ZONE,
          ShiftKind.CARE);

  private static WorkedTimeEntry entry(String start, String end, int breakMinutes) {
    return new WorkedTimeEntry(
        OffsetDateTime.parse(start + "+01:00"), OffsetDateTime.parse(end + "+01:00"), breakMinutes);
  }

  private static List<String> codes(WorkedTimeEntry entry, Instant now) {
    return entry.faults(LATE, now).stream().map(Fault::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // As planned, and an hour longer.
    "2026-11-03T15:00, 2026-11-03T23:00, 30, ''",
    "2026-11-03T15:00, 2026-11-04T00:00, 0, ''",
    // The break takes all but one minute, and all.
    "2026-11-03T15:00, 2026-11-03T16:00, 59, ''",
    "2026-11-03T15:00, 2026-11-03T16:00, 60, break-not-shorter-than-work",
    "2026-11-03T15:00, 2026-11-03T16:00, -1, break-not-shorter-than-work",
    // One minute of work, none, and less than none.
    "2026-11-03T15:00, 2026-11-03T15:01, 0, ''",
    "2026-11-03T15:00, 2026-11-03T15:00, 0, end-before-start",
    "2026-11-03T15:00, 2026-11-03T14:59, 0, end-before-start",
    // 24 hours, and a minute more.
    "2026-11-03T15:00, 2026-11-04T15:00, 0, ''",
    "2026-11-03T15:00, 2026-11-04T15:01, 0, work-too-long",
    // 24 hours before the shift and after it, and a minute more.
    "2026-11-02T15:00, 2026-11-02T23:00, 0, ''",
    "2026-11-02T14:59, 2026-11-02T23:00, 0, work-too-far-from-shift",
    "2026-11-04T15:00, 2026-11-04T23:00, 0, ''",
    "2026-11-04T15:01, 2026-11-04T23:00, 0, work-too-far-from-shift",
    "2026-11-03T15:00:30, 2026-11-03T23:00, 0, not-whole-minutes",
  })
  void workThatCannotHaveBeenIsAFault(String start, String end, int breakMinutes, String code) {
    assertThat(codes(entry(start, end, breakMinutes), NOW))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-03T13:59:00Z, 2026-11-03T14:59, 'shift-not-begun'",
    "2026-11-03T13:59:00Z, 2026-11-03T15:00, 'shift-not-begun,work-not-ended'",
    "2026-11-03T14:00:00Z, 2026-11-03T15:00, ''",
    "2026-11-03T14:00:00Z, 2026-11-03T15:01, 'work-not-ended'"
  })
  void nothingIsWorkedBeforeItHasHappened(Instant now, String end, String codes) {
    // The shift begins at 14:00 UTC; whoever came early may have worked already.
    var known = codes(entry("2026-11-03T14:30", end, 0), now);

    assertThat(String.join(",", known)).isEqualTo(codes);
  }

  @Test
  void allFaultsAreToldAtOnceWithPlaceAndValue() {
    var wrong = entry("2026-12-03T15:00:01", "2026-12-03T14:00:02", 5);

    assertThat(wrong.faults(LATE, Instant.parse("2026-11-03T10:00:00Z")))
        .extracting(Fault::pointer, Fault::code)
        .containsExactlyInAnyOrder(
            tuple("", "shift-not-begun"),
            tuple("/start", "not-whole-minutes"),
            tuple("/start", "work-too-far-from-shift"),
            tuple("/end", "not-whole-minutes"),
            tuple("/end", "work-not-ended"),
            tuple("/end", "end-before-start"));
  }

  @ParameterizedTest
  @CsvSource({
    // The clock goes back at 03:00, and forward at 02:00.
    "2026-10-24T23:00+02:00, 2026-10-25T07:00+01:00, 540",
    "2026-03-28T23:00+01:00, 2026-03-29T07:00+02:00, 420"
  })
  void theNightOfAClockChangeIsAsLongAsItReallyWas(
      OffsetDateTime start, OffsetDateTime end, int minutes) {
    var worked = new WorkedTimeEntry(start, end, 0).worked();

    assertThat(worked.minutes()).isEqualTo(minutes);
    assertThat(worked.insteadOf(LATE, ZONE).workMinutes()).isEqualTo(minutes);
  }

  @Test
  void theWorkedTimeStandsInThePlaceOfTheShift() {
    var work = entry("2026-11-04T00:30", "2026-11-04T08:30", 15).worked().insteadOf(LATE, ZONE);

    assertThat(work.id()).isEqualTo("late");
    assertThat(work.day()).isEqualTo(LocalDate.of(2026, 11, 4));
    assertThat(work.workMinutes()).isEqualTo(465);
    assertThat(work.kind()).isEqualTo(ShiftKind.CARE);
  }

  @Test
  void aBreakThatLeavesNoWorkIsABug() {
    var hour = new Interval(NOW, NOW.plusSeconds(3600));

    assertThat(new WorkedTime(hour, 59).minutes()).isEqualTo(1);
    assertThatThrownBy(() -> new WorkedTime(hour, 60)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WorkedTime(hour, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static WorkedTimeEntry calls(String... times) {
    var calls =
        IntStream.range(0, times.length / 2)
            .mapToObj(
                i ->
                    new WorkedTimeEntry.CallOut(
                        OffsetDateTime.parse(times[2 * i] + "+01:00"),
                        OffsetDateTime.parse(times[2 * i + 1] + "+01:00")))
            .toList();
    return new WorkedTimeEntry(
        OffsetDateTime.parse("2026-11-03T15:00+01:00"),
        OffsetDateTime.parse("2026-11-03T23:00+01:00"),
        0,
        calls);
  }

  private static List<String> faultsOnCall(WorkedTimeEntry entry) {
    var onCall = Duty.of("c", LATE.day(), LATE.interval(), 0, ZONE, ShiftKind.ON_CALL);
    return entry.faults(onCall, NOW).stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  @Test
  void callsLieWithinTheTimeOnCallInOrder() {
    assertThat(
            faultsOnCall(
                calls(
                    "2026-11-03T15:00",
                    "2026-11-03T16:00",
                    "2026-11-03T16:00",
                    "2026-11-03T23:00")))
        .isEmpty();
    assertThat(
            faultsOnCall(
                calls(
                    "2026-11-03T14:59",
                    "2026-11-03T16:00",
                    "2026-11-03T15:59",
                    "2026-11-03T15:59")))
        .containsExactly(
            "/callOuts/0/start call-outside-work",
            "/callOuts/1/end end-before-start",
            "/callOuts/1/start calls-not-in-order");
    assertThat(faultsOnCall(calls("2026-11-03T22:00", "2026-11-03T23:01")))
        .containsExactly("/callOuts/0/start call-outside-work");
    assertThat(faultsOnCall(calls("2026-11-03T22:00:30", "2026-11-03T22:30")))
        .containsExactly("/callOuts/0/start not-whole-minutes");
  }

  @Test
  void workThatIsNoTimeOnCallHasNoCalls() {
    assertThat(codes(calls("2026-11-03T16:00", "2026-11-03T17:00"), NOW))
        .containsExactly("calls-without-time-on-call");
  }

  @Test
  void ofTimeOnCallOnlyTheCallsAreWork() {
    var onCall = Duty.of("c", LATE.day(), LATE.interval(), 0, ZONE, ShiftKind.ON_CALL);
    var entry = calls("2026-11-03T16:00", "2026-11-03T17:15");

    assertThat(entry.worked().insteadOf(onCall, ZONE).workMinutes()).isEqualTo(75);
  }
}
