package org.samenrooster.rules.advice;

import java.util.function.Predicate;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Spell;

/** Which days make a stretch: those on which any shift starts, or those on which a night does. */
enum DaysThatCount {
  WORKING_DAYS(spell -> true, Unit.DAYS),
  NIGHTS(Spell::isNight, Unit.NIGHTS);

  final Predicate<Spell> counted;
  final Unit unit;

  DaysThatCount(Predicate<Spell> counted, Unit unit) {
    this.counted = counted;
    this.unit = unit;
  }
}
