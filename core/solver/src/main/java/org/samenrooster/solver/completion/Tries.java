package org.samenrooster.solver.completion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;

/**
 * Tries who could take a shift on the proposed roster, person by person: each is asked with her
 * whole line and the shift besides.
 */
final class Tries {

  private final Places places;
  private final List<PersonContext> people;
  private final Lines lines;
  private final Translation translation;

  Tries(Places places, List<PersonContext> people, Lines lines, Translation translation) {
    this.places = places;
    this.people = List.copyOf(people);
    this.lines = lines;
    this.translation = translation;
  }

  /** What keeps one person from a shift. */
  record Try(Outcome outcome, String rule) {

    private static Try of(Outcome outcome) {
      return new Try(outcome, "");
    }
  }

  /** In the order in which they are looked at. */
  enum Outcome {
    LEVEL,
    FREE,
    WORKS,
    RULE,
    HOURS,
    AGREED,
    WISH,
    POSSIBLE
  }

  /** What became of all who were tried. */
  record Sum(int able, Map<Outcome, Integer> counts, Map<String, Integer> rules) {

    int count(Outcome outcome) {
      return counts.getOrDefault(outcome, 0);
    }

    /** The rule that keeps most of them; empty where none does. */
    String mostFrequentRule() {
      return rules.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse("");
    }

    /** People who have no room left for it, in their hours or by the agreements. */
    int withoutRoom() {
      return count(Outcome.HOURS) + count(Outcome.AGREED);
    }

    /** People who could take it, if at a price. */
    int possible() {
      return count(Outcome.POSSIBLE) + count(Outcome.WISH);
    }
  }

  /** Tries everybody but one. */
  Sum sum(int day, int kind, int except) {
    Map<Outcome, Integer> counts = new TreeMap<>();
    Map<String, Integer> rules = new TreeMap<>();
    int able = 0;
    for (int person = 0; person < people.size(); person++) {
      if (person != except) {
        Try tried = tried(person, day, kind);
        if (tried.outcome() != Outcome.LEVEL) {
          able++;
          counts.merge(tried.outcome(), 1, Integer::sum);
          if (tried.outcome() == Outcome.RULE) {
            rules.merge(tried.rule(), 1, Integer::sum);
          }
        }
      }
    }
    return new Sum(able, counts, rules);
  }

  /** Tries one person, who does not have the shift. */
  Try tried(int person, int day, int kind) {
    PersonContext context = people.get(person);
    if (!context.hasLevel(day, kind)) {
      return Try.of(Outcome.LEVEL);
    }
    if (lines.kind(person, day) != Places.OFF) {
      return Try.of(Outcome.WORKS);
    }
    if (!context.isOpen(day, kind)) {
      return closed(context, day, kind);
    }
    byte[] more = lines.with(person, day, kind);
    List<RuleViolation> blocking = context.blocking(more);
    if (!blocking.isEmpty()) {
      return new Try(Outcome.RULE, blocking.get(0).terms().id());
    }
    if (context.minutes(more) > context.room()) {
      return Try.of(Outcome.HOURS);
    }
    if (!context.agreed().allows(more)) {
      return Try.of(Outcome.AGREED);
    }
    return Try.of(translation.leavesUnmet(context, day, kind) ? Outcome.WISH : Outcome.POSSIBLE);
  }

  private Try closed(PersonContext context, int day, int kind) {
    Duty duty = places.duty(day, kind);
    if (context.closed(day, kind) != PersonContext.Closed.RULE || duty == null) {
      return Try.of(Outcome.FREE);
    }
    if (context.worksOn(places.date(day))) {
      return Try.of(Outcome.WORKS);
    }
    return context
        .closing(duty)
        .map(rule -> new Try(Outcome.RULE, rule.terms().id()))
        .orElse(Try.of(Outcome.WORKS));
  }
}
