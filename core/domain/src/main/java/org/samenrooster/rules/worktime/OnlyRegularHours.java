package org.samenrooster.rules.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * No irregular shifts: work lies inside the hours of the day that count as regular, from Monday to
 * Friday and on Saturday; never on Sunday. For whom it holds, the pack says (hospitals, art. 9.2).
 * Public holidays are not known here. A violation names the shift.
 */
public final class OnlyRegularHours implements RosterRule {

  private static final int HOUR = 60;

  /**
   * Regular hours of a day, in minutes after midnight.
   *
   * @param fromMinute first regular minute
   * @param untilMinute first minute that no longer is
   */
  public record Hours(int fromMinute, int untilMinute) {

    private long overlap(Span work, LocalDate day, Timeline timeline) {
      return work.overlap(minute(day, fromMinute, timeline), minute(day, untilMinute, timeline));
    }

    private static long minute(LocalDate day, int minute, Timeline timeline) {
      LocalTime time = LocalTime.of(minute / HOUR, minute % HOUR);
      return Span.minuteOf(day.atTime(time).atZone(timeline.zone()).toInstant());
    }
  }

  private final RuleTerms terms;
  private final Hours weekday;
  private final Hours saturday;

  /**
   * @param weekday regular hours from Monday to Friday
   * @param saturday regular hours on Saturday
   */
  public OnlyRegularHours(RuleTerms terms, Hours weekday, Hours saturday) {
    this.terms = terms;
    this.weekday = weekday;
    this.saturday = saturday;
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
    for (Spell spell : timeline.spellsStartingIn(span)) {
      long irregular = spell.workMinutes() - regularMinutes(timeline, spell);
      if (irregular > 0) {
        violations.accept(
            RuleViolation.of(
                    terms,
                    spell.startMinute(),
                    new Measure(irregular, 0, Unit.MINUTES),
                    "only-regular-hours")
                .over(spell.span()));
      }
    }
  }

  private long regularMinutes(Timeline timeline, Spell spell) {
    long regular = 0;
    LocalDate after = timeline.dayOf(spell.endMinute()).plusDays(1);
    for (LocalDate day = spell.day(); day.isBefore(after); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        Hours hours = day.getDayOfWeek() == DayOfWeek.SATURDAY ? saturday : weekday;
        for (Duty block : spell.blocks()) {
          for (Span work : block.work()) {
            regular += hours.overlap(work, day, timeline);
          }
        }
      }
    }
    return regular;
  }
}
