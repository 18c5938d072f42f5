package org.samenrooster.solver;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.time.DateRange;

/**
 * Asks the rules about a member's whole line as it repeats: the cycle is judged with what comes
 * before and after it, so that every window wraps. Shared by all threads; immutable.
 */
final class LineRules {

  /**
   * Most rules look no further than this, and a line that breaks one of them is refused soonest.
   */
  private static final int NEAR_DAYS = 28;

  private final SearchModel model;
  private final ZoneId zone;
  private final DateRange judged;
  private final RuleSet near;
  private final RuleSet far;
  private final int farDays;
  private final Duty[][] duties;
  private final boolean[][][] allowed;
  private final byte[][][] warnings;

  LineRules(SearchModel model) {
    this.model = model;
    this.zone = model.problem().team().zone();
    this.judged = DateRange.ofWeeks(model.problem().anchor(), model.weeks());
    RuleSet rules = model.problem().rules();
    this.near = rules.lookingWithin(NEAR_DAYS);
    this.far = rules.lookingBeyond(NEAR_DAYS);
    this.farDays = Math.max(NEAR_DAYS, far.reachDays());
    this.duties = new Duty[model.types() + 1][model.days() + 2 * farDays];
    for (int type = 1; type <= model.types(); type++) {
      for (int i = 0; i < duties[type].length; i++) {
        LocalDate date = model.date(i - farDays);
        duties[type][i] =
            Duty.of(
                model.type(type).code() + "@" + date,
                model.type(type),
                date,
                zone,
                Optional.empty());
      }
    }
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

  private List<RuleViolation> alone(int member, int day, int type) {
    Duty duty = duties[type][day + farDays];
    return model.problem().rules().violations(timeline(member, List.of(duty)));
  }

  /** Whether no rule blocks the member's line. */
  boolean keeps(int member, byte[] values, int base) {
    return blocking(near.violations(repeated(member, values, base, NEAR_DAYS))).isEmpty()
        && (far.rules().isEmpty()
            || blocking(far.violations(repeated(member, values, base, farDays))).isEmpty());
  }

  /** What blocks the member's line. */
  List<RuleViolation> blocking(int member, Cells cells) {
    return blocking(violations(member, cells));
  }

  private static List<RuleViolation> blocking(List<RuleViolation> violations) {
    return violations.stream().filter(RuleViolation::blocks).toList();
  }

  /** Everything the rules say about the member's line. */
  List<RuleViolation> violations(int member, Cells cells) {
    return violations(member, cells.values(), member * model.days());
  }

  private List<RuleViolation> violations(int member, byte[] values, int base) {
    return model.problem().rules().violations(repeated(member, values, base, farDays));
  }

  // The line as it repeats, so many days before and after the cycle.
  private Timeline repeated(int member, byte[] values, int base, int margin) {
    int cycle = model.days();
    List<Duty> worked = new ArrayList<>(cycle + 2 * margin);
    for (int day = -margin; day < cycle + margin; day++) {
      int type = values[base + Math.floorMod(day, cycle)];
      if (type != Cells.OFF) {
        worked.add(duties[type][day + farDays]);
      }
    }
    return timeline(member, worked);
  }

  private Timeline timeline(int member, List<Duty> worked) {
    return new Timeline(model.member(member), zone, judged, worked, List.of());
  }
}
