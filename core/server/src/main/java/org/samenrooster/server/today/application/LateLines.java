package org.samenrooster.server.today.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.approval.LateRoster;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.PersonShift;
import org.samenrooster.server.shift.application.PersonShifts;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.server.today.application.Question.Kind;
import org.samenrooster.server.today.application.Question.Words;
import org.samenrooster.server.today.application.Waiting.AskedLine;

/**
 * Finds the questions about late rosters that can be answered now: those about the line as it is,
 * of who would know of a shift too late if the roster were published today.
 */
@Dependent
final class LateLines {

  private final Waiting waiting;
  private final PersonShifts shifts;
  private final TeamRules rules;
  private final Clock clock;

  @Inject
  LateLines(Waiting waiting, PersonShifts shifts, TeamRules rules, Clock clock) {
    this.waiting = waiting;
    this.shifts = shifts;
    this.rules = rules;
    this.clock = clock;
  }

  Stream<Question> asked(Caller caller) {
    var byPeriod =
        waiting.lines(caller).stream().collect(Collectors.groupingBy(AskedLine::periodId));
    var held =
        shifts.inPeriods(caller.organisationId(), caller.personId(), byPeriod.keySet()).stream()
            .collect(Collectors.groupingBy(shift -> shift.shift().periodId()));
    return byPeriod.entrySet().stream()
        .flatMap(
            asked ->
                question(asked.getValue(), held.getOrDefault(asked.getKey(), List.of())).stream());
  }

  private Optional<Question> question(List<AskedLine> latestFirst, List<PersonShift> line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    var asked = latestFirst.get(0);
    var member = asked.consent().memberId();
    var roster = roster(latestFirst, line);
    return roster
        .standing(member)
        .filter(consent -> consent.state() == ConsentState.ASKED)
        .filter(consent -> roster.lateShifts().containsKey(member))
        .map(consent -> question(asked, consent));
  }

  private LateRoster roster(List<AskedLine> latestFirst, List<PersonShift> line) {
    var team = line.get(0).team();
    var today = LocalDate.now(clock.withZone(team.zone()));
    return new LateRoster(
        line.stream().flatMap(shift -> shift.shift().held().stream()).toList(),
        rules.binding(team).inTimeFrom(today, latestFirst.get(0).dates().from()),
        latestFirst.stream().map(AskedLine::consent).toList());
  }

  private static Question question(AskedLine asked, LineConsent consent) {
    return new Question(
        Kind.LATE_CONSENT,
        asked.place(),
        consent.id(),
        Optional.of(asked.periodId()),
        Optional.empty(),
        asked.dates().from(),
        Words.of("late-consent", asked.dates().from(), AskedQuestions.last(asked.dates().until())));
  }
}
