package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.server.shift.application.PersonShifts.OtherShift;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.time.Interval;

/**
 * Tells with whom somebody works on shifts in whatever teams, in a constant number of statements.
 */
@Dependent
public final class CompanyAtWork {

  private static final Duration LONGEST_SHIFT = Duration.ofDays(1);

  private final PersonShifts people;
  private final Absences absences;

  @Inject
  CompanyAtWork(PersonShifts people, Absences absences) {
    this.people = people;
    this.absences = absences;
  }

  /** Somebody of a team. */
  public record Colleague(String memberId, String name) {}

  /**
   * The colleagues on each of a person's shifts, by the id of the shift, in order of their names.
   */
  public Map<String, List<Colleague>> of(
      String organisationId, String personId, List<PersonShift> shifts) {
    if (shifts.isEmpty()) {
      return Map.of();
    }
    var others = people.others(organisationId, personId, shifts);
    var away =
        absences.during(
            organisationId,
            others.stream().map(other -> other.shift().memberId()).distinct().toList(),
            around(shifts));
    return shifts.stream()
        .collect(
            Collectors.toMap(
                shift -> shift.shift().shift().id(), shift -> of(shift, others, away)));
  }

  private static Interval around(List<PersonShift> shifts) {
    var times = shifts.stream().map(shift -> shift.shift().shift().duty().interval()).toList();
    // Who works with somebody may have begun before, and go on after.
    return new Interval(
        times.stream()
            .map(Interval::start)
            .min(Comparator.naturalOrder())
            .orElseThrow()
            .minus(LONGEST_SHIFT),
        times.stream()
            .map(Interval::endExclusive)
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .plus(LONGEST_SHIFT));
  }

  private static List<Colleague> of(
      PersonShift own, List<OtherShift> others, Map<String, List<Interval>> away) {
    var ofTeam = others.stream().filter(other -> other.teamId().equals(own.team().id())).toList();
    List<HeldShift> held = ofTeam.stream().map(OtherShift::shift).toList();
    var present = new ColleaguesAtWork(held, away).during(own.shift().shift().duty());
    Map<String, Colleague> colleagues = new LinkedHashMap<>();
    for (var other : ofTeam) {
      var memberId = other.shift().memberId();
      if (present.contains(memberId)) {
        colleagues.putIfAbsent(memberId, new Colleague(memberId, other.name()));
      }
    }
    return List.copyOf(colleagues.values());
  }
}
