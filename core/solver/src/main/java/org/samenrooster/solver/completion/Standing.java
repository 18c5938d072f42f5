package org.samenrooster.solver.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.time.DateRange;

/** What of a person's roster stands whatever is searched, and which picks may change. */
final class Standing {

  private Standing() {}

  /** Picks that may be taken away or moved: alone on their day, not pinned, where picks may. */
  static List<HeldShift> changing(CompletionProblem problem, CompletionPerson person) {
    if (!problem.freedom().picks()) {
      return List.of();
    }
    return person.picks().stream()
        .filter(pick -> !person.pinnedShifts().contains(pick.id()))
        .filter(pick -> isAlone(pick, person))
        .toList();
  }

  /** Picks that stand. */
  static List<HeldShift> picks(CompletionProblem problem, CompletionPerson person) {
    List<HeldShift> changing = changing(problem, person);
    return person.picks().stream().filter(pick -> !changing.contains(pick)).toList();
  }

  private static boolean isAlone(HeldShift pick, CompletionPerson person) {
    return person.timeline().duties().stream().noneMatch(duty -> duty.day().equals(pick.day()))
        && person.picks().stream().filter(other -> other.day().equals(pick.day())).count() == 1;
  }

  /** The open shifts that are pinned to a person. */
  static List<OpenShift> pinned(CompletionProblem problem, CompletionPerson person) {
    return problem.open().stream()
        .filter(shift -> person.pinnedShifts().contains(shift.id()))
        .toList();
  }

  /** The types of the picks and pinned shifts of a day. */
  static Set<String> types(CompletionProblem problem, CompletionPerson person, LocalDate day) {
    return Stream.<Shift>concat(picks(problem, person).stream(), pinned(problem, person).stream())
        .filter(shift -> shift.day().equals(day))
        .map(Shift::shiftType)
        .collect(Collectors.toSet());
  }

  /**
   * The timeline with all that stands, judged in the days, before them as far as the timeline is,
   * and after them as far as work is known.
   */
  static Timeline timeline(CompletionProblem problem, CompletionPerson person) {
    List<Duty> standing = new ArrayList<>();
    picks(problem, person).forEach(pick -> standing.add(pick.duty()));
    pinned(problem, person).forEach(shift -> standing.add(shift.duty()));
    Timeline timeline = person.timeline().with(new Change(List.of(), standing));
    return timeline.judging(judged(problem.days(), timeline));
  }

  // Work at the edge of the days can break a rule for work on either side of it.
  private static DateRange judged(DateRange days, Timeline timeline) {
    LocalDate before = timeline.judged().from();
    return new DateRange(
        before.isBefore(days.from()) ? before : days.from(),
        timeline.duties().stream()
            .map(duty -> duty.day().plusDays(1))
            .filter(day -> day.isAfter(days.until()))
            .max(Comparator.naturalOrder())
            .orElse(days.until()));
  }
}
