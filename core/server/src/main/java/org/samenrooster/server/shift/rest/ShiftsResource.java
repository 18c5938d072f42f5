package org.samenrooster.server.shift.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.MemberRosterDto;
import org.samenrooster.api.model.OpenShiftPageDto;
import org.samenrooster.api.model.ShiftAssignmentDto;
import org.samenrooster.api.server.ShiftsApi;
import org.samenrooster.server.completion.application.AssignShift;
import org.samenrooster.server.completion.application.UnassignShift;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.application.JudgeOpenShifts;
import org.samenrooster.server.shift.application.MemberRosters;
import org.samenrooster.server.shift.application.OpenShiftQuery;
import org.samenrooster.server.shift.application.OpenShiftQuery.Place;
import org.samenrooster.server.shift.application.PickOpenShift;
import org.samenrooster.server.shift.application.WithdrawPick;

/** The operations of the tag Shifts. */
@RequestScoped
public class ShiftsResource implements ShiftsApi {

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private JudgeOpenShifts openShifts;
  @Inject private PickOpenShift pickOpenShift;
  @Inject private WithdrawPick withdrawPick;
  @Inject private AssignShift assignShift;
  @Inject private UnassignShift unassignShift;
  @Inject private MemberRosters rosters;

  @Override
  public Response listOpenShifts(
      String teamId,
      String periodId,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var after = Cursors.place(cursor, ShiftPlaces::read);
    // One more than asked for tells whether there is another page.
    var query = new OpenShiftQuery(periodId, after, limit + 1);
    var judged = openShifts.judge(current.get(), teamId, query);
    var page = judged.shifts().stream().limit(limit).toList();
    var isMember = current.get().memberIdIn(teamId).isPresent();
    var dto = new OpenShiftPageDto();
    dto.setItems(
        page.stream()
            .map(
                shift ->
                    OpenShiftDtos.of(shift, judged.team().team(), isMember, Language.of(headers)))
            .toList());
    if (judged.shifts().size() > limit) {
      dto.setNextCursor(Cursors.of(ShiftPlaces.text(Place.of(page.get(limit - 1).shift()))));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response pickShift(
      String teamId, String shiftId, String idempotencyKey, @Nullable String acceptLanguage) {
    return commands.run(
        () ->
            ShiftChangeDtos.answer(
                pickOpenShift.pick(current.get(), teamId, shiftId), Language.of(headers)));
  }

  @Override
  public Response withdrawPick(
      String teamId, String shiftId, String idempotencyKey, @Nullable String acceptLanguage) {
    return commands.run(
        () ->
            ShiftChangeDtos.answer(
                withdrawPick.withdraw(current.get(), teamId, shiftId), Language.of(headers)));
  }

  @Override
  public Response assignShift(
      String teamId,
      String shiftId,
      String idempotencyKey,
      ShiftAssignmentDto assignment,
      @Nullable String acceptLanguage) {
    return commands.run(
        () ->
            ShiftChangeDtos.answer(
                assignShift.assign(current.get(), teamId, shiftId, assignment.getMemberId()),
                Language.of(headers)));
  }

  @Override
  public Response unassignShift(
      String teamId, String shiftId, String idempotencyKey, @Nullable String acceptLanguage) {
    return commands.run(
        () ->
            ShiftChangeDtos.answer(
                unassignShift.unassign(current.get(), teamId, shiftId), Language.of(headers)));
  }

  @Override
  public Response getMemberRoster(String teamId, String memberId, LocalDate from, LocalDate until) {
    var days = RosterDays.of(from, until);
    var roster = rosters.roster(current.get(), teamId, memberId, days);
    var caller = current.get().memberIdIn(teamId);
    var dtos = new ShiftDtos(roster.team().team(), caller, roster.givingBack());
    var dto =
        new MemberRosterDto()
            .memberId(memberId)
            .displayName(roster.member().name())
            .from(from)
            .until(until)
            .shifts(dtos.of(roster.shifts()))
            .absences(ShiftDtos.absent(roster.absentDates()));
    return Response.ok(dto).build();
  }

  @Override
  public Response getPlannedHours(String teamId, String memberId, String periodId) {
    var hours = rosters.hours(current.get(), teamId, memberId, periodId);
    return Response.ok(ShiftChangeDtos.of(hours, memberId, periodId)).build();
  }
}
