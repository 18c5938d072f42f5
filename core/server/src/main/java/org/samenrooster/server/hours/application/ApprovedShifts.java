package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Duty;
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

  @Inject
  ApprovedShifts(ShiftPeriods periods, WorkedShifts shifts) {
    this.periods = periods;
    this.shifts = shifts;
  }

  /**
   * A held shift.
   *
   * @param holder the member
   * @param day on which it begins
   * @param approved as it was worked; empty where that is not approved
   * @param waits whether it has to be approved before the day is complete
   */
  record ApprovedShift(String holder, LocalDate day, Optional<Duty> approved, boolean waits) {

    private static ApprovedShift of(WorkedShift shift) {
      var isApproved = shift.state() == State.APPROVED;
      return new ApprovedShift(
          shift.holder(),
          shift.planned().day(),
          isApproved ? Optional.of(shift.worked()) : Optional.empty(),
          !isApproved && !shift.away());
    }
  }

  /** The held shifts of roster periods that begin on these days. */
  List<ApprovedShift> during(StoredTeam team, DateRange days) {
    return periods.during(team, days).stream()
        .flatMap(period -> shifts.inPeriod(team, period).stream())
        .filter(shift -> days.contains(shift.planned().day()))
        .map(ApprovedShift::of)
        .toList();
  }
}
