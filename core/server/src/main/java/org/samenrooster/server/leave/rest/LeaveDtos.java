package org.samenrooster.server.leave.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.HeldInLeaveDto;
import org.samenrooster.api.model.LackingShiftDto;
import org.samenrooster.api.model.LeaveAnswerDto;
import org.samenrooster.api.model.LeaveCalendarDto;
import org.samenrooster.api.model.LeaveDayDto;
import org.samenrooster.api.model.LeaveEffectDayDto;
import org.samenrooster.api.model.LeaveMasterDto;
import org.samenrooster.api.model.LeaveOfLevelDto;
import org.samenrooster.api.model.LeaveRequestDetailDto;
import org.samenrooster.api.model.LeaveRequestDto;
import org.samenrooster.api.model.LeaveSettingsDto;
import org.samenrooster.api.model.LeaveStateDto;
import org.samenrooster.api.model.NewLeaveRequestDto;
import org.samenrooster.api.model.ShiftInLeaveDto;
import org.samenrooster.leave.LeaveCoverage.WantedShift;
import org.samenrooster.leave.LeaveDay;
import org.samenrooster.leave.LeaveRequestDraft;
import org.samenrooster.server.leave.application.LeaveEffects.EffectDay;
import org.samenrooster.server.leave.application.LeaveMaster;
import org.samenrooster.server.leave.application.ShiftsInLeave;
import org.samenrooster.server.leave.application.ShowLeave;
import org.samenrooster.server.leave.application.ShownLeave;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Team;

/** Leave as it travels. */
final class LeaveDtos {

  private LeaveDtos() {}

  static LeaveMaster master(LeaveSettingsDto dto) {
    return new LeaveMaster(
        LeaveMaster.Where.valueOf(dto.getMaster().name()), Optional.ofNullable(dto.getAskAt()));
  }

  static LeaveSettingsDto of(LeaveMaster master) {
    var dto = new LeaveSettingsDto().master(LeaveMasterDto.valueOf(master.where().name()));
    master.askAt().ifPresent(dto::setAskAt);
    return dto;
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  static LeaveRequestDraft draft(NewLeaveRequestDto dto) {
    return new LeaveRequestDraft(text(dto.getFrom()), text(dto.getUntil()), dto.getLeaveMinutes());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static LeaveCalendarDto calendar(Instant asOf, List<LeaveDay> days) {
    return new LeaveCalendarDto()
        .asOf(asOf.atOffset(ZoneOffset.UTC))
        .days(days.stream().map(LeaveDtos::of).toList());
  }

  private static LeaveDayDto of(LeaveDay day) {
    return new LeaveDayDto()
        .date(day.day())
        .most(number(day.most()))
        .away(day.away())
        .asked(day.asked())
        .room(number(day.room()))
        .levels(
            day.levels().stream()
                .map(
                    one ->
                        new LeaveOfLevelDto()
                            .level(one.level().value())
                            .most(one.most())
                            .away(one.away()))
                .toList());
  }

  static LeaveRequestDto of(ShownLeave shown, Caller caller) {
    var stored = shown.stored();
    var request = stored.request();
    var zone = shown.team().team().zone();
    var dto =
        new LeaveRequestDto()
            .id(request.id())
            .memberId(request.memberId())
            .displayName(shown.team().team().member(request.memberId()).orElseThrow().name())
            .from(request.days().from())
            .until(request.days().until())
            .leaveMinutes(request.leaveMinutes())
            .state(LeaveStateDto.valueOf(request.state().name()))
            .requestedAt(ShiftDtos.at(stored.requestedAt(), zone))
            .possibleReplies(
                shown.possibleReplies(caller).stream()
                    .map(reply -> LeaveAnswerDto.valueOf(reply.name()))
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
    stored
        .answered()
        .ifPresent(
            answered -> {
              dto.answeredByName(answered.personName())
                  .answeredAt(ShiftDtos.at(answered.at(), zone));
              answered.remark().ifPresent(dto::setRemark);
            });
    return dto;
  }

  static LeaveRequestDetailDto of(ShowLeave.Detail detail, Caller caller) {
    var team = detail.leave().team().team();
    return new LeaveRequestDetailDto()
        .asOf(ShiftDtos.at(detail.asOf(), team.zone()))
        .request(of(detail.leave(), caller))
        .days(detail.days().stream().map(day -> of(day, team)).toList())
        .heldShifts(detail.held().stream().map(LeaveDtos::of).toList());
  }

  private static LeaveEffectDayDto of(EffectDay effect, Team team) {
    return new LeaveEffectDayDto()
        .day(of(effect.day()))
        .lacking(effect.lacking().stream().map(shift -> of(shift, team)).toList())
        .lackingAnyway(effect.lackingAnyway());
  }

  private static LackingShiftDto of(WantedShift shift, Team team) {
    return new LackingShiftDto()
        .shiftType(shift.shiftType())
        .shiftTypeName(
            team.shiftType(shift.shiftType()).map(ShiftType::name).orElse(shift.shiftType()))
        .requiredLevel(shift.requiredLevel().value());
  }

  private static ShiftInLeaveDto of(ShiftsInLeave.Found found) {
    var dto =
        new ShiftInLeaveDto()
            .shiftId(found.shiftId())
            .date(found.day())
            .mustBeDone(HeldInLeaveDto.valueOf(found.mustBeDone().name()));
    found.typeName().ifPresent(dto::setShiftTypeName);
    return dto;
  }
}
