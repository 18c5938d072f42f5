package org.samenrooster.server.agreements.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.AgreementStandingPageDto;
import org.samenrooster.api.model.TeamAgreementsDocumentDto;
import org.samenrooster.api.model.TeamAgreementsPageDto;
import org.samenrooster.api.server.AgreementsApi;
import org.samenrooster.server.agreements.application.ShowAgreements;
import org.samenrooster.server.agreements.application.ShowStandings;
import org.samenrooster.server.agreements.application.ShownAgreements;
import org.samenrooster.server.agreements.application.StoreAgreements;
import org.samenrooster.server.agreements.inforce.AgreementsDocument;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;

/** The operations of the tag Agreements. */
@RequestScoped
public class AgreementsResource implements AgreementsApi {

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private ShowAgreements agreements;
  @Inject private StoreAgreements storeAgreements;
  @Inject private ShowStandings standings;

  @Override
  public Response getTeamAgreements(String teamId, @Nullable LocalDate on) {
    return answer(agreements.on(current.get().organisationId(), teamId, Optional.ofNullable(on)));
  }

  @Override
  public Response putTeamAgreements(
      String teamId,
      String idempotencyKey,
      TeamAgreementsDocumentDto document,
      @Nullable String ifMatch) {
    return commands.run(
        () ->
            answer(
                storeAgreements.store(
                    current.get(),
                    teamId,
                    version -> Version.requireSeen(version, ifMatch),
                    AgreementsDocument.of(document))));
  }

  @Override
  public Response listTeamAgreements(String teamId, @Nullable String cursor, Integer limit) {
    var before = Cursors.place(cursor, Integer::valueOf);
    // One more than asked for tells whether there is another page.
    var found = agreements.latestFirst(current.get().organisationId(), teamId, before, limit + 1);
    var page = found.stream().limit(limit).toList();
    var dto = new TeamAgreementsPageDto().items(page.stream().map(AgreementDtos::of).toList());
    if (found.size() > limit) {
      var last = page.get(limit - 1).stored().orElseThrow();
      dto.setNextCursor(Cursors.of(Integer.toString(last.version().number())));
    }
    return Response.ok(dto).build();
  }

  private static Response answer(ShownAgreements shown) {
    var answer = Response.ok(AgreementDtos.of(shown));
    return (shown.latest() == 0 ? answer : answer.tag(new Version(shown.latest()).tag())).build();
  }

  @Override
  public Response getAgreementStanding(
      String teamId, String memberId, String periodId, @Nullable String acceptLanguage) {
    var address = new PeriodAddress(teamId, periodId);
    var found = standings.one(current.get(), address, memberId);
    return Response.ok(StandingDtos.of(found, found.members().get(0), Language.of(headers)))
        .build();
  }

  @Override
  public Response listAgreementStandings(
      String teamId,
      String periodId,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var after = Cursors.place(cursor, String::strip);
    var address = new PeriodAddress(teamId, periodId);
    // One more than asked for tells whether there is another page.
    var found = standings.all(current.get(), address, after, limit + 1);
    var page = found.members().stream().limit(limit).toList();
    var dto =
        new AgreementStandingPageDto()
            .items(
                page.stream().map(of -> StandingDtos.of(found, of, Language.of(headers))).toList());
    if (found.members().size() > limit) {
      dto.setNextCursor(Cursors.of(page.get(limit - 1).member().id()));
    }
    return Response.ok(dto).build();
  }
}
