package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.samenrooster.hours.season.PeriodTarget;
import org.samenrooster.hours.season.PeriodTargets;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.time.DateRange;

/**
 * What members are to be rostered for: the targets of the person, on the days of membership; of who
 * is lent from another team, on all days.
 */
@Dependent
public final class MemberTargets {

  private static final PeriodTarget NOTHING = new PeriodTarget(0, 0, 0);

  private final PersonYears years;

  @Inject
  MemberTargets(PersonYears years) {
    this.years = years;
  }

  /** The target of a member of the team in a run of days with an end. */
  public PeriodTarget of(StoredTeam team, String memberId, DateRange days) {
    var person = person(team, memberId);
    return person.hoursDates().overlaps(days)
        ? in(days, person.hoursDates(), targets(team.organisationId(), person.personId()))
        : NOTHING;
  }

  /** What a person is to be rostered for; the same in whatever team. */
  PeriodTargets targets(String organisationId, String personId) {
    return years.targets(organisationId, Set.of(personId)).get(personId);
  }

  /**
   * A target of days, as far as they are among those on which hours are looked at.
   *
   * @param member those days
   */
  static PeriodTarget in(DateRange days, DateRange member, PeriodTargets targets) {
    return member.overlaps(days) ? targets.in(member.within(days)) : NOTHING;
  }

  private static MemberPerson person(StoredTeam team, String memberId) {
    return team.people().stream()
        .filter(person -> person.memberId().equals(memberId))
        .findFirst()
        .orElseThrow();
  }
}
