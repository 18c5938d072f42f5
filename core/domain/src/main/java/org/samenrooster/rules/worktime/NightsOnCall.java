package org.samenrooster.rules.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/**
 * A limit for weeks that hold so many times on call or on stand-by with any time between 00:00 and
 * 06:00 (ATW art. 5:9). It is higher when so much rest follows the last call that started between
 * 00:00 and 06:00. That is read as: in every night of those weeks, from the end of that call, and
 * any work or call ends the rest. A night without a call cuts no rest short, so while a roster is
 * planned the higher limit holds. Time on call belongs to the week in which it starts.
 *
 * @param weekMinutes minutes of work a week on average
 * @param restedWeekMinutes the same where the rest was had
 * @param times how many times on call at least
 * @param restMinutes the rest after the last call of a night
 */
record NightsOnCall(int weekMinutes, int restedWeekMinutes, int times, int restMinutes)
    implements AverageLimit {

  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  @Override
  public int least() {
    return Math.min(weekMinutes, restedWeekMinutes);
  }

  @Override
  public boolean canConcern(Timeline timeline) {
    return timeline.holds(ShiftKind.ON_CALL) || timeline.holds(ShiftKind.STAND_BY);
  }

  @Override
  public Optional<Found> in(Timeline timeline, Span window) {
    List<Duty> onCall =
        timeline.dutiesStartingIn(window).stream()
            .filter(duty -> !duty.kind().isWork() && isAtNight(timeline, duty))
            .toList();
    if (onCall.isEmpty() || onCall.size() < times) {
      return Optional.empty();
    }
    boolean isRested =
        endsOfLastCalls(timeline, onCall).values().stream()
            .allMatch(end -> isRest(timeline, new Span(end, end + restMinutes)));
    Duty madeBy = onCall.get(Math.max(times, 1) - 1);
    return Optional.of(new Found(isRested ? restedWeekMinutes : weekMinutes, Optional.of(madeBy)));
  }

  private static boolean isAtNight(Timeline timeline, Duty duty) {
    ZonedDateTime start = duty.start().atZone(timeline.zone());
    return start.toLocalTime().isBefore(NIGHT_ENDS)
        || duty.endMinute() > timeline.startOf(start.toLocalDate().plusDays(1));
  }

  /** When the last call that started in a night ended, by the day of the night. */
  private static Map<LocalDate, Long> endsOfLastCalls(Timeline timeline, List<Duty> onCall) {
    Map<LocalDate, Long> ends = new HashMap<>();
    for (Duty duty : onCall) {
      for (Interval call : duty.callOuts()) {
        ZonedDateTime start = call.start().atZone(timeline.zone());
        if (start.toLocalTime().isBefore(NIGHT_ENDS)) {
          ends.merge(start.toLocalDate(), endOfWork(duty, call), Math::max);
        }
      }
    }
    return ends;
  }

  // A short call counts for half an hour, and two that are close together are one.
  private static long endOfWork(Duty duty, Interval call) {
    long start = Span.minuteOf(call.start());
    return duty.work().stream()
        .filter(work -> work.contains(start))
        .mapToLong(Span::until)
        .findFirst()
        .orElse(Span.minuteOf(call.endExclusive()));
  }

  private static boolean isRest(Timeline timeline, Span rest) {
    // A block lasts at most a day, so nothing that starts two days earlier reaches the rest.
    Span near = new Span(rest.from() - 2L * Span.DAY, rest.until());
    return timeline.dutiesStartingIn(near).stream()
        .flatMap(duty -> duty.work().stream())
        .noneMatch(work -> work.overlap(rest.from(), rest.until()) > 0);
  }
}
