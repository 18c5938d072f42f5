package org.samenrooster.server.approval.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.ApprovedLinesDto;
import org.samenrooster.api.model.LateConsentReplyDto;
import org.samenrooster.api.model.LateConsentsByPhoneDto;
import org.samenrooster.api.model.LateConsentsToAskDto;
import org.samenrooster.api.model.LinesToApproveDto;
import org.samenrooster.api.model.NewDeputyDto;
import org.samenrooster.api.model.SendingBackDto;
import org.samenrooster.api.server.ApprovalApi;
import org.samenrooster.server.approval.application.AnswerConsent;
import org.samenrooster.server.approval.application.ApproveLines;
import org.samenrooster.server.approval.application.AskForConsents;
import org.samenrooster.server.approval.application.EndDeputy;
import org.samenrooster.server.approval.application.ListConsents;
import org.samenrooster.server.approval.application.ListDeputies;
import org.samenrooster.server.approval.application.ListPeriodRemarks;
import org.samenrooster.server.approval.application.NameDeputy;
import org.samenrooster.server.approval.application.NameDeputy.Wanted;
import org.samenrooster.server.approval.application.SendPeriodBack;
import org.samenrooster.server.approval.application.ShowApprovalOverview;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.security.CurrentCaller;

/** The operations of the tag Approval. */
@RequestScoped
public class ApprovalResource implements ApprovalApi {

  @Context private UriInfo address;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private ShowApprovalOverview overview;
  @Inject private ApproveLines approveLines;
  @Inject private SendPeriodBack sendBack;
  @Inject private ListPeriodRemarks remarks;
  @Inject private ListDeputies deputies;
  @Inject private NameDeputy nameDeputy;
  @Inject private EndDeputy endDeputy;
  @Inject private ListConsents consents;
  @Inject private AskForConsents askForConsents;
  @Inject private AnswerConsent answerConsent;

  @Override
  public Response getApprovalOverview(String teamId, String periodId) {
    var found = overview.of(current.get(), new PeriodAddress(teamId, periodId));
    return Response.ok(ApprovalDtos.of(found)).build();
  }

  @Override
  public Response approveLines(
      String teamId,
      String periodId,
      String idempotencyKey,
      LinesToApproveDto body,
      @Nullable String acceptLanguage) {
    var period = new PeriodAddress(teamId, periodId);
    return commands.run(
        () -> {
          var approved =
              approveLines.approve(
                  current.get(),
                  period,
                  Optional.ofNullable(body.getMemberIds()).filter(ids -> !ids.isEmpty()));
          return Response.ok(new ApprovedLinesDto().memberIds(approved)).build();
        });
  }

  @Override
  public Response sendPeriodBack(
      String teamId,
      String periodId,
      String idempotencyKey,
      SendingBackDto body,
      @Nullable String acceptLanguage) {
    var period = new PeriodAddress(teamId, periodId);
    var to = Optional.ofNullable(body.getMemberIds()).orElse(Set.of());
    return commands.run(
        () -> {
          sendBack.back(current.get(), period, to, body.getRemark());
          return answer(period);
        });
  }

  @Override
  public Response listPeriodRemarks(String teamId, String periodId) {
    return answer(new PeriodAddress(teamId, periodId));
  }

  private Response answer(PeriodAddress period) {
    var said = remarks.of(current.get(), period);
    return Response.ok(ApprovalDtos.of(said.shown(), said.remarks())).build();
  }

  @Override
  public Response listLateConsents(
      String teamId, String periodId, @Nullable String acceptLanguage) {
    return consents(new PeriodAddress(teamId, periodId));
  }

  @Override
  public Response askForLateConsents(
      String teamId,
      String periodId,
      String idempotencyKey,
      LateConsentsToAskDto body,
      @Nullable String acceptLanguage) {
    var period = new PeriodAddress(teamId, periodId);
    var memberIds = Optional.ofNullable(body.getMemberIds()).orElse(Set.of());
    return consents(period, () -> askForConsents.ask(current.get(), period, memberIds));
  }

  @Override
  public Response enterLateConsents(
      String teamId,
      String periodId,
      String idempotencyKey,
      LateConsentsByPhoneDto body,
      @Nullable String acceptLanguage) {
    var period = new PeriodAddress(teamId, periodId);
    return consents(
        period, () -> askForConsents.enterByPhone(current.get(), period, body.getMemberIds()));
  }

  @Override
  public Response answerLateConsent(
      String teamId,
      String periodId,
      String consentId,
      String idempotencyKey,
      LateConsentReplyDto body,
      @Nullable String acceptLanguage) {
    var period = new PeriodAddress(teamId, periodId);
    var yes = body.getReply().name().equals("AGREE");
    return consents(period, () -> answerConsent.answer(current.get(), period, consentId, yes));
  }

  @Override
  public Response disputeLateConsent(
      String teamId,
      String periodId,
      String consentId,
      String idempotencyKey,
      @Nullable String acceptLanguage) {
    var period = new PeriodAddress(teamId, periodId);
    return consents(period, () -> answerConsent.dispute(current.get(), period, consentId));
  }

  private Response consents(PeriodAddress period, Runnable command) {
    return commands.run(
        () -> {
          command.run();
          return consents(period);
        });
  }

  private Response consents(PeriodAddress period) {
    return Response.ok(ConsentDtos.of(consents.of(current.get(), period))).build();
  }

  @Override
  public Response listDeputies(String teamId) {
    return Response.ok(ApprovalDtos.of(deputies.of(current.get(), teamId))).build();
  }

  @Override
  public Response nameDeputy(
      String teamId, String idempotencyKey, NewDeputyDto body, @Nullable String acceptLanguage) {
    var wanted = new Wanted(body.getMemberId(), body.getFrom(), body.getUntil());
    return commands.run(
        () -> {
          var named = nameDeputy.name(current.get(), teamId, wanted);
          var deputy = named.deputies().get(0);
          return Response.created(address.getAbsolutePathBuilder().path(deputy.id()).build())
              .entity(ApprovalDtos.of(named.team(), deputy))
              .build();
        });
  }

  @Override
  public Response endDeputy(String teamId, String deputyId, String idempotencyKey) {
    return commands.run(
        () -> {
          var ended = endDeputy.end(current.get(), teamId, deputyId);
          return Response.ok(ApprovalDtos.of(ended.team(), ended.deputies().get(0))).build();
        });
  }
}
