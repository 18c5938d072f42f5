package org.samenrooster.server.baseroster.rest;

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
import org.samenrooster.server.baseroster.application.BaseRosterJobRecord;
import org.samenrooster.server.baseroster.application.BaseRosterJobs;
import org.samenrooster.server.platform.live.Line;
import org.samenrooster.server.platform.live.OpenLines;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.search.JobEvents;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.platform.security.CurrentCaller;

/**
 * The one operation written by hand: the generator knows no streams. It reads the search's row
 * about once a second, so that it does not matter which node searches and which one tells.
 */
@ApplicationScoped
@Path("")
public class BaseRosterEvents {

  @Inject private BaseRosterJobs jobs;
  @Inject private BaseRosterJobRecord record;
  @Inject private OpenLines lines;
  @Inject private CurrentCaller current;

  /**
   * Follows a search until it ends, the caller leaves or his token expires.
   *
   * @param teamId the team
   * @param jobId the search
   * @param acceptLanguage of the texts
   */
  @GET
  @Path("/teams/{teamId}/base-roster-jobs/{jobId}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void followBaseRosterJob(
      @PathParam("teamId") String teamId,
      @PathParam("jobId") String jobId,
      @HeaderParam("Accept-Language") @Nullable String acceptLanguage,
      @Context HttpHeaders headers,
      @Context SseEventSink sink,
      @Context Sse sse) {
    var key = new JobKey(current.get().organisationId(), teamId, jobId);
    if (jobs.jobWithoutProposal(key).isEmpty()) {
      throw Problems.notFound("base-roster-job");
    }
    var language = Language.of(headers);
    lines.add(
        JobEvents.of(
            Line.of(sink, sse, headers),
            record,
            key,
            job -> BaseRosterDocuments.dto(job, language)));
  }
}
