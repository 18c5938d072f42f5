package org.samenrooster.server.lending.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.LentShiftDto;
import org.samenrooster.api.model.LentShiftPageDto;
import org.samenrooster.api.server.LendingApi;
import org.samenrooster.server.lending.application.ListLentShifts;
import org.samenrooster.server.lending.application.ListLentShifts.LentShift;
import org.samenrooster.server.lending.application.PickLentShift;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.server.shift.rest.OpenShiftDtos;
import org.samenrooster.server.shift.rest.RosterDays;
import org.samenrooster.server.shift.rest.ShiftChangeDtos;
import org.samenrooster.server.shift.rest.ShiftPlaces;

/** The operations of the tag Lending. */
@RequestScoped
public class LendingResource implements LendingApi {

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private ListLentShifts listLentShifts;
  @Inject private PickLentShift pickLentShift;

  @Override
  public Response listLentShifts(
      String teamId,
      LocalDate from,
      LocalDate until,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var after = Cursors.place(cursor, ShiftPlaces::read);
    // One more than asked for tells whether there is another page.
    var query = new ListLentShifts.Query(RosterDays.of(from, until), after, limit + 1);
    var found = listLentShifts.list(current.get(), teamId, query);
    var page = found.stream().limit(limit).toList();
    var language = Language.of(headers);
    var dto =
        new LentShiftPageDto().items(page.stream().map(shift -> of(shift, language)).toList());
    if (found.size() > limit) {
      dto.setNextCursor(Cursors.of(ShiftPlaces.text(page.get(limit - 1).place())));
    }
    return Response.ok(dto).build();
  }

  private static LentShiftDto of(LentShift lent, Locale language) {
    var team = lent.team().team();
    var dto =
        new LentShiftDto()
            .teamId(team.id())
            .teamName(team.name())
            .openShift(OpenShiftDtos.of(lent.shift(), team, true, language));
    lent.team().locationName().ifPresent(dto::setLocationName);
    return dto;
  }

  @Override
  public Response pickLentShift(
      String teamId,
      String otherTeamId,
      String shiftId,
      String idempotencyKey,
      @Nullable String acceptLanguage) {
    return commands.run(
        () ->
            ShiftChangeDtos.answer(
                pickLentShift.pick(current.get(), teamId, otherTeamId, shiftId),
                Language.of(headers)));
  }
}
