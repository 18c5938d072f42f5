package org.samenrooster.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.fault.Fault;
import org.samenrooster.leave.LeaveRequest.Step;
import org.samenrooster.time.DateRange;

class LeaveRequestTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate SUNDAY_BEFORE = MONDAY.minusDays(1);

  private static LeaveRequest week(LeaveState state) {
    return new LeaveRequest("l1", "amy", DateRange.ofWeeks(MONDAY, 1), 1440, state);
  }

  private static List<String> codes(Step step) {
    return ((Step.Refused) step).faults().stream().map(Fault::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"GRANT, GRANTED", "REFUSE, REFUSED", "WITHDRAW, WITHDRAWN"})
  void untilTheDayBeforeItEverythingCanBeSaid(LeaveCommand command, LeaveState state) {
    assertThat(week(LeaveState.REQUESTED).follow(command, SUNDAY_BEFORE))
        .isEqualTo(new Step.Done(week(state)));
  }

  @Test
  void onItsFirstDayItIsTooLateToGrantOrToGiveBackButNotToRefuse() {
    assertThat(codes(week(LeaveState.REQUESTED).follow(LeaveCommand.GRANT, MONDAY)))
        .containsExactly("leave-begun");
    assertThat(codes(week(LeaveState.GRANTED).follow(LeaveCommand.WITHDRAW, MONDAY)))
        .containsExactly("leave-begun");
    assertThat(week(LeaveState.REQUESTED).follow(LeaveCommand.REFUSE, MONDAY))
        .isEqualTo(new Step.Done(week(LeaveState.REFUSED)));
  }

  @ParameterizedTest
  @EnumSource(LeaveCommand.class)
  void whatWasRefusedOrTakenBackStays(LeaveCommand command) {
    assertThat(codes(week(LeaveState.REFUSED).follow(command, SUNDAY_BEFORE)))
        .containsExactly("leave-in-other-state");
    assertThat(codes(week(LeaveState.WITHDRAWN).follow(command, SUNDAY_BEFORE)))
        .containsExactly("leave-in-other-state");
  }

  @Test
  void everyReasonIsToldAtOnce() {
    assertThat(codes(week(LeaveState.REFUSED).follow(LeaveCommand.GRANT, MONDAY)))
        .containsExactly("leave-in-other-state", "leave-begun");
  }

  @Test
  void itsMinutesAreSpreadAndNoneIsLost() {
    LeaveRequest three =
        new LeaveRequest(
            "l1", "amy", new DateRange(MONDAY, MONDAY.plusDays(3)), 1000, LeaveState.REQUESTED);

    assertThat(three.minutesByDay().values()).containsExactly(333, 333, 334);
    assertThat(three.minutesByDay().keySet())
        .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
  }

  @Test
  void moreThanTheDaysHaveIsNoLeave() {
    DateRange day = new DateRange(MONDAY, MONDAY.plusDays(1));

    assertThat(new LeaveRequest("l1", "amy", day, 1440, LeaveState.REQUESTED).minutesByDay())
        .containsEntry(MONDAY, 1440);
    assertThatThrownBy(() -> new LeaveRequest("l1", "amy", day, 1441, LeaveState.REQUESTED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LeaveRequest("l1", "amy", day, -1, LeaveState.REQUESTED))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
