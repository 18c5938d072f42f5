package org.samenrooster.rules.worktime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.NightTime;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * A limit for weeks of which some in a row hold so many night shifts. A night shift belongs to the
 * week in which it starts.
 *
 * @param weekMinutes minutes of work a week on average
 * @param nights how many night shifts at least; 0 where none are asked for
 * @param weeks in how many consecutive weeks
 * @param night what makes a shift a night shift, where it is not what the Dutch law says
 */
record NightsInWeeks(int weekMinutes, int nights, int weeks, Optional<NightTime> night)
    implements AverageLimit {

  @Override
  public int least() {
    return weekMinutes;
  }

  @Override
  public Optional<Found> in(Timeline timeline, Span window) {
    if (nights == 0) {
      return Optional.of(new Found(weekMinutes, Optional.empty()));
    }
    List<Spell> found = new ArrayList<>();
    List<Spell> spells = timeline.spells();
    for (int i = timeline.firstSpellFrom(window.from()); i < spells.size(); i++) {
      Spell spell = spells.get(i);
      if (spell.startMinute() >= window.until()) {
        break;
      }
      if (isNight(spell, timeline)) {
        found.add(spell);
        int first = found.size() - nights;
        if (first >= 0 && weekOf(spell) - weekOf(found.get(first)) < weeks) {
          return Optional.of(new Found(weekMinutes, Optional.of(spell.first())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isNight(Spell spell, Timeline timeline) {
    return night.isPresent() ? night.get().isWorkedIn(spell, timeline.zone()) : spell.isNight();
  }

  private static int weekOf(Spell spell) {
    return spell.week();
  }
}
