package org.samenrooster.server.hours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.BookedBalanceDto;
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
import org.samenrooster.server.hours.application.OpeningBalances;
import org.samenrooster.server.hours.application.OpeningBalances.AccountOf;
import org.samenrooster.server.hours.application.SettleYear;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.security.CurrentCaller;

/** The operations of the tag HoursExport. */
@RequestScoped
public class HoursExportResource implements HoursExportApi {

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private OpeningBalances balances;
  @Inject private SettleYear settleYear;

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
