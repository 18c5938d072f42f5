package org.samenrooster.server.hours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.BookedBalanceDto;
import org.samenrooster.api.model.HoursExportPageDto;
import org.samenrooster.api.model.HoursSettlementDto;
import org.samenrooster.api.model.OpeningBalanceCorrectionDto;
import org.samenrooster.api.model.OpeningBalanceDto;
import org.samenrooster.api.model.SettledAccountDto;
import org.samenrooster.api.model.SettledHoursDto;
import org.samenrooster.api.server.HoursExportApi;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.YearSettlement.AccountEnd;
import org.samenrooster.server.hours.application.ExportHours;
import org.samenrooster.server.hours.application.HoursExport.ExportedLine;
import org.samenrooster.server.hours.application.OpeningBalances;
import org.samenrooster.server.hours.application.OpeningBalances.AccountOf;
import org.samenrooster.server.hours.application.SettleYear;
import org.samenrooster.server.hours.rest.HoursExportDtos.Place;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.time.DateRange;

/** The operations of the tag HoursExport. */
@RequestScoped
public class HoursExportResource implements HoursExportApi {

  private static final int LONGEST_PAYROLL_DAYS = 62;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private OpeningBalances balances;
  @Inject private SettleYear settleYear;
  @Inject private ExportHours exportHours;

  @Override
  public Response bringInBalance(
      String teamId,
      String memberId,
      Integer year,
      String idempotencyKey,
      OpeningBalanceDto body,
      @Nullable String acceptLanguage) {
    var of = new AccountOf(teamId, memberId, year);
    var balance = new DayMinutes(body.getDay(), body.getMinutes());
    return commands.run(() -> answer(balances.bringIn(current.get(), of, balance)));
  }

  @Override
  public Response correctBalance(
      String teamId,
      String memberId,
      Integer year,
      String idempotencyKey,
      OpeningBalanceCorrectionDto body,
      @Nullable String acceptLanguage) {
    var of = new AccountOf(teamId, memberId, year);
    var right = new DayMinutes(body.getDay(), body.getMinutes());
    var reason = CorrectionReason.valueOf(body.getReason().name());
    return commands.run(
        () -> answer(balances.correct(current.get(), of, body.getOpeningDay(), right, reason)));
  }

  @Override
  public Response settleHoursYear(
      String teamId,
      String memberId,
      Integer year,
      String idempotencyKey,
      HoursSettlementDto body,
      @Nullable String acceptLanguage) {
    var of = new AccountOf(teamId, memberId, year);
    return commands.run(
        () -> {
          var ends = settleYear.settle(current.get(), of, body.getCarryMinutes());
          return Response.ok(
                  new SettledHoursDto()
                      .year(year)
                      .accounts(ends.stream().map(HoursExportResource::dto).toList()))
              .build();
        });
  }

  private static SettledAccountDto dto(AccountEnd ended) {
    return new SettledAccountDto()
        .employmentId(ended.account().employment())
        .day(ended.day())
        .paidMinutes(ended.end().paidMinutes())
        .carriedMinutes(ended.end().carriedMinutes())
        .lapsedMinutes(ended.end().lapsedMinutes());
  }

  @Override
  public Response exportHours(
      String teamId,
      LocalDate from,
      LocalDate until,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    requireDays(from, until);
    var after = Cursors.place(cursor, Place::read);
    var export = exportHours.export(current.get(), teamId, new DateRange(from, until));
    var rest =
        after
            .map(place -> export.lines().stream().filter(line -> isAfter(line, place)).toList())
            .orElse(export.lines());
    var page = rest.subList(0, Math.min(limit, rest.size()));
    var dto =
        new HoursExportPageDto()
            .from(from)
            .until(until)
            .openShifts(export.openShifts())
            .items(page.stream().map(HoursExportDtos::dto).toList());
    if (rest.size() > limit) {
      dto.setNextCursor(Cursors.of(Place.of(page.get(page.size() - 1)).toString()));
    }
    return Response.ok(dto).build();
  }

  private static boolean isAfter(ExportedLine line, Place place) {
    return Place.ORDER.compare(Place.of(line), place) > 0;
  }

  private static void requireDays(LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      throw refused("too-small", until, from.plusDays(1));
    }
    if (until.isAfter(from.plusDays(LONGEST_PAYROLL_DAYS))) {
      throw refused("too-large", until, from.plusDays(LONGEST_PAYROLL_DAYS));
    }
  }

  private static RuntimeException refused(String code, LocalDate until, LocalDate limit) {
    return Problems.badParameters(
        List.of(ParameterFault.wrong("query/until", code, until.toString(), limit.toString())));
  }

  private static Response answer(HoursEntry entry) {
    return Response.ok(
            new BookedBalanceDto()
                .employmentId(entry.account().employment())
                .number(entry.sequence())
                .day(entry.day())
                .minutes(entry.minutes()))
        .build();
  }
}
