package org.samenrooster.server.printing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.server.PrintingApi;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.printing.application.PrintWeek;
import org.samenrooster.server.printing.application.WeekSheet;

/** The operations of the tag Printing, annotated again: the generator knows no other than JSON. */
@RequestScoped
public class PrintingResource implements PrintingApi {

  private static final String PAGE = "text/html; charset=UTF-8";

  @Context private HttpHeaders headers;
  @Context private HttpServletResponse response;

  @Inject private CurrentCaller current;
  @Inject private PrintWeek weeks;

  @Override
  @GET
  @Path("/teams/{teamId}/printed-week")
  @Produces("text/html")
  public Response getPrintedWeek(
      @PathParam("teamId") String teamId,
      @QueryParam("from") LocalDate from,
      @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
    return page(weeks.ofTeam(current.get(), teamId, from));
  }

  @Override
  @GET
  @Path("/me/printed-week")
  @Produces("text/html")
  public Response getMyPrintedWeek(
      @QueryParam("from") LocalDate from,
      @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
    return page(weeks.ofCaller(current.get(), from));
  }

  private Response page(WeekSheet sheet) {
    var language = Language.of(headers);
    // Said here and not with the answer: some servers would add it to the policy of all answers.
    response.setHeader("Content-Security-Policy", WeekPage.CONTENT_POLICY);
    return Response.ok(WeekPage.of(sheet, language), PAGE).language(language).build();
  }
}
