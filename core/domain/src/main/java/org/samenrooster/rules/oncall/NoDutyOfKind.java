package org.samenrooster.rules.oncall;

import java.util.EnumSet;
import java.util.Set;
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

/**
 * No time on call and no stand-by (ATW art. 5:9), or no presence duty (ATB art. 4.8). For whom it
 * holds, the pack says: people under 18.
 */
public final class NoDutyOfKind implements RosterRule {

  private final RuleTerms terms;
  private final Set<ShiftKind> kinds;
  private final String textKey;

  private NoDutyOfKind(RuleTerms terms, Set<ShiftKind> kinds, String textKey) {
    this.terms = terms;
    this.kinds = kinds;
    this.textKey = textKey;
  }

  /** Neither time on call nor stand-by. */
  public static NoDutyOfKind onCall(RuleTerms terms) {
    return new NoDutyOfKind(terms, OnCall.REACHABLE, "no-on-call");
  }

  /** No presence duty. */
  public static NoDutyOfKind presence(RuleTerms terms) {
    return new NoDutyOfKind(terms, EnumSet.of(ShiftKind.PRESENCE), "no-presence");
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
      if (kinds.contains(duty.kind())) {
        violations.accept(
            RuleViolation.of(terms, duty.startMinute(), new Measure(1, 0, Unit.TIMES), textKey)
                .over(Span.of(duty.interval())));
      }
    }
  }
}
