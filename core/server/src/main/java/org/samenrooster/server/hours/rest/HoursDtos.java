package org.samenrooster.server.hours.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.samenrooster.api.model.AllowanceBandDto;
import org.samenrooster.api.model.HoursAccountDto;
import org.samenrooster.api.model.HoursCauseKindDto;
import org.samenrooster.api.model.HoursEffectDto;
import org.samenrooster.api.model.HoursEntryDto;
import org.samenrooster.api.model.HoursEntryKindDto;
import org.samenrooster.api.model.HoursForecastDto;
import org.samenrooster.api.model.HoursMonthDto;
import org.samenrooster.api.model.HoursPayDto;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.server.hours.application.ChangeWorth.Worth;
import org.samenrooster.server.hours.application.HoursEffects.HoursEffect;
import org.samenrooster.server.hours.application.HoursYear;
import org.samenrooster.server.hours.application.ShowHours.Listed;
import org.samenrooster.server.hours.application.ShowHours.ListedEntry;
import org.samenrooster.server.neteffect.rest.NetEffectDtos;
import org.samenrooster.time.DateRange;

/** Hours as they travel. */
public final class HoursDtos {

  private static final int MONTHS = 12;
  private static final Set<HoursEntryKind> OTHER =
      EnumSet.of(HoursEntryKind.SETTLEMENT, HoursEntryKind.CORRECTION);

  private HoursDtos() {}

  static HoursAccountDto of(HoursYear year, String memberId) {
    var beyond = year.beyondContract();
    return new HoursAccountDto()
        .memberId(memberId)
        .year(year.year())
        .asOf(year.asOf())
        .contractMinutes(year.contractMinutes(days(year.year())))
        .publicHolidayMinutes(minutes(year, HoursEntryKind.PUBLIC_HOLIDAY))
        .leaveMinutes(minutes(year, HoursEntryKind.LEAVE))
        .absenceMinutes(minutes(year, HoursEntryKind.ABSENCE))
        .rosteredMinutes(minutes(year, HoursEntryKind.ROSTERED))
        .workedMinutes(minutes(year, HoursEntryKind.WORKED))
        .openingMinutes(minutes(year, HoursEntryKind.OPENING))
        .earlierDaysMinutes(year.earlierDaysMinutes())
        .otherMinutes(year.minutesOf(OTHER))
        .balanceMinutes(year.balanceOn(year.asOf()))
        .forecast(forecast(year))
        .extraMinutes(beyond.extraMinutes())
        .overtimeMinutes(beyond.overtimeMinutes())
        .months(
            IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> month(year, YearMonth.of(year.year(), month)))
                .toList());
  }

  private static DateRange days(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  private static int minutes(HoursYear year, HoursEntryKind kind) {
    return year.minutesOf(EnumSet.of(kind));
  }

  private static HoursForecastDto forecast(HoursYear year) {
    var forecast = year.forecast();
    return new HoursForecastDto()
        .balanceMinutes(forecast.balanceMinutes())
        .lowMinutes(forecast.lowMinutes())
        .highMinutes(forecast.highMinutes())
        .rosterKnownUntil(year.knownUntil());
  }

  private static HoursMonthDto month(HoursYear year, YearMonth month) {
    var days = new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    return new HoursMonthDto()
        .month(month.getMonthValue())
        .contractMinutes(year.contractMinutes(days))
        .creditedMinutes(year.creditedMinutes(days))
        .balanceMinutes(year.balanceOn(month.atEndOfMonth()))
        .forecast(days.until().isAfter(year.knownUntil()));
  }

  static HoursEntryDto of(ListedEntry listed, Listed page, Locale language) {
    var entry = listed.entry();
    var dto =
        new HoursEntryDto()
            .employmentId(entry.account().employment())
            .number(entry.sequence())
            .day(entry.day())
            .kind(HoursEntryKindDto.valueOf(entry.kind().name()))
            .minutes(entry.minutes())
            .balanceMinutes(listed.balanceMinutes())
            .dayBalanceMinutes(page.year().balanceOn(entry.day()))
            .causeKind(HoursCauseKindDto.valueOf(entry.cause().kind().name()))
            .causeId(entry.cause().id())
            .shiftTypeName(page.shiftTypeNames().get(entry.cause().id()));
    if (entry.kind() == HoursEntryKind.PUBLIC_HOLIDAY) {
      var holidays = page.year().agreement().publicHolidaysIn(page.year().year());
      // The minutes may have been booked on another day than the holiday's.
      var day = LocalDate.parse(entry.cause().id());
      dto.setPublicHolidayName(HolidayNames.of(holidays.on(day), language));
    }
    page.year().annualHours().raises().stream()
        .filter(raise -> raise.decision().equals(entry.cause().id()))
        .findFirst()
        .ifPresent(raise -> dto.setContractWeeklyMinutes(raise.weeklyMinutes()));
    entry
        .corrects()
        .filter(corrected -> corrected.account().equals(entry.account()))
        .ifPresent(corrected -> dto.setCorrects(corrected.sequence()));
    return dto;
  }

  /** What a change does to hours. */
  public static HoursEffectDto of(HoursEffect effect, Locale language) {
    return new HoursEffectDto()
        .year(effect.year())
        .minutes(effect.minutes())
        .balanceMinutes(effect.balanceMinutes())
        .forecastMinutes(effect.forecastMinutes())
        .allowances(bands(effect))
        .pay(effect.worth().map(worth -> pay(worth, language)).orElse(null));
  }

  private static HoursPayDto pay(Worth worth, Locale language) {
    return new HoursPayDto()
        .allowanceAmount(worth.pay().allowance().toPlainString())
        .extraMinutes(worth.pay().extraMinutes())
        .extraAmount(worth.pay().extra().toPlainString())
        .grossAmount(worth.pay().gross().toPlainString())
        .net(worth.net().map(new NetEffectDtos(language)::of).orElse(null));
  }

  private static List<AllowanceBandDto> bands(HoursEffect effect) {
    return effect.allowances().stream()
        .map(
            band ->
                new AllowanceBandDto()
                    .percent(band.percent().toPlainString())
                    .minutes(band.minutes()))
        .toList();
  }
}
