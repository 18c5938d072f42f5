package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.samenrooster.time.DateRange;

/**
 * What one person is rostered for in roster periods of whatever teams, against what these are to
 * hold, in a constant number of statements.
 */
@Dependent
public final class PersonHours {

  private final MemberTargets targets;
  private final PersonShifts shifts;

  @Inject
  PersonHours(MemberTargets targets, PersonShifts shifts) {
    this.targets = targets;
    this.shifts = shifts;
  }

  /**
   * Days of a period of a team.
   *
   * @param member on which the person belongs to the team
   */
  public record Days(DateRange member, DateRange period) {}

  /** The hours of each of these, in the same order. */
  public List<PeriodHours> of(String organisationId, String personId, List<Days> each) {
    if (each.isEmpty()) {
      return List.of();
    }
    var target = targets.targets(organisationId, personId);
    var held = shifts.duties(organisationId, personId, around(each));
    return each.stream()
        .map(
            days ->
                PeriodHours.of(
                    MemberTargets.in(days.period(), days.member(), target),
                    days.period(),
                    held.stream().filter(duty -> days.member().contains(duty.day())).toList()))
        .toList();
  }

  private static DateRange around(List<Days> each) {
    var periods = each.stream().map(Days::period).toList();
    return new DateRange(
        periods.stream().map(DateRange::from).min(Comparator.naturalOrder()).orElseThrow(),
        periods.stream().map(DateRange::until).max(Comparator.naturalOrder()).orElseThrow());
  }
}
