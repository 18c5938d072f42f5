package org.samenrooster.solver.completion;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.solver.assignment.LineJudge;

/** Shows every line to all rules, with what stands before, in and after the days. */
final class RuleJudge implements LineJudge {

  private static final int MOST_REMEMBERED = 20_000;
  private static final int MOST_RULES_AT_ONCE = 3;

  private final Rulebook rules;
  private final Places places;
  private final List<PersonContext> people;
  private final MendableRules mendable;
  private final List<Map<ByteBuffer, List<Conflict>>> known = new ArrayList<>();

  RuleJudge(Rulebook rules, Places places, List<PersonContext> people, MendableRules mendable) {
    this.mendable = mendable;
    this.rules = rules;
    this.places = places;
    this.people = List.copyOf(people);
    people.forEach(person -> known.add(new ConcurrentHashMap<>()));
  }

  @Override
  public List<Conflict> conflicts(int person, byte[] line) {
    Map<ByteBuffer, List<Conflict>> own = known.get(person);
    ByteBuffer key = ByteBuffer.wrap(line.clone());
    List<Conflict> said = own.get(key);
    if (said == null) {
      said = ask(people.get(person), line);
      if (own.size() < MOST_REMEMBERED) {
        own.put(key, said);
      }
    }
    return said;
  }

  private List<Conflict> ask(PersonContext context, byte[] line) {
    List<RuleViolation> blocking = context.blocking(line);
    List<Conflict> all = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (RuleViolation violation : blocking) {
      String rule = violation.terms().id();
      if (told.size() < MOST_RULES_AT_ONCE && !told.contains(rule)) {
        told.add(rule);
        all.addAll(explain(context, line, violation));
      }
    }
    if (!blocking.isEmpty() && all.stream().noneMatch(conflict -> conflict.standsIn(line))) {
      all.add(0, whole(line));
    }
    return all;
  }

  private List<Conflict> explain(PersonContext context, byte[] line, RuleViolation violation) {
    Optional<RosterRule> rule =
        RuleQuestion.named(
            rules.on(violation.at().atZone(context.base().zone()).toLocalDate()), violation);
    if (rule.isEmpty()) {
      return List.of();
    }
    RuleQuestion question = new RuleQuestion(context, places, rule.get());
    return question.blocks(line)
        ? new ConflictFinder(context, places, question)
            .conflicts(line, question.dayOf(violation), mendable.contains(violation))
        : List.of();
  }

  // What no single rule explains is this line and no other.
  private static Conflict whole(byte[] line) {
    List<Long> cells = new ArrayList<>();
    for (byte cell : line) {
      cells.add(1L << cell);
    }
    return new Conflict(0, cells);
  }
}
