package org.samenrooster.server.workedhours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.CallOutDto;
import org.samenrooster.api.model.CorrectedShiftDto;
import org.samenrooster.api.model.RecordedShiftDto;
import org.samenrooster.api.model.WorkedHoursApprovalDto;
import org.samenrooster.api.model.WorkedHoursStateDto;
import org.samenrooster.api.model.WorkedTimeCorrectionDto;
import org.samenrooster.api.model.WorkedTimeEntryDto;
import org.samenrooster.api.server.WorkedTimeApi;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.OpenShiftQuery.Place;
import org.samenrooster.server.shift.application.RecordWorkedTime;
import org.samenrooster.server.shift.application.RecordWorkedTime.Recorded;
import org.samenrooster.server.shift.application.WorkedShift;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.server.shift.rest.ShiftPlaces;
import org.samenrooster.server.workedhours.application.ApproveWorkedHours;
import org.samenrooster.server.workedhours.application.CorrectWorkedTime;
import org.samenrooster.server.workedhours.application.CorrectWorkedTime.Correction;
import org.samenrooster.server.workedhours.application.ListWorkedHours;
import org.samenrooster.shift.WorkedTimeEntry;
import org.samenrooster.shift.WorkedTimeEntry.CallOut;

/** The operations of the tag WorkedTime. */
@RequestScoped
public class WorkedTimeResource implements WorkedTimeApi {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::start).thenComparing(Place::id);

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private RecordWorkedTime recordWorkedTime;
  @Inject private ListWorkedHours listWorkedHours;
  @Inject private ApproveWorkedHours approveWorkedHours;
  @Inject private CorrectWorkedTime correctWorkedTime;

  @Override
  public Response recordWorkedTime(
      String teamId,
      String shiftId,
      String idempotencyKey,
      WorkedTimeEntryDto body,
      @Nullable String acceptLanguage) {
    var entry =
        new WorkedTimeEntry(
            body.getStart(), body.getEnd(), body.getBreakMinutes(), calls(body.getCallOuts()));
    return commands.run(
        () -> answer(recordWorkedTime.record(current.get(), teamId, shiftId, entry)));
  }

  @Override
  public Response listWorkedHours(
      String teamId,
      String periodId,
      @Nullable WorkedHoursStateDto state,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var after = Cursors.place(cursor, ShiftPlaces::read);
    var hours = listWorkedHours.of(current.get(), new PeriodAddress(teamId, periodId));
    var wanted =
        hours.shifts().stream()
            .filter(shift -> state == null || shift.state().name().equals(state.name()))
            .filter(shift -> after.filter(place -> !isAfter(shift, place)).isEmpty())
            .limit(limit + 1L)
            .toList();
    var page = wanted.stream().limit(limit).toList();
    var dto = WorkedHoursDtos.page(hours, page);
    if (wanted.size() > limit) {
      dto.setNextCursor(Cursors.of(ShiftPlaces.text(Place.of(page.get(limit - 1).shift()))));
    }
    return Response.ok(dto).build();
  }

  private static boolean isAfter(WorkedShift shift, Place place) {
    return ORDER.compare(Place.of(shift.shift()), place) > 0;
  }

  @Override
  public Response approveWorkedHours(
      String teamId,
      String periodId,
      String idempotencyKey,
      WorkedHoursApprovalDto body,
      @Nullable String acceptLanguage) {
    var address = new PeriodAddress(teamId, periodId);
    var except = Set.copyOf(body.getExceptShiftIds());
    return commands.run(
        () -> {
          var approved = approveWorkedHours.approve(current.get(), address, except);
          return Response.ok(WorkedHoursDtos.of(approved)).build();
        });
  }

  @Override
  public Response correctWorkedTime(
      String teamId,
      String shiftId,
      String idempotencyKey,
      WorkedTimeCorrectionDto body,
      @Nullable String acceptLanguage) {
    var entry =
        new WorkedTimeEntry(
            body.getStart(), body.getEnd(), body.getBreakMinutes(), calls(body.getCallOuts()));
    var correction = new Correction(entry, CorrectionReason.valueOf(body.getReason().name()));
    return commands.run(
        () -> {
          var corrected = correctWorkedTime.correct(current.get(), teamId, shiftId, correction);
          var team = corrected.team().team();
          var caller = current.get().memberIdIn(teamId);
          var shown = Finding.shown(corrected.findings(), false);
          return Response.ok(
                  new CorrectedShiftDto()
                      .shift(new ShiftDtos(team, caller).of(corrected.shift()))
                      .bookedMinutes(corrected.bookedMinutes())
                      .ruleViolations(RuleViolations.of(shown, Language.of(headers), team.zone())))
              .build();
        });
  }

  private static List<CallOut> calls(@Nullable List<CallOutDto> calls) {
    return calls == null
        ? List.of()
        : calls.stream().map(call -> new CallOut(call.getStart(), call.getEnd())).toList();
  }

  private Response answer(Recorded recorded) {
    var team = recorded.team().team();
    var caller = current.get().memberIdIn(team.id());
    var own = recorded.shift().holder().filter(current.get()::isMember).isPresent();
    var shown = Finding.shown(recorded.findings(), own);
    var dto =
        new RecordedShiftDto()
            .shift(new ShiftDtos(team, caller).of(recorded.shift()))
            .ruleViolations(RuleViolations.of(shown, Language.of(headers), team.zone()));
    return Response.ok(dto).build();
  }
}
