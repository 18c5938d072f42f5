package org.samenrooster.server.period.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.NewPeriodDto;
import org.samenrooster.api.model.PeriodApprovalDto;
import org.samenrooster.api.model.PhaseChangeDto;
import org.samenrooster.api.model.RosterPeriodPageDto;
import org.samenrooster.api.server.PeriodsApi;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.server.period.application.ApprovePeriod;
import org.samenrooster.server.period.application.ApprovePeriod.Acknowledgement;
import org.samenrooster.server.period.application.HeldBackShifts;
import org.samenrooster.server.period.application.ListPeriods;
import org.samenrooster.server.period.application.MovePeriod;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.PeriodCoverage;
import org.samenrooster.server.period.application.PeriodRosters;
import org.samenrooster.server.period.application.PlanPeriod;
import org.samenrooster.server.period.application.PublishPeriod;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;

/** The operations of the tag Periods. */
@RequestScoped
public class PeriodsResource implements PeriodsApi {

  @Context private UriInfo address;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private ListPeriods listPeriods;
  @Inject private PlanPeriod planPeriod;
  @Inject private MovePeriod movePeriod;
  @Inject private ApprovePeriod approvePeriod;
  @Inject private PublishPeriod publishPeriod;
  @Inject private PeriodRosters rosters;
  @Inject private PeriodCoverage coverage;
  @Inject private HeldBackShifts heldBack;

  @Override
  public Response listPeriods(String teamId, @Nullable String cursor, Integer limit) {
    var before = Cursors.place(cursor, LocalDate::parse);
    // One more than asked for tells whether there is another page.
    var found = listPeriods.latestFirst(current.get(), teamId, before, limit + 1);
    var page = found.stream().limit(limit).toList();
    var dto = new RosterPeriodPageDto().items(page.stream().map(dtos()::of).toList());
    if (found.size() > limit) {
      dto.setNextCursor(Cursors.of(page.get(limit - 1).period().dates().from().toString()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response getPeriod(String teamId, String periodId) {
    var shown = listPeriods.one(current.get(), new PeriodAddress(teamId, periodId));
    return answer(Response.ok(), shown);
  }

  @Override
  public Response createPeriod(String teamId, String idempotencyKey, NewPeriodDto body) {
    return commands.run(
        () -> {
          var shown = planPeriod.plan(current.get(), teamId, body.getFrom(), body.getWeeks());
          var location = address.getAbsolutePathBuilder().path(shown.period().id()).build();
          return answer(Response.created(location), shown);
        });
  }

  @Override
  public Response movePeriod(
      String teamId, String periodId, String idempotencyKey, PhaseChangeDto body) {
    var command = PeriodCommand.valueOf(body.getCommand().name());
    var period = new PeriodAddress(teamId, periodId);
    return commands.run(
        () -> answer(Response.ok(), movePeriod.move(current.get(), period, command)));
  }

  @Override
  public Response approvePeriod(
      String teamId,
      String periodId,
      String idempotencyKey,
      PeriodApprovalDto body,
      @Nullable String acceptLanguage) {
    var said =
        new Acknowledgement(body.getAcknowledgeShortfall(), Optional.ofNullable(body.getRemark()));
    var period = new PeriodAddress(teamId, periodId);
    return commands.run(
        () -> answer(Response.ok(), approvePeriod.approve(current.get(), period, said)));
  }

  @Override
  public Response publishPeriod(
      String teamId, String periodId, String idempotencyKey, @Nullable String acceptLanguage) {
    var period = new PeriodAddress(teamId, periodId);
    return commands.run(() -> answer(Response.ok(), publishPeriod.publish(current.get(), period)));
  }

  @Override
  public Response getRoster(String teamId, String periodId) {
    var roster = rosters.roster(current.get(), new PeriodAddress(teamId, periodId));
    var dto = dtos().of(roster);
    return Response.ok(dto).tag(new EntityTag(RosterVersion.of(dto))).build();
  }

  @Override
  public Response getCoverage(String teamId, String periodId) {
    var found = coverage.of(current.get(), new PeriodAddress(teamId, periodId));
    return Response.ok(CoverageDtos.of(found)).build();
  }

  private PeriodDtos dtos() {
    return new PeriodDtos(current.get());
  }

  private Response answer(Response.ResponseBuilder answer, ShownPeriod shown) {
    var tag = new Version(shown.period().version()).tag();
    var dto = dtos().of(shown);
    if (current.get().watchesOver(shown.team().team().id())) {
      dto.setHeldBack(
          PeriodDtos.of(shown.team().team(), heldBack.of(shown.team(), shown.period().id())));
    }
    return answer.entity(dto).tag(tag).build();
  }
}
