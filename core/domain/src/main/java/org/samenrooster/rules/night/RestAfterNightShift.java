package org.samenrooster.rules.night;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.ShortRests;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * After a night shift that ends after 02:00 there are at least 14 hours of rest; once in 7 × 24
 * hours it may be 8 (ATW art. 5:8, fourth paragraph). A violation names the next shift.
 */
public final class RestAfterNightShift implements RosterRule {

  private final RuleTerms terms;
  private final int restMinutes;
  private final ShortRests exceptions;
  private final int longestMinutes;

  private RestAfterNightShift(
      RuleTerms terms, int restMinutes, ShortRests exceptions, int longestMinutes) {
    this.terms = terms;
    this.restMinutes = restMinutes;
    this.exceptions = exceptions;
    this.longestMinutes = longestMinutes;
  }

  /**
   * After every night shift that ends after 02:00.
   *
   * @param restMinutes rest that is asked for
   * @param exceptions shorter rests that are allowed now and then
   */
  public static RestAfterNightShift ofEvery(
      RuleTerms terms, int restMinutes, ShortRests exceptions) {
    return new RestAfterNightShift(terms, restMinutes, exceptions, Integer.MAX_VALUE);
  }

  /**
   * After those of usual length; a longer night asks for a rest of its own (ATW art. 5:8, third
   * paragraph).
   *
   * @param longestMinutes work in a night of usual length at most
   */
  public static RestAfterNightShift ofUsualLength(
      RuleTerms terms, int restMinutes, ShortRests exceptions, int longestMinutes) {
    return new RestAfterNightShift(terms, restMinutes, exceptions, longestMinutes);
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
      if (asksForRest(spells.get(i - 1)) && restBefore(spells, i) < restMinutes) {
        violations.accept(violation(spells, i));
      }
    }
  }

  private boolean asksForRest(Spell spell) {
    return spell.isNightEndingAfterTwo() && spell.workMinutes() <= longestMinutes;
  }

  private static long restBefore(List<Spell> spells, int index) {
    return spells.get(index).startMinute() - spells.get(index - 1).endMinute();
  }

  private RuleViolation violation(List<Spell> spells, int index) {
    Spell night = spells.get(index - 1);
    long start = spells.get(index).startMinute();
    long rest = restBefore(spells, index);
    RuleViolation violation =
        RuleViolation.of(
                terms, start, new Measure(rest, restMinutes, Unit.MINUTES), "rest-after-night")
            .over(new Span(night.startMinute(), start))
            .allowing(Nearest.startFrom(night.endMinute() + restMinutes));
    return exceptions
        .use(new ShortRests.Rest(night.endMinute(), rest), restsInWeekBefore(spells, index))
        .map(use -> violation.asException("rest-after-night-exception", use))
        .orElse(violation);
  }

  private List<ShortRests.Rest> restsInWeekBefore(List<Spell> spells, int index) {
    List<ShortRests.Rest> rests = new ArrayList<>();
    long from = spells.get(index - 1).endMinute() - Span.WEEK;
    for (int i = index - 1; i > 0 && spells.get(i - 1).endMinute() > from; i--) {
      if (asksForRest(spells.get(i - 1))) {
        rests.add(new ShortRests.Rest(spells.get(i - 1).endMinute(), restBefore(spells, i)));
      }
    }
    return rests;
  }
}
