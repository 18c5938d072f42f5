package org.samenrooster.solver.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.time.DateRange;

/**
 * Whether more work can put right what a rule forbids, such as single days of work. What such a
 * rule says of a part of a line says nothing of the whole.
 */
public final class MendableRule {

  /** As many shifts on days in a row are asked about. */
  public static final int DAYS = 5;

  private MendableRule() {}

  /**
   * Asks the rule about every choice of five shifts.
   *
   * @param anybody whose roster it could be
   * @param judged the days that count
   * @param run shifts on five days in a row
   * @param forbids which violations keep a shift from being worked
   */
  public static boolean is(
      RosterRule rule,
      Timeline anybody,
      DateRange judged,
      List<Duty> run,
      Predicate<RuleViolation> forbids) {
    RuleSet alone = new RuleSet(List.of(rule));
    boolean[] blocked = new boolean[1 << DAYS];
    for (int days = 1; days < blocked.length; days++) {
      List<Duty> worked = new ArrayList<>();
      for (int day = 0; day < DAYS; day++) {
        if ((days >> day & 1) != 0) {
          worked.add(run.get(day));
        }
      }
      Timeline timeline = new Timeline(anybody.member(), anybody.zone(), judged, worked, List.of());
      blocked[days] = alone.violations(timeline).stream().anyMatch(forbids);
      for (int day = 0; day < DAYS; day++) {
        if ((days >> day & 1) != 0 && blocked[days & ~(1 << day)] && !blocked[days]) {
          return true;
        }
      }
    }
    return false;
  }
}
