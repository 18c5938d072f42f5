package org.samenrooster.server.today.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Caller.TeamRoles;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.shift.application.AbsentDates;
import org.samenrooster.server.shift.application.AgreedPicks;
import org.samenrooster.server.shift.application.CompanyAtWork;
import org.samenrooster.server.shift.application.PersonHours;
import org.samenrooster.server.shift.application.PersonHours.Days;
import org.samenrooster.server.shift.application.PersonShifts;
import org.samenrooster.server.telling.application.ListNotifications;
import org.samenrooster.server.today.application.Today.Asked;
import org.samenrooster.server.today.application.Today.PlannedRound;
import org.samenrooster.server.today.application.Today.Work;
import org.samenrooster.time.DateRange;

/** Shows somebody what matters to her now, in all teams, in a constant number of statements. */
@Dependent
public final class ShowToday {

  private static final int MOST_SHIFTS = 6;
  private static final int ABSENCES_DAYS = 14;
  private static final int MOST_QUESTIONS = 20;
  private static final int MOST_NOTIFICATIONS = 5;
  private static final Set<PeriodPhase> ROUNDS = Set.of(PeriodPhase.WISHING, PeriodPhase.PICKING);

  private final Clock clock;
  private final Settings settings;
  private final PersonShifts shifts;
  private final CompanyAtWork company;
  private final AgreedPicks agreed;
  private final Absences absences;
  private final AskedQuestions questions;
  private final Waiting waiting;
  private final PersonHours hours;
  private final ListNotifications notifications;

  @Inject
  ShowToday(
      Clock clock,
      Settings settings,
      PersonShifts shifts,
      CompanyAtWork company,
      AgreedPicks agreed,
      Absences absences,
      AskedQuestions questions,
      Waiting waiting,
      PersonHours hours,
      ListNotifications notifications) {
    this.clock = clock;
    this.settings = settings;
    this.shifts = shifts;
    this.company = company;
    this.agreed = agreed;
    this.absences = absences;
    this.questions = questions;
    this.waiting = waiting;
    this.hours = hours;
    this.notifications = notifications;
  }

  /** What matters to the caller. */
  public Today of(Caller caller) {
    var today = LocalDate.now(clock.withZone(settings.zone()));
    return new Today(
        today,
        work(caller),
        absences(caller, today),
        asked(caller),
        rounds(caller, today),
        notifications.list(caller, Optional.empty(), MOST_NOTIFICATIONS));
  }

  private Work work(Caller caller) {
    var organisation = caller.organisationId();
    var next = shifts.next(organisation, caller.personId(), clock.instant(), MOST_SHIFTS);
    return new Work(
        next,
        company.of(organisation, caller.personId(), next),
        agreed.givingBack(organisation, next));
  }

  private List<DateRange> absences(Caller caller, LocalDate today) {
    var days = new DateRange(today, today.plusDays(ABSENCES_DAYS));
    // An absence is the person's, so any membership tells it.
    var member =
        caller.teams().stream().map(TeamRoles::memberId).flatMap(Optional::stream).findFirst();
    var away =
        absences.during(
            caller.organisationId(), member.stream().toList(), days.in(settings.zone()));
    return AbsentDates.of(
        away.values().stream().flatMap(List::stream).toList(), days, settings.zone());
  }

  private Asked asked(Caller caller) {
    var all = questions.of(caller);
    return new Asked(all.stream().limit(MOST_QUESTIONS).toList(), all.size());
  }

  private List<PlannedRound> rounds(Caller caller, LocalDate today) {
    var rounds = waiting.rounds(caller, ROUNDS, today);
    var planned =
        hours.of(
            caller.organisationId(),
            caller.personId(),
            rounds.stream().map(round -> new Days(round.member(), round.dates())).toList());
    return IntStream.range(0, rounds.size())
        .mapToObj(i -> new PlannedRound(rounds.get(i), planned.get(i)))
        .toList();
  }
}
