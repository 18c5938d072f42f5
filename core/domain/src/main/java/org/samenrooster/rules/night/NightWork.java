package org.samenrooster.rules.night;

import java.util.List;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.WeekMinutes;

/**
 * The other limit by which night shifts may be more: so many minutes of work between 00:00 and
 * 06:00 in every so many consecutive calendar weeks (ATW art. 5:8, ninth paragraph).
 *
 * @param minutes work at most
 * @param weeks in how many weeks
 */
record NightWork(int minutes, int weeks) {

  private static final int NIGHT_ENDS_HOUR = 6;

  /** Whether some of the weeks from one on hold more, by the shifts up to an index. */
  boolean isExceeded(Timeline timeline, int firstWeek, int lastIndex) {
    List<Spell> spells = timeline.spells();
    int lastWeek = spells.get(lastIndex).week() + 1;
    long[] byWeek = new long[lastWeek - firstWeek + 2];
    for (int i = lastIndex; i >= 0 && spells.get(i).week() >= firstWeek; i--) {
      for (Duty block : spells.get(i).blocks()) {
        add(block, firstWeek, byWeek, timeline);
      }
    }
    long sum = 0;
    for (int week = 0; week < byWeek.length; week++) {
      sum += byWeek[week] - (week >= weeks ? byWeek[week - weeks] : 0);
      if (sum > minutes) {
        return true;
      }
    }
    return false;
  }

  // What a block works after the midnight with which a week ends belongs to the next.
  private static void add(Duty block, int firstWeek, long[] byWeek, Timeline timeline) {
    int week = Math.min(WeekMinutes.weekOf(block.day()), firstWeek + byWeek.length - 2);
    long monday = WeekMinutes.startOf(week + 1, timeline.zone());
    long after = 0;
    if (block.endMinute() > monday) {
      long nightEnds =
          Span.minuteOf(
              WeekMinutes.mondayOf(week + 1)
                  .atTime(NIGHT_ENDS_HOUR, 0)
                  .atZone(timeline.zone())
                  .toInstant());
      for (Span stretch : block.work()) {
        after += stretch.overlap(monday, nightEnds);
      }
      byWeek[week + 1 - firstWeek] += after;
    }
    byWeek[week - firstWeek] += block.nightMinutes() - after;
  }
}
