package org.samenrooster.server.extrahours.rest;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.ContractExtensionDto;
import org.samenrooster.api.model.ExtensionReplyDto;
import org.samenrooster.api.model.ExtensionSideDto;
import org.samenrooster.api.model.ExtensionStateDto;
import org.samenrooster.api.model.ExtraHoursWishDto;
import org.samenrooster.api.model.ExtraHoursWishOfMemberDto;
import org.samenrooster.api.model.HrContractExtensionDto;
import org.samenrooster.api.model.HrExtensionStateDto;
import org.samenrooster.api.model.NewContractExtensionDto;
import org.samenrooster.api.model.PartOfDayDto;
import org.samenrooster.api.model.WeekdayDto;
import org.samenrooster.hours.extra.ContractExtensionDraft;
import org.samenrooster.hours.extra.ExtraHoursWishDraft;
import org.samenrooster.server.extrahours.application.HrExtension;
import org.samenrooster.server.extrahours.application.ShowWishes.WishOf;
import org.samenrooster.server.extrahours.application.ShownExtension;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.rest.ShiftDtos;

/** Wishes and extensions as they travel. */
final class ExtraHoursDtos {

  private ExtraHoursDtos() {}

  /** The wish that a document says; empty where it says nothing at all. */
  static Optional<ExtraHoursWishDraft> draft(ExtraHoursWishDto dto) {
    var draft =
        new ExtraHoursWishDraft(
            dto.getWeeklyMinutes(),
            names(dto.getDays()),
            names(dto.getDayParts()),
            text(dto.getFrom()),
            text(dto.getUntil()));
    return Optional.of(draft)
        .filter(
            said -> !said.equals(new ExtraHoursWishDraft(null, List.of(), List.of(), null, null)));
  }

  private static List<String> names(@Nullable Set<? extends Enum<?>> values) {
    return values == null ? List.of() : values.stream().map(Enum::name).toList();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static ExtraHoursWishDto of(Optional<ExtraHoursWishDraft> wish) {
    var dto = new ExtraHoursWishDto();
    wish.ifPresent(
        said -> {
          dto.weeklyMinutes(said.weeklyMinutes())
              .days(set(said.days(), WeekdayDto::valueOf))
              .dayParts(set(said.dayParts(), PartOfDayDto::valueOf));
          Optional.ofNullable(said.from()).map(LocalDate::parse).ifPresent(dto::setFrom);
          Optional.ofNullable(said.until()).map(LocalDate::parse).ifPresent(dto::setUntil);
        });
    return dto;
  }

  private static <E> Set<E> set(List<String> names, Function<String, E> value) {
    return names.stream().map(value).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static ExtraHoursWishOfMemberDto of(WishOf of) {
    return new ExtraHoursWishOfMemberDto()
        .memberId(of.member().id())
        .displayName(of.member().name())
        .wish(of(Optional.of(of.wish())));
  }

  static ContractExtensionDraft draft(NewContractExtensionDto dto) {
    return new ContractExtensionDraft(
        dto.getExtraWeeklyMinutes(), text(dto.getFrom()), text(dto.getUntil()));
  }

  static ContractExtensionDto of(ShownExtension shown, Caller caller) {
    var stored = shown.stored();
    var extension = stored.extension();
    var zone = shown.team().team().zone();
    var memberId = stored.place().memberId();
    var dto =
        new ContractExtensionDto()
            .id(extension.id())
            .memberId(memberId)
            .displayName(shown.team().team().member(memberId).orElseThrow().name())
            .proposedBy(
                extension.isProposedByMember()
                    ? ExtensionSideDto.MEMBER
                    : ExtensionSideDto.TEAM_LEAD)
            .proposedByName(stored.proposed().personName())
            .proposedAt(ShiftDtos.at(stored.proposed().at(), zone))
            .extraWeeklyMinutes(extension.extraWeeklyMinutes())
            .from(extension.weeks().from())
            .until(extension.weeks().until())
            .state(ExtensionStateDto.valueOf(shown.state().name()))
            .possibleReplies(
                shown.possibleReplies(caller).stream()
                    .sorted()
                    .map(reply -> ExtensionReplyDto.valueOf(reply.name()))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
    extension.basisWeeklyMinutes().ifPresent(dto::setContractWeeklyMinutes);
    stored
        .answered()
        .ifPresent(
            answered ->
                dto.answeredByName(answered.personName())
                    .answeredAt(ShiftDtos.at(answered.at(), zone)));
    return dto;
  }

  static HrContractExtensionDto of(HrExtension shown) {
    var stored = shown.stored();
    var extension = stored.extension();
    var zone = shown.team().zone();
    var basis = extension.basisWeeklyMinutes().orElseThrow();
    var dto =
        new HrContractExtensionDto()
            .id(extension.id())
            .teamId(stored.place().teamId())
            .teamName(shown.team().name())
            .personId(extension.memberId())
            .displayName(shown.person().name())
            .extraWeeklyMinutes(extension.extraWeeklyMinutes())
            .contractWeeklyMinutes(basis)
            .weeklyMinutes(basis + extension.extraWeeklyMinutes())
            .from(extension.weeks().from())
            .until(extension.weeks().until())
            .state(HrExtensionStateDto.valueOf(extension.state().name()))
            .agreedAt(ShiftDtos.at(stored.answered().orElseThrow().at(), zone));
    shown.person().externalId().ifPresent(dto::setExternalId);
    stored
        .sent()
        .ifPresent(
            sent -> {
              dto.setSentAt(ShiftDtos.at(sent.by().at(), zone));
              sent.reference().ifPresent(dto::setReference);
            });
    return dto;
  }
}
