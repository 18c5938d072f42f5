package org.samenrooster.server.platform.outbox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that happened in a team.
 *
 * <pre>{@code
 * outbox.tell(
 *     Event.of(EventName.SHIFT_PICKED, caller.organisationId(), teamId)
 *         .by(caller.personId())
 *         .concerning(memberId)
 *         .with(EventDetail.PERIOD, periodId)
 *         .with(EventDetail.SHIFT, shiftId));
 * }</pre>
 *
 * @param personId who did it; empty if nobody in particular
 * @param memberIds the members whom it concerns, in no order
 * @param details ids, codes and dates
 */
public record Event(
    EventName name,
    String organisationId,
    String teamId,
    Optional<String> personId,
    List<String> memberIds,
    Map<EventDetail, String> details) {

  // No blank, no letter with an accent: nobody's name or reason gets through, not even by mistake.
  private static final Pattern ID_OR_CODE = Pattern.compile("[A-Za-z0-9_:.-]{1,64}");

  public Event {
    memberIds = List.copyOf(memberIds);
    details = Map.copyOf(details);
    memberIds.forEach(Event::requireIdOrCode);
    details.values().forEach(Event::requireIdOrCode);
  }

  /** Something of this kind happened in this team. */
  public static Event of(EventName name, String organisationId, String teamId) {
    return new Event(name, organisationId, teamId, Optional.empty(), List.of(), Map.of());
  }

  /** Somebody did it. */
  public Event by(String doer) {
    return new Event(name, organisationId, teamId, Optional.of(doer), memberIds, details);
  }

  /** It concerns this member, too. */
  public Event concerning(String memberId) {
    var more = new ArrayList<>(memberIds);
    more.add(memberId);
    return new Event(name, organisationId, teamId, personId, more, details);
  }

  /**
   * It says this, too.
   *
   * @param value an id, a code or a date
   */
  public Event with(EventDetail detail, String value) {
    Map<EventDetail, String> more = new EnumMap<>(EventDetail.class);
    more.putAll(details);
    more.put(detail, value);
    return new Event(name, organisationId, teamId, personId, memberIds, more);
  }

  /**
   * The value of a detail that every event of this name carries.
   *
   * @throws IllegalArgumentException if this one does not
   */
  public String detail(EventDetail detail) {
    return Optional.ofNullable(details.get(detail))
        .orElseThrow(() -> new IllegalArgumentException("%s has no %s".formatted(name, detail)));
  }

  private static void requireIdOrCode(String value) {
    if (!ID_OR_CODE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "An event carries ids, codes and dates only; this has %d characters or other ones."
              .formatted(value.length()));
    }
  }
}
