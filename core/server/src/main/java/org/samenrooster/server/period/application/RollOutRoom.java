package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.hours.HoursCauses.HeldShift;
import org.samenrooster.hours.extra.AssignableMinutes;
import org.samenrooster.period.RollOutLimits;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.hours.booking.HeldShifts;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.time.DateRange;

/**
 * How much a roll-out may give each member: what contract, band and agreed extensions hold on the
 * days of membership, less what is held already in other teams. Whoever has no contract of
 * employment then agrees to every engagement, and has no limit here.
 */
@Dependent
final class RollOutRoom {

  private final HoursAccounts accounts;
  private final HeldShifts shifts;
  private final PersonYears years;

  @Inject
  RollOutRoom(HoursAccounts accounts, HeldShifts shifts, PersonYears years) {
    this.accounts = accounts;
    this.shifts = shifts;
    this.years = years;
  }

  /** The limits of these members in a period. */
  RollOutLimits of(StoredTeam team, Collection<String> memberIds, DateRange dates) {
    var members =
        team.people().stream()
            .filter(member -> memberIds.contains(member.memberId()))
            .filter(member -> member.belongsOn(dates))
            .toList();
    var people =
        accounts.people(
            team.organisationId(), members.stream().map(MemberPerson::personId).toList());
    var held = shifts.of(team.organisationId(), people.values(), dates);
    Map<String, Integer> minutes = new HashMap<>();
    for (var member : members) {
      var person = people.get(member.personId());
      var days = member.dates().within(dates);
      if (person != null && person.isEmployedIn(days)) {
        var planned = minutes(held.getOrDefault(person.id(), List.of()), days);
        minutes.put(
            member.memberId(),
            AssignableMinutes.in(days, years.targets(person), List.of()).roomFor(planned));
      }
    }
    return new RollOutLimits(minutes);
  }

  private static int minutes(List<HeldShift> held, DateRange days) {
    return held.stream()
        .map(HeldShift::rostered)
        .filter(duty -> days.contains(duty.day()) && duty.countsFor().hours())
        .mapToInt(Duty::workMinutes)
        .sum();
  }
}
