package org.samenrooster.server.telling.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.CalendarFeedDto;
import org.samenrooster.api.model.NewCalendarFeedDto;
import org.samenrooster.api.model.NotificationPreferencesDto;
import org.samenrooster.api.model.NotificationsReadDto;
import org.samenrooster.api.model.UnreadNotificationsDto;
import org.samenrooster.api.server.TellingApi;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.server.telling.application.CalendarAddress;
import org.samenrooster.server.telling.application.CalendarFeeds.Feed;
import org.samenrooster.server.telling.application.ListNotifications;
import org.samenrooster.server.telling.application.Listener;
import org.samenrooster.server.telling.application.Preferences;
import org.samenrooster.server.telling.application.ReadCalendar;
import org.samenrooster.server.telling.application.RecentEvents;
import org.samenrooster.server.telling.application.StorePreferences;
import org.samenrooster.telling.NotificationPreferences;

/** The operations of the tag Telling. */
@RequestScoped
public class TellingResource implements TellingApi {

  private static final String CALENDAR = "text/calendar; charset=UTF-8";

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private RecentEvents events;
  @Inject private ListNotifications notifications;
  @Inject private Preferences preferences;
  @Inject private StorePreferences storePreferences;
  @Inject private CalendarAddress address;
  @Inject private ReadCalendar calendars;
  @Inject private Clock clock;

  @Override
  public Response listTeamEvents(String teamId, @Nullable Long after) {
    var listener = new Listener(current.get(), Optional.of(teamId));
    var heard = listener.listen(events, Optional.ofNullable(after));
    return Response.ok(EventDtos.page(heard, listener, clock)).build();
  }

  @Override
  public Response listNotifications(
      @Nullable String cursor, Integer limit, @Nullable String acceptLanguage) {
    var before = Cursors.place(cursor, Long::valueOf);
    // One more than asked for tells whether there is another page.
    var listed = notifications.list(current.get(), before, limit + 1);
    return Response.ok(NotificationDtos.page(listed, limit, Language.of(headers))).build();
  }

  @Override
  public Response readNotifications(String idempotencyKey, NotificationsReadDto body) {
    return commands.run(
        () -> {
          var left = notifications.read(current.get(), body.getUntil());
          return Response.ok(
                  new UnreadNotificationsDto()
                      .asOf(left.asOf().atOffset(ZoneOffset.UTC))
                      .unread(left.unread()))
              .build();
        });
  }

  @Override
  public Response getNotificationPreferences() {
    var caller = current.get();
    return preferences
        .of(caller.organisationId(), caller.personId())
        .map(TellingResource::answer)
        .orElseGet(
            () ->
                Response.ok(NotificationDtos.preferences(NotificationPreferences.UNSAID)).build());
  }

  @Override
  public Response putNotificationPreferences(
      String idempotencyKey, NotificationPreferencesDto body, @Nullable String ifMatch) {
    var wanted = NotificationDtos.preferences(body);
    return commands.run(
        () ->
            answer(
                storePreferences.store(
                    current.get(), version -> Version.requireSeen(version, ifMatch), wanted)));
  }

  private static Response answer(Preferences.Stored stored) {
    return Response.ok(NotificationDtos.preferences(stored.wanted()))
        .tag(new Version(stored.version()).tag())
        .build();
  }

  @Override
  public Response getCalendarFeed() {
    return Response.ok(feed(address.of(current.get()))).build();
  }

  @Override
  public Response renewCalendarFeed(String idempotencyKey) {
    return commands.run(
        () -> {
          var renewed = address.renew(current.get());
          return Response.ok(
                  new NewCalendarFeedDto()
                      .path("/calendars/" + renewed.feed().id() + "/" + renewed.secret())
                      .createdAt(renewed.feed().createdAt().atOffset(ZoneOffset.UTC)))
              .build();
        });
  }

  @Override
  public Response revokeCalendarFeed(String idempotencyKey) {
    return commands.run(
        () -> {
          address.revoke(current.get());
          return Response.ok(feed(Optional.empty())).build();
        });
  }

  // Annotated again, because the generator knows no other media type than JSON.
  @Override
  @GET
  @Path("/calendars/{feedId}/{secret}")
  @Produces("text/calendar")
  public Response readCalendar(
      @PathParam("feedId") String feedId, @PathParam("secret") String secret) {
    var shifts = calendars.read(feedId, secret);
    return Response.ok(CalendarText.of(shifts, clock.instant()), CALENDAR).build();
  }

  private static CalendarFeedDto feed(Optional<Feed> feed) {
    var dto = new CalendarFeedDto().active(feed.isPresent());
    feed.ifPresent(found -> dto.setCreatedAt(found.createdAt().atOffset(ZoneOffset.UTC)));
    return dto;
  }
}
