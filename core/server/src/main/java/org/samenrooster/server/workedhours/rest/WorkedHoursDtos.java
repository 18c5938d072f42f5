package org.samenrooster.server.workedhours.rest;

import java.util.List;
import org.samenrooster.api.model.ApprovedWorkedHoursDto;
import org.samenrooster.api.model.WorkedHoursPageDto;
import org.samenrooster.api.model.WorkedHoursStateDto;
import org.samenrooster.api.model.WorkedHoursSummaryDto;
import org.samenrooster.api.model.WorkedShiftDto;
import org.samenrooster.server.shift.application.WorkedShift;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.server.workedhours.application.ApproveWorkedHours.Approved;
import org.samenrooster.server.workedhours.application.WorkedHours;

/** Worked hours of a period as they travel. */
final class WorkedHoursDtos {

  private WorkedHoursDtos() {}

  static WorkedHoursPageDto page(WorkedHours hours, List<WorkedShift> shifts) {
    return new WorkedHoursPageDto()
        .summary(of(hours.summary()))
        .items(shifts.stream().map(shift -> of(shift, hours)).toList());
  }

  static ApprovedWorkedHoursDto of(Approved approved) {
    return new ApprovedWorkedHoursDto()
        .approvedShifts(approved.shifts())
        .bookedMinutes(approved.bookedMinutes())
        .summary(of(approved.after().summary()));
  }

  private static WorkedHoursSummaryDto of(WorkedHours.Summary summary) {
    return new WorkedHoursSummaryDto()
        .aheadShifts(summary.ahead())
        .approvableShifts(summary.approvable())
        .differingShifts(summary.differing())
        .ownShifts(summary.own())
        .approvedShifts(summary.approved());
  }

  private static WorkedShiftDto of(WorkedShift shift, WorkedHours hours) {
    var team = hours.team().team();
    var shifts = new ShiftDtos(team, hours.caller().memberIdIn(team.id()));
    var dto =
        new WorkedShiftDto()
            .shift(shifts.of(shift.shift()))
            .memberName(team.member(shift.holder()).orElseThrow().name())
            .state(WorkedHoursStateDto.valueOf(shift.state().name()))
            .countedMinutes(shift.countedMinutes())
            .differenceMinutes(shift.differenceMinutes())
            .approvable(hours.approvable(shift))
            .away(shift.away());
    shift
        .approval()
        .ifPresent(
            approval ->
                dto.approvedByName(approval.approvedBy())
                    .approvedAt(ShiftDtos.at(approval.at(), team.zone())));
    return dto;
  }
}
