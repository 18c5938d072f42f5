package org.samenrooster.rules.night;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WeekMinutes;

/**
 * A number of consecutive calendar weeks hold at most so many night shifts that end after 02:00: 36
 * in every 16 weeks (ATW art. 5:8, eighth paragraph), or by collective arrangement 140 in every 52
 * weeks or 38 hours between 00:00 and 06:00 in every 2 (ninth paragraph). A night shift belongs to
 * the week in which it starts. A violation names each night shift that is one too many.
 */
public final class MaximumNights implements RosterRule {

  private static final LocalTime TWO = LocalTime.of(2, 0);

  private final RuleTerms terms;
  private final int nights;
  private final int weeks;
  private final @Nullable NightWork otherwise;

  private MaximumNights(RuleTerms terms, int nights, int weeks, @Nullable NightWork otherwise) {
    this.terms = terms;
    this.nights = nights;
    this.weeks = weeks;
    this.otherwise = otherwise;
  }

  /** Every so many weeks hold so many nights at most. */
  public static MaximumNights ofEvery(RuleTerms terms, int nights, int weeks) {
    return new MaximumNights(terms, nights, weeks, null);
  }

  /**
   * The same, or else little work in each night: more nights are a violation only where some weeks
   * among them also hold more night work than this.
   *
   * @param nightWorkMinutes work between 00:00 and 06:00 at most
   * @param nightWorkWeeks in every so many consecutive weeks
   */
  public static MaximumNights ofEveryOrWork(
      RuleTerms terms, int nights, int weeks, int nightWorkMinutes, int nightWorkWeeks) {
    return new MaximumNights(terms, nights, weeks, new NightWork(nightWorkMinutes, nightWorkWeeks));
  }

  @Override
  public RuleTerms terms() {
    return terms;
  }

  @Override
  public Reach reach() {
    return Reach.days(7 * weeks + 3, 3);
  }

  @Override
  public int historyWeeks() {
    return weeks;
  }

  @Override
  public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
    List<Spell> spells = timeline.spells();
    int first = timeline.firstSpellFrom(span.from() - (long) weeks * Span.WEEK - Span.DAY);
    int count = 0;
    // The nights from first until i are counted on the way; each comes in once and goes out once.
    for (int i = first; i < spells.size() && spells.get(i).startMinute() < span.until(); i++) {
      if (!spells.get(i).isNightEndingAfterTwo()) {
        continue;
      }
      count++;
      int firstWeek = weekOf(spells.get(i)) - weeks + 1;
      for (; weekOf(spells.get(first)) < firstWeek; first++) {
        count -= spells.get(first).isNightEndingAfterTwo() ? 1 : 0;
      }
      boolean isTooMany =
          count > nights && (otherwise == null || otherwise.isExceeded(timeline, firstWeek, i));
      if (isTooMany && spells.get(i).startMinute() >= span.from()) {
        violations.accept(violation(timeline, i, count));
      }
    }
  }

  private static int weekOf(Spell spell) {
    return spell.week();
  }

  private RuleViolation violation(Timeline timeline, int index, int count) {
    Spell night = timeline.spells().get(index);
    int next = night.week() + 1;
    Span looked =
        new Span(
            WeekMinutes.startOf(next - weeks, timeline.zone()),
            Math.max(WeekMinutes.startOf(next, timeline.zone()), night.endMinute()));
    RuleViolation violation =
        RuleViolation.of(
                terms,
                night.startMinute(),
                new Measure(count, nights, Unit.NIGHTS),
                otherwise == null ? "maximum-nights" : "maximum-nights-or-work")
            .over(looked);
    return nearest(night, timeline).map(violation::allowing).orElse(violation);
  }

  // A night that ends at 02:00 does not count; in the spring night there is no such moment.
  private static Optional<Nearest> nearest(Spell night, Timeline timeline) {
    ZonedDateTime start = Span.instantOf(night.startMinute()).atZone(timeline.zone());
    ZonedDateTime two = start.toLocalDate().atTime(TWO).atZone(timeline.zone());
    if (!two.isAfter(start)) {
      two = start.toLocalDate().plusDays(1).atTime(TWO).atZone(timeline.zone());
    }
    boolean lastsBeyond = Span.minuteOf(two.toInstant()) < night.endMinute();
    return night.blocks().size() == 1 && lastsBeyond && two.toLocalTime().equals(TWO)
        ? Optional.of(Nearest.endBy(Span.minuteOf(two.toInstant())))
        : Optional.empty();
  }
}
