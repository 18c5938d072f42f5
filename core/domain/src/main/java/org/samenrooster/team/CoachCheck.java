package org.samenrooster.team;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.time.DateRange;

/**
 * Finds coaches who cannot be followed. Only a document that is handed in is checked: contracts
 * belong to people and may change after it was stored.
 */
final class CoachCheck {

  private final FaultFinder root;
  private final List<TeamMember> members;
  private final Map<String, TeamMember> byId;

  CoachCheck(FaultFinder root, List<TeamMember> members) {
    this.root = root;
    this.members = members;
    this.byId =
        members.stream()
            .collect(
                Collectors.toMap(TeamMember::id, Function.identity(), (first, second) -> first));
  }

  void check() {
    for (int i = 0; i < members.size(); i++) {
      TeamMember member = members.get(i);
      for (int j = 0; j < member.coaching().size(); j++) {
        check(root.item("members", i).item("coaching", j), member, j);
      }
    }
  }

  private void check(FaultFinder finder, TeamMember member, int index) {
    Coaching coaching = member.coaching().get(index);
    String coachId = coaching.coachId();
    if (member.coaching().subList(0, index).stream()
        .anyMatch(other -> other.dates().overlaps(coaching.dates()))) {
      finder.fault("from", FaultCode.COACHES_OVERLAP, coaching.dates().from());
    }
    if (coachId.isEmpty()) {
      return;
    }
    TeamMember coach = byId.get(coachId);
    if (coach == null) {
      finder.fault("coach", FaultCode.UNKNOWN_COACH, coachId);
    } else if (coachId.equals(member.id())) {
      finder.fault("coach", FaultCode.OWN_COACH, member.name());
    } else {
      checkDays(finder, member, coaching, coach);
    }
  }

  private void checkDays(
      FaultFinder finder, TeamMember member, Coaching coaching, TeamMember coach) {
    firstDay(member, coaching, day -> coach.employmentOn(day).isEmpty())
        .ifPresent(
            day -> finder.fault("coach", FaultCode.COACH_WITHOUT_CONTRACT, coach.name(), day));
    firstDay(member, coaching, day -> coach.coachOn(day).isPresent())
        .ifPresent(
            day ->
                finder.fault(
                    "coach",
                    leadsBack(member, day)
                        ? FaultCode.COACHES_IN_CIRCLE
                        : FaultCode.COACH_HAS_COACH,
                    coach.name(),
                    day));
  }

  /** The first day of hers with this coach on which something is so. */
  private Optional<LocalDate> firstDay(
      TeamMember member, Coaching coaching, Predicate<LocalDate> isSo) {
    return member.employments().stream()
        .map(Employment::dates)
        .filter(coaching.dates()::overlaps)
        .map(coaching.dates()::within)
        .flatMap(this::daysOfChange)
        .filter(isSo)
        .min(LocalDate::compareTo);
  }

  // Contracts and coaches begin and end on few days; between these nothing is different.
  private Stream<LocalDate> daysOfChange(DateRange days) {
    Stream<DateRange> ranges =
        members.stream()
            .flatMap(
                member ->
                    Stream.concat(
                        member.employments().stream().map(Employment::dates),
                        member.coaching().stream().map(Coaching::dates)));
    return Stream.concat(
            Stream.of(days.from()), ranges.flatMap(range -> Stream.of(range.from(), range.until())))
        .filter(days::contains);
  }

  private boolean leadsBack(TeamMember member, LocalDate day) {
    Set<String> met = new HashSet<>();
    Optional<String> next = member.coachOn(day);
    while (next.isPresent() && met.add(next.get())) {
      next = Optional.ofNullable(byId.get(next.get())).flatMap(coach -> coach.coachOn(day));
    }
    return met.contains(member.id());
  }
}
