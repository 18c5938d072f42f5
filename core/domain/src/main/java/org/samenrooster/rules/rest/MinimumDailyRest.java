package org.samenrooster.rules.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.EachShiftRule;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.ShortRests;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * Within 24 hours from the start of a shift there is one uninterrupted rest of at least 11 hours;
 * once in 7 × 24 hours it may be 8 (ATW art. 5:3), and by collective arrangement once 10 (ATB art.
 * 5.19), or as often as longer rests make up for it (ArbZG § 5). The rest must lie inside the 24
 * hours, so the gap to the next shift alone does not decide. A violation names the work that ends
 * the rest.
 */
public final class MinimumDailyRest implements EachShiftRule {

  /** What excuses a rest that is too short, and how much of it is used up. */
  @FunctionalInterface
  private interface Excuse {

    Optional<ExceptionUse> of(Timeline timeline, int index, Span rest);
  }

  /** Which shorter rests are allowed, how far one has to look for that, and how it is said. */
  private record Exceptions(Excuse excuse, Reach reach, int historyWeeks, String textKey) {}

  private final RuleTerms terms;
  private final int restMinutes;
  private final Exceptions exceptions;

  private MinimumDailyRest(RuleTerms terms, int restMinutes, Exceptions exceptions) {
    this.terms = terms;
    this.restMinutes = restMinutes;
    this.exceptions = exceptions;
  }

  /**
   * @param restMinutes rest that is asked for
   * @param shortRests shorter rests that are allowed now and then
   */
  public MinimumDailyRest(RuleTerms terms, int restMinutes, ShortRests shortRests) {
    this(
        terms,
        restMinutes,
        new Exceptions(
            (timeline, index, rest) -> use(shortRests, timeline, index, rest),
            Reach.days(10, 3),
            0,
            "daily-rest-exception"));
  }

  /** The same where longer rests make up for shorter ones. */
  public static MinimumDailyRest balanced(RuleTerms terms, BalancedRests rests) {
    return new MinimumDailyRest(
        terms,
        rests.normalMinutes(),
        new Exceptions(
            (timeline, index, rest) -> rests.use(timeline, rest),
            Reach.days(rests.days() + 3, rests.days() + 3),
            rests.days() / 7,
            "daily-rest-balanced"));
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return exceptions.reach();
  }

  @Override
  public int historyWeeks() {
    return exceptions.historyWeeks();
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = timeline.firstSpellFrom(span.from() - Span.DAY); i < end; i++) {
      Spell spell = spells.get(i);
      if (Rests.liesAfter(timeline, i, window(spell).until(), restMinutes)) {
        continue;
      }
      Span rest = longestRest(timeline, spell);
      if (Rests.length(rest) < restMinutes) {
        RuleViolation violation = violation(timeline, i, rest);
        if (span.contains(Span.minuteOf(violation.at()))) {
          violations.accept(violation);
        }
      }
    }
  }

  private static Span window(Spell spell) {
    return new Span(spell.startMinute(), spell.startMinute() + Span.DAY);
  }

  private static Span longestRest(Timeline timeline, Spell spell) {
    return Rests.longestIn(timeline, window(spell));
  }

  private RuleViolation violation(Timeline timeline, int index, Span rest) {
    Spell spell = timeline.spells().get(index);
    Span window = window(spell);
    Optional<Duty> next = Rests.workAfter(timeline, rest);
    long at =
        next.or(() -> Rests.workBefore(timeline, rest))
            .map(Duty::startMinute)
            .orElse(spell.startMinute());
    RuleViolation violation =
        RuleViolation.of(
                terms, at, new Measure(Rests.length(rest), restMinutes, Unit.MINUTES), "daily-rest")
            .over(window);
    long rested = rest.from() + restMinutes;
    if (next.isPresent() && rested <= window.until()) {
      violation = violation.allowing(Nearest.startFrom(rested));
    } else if (next.isEmpty()) {
      violation = violation.allowing(Nearest.endBy(window.until() - restMinutes));
    }
    Optional<ExceptionUse> use = exceptions.excuse().of(timeline, index, rest);
    return use.isPresent() ? violation.asException(exceptions.textKey(), use.get()) : violation;
  }

  private static Optional<ExceptionUse> use(
      ShortRests shortRests, Timeline timeline, int index, Span rest) {
    long start = timeline.spells().get(index).startMinute();
    return shortRests.use(
        new ShortRests.Rest(start, Rests.length(rest)), restsInWeekBefore(timeline, index));
  }

  private static List<ShortRests.Rest> restsInWeekBefore(Timeline timeline, int index) {
    List<ShortRests.Rest> rests = new ArrayList<>();
    List<Spell> spells = timeline.spells();
    long from = spells.get(index).startMinute() - Span.WEEK;
    for (int i = index - 1; i >= 0 && spells.get(i).startMinute() > from; i--) {
      long minutes = Rests.length(longestRest(timeline, spells.get(i)));
      rests.add(new ShortRests.Rest(spells.get(i).startMinute(), minutes));
    }
    return rests;
  }
}
