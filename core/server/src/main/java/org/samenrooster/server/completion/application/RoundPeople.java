package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.hours.extra.AssignableMinutes;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.shift.application.JudgedDays;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.solver.completion.CompletionHours;
import org.samenrooster.solver.completion.CompletionPerson;
import org.samenrooster.time.DateRange;

/**
 * Reads everybody who can be given shifts of a period. Who has an engagement agrees to each shift,
 * and who has no contract may be given none: both are left out, and what they hold stands.
 */
@Dependent
final class RoundPeople {

  private final Timelines timelines;
  private final HoursAccounts accounts;
  private final PersonYears years;

  @Inject
  RoundPeople(Timelines timelines, HoursAccounts accounts, PersonYears years) {
    this.timelines = timelines;
    this.accounts = accounts;
    this.years = years;
  }

  /**
   * The people of a round.
   *
   * @param timelines of each, by member, with the picks
   */
  record Found(List<CompletionPerson> people, Map<String, Timeline> timelines) {}

  /** The picks of a period, by member. */
  static Map<String, List<HeldShift>> picks(Collection<RosterShift> roster) {
    return roster.stream()
        .flatMap(shift -> shift.held().stream())
        .filter(held -> held.origin() == HeldShift.Origin.PICK)
        .collect(Collectors.groupingBy(HeldShift::memberId));
  }

  /**
   * Everybody who can be given shifts on these days, in the order of the team.
   *
   * @param pinned ids of picks that stay
   */
  Found of(
      StoredTeam team, DateRange days, Map<String, List<HeldShift>> picks, Set<String> pinned) {
    var members = team.people().stream().filter(member -> member.dates().overlaps(days)).toList();
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
                      List.of(),
                      hours(people.get(member.personId()), member.dates().within(days))
                          .counting(away.get(member.memberId()), elsewhere(timeline, days)));
                })
            .toList(),
        found);
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
