package org.samenrooster.server.telling.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.api.model.TeamEventDto;
import org.samenrooster.api.model.TeamEventPageDto;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.ToldEvent;
import org.samenrooster.server.telling.application.Heard;
import org.samenrooster.server.telling.application.Listener;

/** Events in the form of the contract. */
final class EventDtos {

  private EventDtos() {}

  static TeamEventPageDto page(Heard heard, Listener listener, Clock clock) {
    return new TeamEventPageDto()
        .asOf(utc(clock.instant()))
        .complete(heard.complete())
        .lastEventId(heard.last())
        .items(heard.events().stream().map(told -> event(told, listener)).toList());
  }

  static TeamEventDto event(ToldEvent told, Listener listener) {
    var event = told.event();
    return new TeamEventDto()
        .name(event.name().code())
        .version(event.name().version())
        .at(utc(told.at()))
        .teamId(event.teamId())
        .memberIds(List.copyOf(event.memberIds()))
        .mine(listener.isMine(event))
        .details(fields(event.details()));
  }

  private static Map<String, String> fields(Map<EventDetail, String> details) {
    return details.entrySet().stream()
        .collect(Collectors.toMap(detail -> detail.getKey().field(), Map.Entry::getValue));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
