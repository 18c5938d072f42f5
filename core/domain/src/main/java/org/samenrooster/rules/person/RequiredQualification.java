package org.samenrooster.rules.person;

import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.team.TeamMember;

/**
 * Who works a shift has at least its level and holds all its qualifications, valid on that day.
 * Supernumerary work asks for neither: who guides it has them.
 */
public final class RequiredQualification implements RosterRule {

  private final RuleTerms terms;

  /** The rule under its name in a pack. */
  public RequiredQualification(RuleTerms terms) {
    this.terms = terms;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.ONE_SHIFT;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    for (Duty duty : timeline.dutiesStartingIn(span)) {
      if (duty.kind() == ShiftKind.SUPERNUMERARY) {
        continue;
      }
      if (duty.requiredLevel().isPresent()) {
        checkLevel(timeline.member(), duty, violations);
      }
      if (!duty.qualificationCodes().isEmpty()) {
        checkCodes(timeline.member(), duty, violations);
      }
    }
  }

  private void checkLevel(TeamMember member, Duty duty, Consumer<RuleViolation> violations) {
    int required = duty.requiredLevel().map(Level::value).orElse(0);
    int actual = member.levelOn(duty.day()).map(Level::value).orElse(0);
    if (actual < required) {
      report(duty, new Measure(actual, required, Unit.LEVEL), "required-level", violations);
    }
  }

  private void checkCodes(TeamMember member, Duty duty, Consumer<RuleViolation> violations) {
    long missing =
        duty.qualificationCodes().stream().filter(code -> !member.holds(code, duty.day())).count();
    if (missing > 0) {
      Measure measure =
          new Measure(
              duty.qualificationCodes().size() - missing,
              duty.qualificationCodes().size(),
              Unit.SHIFTS);
      report(duty, measure, "required-qualification", violations);
    }
  }

  private void report(
      Duty duty, Measure measure, String textKey, Consumer<RuleViolation> violations) {
    violations.accept(RuleViolation.of(terms, duty.startMinute(), measure, textKey));
  }
}
