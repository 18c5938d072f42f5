package org.samenrooster.server.measures.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.samenrooster.api.server.MeasuresApi;
import org.samenrooster.server.measures.application.MeasureTeam;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.time.DateRange;

/** The operations of the tag Measures. */
@RequestScoped
public class MeasuresResource implements MeasuresApi {

  private static final int MOST_WEEKS = 53;

  @Inject private CurrentCaller current;
  @Inject private MeasureTeam measures;

  @Override
  public Response getTeamMeasures(String teamId, LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      throw refused("too-small", until, from.plusDays(1));
    }
    var latest = from.plusWeeks(MOST_WEEKS);
    if (until.isAfter(latest)) {
      throw refused("too-large", until, latest);
    }
    var found = measures.of(current.get(), teamId, new DateRange(from, until));
    return Response.ok(MeasuresDtos.of(found)).build();
  }

  private static Problem refused(String code, LocalDate until, LocalDate limit) {
    return Problems.badParameters(
        List.of(ParameterFault.wrong("query/until", code, until.toString(), limit.toString())));
  }
}
