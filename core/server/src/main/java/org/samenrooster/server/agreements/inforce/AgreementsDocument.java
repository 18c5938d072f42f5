package org.samenrooster.server.agreements.inforce;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenrooster.agreement.ExchangeDraft;
import org.samenrooster.agreement.LeaveQuotaDraft;
import org.samenrooster.agreement.LeaveQuotaDraft.LevelDraft;
import org.samenrooster.agreement.PickDraft;
import org.samenrooster.agreement.PickDraft.CutOffDraft;
import org.samenrooster.agreement.TeamAgreements;
import org.samenrooster.agreement.TeamAgreementsDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.BurdenDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.LendingDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.QuietDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.WishLimitsDraft;
import org.samenrooster.agreement.UnpopularDraft;
import org.samenrooster.api.model.BurdenTermsDto;
import org.samenrooster.api.model.CutOffDto;
import org.samenrooster.api.model.QuietHoursDto;
import org.samenrooster.api.model.TeamAgreementsDocumentDto;

/**
 * Team agreements in the form of the contract, which is also the form they are stored in, and what
 * the domain makes of them.
 */
public final class AgreementsDocument {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final TeamAgreementsDocumentDto dto;

  private AgreementsDocument(TeamAgreementsDocumentDto dto) {
    this.dto = dto;
  }

  /** The document as it travels. */
  public static AgreementsDocument of(TeamAgreementsDocumentDto dto) {
    return new AgreementsDocument(dto);
  }

  /** A document as it was stored. */
  public static AgreementsDocument parse(String json) {
    return new AgreementsDocument(JSON.fromJson(json, TeamAgreementsDocumentDto.class));
  }

  /** The document as it is stored. */
  public String json() {
    return JSON.toJson(dto);
  }

  /**
   * What it says.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public TeamAgreements agreements() {
    return draft().toAgreements();
  }

  /** The document as somebody wrote it, right or wrong. */
  public TeamAgreementsDraft draft() {
    return new TeamAgreementsDraft(
        dto.getFrom().toString(),
        new WishLimitsDraft(
            dto.getWishes().getVetoesPerPeriod(), dto.getWishes().getWishesPerPeriod()),
        new UnpopularDraft(
            each(dto.getUnpopular().getKinds(), Enum::name),
            each(dto.getUnpopular().getShiftTypes(), Function.identity()),
            dto.getUnpopular().getMinimumShifts(),
            dto.getUnpopular().getMinimumPercent()),
        new PickDraft(
            dto.getPicking().getMaximumShifts(),
            dto.getPicking().getMaximumMinutes(),
            draft(dto.getPicking().getPickUntil()),
            draft(dto.getPicking().getWithdrawUntil())),
        exchanges(),
        draft(dto.getQuietHours()),
        new LeaveQuotaDraft(
            dto.getLeave().getPeoplePerDay(),
            each(
                dto.getLeave().getByLevel(),
                quota -> new LevelDraft(quota.getLevel(), quota.getPeople()))),
        new LendingDraft(
            dto.getLending().getOn(),
            each(dto.getLending().getTeamIds(), Function.identity()),
            dto.getLending().getFromDaysBefore()),
        new BurdenDraft(
            Optional.ofNullable(dto.getBurdens())
                .map(BurdenTermsDto::getHalfLifeWeeks)
                .orElse(null)));
  }

  private ExchangeDraft exchanges() {
    var terms = dto.getExchanges();
    return new ExchangeDraft(
        terms.getApproval().name(),
        terms.getOpenShifts().name(),
        terms.getSwapRings(),
        terms.getRingExpiryHours(),
        terms.getOfferExpiryHours());
  }

  private static @Nullable CutOffDraft draft(@Nullable CutOffDto cutOff) {
    return cutOff == null ? null : new CutOffDraft(cutOff.getHours(), cutOff.getBefore().name());
  }

  private static @Nullable QuietDraft draft(@Nullable QuietHoursDto quiet) {
    return quiet == null ? null : new QuietDraft(quiet.getFrom(), quiet.getUntil());
  }

  private static <T, R> List<R> each(@Nullable List<T> items, Function<T, R> made) {
    return Optional.ofNullable(items).orElseGet(List::of).stream().map(made).toList();
  }
}
