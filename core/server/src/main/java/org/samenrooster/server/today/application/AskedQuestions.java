package org.samenrooster.server.today.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Caller.TeamRoles;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.today.application.Question.Kind;
import org.samenrooster.server.today.application.Question.Words;
import org.samenrooster.server.today.application.Waiting.AskedChange;
import org.samenrooster.server.today.application.Waiting.AskedMove;
import org.samenrooster.server.today.application.Waiting.Decidable;
import org.samenrooster.server.today.application.Waiting.Extension;
import org.samenrooster.server.today.application.Waiting.Leave;
import org.samenrooster.server.today.application.Waiting.Roster;

/** Finds what waits for somebody's answer, and of who leads a team for her decision. */
@Dependent
final class AskedQuestions {

  private static final int HOUR = 60;

  private final Waiting waiting;
  private final LateLines lateLines;
  private final Clock clock;

  @Inject
  AskedQuestions(Waiting waiting, LateLines lateLines, Clock clock) {
    this.waiting = waiting;
    this.lateLines = lateLines;
    this.clock = clock;
  }

  /** Everything, what ends first first. */
  List<Question> of(Caller caller) {
    var now = clock.instant();
    var led =
        caller.teams().stream()
            .filter(team -> team.roles().contains(Role.TEAM_LEAD))
            .map(TeamRoles::teamId)
            .collect(Collectors.toSet());
    List<Question> found = new ArrayList<>();
    waiting.changes(caller, now).stream().map(AskedQuestions::change).forEach(found::add);
    lateLines.asked(caller).forEach(found::add);
    waiting.extensions(caller, led).stream()
        .filter(extension -> endOf(extension).isAfter(now))
        .map(AskedQuestions::extension)
        .forEach(found::add);
    if (!led.isEmpty()) {
      addDecisions(found, caller, led, now);
    }
    found.sort(Question.BY_END);
    return found;
  }

  private void addDecisions(List<Question> found, Caller caller, Set<String> led, Instant now) {
    waiting.decidable(caller, led, now).stream().map(AskedQuestions::decidable).forEach(found::add);
    waiting.leaves(caller, led).stream().map(AskedQuestions::leave).forEach(found::add);
    waiting.rosters(caller, led).stream().map(AskedQuestions::roster).forEach(found::add);
  }

  private static Question change(AskedChange change) {
    var goes = change.moves().stream().filter(AskedMove::goes).findFirst();
    var comes = change.moves().stream().filter(move -> !move.goes()).findFirst();
    var first = change.moves().get(0);
    var words =
        goes.isPresent() && comes.isPresent()
            ? Words.of(
                key(change, "swap"),
                goes.get().shiftTypeName(),
                goes.get().day(),
                comes.get().shiftTypeName(),
                comes.get().day())
            : Words.of(
                key(change, goes.isPresent() ? "give" : "take"),
                first.shiftTypeName(),
                first.day());
    return new Question(
        Kind.ROSTER_CHANGE,
        change.place(),
        change.id(),
        Optional.empty(),
        Optional.of(change.expiresAt()),
        first.day(),
        words);
  }

  private static String key(AskedChange change, String what) {
    return switch (change.kind()) {
      case OPEN_SHIFT_OFFER, LATE_CHANGE -> "change-lead-" + what;
      case RING -> "change-ring-" + what;
      case GIVE_AWAY, COVER, SWAP -> "change-" + what;
    };
  }

  private static Question decidable(Decidable change) {
    var first = change.first();
    return new Question(
        Kind.CHANGE_TO_DECIDE,
        change.place(),
        change.id(),
        Optional.empty(),
        Optional.of(change.expiresAt()),
        first.day(),
        Words.of("change-to-decide", change.moves(), first.shiftTypeName(), first.day()));
  }

  private static Instant endOf(Extension extension) {
    return extension.weeks().from().atStartOfDay(extension.zone()).toInstant();
  }

  private static Question extension(Extension extension) {
    var minutes = extension.extraWeeklyMinutes();
    return new Question(
        Kind.CONTRACT_EXTENSION,
        extension.place(),
        extension.id(),
        Optional.empty(),
        Optional.of(endOf(extension)),
        extension.weeks().from(),
        Words.of(
            extension.own() ? "extension-own" : "extension-of-member",
            minutes / HOUR,
            minutes % HOUR,
            extension.weeks().from(),
            last(extension.weeks().until())));
  }

  private static Question leave(Leave leave) {
    var from = leave.days().from();
    return new Question(
        Kind.LEAVE_REQUEST,
        leave.place(),
        leave.id(),
        Optional.empty(),
        Optional.of(from.atStartOfDay(leave.zone()).toInstant()),
        from,
        Words.of("leave", from, last(leave.days().until())));
  }

  private static Question roster(Roster roster) {
    return new Question(
        Kind.LINES_TO_APPROVE,
        roster.place(),
        roster.periodId(),
        Optional.of(roster.periodId()),
        Optional.empty(),
        roster.dates().from(),
        Words.of("roster", roster.dates().from(), last(roster.dates().until())));
  }

  static LocalDate last(LocalDate until) {
    return until.minusDays(1);
  }
}
