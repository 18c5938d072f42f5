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

/**
 * Rules that more work can put right, such as one against single days of work: asked about every
 * choice of five days. What such a rule says of a part of a line says nothing of the whole.
 */
final class HealableRules {

  private static final int DAYS = 5;

  private final Set<String> ids = new HashSet<>();

  HealableRules(CompletionProblem problem, Places places) {
    List<RuleSet> sets =
        Stream.of(problem.days().from(), problem.days().until().minusDays(1))
            .map(problem.rules()::on)
            .distinct()
            .toList();
    for (RuleSet set : sets) {
      for (RosterRule rule : set.rules()) {
        if (isHealable(rule, problem, places)) {
          ids.add(rule.terms().id());
        }
      }
    }
  }

  private static boolean isHealable(RosterRule rule, CompletionProblem problem, Places places) {
    for (int kind = 1; kind < places.symbols(); kind++) {
      List<Duty> run = run(kind, places);
      if (run.size() == DAYS && !problem.people().isEmpty() && isHealable(rule, run, problem)) {
        return true;
      }
    }
    return false;
  }

  // The first days on which there are enough shifts of the kind in a row.
  private static List<Duty> run(int kind, Places places) {
    List<Duty> run = new ArrayList<>();
    for (int day = 0; day < places.days() && run.size() < DAYS; day++) {
      Duty duty = places.duty(day, kind);
      if (duty == null) {
        run.clear();
      } else {
        run.add(duty);
      }
    }
    return run;
  }

  private static boolean isHealable(RosterRule rule, List<Duty> run, CompletionProblem problem) {
    RuleSet alone = new RuleSet(List.of(rule));
    Timeline anybody = problem.people().get(0).timeline();
    boolean[] blocked = new boolean[1 << DAYS];
    for (int days = 1; days < blocked.length; days++) {
      List<Duty> worked = new ArrayList<>();
      for (int day = 0; day < DAYS; day++) {
        if ((days >> day & 1) != 0) {
          worked.add(run.get(day));
        }
      }
      Timeline timeline =
          new Timeline(anybody.member(), anybody.zone(), problem.days(), worked, List.of());
      blocked[days] = alone.violations(timeline).stream().anyMatch(problem.freedom()::forbids);
      for (int day = 0; day < DAYS; day++) {
        if ((days >> day & 1) != 0 && blocked[days & ~(1 << day)] && !blocked[days]) {
          return true;
        }
      }
    }
    return false;
  }

  boolean contains(RuleViolation violation) {
    return ids.contains(violation.terms().id());
  }
}
