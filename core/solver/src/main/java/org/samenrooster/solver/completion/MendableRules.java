package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.solver.coaching.MendableRule;

/**
 * Rules that more work can put right, such as one against single days of work: asked about every
 * choice of five days. What such a rule says of a part of a line says nothing of the whole.
 */
final class MendableRules {

  private final Set<String> ids = new HashSet<>();

  MendableRules(CompletionProblem problem, Places places) {
    List<RuleSet> sets =
        Stream.of(problem.days().from(), problem.days().until().minusDays(1))
            .map(problem.rules()::on)
            .distinct()
            .toList();
    for (RuleSet set : sets) {
      for (RosterRule rule : set.rules()) {
        if (isMendable(rule, problem, places)) {
          ids.add(rule.terms().id());
        }
      }
    }
  }

  private static boolean isMendable(RosterRule rule, CompletionProblem problem, Places places) {
    for (int kind = 1; kind < places.symbols(); kind++) {
      List<Duty> run = run(kind, places);
      if (run.size() == MendableRule.DAYS && !problem.people().isEmpty()) {
        Timeline anybody = problem.people().get(0).timeline();
        if (MendableRule.is(rule, anybody, problem.days(), run, problem.freedom()::forbids)) {
          return true;
        }
      }
    }
    return false;
  }

  // The first days on which there are enough shifts of the kind in a row.
  private static List<Duty> run(int kind, Places places) {
    List<Duty> run = new ArrayList<>();
    for (int day = 0; day < places.days() && run.size() < MendableRule.DAYS; day++) {
      Duty duty = places.duty(day, kind);
      if (duty == null) {
        run.clear();
      } else {
        run.add(duty);
      }
    }
    return run;
  }

  boolean contains(RuleViolation violation) {
    return ids.contains(violation.terms().id());
  }
}
