package org.samenrooster.rules.oncall;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WindowedRule;
import org.samenrooster.shifttype.ShiftKind;

/**
 * Every 28 × 24 hours with time on call hold 14 times 24 hours without it, and twice 48 hours
 * without work and without time on call (ATW art. 5:9); every 7 × 24 hours with presence duty hold
 * 24 hours of rest once and 11 hours six times (ATB art. 4.8). The hours of a period are
 * uninterrupted, and a longer stretch holds several. Windows start with the work or the time on
 * call that interrupts. A violation names the work with which there is no longer room.
 */
public final class FreePeriods implements WindowedRule {

  /**
   * Free periods in a window.
   *
   * @param windowDays length of the window in days of 24 hours
   * @param times how many periods
   * @param minutes how long each of them lasts
   * @param longMinutes how long one of them lasts at least; the same as the others, or longer
   */
  public record Asked(int windowDays, int times, int minutes, int longMinutes) {

    /** Periods of one length. */
    public Asked(int windowDays, int times, int minutes) {
      this(windowDays, times, minutes, minutes);
    }
  }

  private final RuleTerms terms;
  private final Asked asked;
  private final ShiftKind concerned;
  private final Predicate<Duty> interrupts;
  private final String textKey;

  private FreePeriods(
      RuleTerms terms,
      Asked asked,
      ShiftKind concerned,
      Predicate<Duty> interrupts,
      String textKey) {
    this.terms = terms;
    this.asked = asked;
    this.concerned = concerned;
    this.interrupts = interrupts;
    this.textKey = textKey;
  }

  /** Periods without time on call, where there is time on call. */
  public static FreePeriods fromOnCall(RuleTerms terms, Asked asked) {
    return new FreePeriods(
        terms, asked, ShiftKind.ON_CALL, FreePeriods::isOnCall, "free-from-on-call");
  }

  /** Periods without work and without time on call, where there is time on call. */
  public static FreePeriods fromWorkAndOnCall(RuleTerms terms, Asked asked) {
    return new FreePeriods(
        terms,
        asked,
        ShiftKind.ON_CALL,
        duty -> isOnCall(duty) || duty.countsForRest(),
        "free-from-work-and-on-call");
  }

  /** Periods of rest, where there is presence duty. */
  public static FreePeriods ofRestAroundPresence(RuleTerms terms, Asked asked) {
    return new FreePeriods(
        terms, asked, ShiftKind.PRESENCE, Duty::countsForRest, "rest-in-week-with-presence");
  }

  private static boolean isOnCall(Duty duty) {
    return duty.kind() == ShiftKind.ON_CALL;
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(asked.windowDays() + 3, 3);
  }

  @Override
  public int historyWeeks() {
    return asked.windowDays() >= 28 ? asked.windowDays() / 7 : 0;
  }

  @Override
  public boolean canConcern(Timeline timeline) {
    return timeline.holds(concerned);
  }

  @Override
  public void checkWindows(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    long window = (long) asked.windowDays() * Span.DAY;
    Span looked = new Span(span.from() - window, span.until() + Span.DAY);
    Span reached = new Span(looked.from(), looked.until() + window);
    if (timeline.dutiesStartingIn(reached).stream().noneMatch(this::isConcerned)) {
      return;
    }
    for (Duty duty : timeline.dutiesStartingIn(looked)) {
      if (interrupts.test(duty)) {
        long from = duty.startMinute();
        checkWindow(timeline, new Span(from, from + window), violations);
      }
    }
  }

  private boolean isConcerned(Duty duty) {
    return duty.kind() == concerned;
  }

  private void checkWindow(Timeline timeline, Span window, Consumer<RuleViolation> violations) {
    FreeRoom room = new FreeRoom(asked, window);
    boolean found = false;
    // A block lasts at most a day, so nothing that starts two days earlier reaches the window.
    int i = timeline.firstDutyFrom(window.from() - 2L * Span.DAY);
    for (; i < timeline.duties().size(); i++) {
      Duty duty = timeline.duties().get(i);
      if (duty.startMinute() >= window.until()) {
        return;
      }
      if (duty.endMinute() <= window.from() || !interrupts.test(duty)) {
        continue;
      }
      found |= isConcerned(duty);
      int fitting = room.without(duty);
      if (found && fitting < asked.times()) {
        violations.accept(
            RuleViolation.of(
                    terms,
                    duty.startMinute(),
                    new Measure(fitting, asked.times(), Unit.TIMES),
                    textKey)
                .over(window));
        return;
      }
    }
  }
}
