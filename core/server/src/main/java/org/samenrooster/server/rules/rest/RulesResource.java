package org.samenrooster.server.rules.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.ChangeToCheckDto;
import org.samenrooster.api.model.PeriodViolationPageDto;
import org.samenrooster.api.model.RuleListDto;
import org.samenrooster.api.model.RuleSeverityDto;
import org.samenrooster.api.model.ViolationAcceptanceDto;
import org.samenrooster.api.server.RulesApi;
import org.samenrooster.server.hours.application.PayQuestion;
import org.samenrooster.server.hours.application.PayQuestion.AskedHousehold;
import org.samenrooster.server.neteffect.rest.NetRequestDrafts;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.rules.application.AcceptViolation;
import org.samenrooster.server.rules.application.CheckChange;
import org.samenrooster.server.rules.application.CheckChange.ChangeQuestion;
import org.samenrooster.server.rules.application.CheckChange.ShiftsToChange;
import org.samenrooster.server.rules.application.ListViolations;
import org.samenrooster.server.rules.application.ListViolations.Listed;
import org.samenrooster.server.rules.application.RulesInForce;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.team.Team;

/** The operations of the tag Rules. */
@RequestScoped
public class RulesResource implements RulesApi {

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private RulesInForce rulesInForce;
  @Inject private CheckChange checkChange;
  @Inject private ListViolations listViolations;
  @Inject private AcceptViolation acceptViolation;

  @Override
  public Response listRules(String teamId, LocalDate on, @Nullable String acceptLanguage) {
    var found = rulesInForce.on(current.get(), teamId, on);
    var language = Language.of(headers);
    var items = found.rules().stream().map(rule -> RuleDtos.of(rule, language)).toList();
    return Response.ok(new RuleListDto().on(on).rulePack(found.rulePack()).items(items)).build();
  }

  @Override
  public Response checkChange(
      String teamId, String memberId, ChangeToCheckDto body, @Nullable String acceptLanguage) {
    var wanted =
        new ChangeQuestion(
            new ShiftsToChange(body.getRemoveShiftIds(), body.getAddShiftIds()),
            new PayQuestion(
                Optional.ofNullable(body.getHourlyWage()),
                Optional.ofNullable(body.getHousehold())
                    .map(told -> new AskedHousehold(told.getYear(), NetRequestDrafts.of(told)))));
    var checked = checkChange.check(current.get(), teamId, memberId, wanted);
    return Response.ok(dtos(checked.team().team()).of(checked, memberId)).build();
  }

  @Override
  public Response listPeriodViolations(
      String teamId,
      String periodId,
      @Nullable RuleSeverityDto severity,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var after = Cursors.place(cursor, ViolationPlace::read);
    var found = listViolations.list(current.get(), new PeriodAddress(teamId, periodId));
    var wanted =
        found.listed().stream()
            .filter(listed -> severity == null || severity(listed).equals(severity.name()))
            .filter(
                listed ->
                    after.filter(place -> !ViolationPlace.of(listed).isAfter(place)).isEmpty())
            .toList();
    var page = wanted.stream().limit(limit).toList();
    var dtos = dtos(found.team().team());
    var dto =
        new PeriodViolationPageDto()
            .items(page.stream().map(dtos::of).toList())
            .historyGaps(dtos.gaps(found.members()));
    if (wanted.size() > limit) {
      dto.setNextCursor(Cursors.of(ViolationPlace.of(page.get(limit - 1)).toString()));
    }
    return Response.ok(dto).build();
  }

  private static String severity(Listed listed) {
    return listed.finding().inFull().severity().name();
  }

  @Override
  public Response acceptViolation(
      String teamId,
      String periodId,
      String idempotencyKey,
      ViolationAcceptanceDto body,
      @Nullable String acceptLanguage) {
    var wanted =
        new AcceptViolation.Wanted(
            body.getMemberId(), body.getRuleId(), body.getAt().toInstant(), body.getReason());
    var period = new PeriodAddress(teamId, periodId);
    return commands.run(
        () -> {
          var accepted = acceptViolation.accept(current.get(), period, wanted);
          var team = accepted.period().team().team();
          return Response.ok(dtos(team).of(accepted.listed())).build();
        });
  }

  private ViolationDtos dtos(Team team) {
    return new ViolationDtos(team, current.get(), Language.of(headers));
  }
}
