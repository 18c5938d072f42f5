package org.samenrooster.server.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.server.AuditApi;
import org.samenrooster.server.audit.application.AccessesToPerson;
import org.samenrooster.server.audit.application.CopyOfEverything;
import org.samenrooster.server.audit.application.CouncilFigures.Scope;
import org.samenrooster.server.audit.application.ShowDecisions;
import org.samenrooster.server.audit.application.WriteCouncilReport;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.time.DateRange;

/** The operations of the tag Audit. */
@RequestScoped
public class AuditResource implements AuditApi {

  private static final int LONGEST_REPORT_DAYS = 400;

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private AccessesToPerson accesses;
  @Inject private CopyOfEverything copy;
  @Inject private ShowDecisions decisions;
  @Inject private WriteCouncilReport councilReport;
  @Inject private Clock clock;

  @Override
  public Response listMyAccesses(
      @Nullable String cursor, Integer limit, @Nullable String acceptLanguage) {
    var me = current.get();
    var found = accesses.of(me.organisationId(), me.personId(), Cursors.page(cursor, limit));
    return Response.ok(AccessDtos.page(found, limit, Messages.in(Language.of(headers)))).build();
  }

  @Override
  public Response getMyData(@Nullable String acceptLanguage) {
    return everything(current.get().personId());
  }

  @Override
  public Response getMemberData(String teamId, String memberId, @Nullable String acceptLanguage) {
    return copy.personOf(current.get().organisationId(), teamId, memberId)
        .map(this::everything)
        .orElseThrow(() -> Problems.notFound("member"));
  }

  @Override
  public Response listDecisions(
      String teamId, @Nullable String subjectId, @Nullable String cursor, Integer limit) {
    var page = Cursors.page(cursor, limit);
    var found = decisions.list(current.get(), teamId, Optional.ofNullable(subjectId), page);
    return Response.ok(DecisionDtos.page(found, limit)).build();
  }

  @Override
  public Response getDecision(String teamId, String decisionId, @Nullable String acceptLanguage) {
    var shown = decisions.one(current.get(), teamId, decisionId);
    return Response.ok(DecisionDtos.of(shown, Language.of(headers))).build();
  }

  @Override
  public Response getTeamCouncilReport(
      String teamId, LocalDate from, LocalDate until, @Nullable String acceptLanguage) {
    return report(Optional.of(teamId), from, until);
  }

  @Override
  public Response getCouncilReport(
      LocalDate from, LocalDate until, @Nullable String acceptLanguage) {
    return report(Optional.empty(), from, until);
  }

  private Response report(Optional<String> teamId, LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      throw refused("too-small", until, from.plusDays(1));
    }
    if (until.isAfter(from.plusDays(LONGEST_REPORT_DAYS))) {
      throw refused("too-large", until, from.plusDays(LONGEST_REPORT_DAYS));
    }
    var scope = new Scope(current.get().organisationId(), teamId, new DateRange(from, until));
    var messages = Messages.in(Language.of(headers));
    return Response.ok(CouncilReportDtos.of(councilReport.of(scope), messages)).build();
  }

  private static Problem refused(String code, LocalDate until, LocalDate limit) {
    return Problems.badParameters(
        List.of(ParameterFault.wrong("query/until", code, until.toString(), limit.toString())));
  }

  private Response everything(String personId) {
    var parts = copy.of(current.get().organisationId(), personId);
    var messages = Messages.in(Language.of(headers));
    return Response.ok(CopyDtos.of(personId, parts, clock.instant(), messages)).build();
  }
}
