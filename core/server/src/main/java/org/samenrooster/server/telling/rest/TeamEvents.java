package org.samenrooster.server.telling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.platform.live.Line;
import org.samenrooster.server.platform.live.LiveStream;
import org.samenrooster.server.platform.live.OpenLines;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.telling.application.Listener;
import org.samenrooster.server.telling.application.RecentEvents;

/** What happens, as it happens: in a team, or to the caller himself. */
@ApplicationScoped
@Path("")
public class TeamEvents {

  @Inject private RecentEvents events;
  @Inject private OpenLines lines;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;

  /**
   * Follows a team until the caller leaves or his token expires.
   *
   * @param lastEventId the number of the last event that he knows; from now on if there is none
   */
  @GET
  @Path("/teams/{teamId}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void followTeam(
      @PathParam("teamId") String teamId,
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable Long lastEventId,
      @Context HttpHeaders headers,
      @Context SseEventSink sink,
      @Context Sse sse) {
    follow(Optional.of(teamId), lastEventId, Line.of(sink, sse, headers));
  }

  /**
   * Follows what concerns the caller, in all his teams.
   *
   * @param lastEventId the number of the last event that he knows; from now on if there is none
   */
  @GET
  @Path("/me/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void followMe(
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable Long lastEventId,
      @Context HttpHeaders headers,
      @Context SseEventSink sink,
      @Context Sse sse) {
    follow(Optional.empty(), lastEventId, Line.of(sink, sse, headers));
  }

  private void follow(Optional<String> teamId, @Nullable Long lastEventId, Line line) {
    var known = Optional.ofNullable(lastEventId);
    var listener = new Listener(current.get(), teamId);
    lines.add(new LiveStream(line, new HeardEvents(listener, events, known, clock)));
  }
}
