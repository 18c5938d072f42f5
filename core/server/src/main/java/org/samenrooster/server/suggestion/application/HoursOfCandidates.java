package org.samenrooster.server.suggestion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.samenrooster.hours.extra.AssignableMinutes;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.solver.suggestion.CandidateHours;
import org.samenrooster.time.DateRange;

/** How members stand in a roster period: what they hold in it, and what they may be assigned. */
@Dependent
final class HoursOfCandidates {

  private final HoursAccounts accounts;
  private final PersonYears years;

  @Inject
  HoursOfCandidates(HoursAccounts accounts, PersonYears years) {
    this.accounts = accounts;
    this.years = years;
  }

  /**
   * The hours of members by id; whoever has an engagement in the period has none, because she
   * agrees to every shift.
   */
  Map<String, CandidateHours> of(
      StoredTeam team, Map<String, Timeline> timelines, DateRange period) {
    var members =
        team.people().stream()
            .filter(member -> timelines.containsKey(member.memberId()))
            .filter(member -> member.belongsOn(period))
            .toList();
    var people =
        accounts.people(
            team.organisationId(), members.stream().map(MemberPerson::personId).toList());
    Map<String, CandidateHours> hours = new HashMap<>();
    for (var member : members) {
      var person = people.get(member.personId());
      var timeline = timelines.get(member.memberId());
      var days = member.dates().within(period);
      if (person != null && timeline != null && person.isEmployedIn(days)) {
        hours.put(member.memberId(), hours(person, timeline, days));
      }
    }
    return hours;
  }

  private CandidateHours hours(HoursPerson person, Timeline timeline, DateRange days) {
    return new CandidateHours(
        AssignableMinutes.in(days, years.targets(person), List.of()),
        planned(timeline, days),
        overtimeFrom(person, days));
  }

  // Work for other organisations fills no contract with this one.
  private static int planned(Timeline timeline, DateRange days) {
    return timeline.duties().stream()
        .filter(duty -> !duty.id().equals(Timelines.ELSEWHERE))
        .filter(duty -> days.contains(duty.day()) && duty.countsFor().hours())
        .mapToInt(Duty::workMinutes)
        .sum();
  }

  private int overtimeFrom(HoursPerson person, DateRange days) {
    return IntStream.rangeClosed(days.from().getYear(), days.until().minusDays(1).getYear())
        .map(year -> years.annualHours(person, year).overtimeThresholdIn(days))
        .sum();
  }
}
