package org.samenrooster.rules.oncall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
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
 * Before and after presence duty there are at least 11 hours of rest (ATB art. 4.8). Work that
 * follows on it or precedes it without a gap belongs to the presence duty, as the law lets work be
 * done during it; the shorter rests with compensation are not used. A violation names what follows
 * on the rest.
 */
public final class RestAroundPresence implements RosterRule {

  private record Block(long startMinute, long endMinute, boolean isPresence) {

    Block with(Duty duty) {
      return new Block(
          startMinute,
          Math.max(endMinute, duty.endMinute()),
          isPresence || duty.kind() == ShiftKind.PRESENCE);
    }
  }

  private final RuleTerms terms;
  private final int restMinutes;

  /**
   * @param restMinutes rest before and after
   */
  public RestAroundPresence(RuleTerms terms, int restMinutes) {
    this.terms = terms;
    this.restMinutes = restMinutes;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(4, 4);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Block> blocks = blocksAround(timeline, span);
    for (int i = 1; i < blocks.size(); i++) {
      Block before = blocks.get(i - 1);
      Block after = blocks.get(i);
      long rest = after.startMinute() - before.endMinute();
      boolean concerned = before.isPresence() || after.isPresence();
      if (concerned && rest < restMinutes && span.contains(after.startMinute())) {
        violations.accept(
            RuleViolation.of(
                    terms,
                    after.startMinute(),
                    new Measure(rest, restMinutes, Unit.MINUTES),
                    "rest-around-presence")
                .over(new Span(before.startMinute(), after.startMinute()))
                .allowing(Nearest.startFrom(before.endMinute() + restMinutes)));
      }
    }
  }

  private static List<Block> blocksAround(Timeline timeline, Span span) {
    List<Block> blocks = new ArrayList<>();
    Span around = new Span(span.from() - 3L * Span.DAY, span.until() + 3L * Span.DAY);
    for (Duty duty : timeline.dutiesStartingIn(around)) {
      if (!duty.countsForRest()) {
        continue;
      }
      int last = blocks.size() - 1;
      if (last >= 0 && duty.startMinute() <= blocks.get(last).endMinute()) {
        blocks.set(last, blocks.get(last).with(duty));
      } else {
        blocks.add(
            new Block(duty.startMinute(), duty.endMinute(), duty.kind() == ShiftKind.PRESENCE));
      }
    }
    return blocks;
  }
}
