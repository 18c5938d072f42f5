package org.samenrooster.server.telling.rest;

import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.api.model.NotificationDto;
import org.samenrooster.api.model.NotificationKindDto;
import org.samenrooster.api.model.NotificationPageDto;
import org.samenrooster.api.model.NotificationPreferencesDto;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.server.telling.application.ListNotifications.Listed;
import org.samenrooster.server.telling.application.NotificationSentence;
import org.samenrooster.server.telling.application.Notifications.Notification;
import org.samenrooster.telling.NotificationKind;
import org.samenrooster.telling.NotificationPreferences;

/** Notifications and what people want of them, in the form of the contract. */
public final class NotificationDtos {

  private NotificationDtos() {}

  /**
   * @param listed one more than the page may have, if there is one
   */
  static NotificationPageDto page(Listed listed, int limit, Locale language) {
    var shown = listed.items().stream().limit(limit).toList();
    var page =
        new NotificationPageDto()
            .asOf(listed.asOf().atOffset(ZoneOffset.UTC))
            .unread(listed.unread())
            .items(shown.stream().map(one -> notification(one, language)).toList());
    if (listed.items().size() > limit) {
      page.setNextCursor(Cursors.of(Long.toString(shown.get(limit - 1).number())));
    }
    return page;
  }

  /** One notification. */
  public static NotificationDto notification(Notification told, Locale language) {
    var about = told.about();
    var dto =
        new NotificationDto()
            .number(told.number())
            .kind(NotificationKindDto.valueOf(told.kind().name()))
            .text(NotificationSentence.of(told, language))
            .toldAt(told.times().toldAt().atOffset(ZoneOffset.UTC))
            .announcedAt(told.times().announcedAt().atOffset(ZoneOffset.UTC))
            .teamId(about.teamId())
            .teamName(about.teamName());
    told.readAt().ifPresent(at -> dto.setReadAt(at.atOffset(ZoneOffset.UTC)));
    about.periodId().ifPresent(dto::setPeriodId);
    about.shiftId().ifPresent(dto::setShiftId);
    about.extensionId().ifPresent(dto::setContractExtensionId);
    about.changeId().ifPresent(dto::setRosterChangeId);
    return dto;
  }

  static NotificationPreferencesDto preferences(NotificationPreferences wanted) {
    return new NotificationPreferencesDto()
        .inQuietHours(wanted.inQuietHours())
        .onDaysOff(wanted.onDaysOff())
        .leftOut(dtos(wanted.leftOut()))
        .byMail(dtos(wanted.byMail()));
  }

  private static Set<NotificationKindDto> dtos(Set<NotificationKind> kinds) {
    return kinds.stream()
        .sorted()
        .map(kind -> NotificationKindDto.valueOf(kind.name()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static NotificationPreferences preferences(NotificationPreferencesDto dto) {
    return new NotificationPreferences(
        dto.getInQuietHours(), dto.getOnDaysOff(), kinds(dto.getLeftOut()), kinds(dto.getByMail()));
  }

  private static Set<NotificationKind> kinds(Set<NotificationKindDto> dtos) {
    return dtos.stream()
        .map(kind -> NotificationKind.valueOf(kind.name()))
        .collect(Collectors.toSet());
  }
}
