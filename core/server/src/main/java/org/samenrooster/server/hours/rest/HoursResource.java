package org.samenrooster.server.hours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.HoursEntryPageDto;
import org.samenrooster.api.server.HoursApi;
import org.samenrooster.server.hours.application.ShowHours;
import org.samenrooster.server.hours.application.ShowHours.EntriesOf;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;

/** The operations of the tag Hours. */
@RequestScoped
public class HoursResource implements HoursApi {

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private ShowHours hours;

  @Override
  public Response getHoursAccount(
      String teamId, String memberId, Integer year, @Nullable String acceptLanguage) {
    var found = hours.year(current.get(), teamId, memberId, year);
    return Response.ok(HoursDtos.of(found, memberId)).build();
  }

  @Override
  public Response listHoursEntries(
      String teamId,
      String memberId,
      Integer year,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var language = Language.of(headers);
    var after = Cursors.place(cursor, EntryPlace::read);
    // One more than asked for tells whether there is another page.
    var found =
        hours.entries(
            current.get(),
            new EntriesOf(teamId, memberId, year),
            all ->
                all.stream()
                    .filter(
                        listed ->
                            after
                                .filter(place -> !EntryPlace.of(listed.entry()).isAfter(place))
                                .isEmpty())
                    .limit(limit + 1L)
                    .toList());
    var page = List.copyOf(found.entries().subList(0, Math.min(limit, found.entries().size())));
    var dto =
        new HoursEntryPageDto()
            .year(year)
            .items(page.stream().map(listed -> HoursDtos.of(listed, found, language)).toList());
    if (found.entries().size() > limit) {
      var last = EntryPlace.of(page.get(page.size() - 1).entry());
      dto.setNextCursor(Cursors.of(last.toString()));
    }
    return Response.ok(dto).build();
  }
}
