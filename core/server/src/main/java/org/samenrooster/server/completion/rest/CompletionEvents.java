package org.samenrooster.server.completion.rest;

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
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.completion.application.CompletionJobRecord;
import org.samenrooster.server.platform.live.Line;
import org.samenrooster.server.platform.live.OpenLines;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.search.JobEvents;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.platform.security.Role;

/** The stream of a completion's events, written by hand: the generator knows no streams. */
@ApplicationScoped
@Path("")
public class CompletionEvents {

  @Inject private CompletionJobRecord record;
  @Inject private OpenLines lines;
  @Inject private CurrentCaller current;

  /**
   * Follows a search until it ends, the caller leaves or his token expires.
   *
   * @param teamId the team
   * @param periodId the roster period
   * @param jobId the search
   * @param acceptLanguage of the texts
   */
  @GET
  @Path("/teams/{teamId}/periods/{periodId}/completion-jobs/{jobId}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void followCompletionJob(
      @PathParam("teamId") String teamId,
      @PathParam("periodId") String periodId,
      @PathParam("jobId") String jobId,
      @HeaderParam("Accept-Language") @Nullable String acceptLanguage,
      @Context HttpHeaders headers,
      @Context SseEventSink sink,
      @Context Sse sse) {
    var key =
        record
            .keyOf(new JobKey(current.get().organisationId(), teamId, jobId), periodId)
            .orElseThrow(() -> Problems.notFound("completion-job"));
    var language = Language.of(headers);
    var leads = current.get().is(Role.TEAM_LEAD, teamId);
    lines.add(
        JobEvents.of(
            Line.of(sink, sse, headers),
            record,
            key,
            job -> CompletionDocuments.dto(job, language, leads)));
  }
}
