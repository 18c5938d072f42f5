package org.samenrooster.server.telling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.leave.LeaveState;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.telling.application.Notices.Notice;
import org.samenrooster.sickcall.SickCallState;
import org.samenrooster.telling.NotificationKind;

final class NoticesTest {

  private static final Set<EventName> SILENT =
      EnumSet.of(
          EventName.TEAM_REPLACED,
          EventName.CARE_DEMAND_STORED,
          EventName.AGREEMENTS_STORED,
          EventName.WISHES_STORED,
          EventName.PERIOD_PLANNED,
          EventName.PERIOD_APPROVED,
          EventName.SHIFT_PICKED,
          EventName.PICK_WITHDRAWN,
          EventName.SHIFT_ASSIGNED,
          EventName.SHIFT_UNASSIGNED,
          EventName.SHIFT_EXCHANGED,
          EventName.SWAP_WISH_CHANGED,
          EventName.REPLACEMENT_TAKEN_AWAY);

  @ParameterizedTest
  @EnumSource(EventName.class)
  void everyEventIsANotificationOrIsNamedAsSilent(EventName name) {
    assertThat(events(name).map(Notices::of).anyMatch(notice -> notice.isPresent()))
        .as("Say in Notices what %s is to whom, or name it as silent here", name)
        .isEqualTo(!SILENT.contains(name));
  }

  @Test
  void everyKindIsMadeOfSomething() {
    var made =
        Arrays.stream(EventName.values())
            .flatMap(NoticesTest::events)
            .flatMap(event -> Notices.of(event).stream())
            .map(Notice::kind);

    assertThat(made).contains(NotificationKind.values());
  }

  @ParameterizedTest
  @EnumSource(NotificationKind.class)
  void everyKindHasASentenceInBothLanguages(NotificationKind kind) {
    var key = "notification." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

    for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      assertThat(Messages.in(language).sentence(key, "Team", "1", "2", "3"))
          .contains("Team")
          .doesNotContain("{", "}");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ROSTER_CHANGE_MOVED,      REFUSED,   CHANGE_OVER,       CONCERNED",
    "ROSTER_CHANGE_MOVED,      AGREED,    CHANGE_TO_DECIDE,  LEADS",
    "LEAVE_ANSWERED,           GRANTED,   LEAVE_ANSWERED,    CONCERNED",
    "LEAVE_ANSWERED,           WITHDRAWN, LEAVE_WITHDRAWN,   LEADS",
    "SICK_CALL_CHANGED,        REPORTED,  ABSENCE_REPORTED,  CONCERNED_AND_LEADS",
    "REPLACEMENT_OPENED,       -,         REPLACEMENT_OPENED, FREE_FOR_SHIFT",
    "CONSENT_DISPUTED,         -,         CONSENT_DISPUTED,  LEADS",
    "CONSENT_ENTERED_BY_PHONE, -,         CONSENT_BY_PHONE,  CONCERNED"
  })
  void whatAsksSomethingGoesToWhomItAsks(
      EventName name, String state, NotificationKind kind, Notices.Receivers receivers) {
    assertThat(Notices.of(with(name, EventDetail.STATE, state)))
        .contains(new Notice(kind, receivers));
  }

  // One for each state or command that it may carry.
  private static Stream<Event> events(EventName name) {
    return switch (name) {
      case PERIOD_MOVED ->
          Arrays.stream(PeriodCommand.values())
              .map(command -> with(name, EventDetail.COMMAND, command.name()));
      case ROSTER_CHANGE_MOVED -> states(name, ChangeState.values());
      case LEAVE_ANSWERED -> states(name, LeaveState.values());
      case SICK_CALL_CHANGED -> states(name, SickCallState.values());
      case CONTRACT_EXTENSION_CHANGED ->
          Stream.of("PROPOSED", "ACCEPTED").map(state -> with(name, EventDetail.STATE, state));
      default -> Stream.of(Event.of(name, "o", "t"));
    };
  }

  private static Stream<Event> states(EventName name, Enum<?>[] states) {
    return Arrays.stream(states).map(state -> with(name, EventDetail.STATE, state.name()));
  }

  private static Event with(EventName name, EventDetail detail, String value) {
    return Event.of(name, "o", "t").with(detail, value);
  }
}
