package org.samenrooster.solver;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.solver.coaching.MendableRule;

/**
 * Asks the rules about a member's whole line as it repeats: the cycle is judged with what comes
 * before and after it, so that every window wraps. Shared by all threads; immutable.
 */
final class LineRules {

  /**
   * Most rules look no further than this, and a line that breaks one of them is refused soonest.
   */
  static final int NEAR_DAYS = 28;

  private final SearchModel model;
  private final LineTimelines timelines;
  private final RuleSet near;
  private final RuleSet far;
  private final int farDays;
  private final boolean[][][] allowed;
  private final byte[][][] warnings;

  LineRules(SearchModel model) {
    this.model = model;
    RuleSet rules = model.problem().rules();
    this.near = rules.lookingWithin(NEAR_DAYS);
    this.far = rules.lookingBeyond(NEAR_DAYS);
    this.farDays = Math.max(NEAR_DAYS, far.reachDays());
    this.timelines = new LineTimelines(model, farDays);
    this.allowed = new boolean[model.members()][model.days()][model.types() + 1];
    this.warnings = new byte[model.members()][model.days()][model.types() + 1];
    for (int member = 0; member < model.members(); member++) {
      for (int day = 0; day < model.days(); day++) {
        askAbout(member, day);
      }
    }
  }

  private void askAbout(int member, int day) {
    allowed[member][day][Cells.OFF] = true;
    for (int type = 1; type <= model.types(); type++) {
      List<RuleViolation> violations = alone(member, day, type);
      int blocking = blocking(violations).size();
      allowed[member][day][type] = blocking == 0;
      warnings[member][day][type] = (byte) Math.min(9, violations.size() - blocking);
    }
  }

  /** Whether the rules allow a member this shift, all else being free. */
  boolean allows(int member, int day, int type) {
    return allowed[member][day][type];
  }

  /** How many warnings a shift causes by itself. */
  int warningsAlone(int member, int day, int type) {
    return warnings[member][day][type];
  }

  /** The rules that keep a member from a shift, all else being free. */
  List<RuleViolation> blockingAlone(int member, int day, int type) {
    return blocking(alone(member, day, type));
  }

  /** Whether no rule blocks the member's line. */
  boolean keeps(int member, byte[] values, int base) {
    return blocking(near.violations(timelines.repeated(member, values, base, NEAR_DAYS))).isEmpty()
        && (far.rules().isEmpty()
            || blocking(far.violations(timelines.repeated(member, values, base, farDays)))
                .isEmpty());
  }

  /** What blocks the member's line. */
  List<RuleViolation> blocking(int member, Cells cells) {
    return blocking(violations(member, cells));
  }

  private static List<RuleViolation> blocking(List<RuleViolation> violations) {
    return violations.stream().filter(RuleViolation::blocks).toList();
  }

  /** The rules of which more work of some type can put right what they forbid a member. */
  Set<String> mendable(int member) {
    Set<String> ids = new HashSet<>();
    Timeline anybody = timelines.timeline(member, List.of());
    for (RosterRule rule : model.problem().rules().rules()) {
      for (int type = 1; type <= model.types(); type++) {
        List<Duty> run = timelines.run(type, MendableRule.DAYS);
        if (MendableRule.is(rule, anybody, timelines.judged(), run, RuleViolation::blocks)) {
          ids.add(rule.terms().id());
        }
      }
    }
    return ids;
  }

  /** Everything the rules say about a shift of a member, all else being free. */
  List<RuleViolation> alone(int member, int day, int type) {
    return model.problem().rules().violations(timelines.alone(member, day, type));
  }

  /** Everything the rules say about the member's line. */
  List<RuleViolation> violations(int member, Cells cells) {
    return violations(member, cells.values(), member * model.days());
  }

  private List<RuleViolation> violations(int member, byte[] values, int base) {
    return model.problem().rules().violations(timelines.repeated(member, values, base, farDays));
  }
}
