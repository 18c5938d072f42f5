package org.samenrooster.server.neteffect.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.NetEffectChildDto;
import org.samenrooster.api.model.NetEffectChildcareDto;
import org.samenrooster.api.model.NetEffectRequestDto;
import org.samenrooster.hours.net.NetRequestDraft;
import org.samenrooster.hours.net.NetRequestDraft.ChildDraft;
import org.samenrooster.hours.net.NetRequestDraft.ChildcareDraft;
import org.samenrooster.hours.net.NetRequestDraft.PartnerDraft;
import org.samenrooster.hours.net.NetRequestDraft.WageDraft;

/** Reads the question as it came. */
public final class NetRequestDrafts {

  private NetRequestDrafts() {}

  /** The question, right or wrong. */
  public static NetRequestDraft of(NetEffectRequestDto dto) {
    var partner =
        Optional.ofNullable(dto.getPartner())
            .map(sent -> new PartnerDraft(sent.getAnnualIncome()))
            .orElse(null);
    var wage =
        new WageDraft(
            dto.getFullTimeMonthlyWage(),
            dto.getFullTimeWeeklyMinutes(),
            dto.getHolidayAllowancePercent(),
            dto.getYearEndBonusPercent());
    return new NetRequestDraft(
        dto.getBirthDate().toString(),
        partner,
        children(dto.getChildren()),
        dto.getMonthlyRent(),
        wage,
        dto.getContractsToCompare());
  }

  private static List<ChildDraft> children(@Nullable List<NetEffectChildDto> sent) {
    return Optional.ofNullable(sent).orElse(List.of()).stream()
        .map(
            child ->
                new ChildDraft(child.getBirthDate().toString(), childcare(child.getChildcare())))
        .toList();
  }

  private static @Nullable ChildcareDraft childcare(@Nullable NetEffectChildcareDto sent) {
    return sent == null
        ? null
        : new ChildcareDraft(sent.getKind().name(), sent.getMonthlyHours(), sent.getHourlyRate());
  }
}
