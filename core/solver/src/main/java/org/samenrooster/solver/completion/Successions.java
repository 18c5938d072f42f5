package org.samenrooster.solver.completion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;

/**
 * Which kind nobody can work on the day after another, asked of the rules for everybody and every
 * day: what holds for some alone is found when it comes up.
 */
final class Successions {

  private final Rulebook rules;
  private final Freedom freedom;
  private final Places places;
  private final List<PersonContext> people;
  private final MendableRules mendable;

  Successions(
      CompletionProblem problem,
      Places places,
      List<PersonContext> people,
      MendableRules mendable) {
    this.mendable = mendable;
    this.rules = problem.rules();
    this.freedom = problem.freedom();
    this.places = places;
    this.people = people;
  }

  Set<Integer> notOnNextDay(int kind) {
    Set<Integer> forbidden = new HashSet<>();
    for (int next = 1; next < places.symbols(); next++) {
      if (isAlwaysBlocked(kind, next)) {
        forbidden.add(next);
      }
    }
    return forbidden;
  }

  private boolean isAlwaysBlocked(int kind, int next) {
    boolean any = false;
    for (PersonContext person : people) {
      for (int day = 0; day + 1 < places.days(); day++) {
        if (person.isOpen(day, kind) && person.isOpen(day + 1, next)) {
          any = true;
          if (!blocks(person, places.duty(day, kind), places.duty(day + 1, next))) {
            return false;
          }
        }
      }
    }
    return any;
  }

  // Without what stands: work that is added to two shifts does not put right what they break.
  private boolean blocks(PersonContext person, Duty first, Duty second) {
    Timeline base = person.base();
    Timeline both =
        new Timeline(
            base.member(), base.zone(), base.judged(), List.of(first, second), base.absences());
    return first.endMinute() > second.startMinute()
        || rules.violations(both).stream()
            .filter(freedom::forbids)
            .anyMatch(violation -> !mendable.contains(violation));
  }
}
