package org.samenrooster.server.shift.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.AgainstAgreementDto;
import org.samenrooster.api.model.ColleagueDto;
import org.samenrooster.api.model.MemberRosterDto;
import org.samenrooster.api.model.OpenShiftDto;
import org.samenrooster.api.model.OpenShiftPageDto;
import org.samenrooster.api.model.PlannedHoursDto;
import org.samenrooster.api.model.ShiftChangeDto;
import org.samenrooster.api.model.WishDto;
import org.samenrooster.api.model.WishKindDto;
import org.samenrooster.api.server.ShiftsApi;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.Lights;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.application.JudgeOpenShifts;
import org.samenrooster.server.shift.application.JudgedShift;
import org.samenrooster.server.shift.application.MemberRosters;
import org.samenrooster.server.shift.application.OpenShiftQuery;
import org.samenrooster.server.shift.application.OpenShiftQuery.Place;
import org.samenrooster.server.shift.application.PeriodHours;
import org.samenrooster.server.shift.application.PickOpenShift;
import org.samenrooster.server.shift.application.PickOutcome;
import org.samenrooster.server.shift.application.ShiftChange;
import org.samenrooster.server.shift.application.WithdrawPick;
import org.samenrooster.team.Team;
import org.samenrooster.time.DateRange;
import org.samenrooster.wish.Wish;

/** The operations of the tag Shifts. */
@RequestScoped
public class ShiftsResource implements ShiftsApi {

  private static final int LONGEST_ROSTER_DAYS = 400;

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private JudgeOpenShifts openShifts;
  @Inject private PickOpenShift pickOpenShift;
  @Inject private WithdrawPick withdrawPick;
  @Inject private MemberRosters rosters;

  @Override
  public Response listOpenShifts(
      String teamId,
      String periodId,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var after = Cursors.place(cursor, ShiftPlaces::read);
    // One more than asked for tells whether there is another page.
    var query = new OpenShiftQuery(periodId, after, limit + 1);
    var judged = openShifts.judge(current.get(), teamId, query);
    var page = judged.shifts().stream().limit(limit).toList();
    var dto = new OpenShiftPageDto();
    dto.setItems(page.stream().map(shift -> open(shift, judged.team().team())).toList());
    if (judged.shifts().size() > limit) {
      dto.setNextCursor(Cursors.of(ShiftPlaces.text(Place.of(page.get(limit - 1).shift()))));
    }
    return Response.ok(dto).build();
  }

  private OpenShiftDto open(JudgedShift judged, Team team) {
    var dtos = new ShiftDtos(team, Optional.empty());
    var language = Language.of(headers);
    var dto =
        new OpenShiftDto()
            .shift(dtos.of(judged.shift()))
            .pickable(judged.pickable())
            .ruleViolations(RuleViolations.of(judged.violations(), language, team.zone()));
    if (current.get().memberIdIn(team.id()).isPresent()) {
      dto.againstAgreement(against(judged, language)).worksWith(colleagues(judged));
      judged.wish().map(ShiftsResource::wish).ifPresent(dto::setWish);
      dto.setLight(Lights.of(judged.violations(), language, team.zone()));
    }
    return dto;
  }

  private static List<AgainstAgreementDto> against(JudgedShift judged, Locale language) {
    return judged.against().stream()
        .map(fault -> new AgainstAgreementDto().code(fault.code()).message(fault.message(language)))
        .toList();
  }

  private static List<ColleagueDto> colleagues(JudgedShift judged) {
    return judged.worksWith().stream()
        .map(member -> new ColleagueDto().memberId(member.id()).displayName(member.name()))
        .toList();
  }

  private static WishDto wish(Wish wish) {
    var dto = new WishDto().date(wish.day()).kind(WishKindDto.valueOf(wish.kind().name()));
    wish.shiftType().ifPresent(dto::setShiftType);
    wish.givenStrength().ifPresent(dto::setStrength);
    return dto;
  }

  @Override
  public Response pickShift(
      String teamId, String shiftId, String idempotencyKey, @Nullable String acceptLanguage) {
    return commands.run(() -> picked(pickOpenShift.pick(current.get(), teamId, shiftId)));
  }

  private Response picked(PickOutcome outcome) {
    if (outcome instanceof PickOutcome.Picked picked) {
      return changed(picked.change());
    }
    var taken = (PickOutcome.Taken) outcome;
    var dtos = new ShiftDtos(taken.team().team(), Optional.empty());
    throw Problems.shiftAlreadyTaken(dtos.of(taken.shift()), dtos.of(taken.alternatives()));
  }

  @Override
  public Response withdrawPick(
      String teamId, String shiftId, String idempotencyKey, @Nullable String acceptLanguage) {
    return commands.run(() -> changed(withdrawPick.withdraw(current.get(), teamId, shiftId)));
  }

  private Response changed(ShiftChange change) {
    var team = change.team().team();
    var periodId = change.shift().periodId();
    var dtos = new ShiftDtos(team, Optional.of(change.memberId()), change.givingBack());
    var dto =
        new ShiftChangeDto()
            .shift(dtos.of(change.shift()))
            .plannedHours(hours(change.hours(), change.memberId(), periodId))
            .ruleViolations(
                RuleViolations.of(change.warnings(), Language.of(headers), team.zone()));
    return Response.ok(dto).build();
  }

  private static PlannedHoursDto hours(PeriodHours hours, String memberId, String periodId) {
    var target = hours.target();
    var planned = hours.plannedMinutes();
    return new PlannedHoursDto()
        .memberId(memberId)
        .periodId(periodId)
        .contractMinutes(target.contractMinutes())
        .plannedMinutes(planned)
        .differenceMinutes(target.distanceMinutes(planned))
        .lowMinutes(target.lowMinutes())
        .highMinutes(target.highMinutes())
        .outsideBandMinutes(target.outsideBandMinutes(planned));
  }

  @Override
  public Response getMemberRoster(String teamId, String memberId, LocalDate from, LocalDate until) {
    requireDays(from, until);
    var days = new DateRange(from, until);
    var roster = rosters.roster(current.get(), teamId, memberId, days);
    var caller = current.get().memberIdIn(teamId);
    var dtos = new ShiftDtos(roster.team().team(), caller, roster.givingBack());
    var dto =
        new MemberRosterDto()
            .memberId(memberId)
            .displayName(roster.member().name())
            .from(from)
            .until(until)
            .shifts(dtos.of(roster.shifts()))
            .absences(ShiftDtos.absent(roster.absentDates()));
    return Response.ok(dto).build();
  }

  private static void requireDays(LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      throw refused("too-small", until, from.plusDays(1));
    }
    if (until.isAfter(from.plusDays(LONGEST_ROSTER_DAYS))) {
      throw refused("too-large", until, from.plusDays(LONGEST_ROSTER_DAYS));
    }
  }

  private static RuntimeException refused(String code, LocalDate until, LocalDate limit) {
    return Problems.badParameters(
        List.of(ParameterFault.wrong("query/until", code, until.toString(), limit.toString())));
  }

  @Override
  public Response getPlannedHours(String teamId, String memberId, String periodId) {
    var hours = rosters.hours(current.get(), teamId, memberId, periodId);
    return Response.ok(hours(hours, memberId, periodId)).build();
  }
}
