package org.samenrooster.server.agreements.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.samenrooster.agreement.CutOff;
import org.samenrooster.agreement.ExchangeAgreement;
import org.samenrooster.agreement.LeaveQuota;
import org.samenrooster.agreement.PickAgreement;
import org.samenrooster.agreement.UnpopularWork;
import org.samenrooster.agreement.WishAgreement;
import org.samenrooster.api.model.AgreedVersionDto;
import org.samenrooster.api.model.BurdenTermsDto;
import org.samenrooster.api.model.CutOffBeforeDto;
import org.samenrooster.api.model.CutOffDto;
import org.samenrooster.api.model.ExchangeApprovalDto;
import org.samenrooster.api.model.ExchangeTermsDto;
import org.samenrooster.api.model.LeaveQuotaDto;
import org.samenrooster.api.model.LendingDto;
import org.samenrooster.api.model.LevelQuotaDto;
import org.samenrooster.api.model.OpenShiftsGoToDto;
import org.samenrooster.api.model.PickLimitsDto;
import org.samenrooster.api.model.QuietHoursDto;
import org.samenrooster.api.model.TeamAgreementsDto;
import org.samenrooster.api.model.UnpopularKindDto;
import org.samenrooster.api.model.UnpopularWorkDto;
import org.samenrooster.api.model.WishLimitsDto;
import org.samenrooster.server.agreements.application.ShownAgreements;
import org.samenrooster.server.agreements.inforce.AgreedVersions.StoredVersion;

/** Team agreements as they travel. */
final class AgreementDtos {

  private AgreementDtos() {}

  static TeamAgreementsDto of(ShownAgreements shown) {
    var agreed = shown.agreements();
    var dto =
        new TeamAgreementsDto()
            .asOf(at(shown.asOf(), shown.zone()))
            .wishes(of(agreed.wishes()))
            .unpopular(of(agreed.unpopular()))
            .picking(of(agreed.picking()))
            .exchanges(of(agreed.exchanges()))
            .leave(of(agreed.leave()))
            .lending(
                new LendingDto()
                    .on(agreed.lending().on())
                    .teamIds(agreed.lending().teamIds().stream().toList())
                    .fromDaysBefore(orNull(agreed.lending().fromDaysBefore())))
            .burdens(new BurdenTermsDto().halfLifeWeeks(agreed.burdens().halfLifeWeeks()));
    agreed
        .quietHours()
        .ifPresent(
            quiet ->
                dto.setQuietHours(
                    new QuietHoursDto()
                        .from(quiet.from().toString())
                        .until(quiet.until().toString())));
    shown.stored().ifPresent(stored -> dto.version(version(stored, shown.zone())));
    shown.stored().ifPresent(stored -> dto.from(stored.version().from()));
    shown.until().ifPresent(dto::setUntil);
    return dto;
  }

  private static AgreedVersionDto version(StoredVersion stored, ZoneId zone) {
    return new AgreedVersionDto()
        .number(stored.version().number())
        .changedBy(stored.by())
        .changedAt(at(stored.at(), zone));
  }

  private static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  private static WishLimitsDto of(WishAgreement wishes) {
    return new WishLimitsDto()
        .vetoesPerPeriod(wishes.vetoes())
        .wishesPerPeriod(orNull(wishes.wishes()));
  }

  private static UnpopularWorkDto of(UnpopularWork work) {
    return new UnpopularWorkDto()
        .kinds(work.kinds().stream().map(kind -> UnpopularKindDto.valueOf(kind.name())).toList())
        .shiftTypes(work.shiftTypes().stream().toList())
        .minimumShifts(orNull(work.minimumShifts()))
        .minimumPercent(orNull(work.minimumPercent()));
  }

  private static PickLimitsDto of(PickAgreement picking) {
    return new PickLimitsDto()
        .maximumShifts(orNull(picking.maximumShifts()))
        .maximumMinutes(orNull(picking.maximumMinutes()))
        .pickUntil(of(picking.pickUntil()))
        .withdrawUntil(of(picking.withdrawUntil()));
  }

  private static @Nullable CutOffDto of(Optional<CutOff> cutOff) {
    return cutOff
        .map(
            some ->
                new CutOffDto()
                    .hours(some.hours())
                    .before(CutOffBeforeDto.valueOf(some.before().name())))
        .orElse(null);
  }

  private static ExchangeTermsDto of(ExchangeAgreement exchanges) {
    return new ExchangeTermsDto()
        .approval(ExchangeApprovalDto.valueOf(exchanges.approval().name()))
        .openShifts(OpenShiftsGoToDto.valueOf(exchanges.openShifts().name()))
        .swapRings(exchanges.swapRings())
        .ringExpiryHours(exchanges.ringExpiryHours())
        .offerExpiryHours(exchanges.offerExpiryHours());
  }

  private static LeaveQuotaDto of(LeaveQuota leave) {
    return new LeaveQuotaDto()
        .peoplePerDay(orNull(leave.people()))
        .byLevel(
            leave.peopleByLevel().entrySet().stream()
                .map(
                    quota ->
                        new LevelQuotaDto().level(quota.getKey().value()).people(quota.getValue()))
                .toList());
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
