package org.samenrooster.server.neteffect.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.samenrooster.api.model.HoursPayNetDto;
import org.samenrooster.api.model.NetEffectDto;
import org.samenrooster.api.model.NetEffectFallDto;
import org.samenrooster.api.model.NetEffectMarkDto;
import org.samenrooster.api.model.NetEffectMarkKindDto;
import org.samenrooster.api.model.NetEffectOfContractDto;
import org.samenrooster.api.model.NetEffectOfMonthDto;
import org.samenrooster.api.model.NetEffectOfYearDto;
import org.samenrooster.api.model.NetEffectStepDto;
import org.samenrooster.hours.net.NetEffect;
import org.samenrooster.hours.net.NetFall;
import org.samenrooster.hours.net.NetMark;
import org.samenrooster.hours.net.NetStep;
import org.samenrooster.server.neteffect.application.CalculateNetEffect.Calculated;
import org.samenrooster.server.neteffect.application.CalculateNetEffect.CalculatedAmount;

/** Writes what was worked out; every figure is rounded half up by itself, to euros or to cents. */
public record NetEffectDtos(Locale language) {

  // Of next to no extra gross, a benefit that begins or ends makes a number that says nothing.
  private static final long MOST_CENTS = 1_000_000;

  NetEffectDto of(Calculated calculated) {
    var tables = calculated.tables();
    var comparison = calculated.comparison();
    return new NetEffectDto()
        .year(tables.year())
        .tablesOf(tables.checkedOn())
        .indication(tables.indication(language))
        .contracts(comparison.effects().stream().map(NetEffectDtos::contract).toList())
        .steps(comparison.steps().stream().map(NetEffectDtos::step).toList())
        .marks(marks(comparison.marks()))
        .falls(comparison.falls().stream().map(this::fall).toList());
  }

  /** What is left of an amount. */
  public HoursPayNetDto of(CalculatedAmount calculated) {
    var amount = calculated.amount();
    return new HoursPayNetDto()
        .payAmount(cents(amount.pay()))
        .benefitsAmount(cents(amount.benefits()))
        .totalAmount(cents(amount.total()))
        .tablesOf(calculated.tables().checkedOn())
        .indication(calculated.tables().indication(language))
        .marks(marks(amount.marks()));
  }

  private static NetEffectOfContractDto contract(NetEffect effect) {
    return new NetEffectOfContractDto()
        .weeklyMinutes(effect.weeklyMinutes())
        .yearly(year(effect))
        .monthly(month(effect));
  }

  private static NetEffectOfYearDto year(NetEffect effect) {
    var benefits = effect.benefits();
    return new NetEffectOfYearDto()
        .gross(euros(effect.gross()))
        .pension(euros(effect.pension()))
        .taxable(euros(effect.taxable()))
        .tax(euros(effect.tax()))
        .netPay(euros(effect.netPay()))
        .careBenefit(euros(benefits.care().yearly()))
        .rentBenefit(euros(benefits.rent().yearly()))
        .childBenefit(euros(benefits.child().yearly()))
        .childcareBenefit(euros(benefits.childcare().yearly()))
        .total(euros(effect.total()));
  }

  private static NetEffectOfMonthDto month(NetEffect effect) {
    var benefits = effect.benefits();
    return new NetEffectOfMonthDto()
        .netPay(euros(effect.monthlyNetPay()))
        .careBenefit(euros(benefits.care().monthly()))
        .rentBenefit(euros(benefits.rent().monthly()))
        .childBenefit(euros(benefits.child().monthly()))
        .childcareBenefit(euros(benefits.childcare().monthly()))
        .total(euros(effect.monthlyTotal()));
  }

  private static NetEffectStepDto step(NetStep step) {
    var dto =
        new NetEffectStepDto()
            .fromWeeklyMinutes(step.less().weeklyMinutes())
            .toWeeklyMinutes(step.more().weeklyMinutes())
            .yearlyGross(added(step, NetEffect::gross))
            .yearlyTotal(added(step, NetEffect::total))
            .monthlyTotal(added(step, NetEffect::monthlyTotal));
    if (Math.abs(step.keptCents()) <= MOST_CENTS) {
      dto.setKeptCents((int) step.keptCents());
    }
    return dto;
  }

  // Between the figures as they are shown, so that nobody who subtracts them finds another euro.
  private static int added(NetStep step, Function<NetEffect, BigDecimal> figure) {
    return euros(figure.apply(step.more())) - euros(figure.apply(step.less()));
  }

  private List<NetEffectMarkDto> marks(List<NetMark> marks) {
    return marks.stream().map(this::mark).toList();
  }

  private NetEffectMarkDto mark(NetMark mark) {
    return new NetEffectMarkDto()
        .kind(NetEffectMarkKindDto.valueOf(mark.kind().name()))
        .fromIncome(mark.fromIncome().intValueExact())
        .yearlyLoss(cents(mark.loss()))
        .message(mark.message(language));
  }

  private NetEffectFallDto fall(NetFall fall) {
    return new NetEffectFallDto()
        .fromWeeklyMinutes(fall.fromMinutes())
        .toWeeklyMinutes(fall.toMinutes())
        .yearlyLoss(cents(fall.loss()))
        .marks(marks(fall.marks()))
        .message(fall.message(language));
  }

  private static int euros(BigDecimal amount) {
    return NetEffect.wholeEuros(amount).intValueExact();
  }

  private static String cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
