package org.samenrooster.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.team.Level;
import org.samenrooster.team.TeamMember;

/** Who works a shift has at least its level and holds all its qualifications, valid on that day. */
final class RequiredQualification implements RosterRule {

  private final RuleTerms terms;

  RequiredQualification(RuleTerms terms) {
    this.terms = terms;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public void check(Timeline timeline, Consumer<RuleViolation> violations) {
    for (Duty duty : timeline.duties()) {
      if (timeline.judges(duty)) {
        checkLevel(timeline.member(), duty, violations);
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
    violations.accept(
        new RuleViolation(
            terms, terms.severity(), duty.interval().start(), measure, Optional.empty(), textKey));
  }
}
