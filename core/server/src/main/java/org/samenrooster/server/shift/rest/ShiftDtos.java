package org.samenrooster.server.shift.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.samenrooster.api.model.AbsentDatesDto;
import org.samenrooster.api.model.CallOutDto;
import org.samenrooster.api.model.ShiftDto;
import org.samenrooster.api.model.ShiftOriginDto;
import org.samenrooster.api.model.TimeKindDto;
import org.samenrooster.api.model.WorkedTimeDto;
import org.samenrooster.server.shift.application.GivingBack;
import org.samenrooster.server.shift.application.RecordedWork;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Team;
import org.samenrooster.time.DateRange;

/**
 * Shifts of one team as they travel, to one caller.
 *
 * @param caller the caller's membership of the team
 * @param givingBack which picks can be given back
 */
public record ShiftDtos(Team team, Optional<String> caller, GivingBack givingBack) {

  /** Shifts as they travel where nobody gives any back. */
  public ShiftDtos(Team team, Optional<String> caller) {
    this(team, caller, GivingBack.NOTHING);
  }

  /** Shifts in the order they come. */
  public List<ShiftDto> of(List<RosterShift> shifts) {
    return shifts.stream().map(this::of).toList();
  }

  /** A shift. */
  public ShiftDto of(RosterShift stored) {
    var shift = stored.shift();
    var duty = shift.duty();
    var type = team.shiftType(shift.shiftType());
    var dto =
        new ShiftDto()
            .id(shift.id())
            .periodId(stored.periodId())
            .date(shift.day())
            .shiftType(shift.shiftType())
            .shiftTypeName(type.map(ShiftType::name).orElse(shift.shiftType()))
            .kind(TimeKindDto.valueOf(duty.kind().name()))
            .start(at(duty.interval().start(), team.zone()))
            .end(at(duty.interval().endExclusive(), team.zone()))
            .breakMinutes(duty.breakLengths().stream().mapToInt(Integer::intValue).sum())
            .plannedMinutes(duty.workMinutes())
            .requiredLevel(shift.requiredLevel().value())
            .qualificationCodes(List.copyOf(new TreeSet<>(duty.qualificationCodes())))
            .origin(stored.held().map(HeldShift::origin).map(ShiftDtos::origin).orElse(OPEN))
            .withdrawable(withdrawable(stored));
    stored.holder().ifPresent(dto::setMemberId);
    if (stored.standing().vacated()) {
      dto.setVacated(true);
    }
    stored.standing().replaces().ifPresent(dto::setReplacesShiftId);
    stored.recorded().ifPresent(recorded -> dto.setWorked(worked(recorded)));
    return dto;
  }

  private WorkedTimeDto worked(RecordedWork recorded) {
    var worked = recorded.worked();
    var dto = new WorkedTimeDto();
    worked
        .callOuts()
        .forEach(
            call ->
                dto.addCallOutsItem(
                    new CallOutDto()
                        .start(at(call.start(), team.zone()))
                        .end(at(call.endExclusive(), team.zone()))));
    return dto.start(at(worked.interval().start(), team.zone()))
        .end(at(worked.interval().endExclusive(), team.zone()))
        .breakMinutes(worked.breakMinutes())
        .workedMinutes(worked.minutes())
        .recordings(recorded.recordings());
  }

  private boolean withdrawable(RosterShift stored) {
    return caller
            .flatMap(member -> stored.held().flatMap(held -> held.withdrawnBy(member)))
            .isPresent()
        && givingBack.allows(stored);
  }

  private static final ShiftOriginDto OPEN = ShiftOriginDto.SHIFT_DEMAND;

  private static ShiftOriginDto origin(HeldShift.Origin origin) {
    return switch (origin) {
      case BASE_ROSTER -> ShiftOriginDto.BASE_ROSTER;
      case PICK -> ShiftOriginDto.PICKED;
      case LEAD -> ShiftOriginDto.ASSIGNED;
      // Given to cover the demand, by colleagues, or by a completion, which tells its holder why.
      case EXCHANGE, COMPLETION -> ShiftOriginDto.SHIFT_DEMAND;
    };
  }

  /** Runs of absent dates. */
  public static List<AbsentDatesDto> absent(List<DateRange> runs) {
    return runs.stream()
        .map(run -> new AbsentDatesDto().from(run.from()).until(run.until()))
        .toList();
  }

  /** A moment on the clock of a zone. */
  public static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
