package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.samenrooster.hours.season.PeriodTarget;
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
    var dates = person.hoursDates();
    if (!dates.overlaps(days)) {
      return NOTHING;
    }
    return years
        .targets(team.organisationId(), Set.of(person.personId()))
        .get(person.personId())
        .in(dates.within(days));
  }

  private static MemberPerson person(StoredTeam team, String memberId) {
    return team.people().stream()
        .filter(person -> person.memberId().equals(memberId))
        .findFirst()
        .orElseThrow();
  }
}
