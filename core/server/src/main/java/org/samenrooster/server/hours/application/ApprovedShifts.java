package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.shift.application.ApprovalHistory;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.WorkedShift;
import org.samenrooster.server.shift.application.WorkedShift.State;
import org.samenrooster.server.shift.application.WorkedShifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Reads the held shifts of a team with what was approved of them, period by period. */
@Dependent
final class ApprovedShifts {

  private final ShiftPeriods periods;
  private final WorkedShifts shifts;
  private final ApprovalHistory history;

  @Inject
  ApprovedShifts(ShiftPeriods periods, WorkedShifts shifts, ApprovalHistory history) {
    this.periods = periods;
    this.shifts = shifts;
    this.history = history;
  }

  /**
   * A held shift.
   *
   * @param holder the member
   * @param day on which it begins
   * @param approved as it was worked, before anything was put right; empty where that is not
   *     approved
   * @param waits whether it has to be approved before the day is complete
   */
  record ApprovedShift(String holder, LocalDate day, Optional<Duty> approved, boolean waits) {

    private static ApprovedShift of(WorkedShift shift, Map<String, Duty> told) {
      var isApproved = shift.state() == State.APPROVED;
      return new ApprovedShift(
          shift.holder(),
          shift.planned().day(),
          isApproved ? Optional.ofNullable(told.get(shift.id())) : Optional.empty(),
          !isApproved && !shift.away());
    }
  }

  /** The held shifts of roster periods that begin on these days. */
  List<ApprovedShift> during(StoredTeam team, DateRange days) {
    Map<String, Duty> told = new HashMap<>();
    for (var work : history.onDays(team, days)) {
      work.beforeCorrections()
          .ifPresent(approval -> told.put(work.planned().id(), approval.worked()));
    }
    return periods.during(team, days).stream()
        .flatMap(period -> shifts.inPeriod(team, period).stream())
        .filter(shift -> days.contains(shift.planned().day()))
        .map(shift -> ApprovedShift.of(shift, told))
        .toList();
  }
}
