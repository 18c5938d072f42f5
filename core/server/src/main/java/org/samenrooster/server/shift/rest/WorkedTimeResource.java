package org.samenrooster.server.shift.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.RecordedShiftDto;
import org.samenrooster.api.model.WorkedTimeEntryDto;
import org.samenrooster.api.server.WorkedTimeApi;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.RecordWorkedTime;
import org.samenrooster.server.shift.application.RecordWorkedTime.Recorded;
import org.samenrooster.shift.WorkedTimeEntry;

/** The operations of the tag WorkedTime. */
@RequestScoped
public class WorkedTimeResource implements WorkedTimeApi {

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private RecordWorkedTime recordWorkedTime;

  @Override
  public Response recordWorkedTime(
      String teamId,
      String shiftId,
      String idempotencyKey,
      WorkedTimeEntryDto body,
      @Nullable String acceptLanguage) {
    var entry = new WorkedTimeEntry(body.getStart(), body.getEnd(), body.getBreakMinutes());
    return commands.run(
        () -> answer(recordWorkedTime.record(current.get(), teamId, shiftId, entry)));
  }

  private Response answer(Recorded recorded) {
    var team = recorded.team().team();
    var caller = current.get().memberIdIn(team.id());
    var own = recorded.shift().holder().filter(current.get()::isMember).isPresent();
    var shown = Finding.shown(recorded.findings(), own);
    var dto =
        new RecordedShiftDto()
            .shift(new ShiftDtos(team, caller, Set.of()).of(recorded.shift()))
            .ruleViolations(RuleViolations.of(shown, Language.of(headers), team.zone()));
    return Response.ok(dto).build();
  }
}
