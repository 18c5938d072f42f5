package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samenrooster.burden.BurdenBalance;
import org.samenrooster.burden.BurdenKind;
import org.samenrooster.burden.TeamBurdens;
import org.samenrooster.hours.extra.AssignableMinutes;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.burden.application.TeamLedger;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.shift.application.JudgedDays;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.server.wishes.known.KnownWishes;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.solver.completion.CompletionHours;
import org.samenrooster.solver.completion.CompletionPerson;
import org.samenrooster.solver.completion.HadMore;
import org.samenrooster.solver.completion.RosterWish;
import org.samenrooster.time.DateRange;
import org.samenrooster.wish.PeriodWishes;
import org.samenrooster.wish.Wish;

/**
 * Reads everybody who can be given shifts of a period. Who has an engagement agrees to each shift,
 * and who has no contract may be given none: both are left out, and what they hold stands.
 */
@Dependent
final class RoundPeople {

  private final Timelines timelines;
  private final HoursAccounts accounts;
  private final PersonYears years;
  private final KnownWishes wishes;
  private final TeamLedger ledger;

  @Inject
  RoundPeople(
      Timelines timelines,
      HoursAccounts accounts,
      PersonYears years,
      KnownWishes wishes,
      TeamLedger ledger) {
    this.timelines = timelines;
    this.accounts = accounts;
    this.years = years;
    this.wishes = wishes;
    this.ledger = ledger;
  }

  /**
   * The people of a round.
   *
   * @param timelines of each, by member, with the picks
   */
  record Found(List<CompletionPerson> people, Map<String, Timeline> timelines) {}

  /** The picks of a period, by member. */
  static Map<String, List<HeldShift>> picks(Collection<RosterShift> roster) {
    return held(roster, RoundPeople::isPick);
  }

  /** What else people hold of a period, by member. */
  static Map<String, List<HeldShift>> besidesPicks(Collection<RosterShift> roster) {
    return held(roster, held -> !isPick(held));
  }

  private static Map<String, List<HeldShift>> held(
      Collection<RosterShift> roster, Predicate<HeldShift> some) {
    return roster.stream()
        .flatMap(shift -> shift.held().stream())
        .filter(some)
        .collect(Collectors.groupingBy(HeldShift::memberId));
  }

  private static boolean isPick(HeldShift held) {
    return held.origin() == HeldShift.Origin.PICK;
  }

  /**
   * Everybody who can be given shifts in a period, in the order of the team.
   *
   * @param pinned ids of picks that stay
   */
  Found of(
      StoredTeam team, ShiftPeriod period, Map<String, List<HeldShift>> picks, Set<String> pinned) {
    var found = found(team, period, picks, pinned, member -> true);
    var burdens = ledger.on(team, period.dates().from());
    return new Found(
        found.people().stream()
            .map(person -> person.having(hadMore(burdens, person.id())))
            .toList(),
        found.timelines());
  }

  /**
   * One of these people, all of whose shifts stand; empty if she can be given none. Whether she has
   * had more than others is not looked at.
   */
  Optional<CompletionPerson> one(StoredTeam team, ShiftPeriod period, String memberId) {
    return found(team, period, Map.of(), Set.of(), member -> member.memberId().equals(memberId))
        .people()
        .stream()
        .findFirst();
  }

  private Found found(
      StoredTeam team,
      ShiftPeriod period,
      Map<String, List<HeldShift>> picks,
      Set<String> pinned,
      Predicate<MemberPerson> wanted) {
    var days = period.dates();
    var wished = wishes.ofPeriod(team.organisationId(), period.id());
    var members =
        team.people().stream().filter(wanted).filter(member -> member.belongsOn(days)).toList();
    var people =
        accounts.people(
            team.organisationId(), members.stream().map(MemberPerson::personId).toList());
    var employed =
        members.stream()
            .filter(member -> isEmployed(people.get(member.personId()), member, days))
            .toList();
    var found =
        timelines.of(
            team, employed.stream().map(MemberPerson::memberId).toList(), JudgedDays.around(days));
    var away = away(team, employed, people, days);
    return new Found(
        employed.stream()
            .map(
                member -> {
                  var timeline = found.get(member.memberId());
                  var own = picks.getOrDefault(member.memberId(), List.of());
                  return new CompletionPerson(
                      without(own, timeline),
                      own,
                      ids(own).stream().filter(pinned::contains).collect(Collectors.toSet()),
                      outside(member, days),
                      wishes(wished.getOrDefault(member.memberId(), PeriodWishes.NONE)),
                      hours(people.get(member.personId()), member.dates().within(days))
                          .counting(away.get(member.memberId()), elsewhere(timeline, days)));
                })
            .toList(),
        found);
  }

  private static List<RosterWish> wishes(PeriodWishes wished) {
    return wished.wishes().stream().map(RoundPeople::wish).toList();
  }

  private static RosterWish wish(Wish wish) {
    var kind =
        switch (wish.kind()) {
          case WANT -> RosterWish.Kind.WANTED;
          case FREE -> RosterWish.Kind.UNWANTED;
          case VETO -> RosterWish.Kind.VETO;
        };
    return new RosterWish(wish.day(), wish.shiftType(), kind, wish.givenStrength().orElse(0));
  }

  private static HadMore hadMore(TeamBurdens burdens, String memberId) {
    var more =
        burdens.of(memberId).stream()
            .filter(
                balance ->
                    balance.ownHundredths() > balance.medianHundredths().orElse(Integer.MAX_VALUE))
            .map(BurdenBalance::kind)
            .toList();
    return new HadMore(more.contains(BurdenKind.NIGHT), more.contains(BurdenKind.WEEKEND));
  }

  private static boolean isEmployed(HoursPerson person, MemberPerson member, DateRange days) {
    var own = member.dates().within(days);
    return person != null
        && person.isEmployedIn(own)
        && person.contracts().stream().anyMatch(contract -> contract.dates().overlaps(own));
  }

  // What was agreed on top is in the targets; a wish for more is no yes to it.
  private CompletionHours hours(HoursPerson person, DateRange days) {
    var targets = years.targets(person);
    return CompletionHours.of(targets.in(days), AssignableMinutes.in(days, targets, List.of()));
  }

  private Map<String, Integer> away(
      StoredTeam team,
      List<MemberPerson> members,
      Map<String, HoursPerson> people,
      DateRange days) {
    var those = members.stream().map(member -> people.get(member.personId())).distinct().toList();
    var counted =
        those.isEmpty()
            ? Map.<String, List<CountedAbsence>>of()
            : accounts.countedAbsences(team.organisationId(), those, days);
    return members.stream()
        .collect(
            Collectors.toMap(
                MemberPerson::memberId,
                member ->
                    counted.getOrDefault(member.personId(), List.of()).stream()
                        .filter(
                            absence ->
                                member
                                    .dates()
                                    .within(days)
                                    .contains(firstDay(absence, people.get(member.personId()))))
                        .mapToInt(CountedAbsence::minutes)
                        .sum()));
  }

  private static LocalDate firstDay(CountedAbsence absence, HoursPerson person) {
    return absence.time().start().atZone(person.zone()).toLocalDate();
  }

  private static int elsewhere(Timeline timeline, DateRange days) {
    return timeline.duties().stream()
        .filter(duty -> duty.id().equals(Timelines.ELSEWHERE))
        .filter(duty -> days.contains(duty.day()) && duty.countsFor().hours())
        .mapToInt(Duty::workMinutes)
        .sum();
  }

  private static Timeline without(List<HeldShift> picks, Timeline timeline) {
    var ids = ids(picks);
    var picked = timeline.duties().stream().filter(duty -> ids.contains(duty.id())).toList();
    return timeline.with(new Change(picked, List.of()));
  }

  private static Set<String> ids(List<HeldShift> picks) {
    return picks.stream().map(HeldShift::id).collect(Collectors.toSet());
  }

  // Somebody who comes or leaves in the middle gets nothing on the days she is not there.
  private static Set<LocalDate> outside(MemberPerson member, DateRange days) {
    return days.stream().filter(day -> !member.dates().contains(day)).collect(Collectors.toSet());
  }
}
