package org.samenrooster.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.fault.Fault;
import org.samenrooster.leave.LeaveRequestDraft.Around;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class LeaveRequestDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final DateRange CONTRACT =
      new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 7, 1));
  private static final TeamMember AMY =
      new TeamMember(
          "amy",
          "Amy",
          Optional.empty(),
          List.of(Employment.fixed("e", 1440, CONTRACT)),
          List.of(),
          Set.of(),
          List.of());

  private static LeaveRequestDraft draft(String from, String until, Integer minutes) {
    return new LeaveRequestDraft(from, until, minutes);
  }

  private static List<String> codes(LeaveRequestDraft draft, LeaveRequest... before) {
    return draft.check(new Around(TODAY, AMY, List.of(before))).stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  private static LeaveRequest asked(LeaveState state) {
    return new LeaveRequest(
        "l1", "amy", new DateRange(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 8)), 0, state);
  }

  @Test
  void whatIsWrittenIsAsked() {
    LeaveRequestDraft draft = draft("2026-04-06", "2026-04-08", 480);

    assertThat(codes(draft)).isEmpty();
    assertThat(draft.toRequest("l1", "amy"))
        .isEqualTo(
            new LeaveRequest(
                "l1",
                "amy",
                new DateRange(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 8)),
                480,
                LeaveState.REQUESTED));
  }

  @Test
  void leaveIsAskedFromTomorrowOn() {
    assertThat(codes(draft("2026-03-02", "2026-03-04", 0)))
        .containsExactly("/from leave-not-ahead");
    assertThat(codes(draft("2026-03-03", "2026-03-04", 0))).isEmpty();
  }

  @Test
  void moreThanAQuarterOfAYearIsForHr() {
    assertThat(codes(draft("2026-03-03", "2026-06-03", 0))).isEmpty();
    assertThat(codes(draft("2026-03-03", "2026-06-04", 0)))
        .containsExactly("/until leave-too-long");
  }

  @Test
  void noDayTakesMoreThanItsOwnMinutes() {
    assertThat(codes(draft("2026-04-06", "2026-04-08", 2880))).isEmpty();
    assertThat(codes(draft("2026-04-06", "2026-04-08", 2881)))
        .containsExactly("/leaveMinutes number-too-large");
    assertThat(codes(draft("2026-04-06", "2026-04-08", -1)))
        .containsExactly("/leaveMinutes number-too-small");
  }

  @ParameterizedTest
  @EnumSource(LeaveState.class)
  void daysThatAreSpokenForAreNotAskedTwice(LeaveState state) {
    List<String> found = codes(draft("2026-04-07", "2026-04-09", 0), asked(state));

    if (state.holdsDays()) {
      assertThat(found).containsExactly("/from leave-asked-already");
    } else {
      assertThat(found).isEmpty();
    }
    assertThat(codes(draft("2026-04-08", "2026-04-09", 0), asked(state))).isEmpty();
  }

  @Test
  void leaveHoursNeedAContractOnEveryDay() {
    assertThat(codes(draft("2026-06-30", "2026-07-01", 60))).isEmpty();
    assertThat(codes(draft("2026-06-30", "2026-07-02", 60)))
        .containsExactly("/leaveMinutes no-employment-on-day");
    assertThat(codes(draft("2026-06-30", "2026-07-02", 0))).isEmpty();
  }

  @Test
  void everyFaultIsToldAtOnce() {
    assertThat(codes(new LeaveRequestDraft(null, null, null)))
        .containsExactly("/from missing", "/until missing", "/leaveMinutes missing");
    assertThat(codes(draft("2026-04-08", "2026-04-06", -1)))
        .containsExactly("/until end-before-start", "/leaveMinutes number-too-small");
  }

  @Test
  void theSentenceSaysWhatWouldBeRight() {
    List<Fault> faults =
        draft("2026-03-01", "2026-03-04", 0).check(new Around(TODAY, AMY, List.of()));

    assertThat(faults.get(0).message(java.util.Locale.ENGLISH))
        .isEqualTo(
            "2026-03-01 has come already. Leave is asked for days from 2026-03-03 on; for earlier"
                + " ones ask your team lead or HR.");
  }
}
