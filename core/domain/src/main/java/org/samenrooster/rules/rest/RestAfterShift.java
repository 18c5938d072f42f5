package org.samenrooster.rules.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.samenrooster.rules.EachShiftRule;
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
 * Some shifts ask for rest straight after them: 14 hours after a night shift that ends after 02:00,
 * once in 7 × 24 hours 8 (ATW art. 5:8, fourth paragraph); 11 hours after more than 12 hours of
 * work (ArbZG § 7, ninth paragraph). A violation names the next shift.
 */
public final class RestAfterShift implements EachShiftRule {

  private final RuleTerms terms;
  private final int restMinutes;
  private final ShortRests exceptions;
  private final Predicate<Spell> asksForRest;
  private final String textKey;

  private RestAfterShift(
      RuleTerms terms,
      int restMinutes,
      ShortRests exceptions,
      Predicate<Spell> asksForRest,
      String textKey) {
    this.terms = terms;
    this.restMinutes = restMinutes;
    this.exceptions = exceptions;
    this.asksForRest = asksForRest;
    this.textKey = textKey;
  }

  /**
   * After every night shift that ends after 02:00.
   *
   * @param restMinutes rest that is asked for
   * @param exceptions shorter rests that are allowed now and then
   */
  public static RestAfterShift ofEveryNight(
      RuleTerms terms, int restMinutes, ShortRests exceptions) {
    return ofNightsOfUsualLength(terms, restMinutes, exceptions, Integer.MAX_VALUE);
  }

  /**
   * After those of usual length; a longer night asks for a rest of its own (ATW art. 5:8, third
   * paragraph).
   *
   * @param longestMinutes work in a night of usual length at most
   */
  public static RestAfterShift ofNightsOfUsualLength(
      RuleTerms terms, int restMinutes, ShortRests exceptions, int longestMinutes) {
    return new RestAfterShift(
        terms,
        restMinutes,
        exceptions,
        spell -> spell.isNightEndingAfterTwo() && spell.workMinutes() <= longestMinutes,
        "rest-after-night");
  }

  /** After every shift with more than so many minutes of work, without exception. */
  public static RestAfterShift ofLongShifts(RuleTerms terms, int restMinutes, int workMinutes) {
    return new RestAfterShift(
        terms,
        restMinutes,
        new ShortRests(restMinutes, restMinutes, restMinutes),
        spell -> spell.workMinutes() > workMinutes,
        "rest-after-long-shift");
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(12, 2);
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int end = timeline.firstSpellFrom(span.until());
    for (int i = Math.max(1, timeline.firstSpellFrom(span.from())); i < end; i++) {
      if (asksForRest.test(spells.get(i - 1)) && restBefore(spells, i) < restMinutes) {
        violations.accept(violation(spells, i));
      }
    }
  }

  private static long restBefore(List<Spell> spells, int index) {
    return spells.get(index).startMinute() - spells.get(index - 1).endMinute();
  }

  private RuleViolation violation(List<Spell> spells, int index) {
    Spell before = spells.get(index - 1);
    long start = spells.get(index).startMinute();
    long rest = restBefore(spells, index);
    RuleViolation violation =
        RuleViolation.of(terms, start, new Measure(rest, restMinutes, Unit.MINUTES), textKey)
            .over(new Span(before.startMinute(), start))
            .allowing(Nearest.startFrom(before.endMinute() + restMinutes));
    return exceptions
        .use(new ShortRests.Rest(before.endMinute(), rest), restsInWeekBefore(spells, index))
        .map(use -> violation.asException(textKey + "-exception", use))
        .orElse(violation);
  }

  private List<ShortRests.Rest> restsInWeekBefore(List<Spell> spells, int index) {
    List<ShortRests.Rest> rests = new ArrayList<>();
    long from = spells.get(index - 1).endMinute() - Span.WEEK;
    for (int i = index - 1; i > 0 && spells.get(i - 1).endMinute() > from; i--) {
      if (asksForRest.test(spells.get(i - 1))) {
        rests.add(new ShortRests.Rest(spells.get(i - 1).endMinute(), restBefore(spells, i)));
      }
    }
    return rests;
  }
}
