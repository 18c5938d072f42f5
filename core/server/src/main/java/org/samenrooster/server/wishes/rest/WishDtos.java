package org.samenrooster.server.wishes.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.samenrooster.api.model.FixedShiftDto;
import org.samenrooster.api.model.MemberWishesDto;
import org.samenrooster.api.model.WishDto;
import org.samenrooster.api.model.WishKindDto;
import org.samenrooster.api.model.WishVersionDto;
import org.samenrooster.api.model.WishesDocumentDto;
import org.samenrooster.api.model.WishesOfMemberDto;
import org.samenrooster.server.wishes.application.ShowPeriodWishes.WishesOf;
import org.samenrooster.server.wishes.application.ShownWishes;
import org.samenrooster.server.wishes.application.StoreWishes.Written;
import org.samenrooster.server.wishes.application.WishVersions.StoredWishes;
import org.samenrooster.wish.PeriodWishes;
import org.samenrooster.wish.Wish;
import org.samenrooster.wish.WishesDraft;
import org.samenrooster.wish.WishesDraft.WishDraft;

/** Wishes as they travel. */
final class WishDtos {

  private WishDtos() {}

  static Written written(WishesDocumentDto dto) {
    var drafts =
        dto.getWishes().stream()
            .map(
                wish ->
                    new WishDraft(
                        wish.getDate().toString(),
                        wish.getKind().name(),
                        wish.getShiftType(),
                        wish.getStrength()))
            .toList();
    return new Written(new WishesDraft(drafts), Optional.ofNullable(dto.getNoteToLead()));
  }

  static MemberWishesDto of(ShownWishes shown) {
    var zone = shown.whose().team().team().zone();
    var dto =
        new MemberWishesDto()
            .asOf(at(shown.asOf(), zone))
            .memberId(shown.whose().memberId())
            .periodId(shown.whose().periodId())
            .editable(shown.editable())
            .wishes(of(shown.said().wishes()))
            .vetoesAllowed(shown.limits().vetoes())
            .vetoesLeft(shown.vetoesLeft())
            .fixedFreeDates(shown.fixed().freeDates())
            .fixedShifts(
                shown.fixed().shifts().stream()
                    .map(cell -> new FixedShiftDto().date(cell.date()).shiftType(cell.shiftType()))
                    .toList());
    shown.stored().ifPresent(stored -> dto.setChangedAt(at(stored.at(), zone)));
    shown.said().noteToLead().ifPresent(dto::setNoteToLead);
    shown.limits().wishes().ifPresent(dto::setWishesAllowed);
    return dto;
  }

  static WishVersionDto version(StoredWishes stored, ZoneId zone) {
    var dto =
        new WishVersionDto()
            .number(stored.number())
            .changedAt(at(stored.at(), zone))
            .wishes(of(stored.said().wishes()));
    stored.said().noteToLead().ifPresent(dto::setNoteToLead);
    stored.restored().ifPresent(dto::setRestored);
    return dto;
  }

  static WishesOfMemberDto of(WishesOf of, ZoneId zone) {
    var dto =
        new WishesOfMemberDto()
            .memberId(of.member().id())
            .displayName(of.member().name())
            .changedAt(at(of.wishes().at(), zone))
            .wishes(of(of.wishes().said().wishes()));
    of.wishes().said().noteToLead().ifPresent(dto::setNoteToLead);
    return dto;
  }

  private static List<WishDto> of(PeriodWishes wishes) {
    return wishes.wishes().stream().map(WishDtos::of).toList();
  }

  private static WishDto of(Wish wish) {
    var dto = new WishDto().date(wish.day()).kind(WishKindDto.valueOf(wish.kind().name()));
    wish.shiftType().ifPresent(dto::setShiftType);
    wish.givenStrength().ifPresent(dto::setStrength);
    return dto;
  }

  static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
