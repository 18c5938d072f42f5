package org.samenrooster.files;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.time.Interval;

/**
 * A shift of a timeline file and where it stands.
 *
 * @param breaks its breaks with a place
 */
record ReadShift(Fields fields, Duty duty, List<Interval> breaks) {

  ReadShift {
    breaks = List.copyOf(breaks);
  }

  /** Whether the person cannot be in both: the two overlap, and not as time on call in a break. */
  boolean clashesWith(ReadShift other) {
    return duty.interval().overlaps(other.duty.interval())
        && !liesInBreaksOf(other)
        && !other.liesInBreaksOf(this);
  }

  private boolean liesInBreaksOf(ReadShift other) {
    Span block = Span.of(duty.interval());
    return !duty.kind().isWork()
        && other.duty.kind().isWork()
        && !other.breaks.isEmpty()
        && other.duty.work().stream()
            .allMatch(work -> work.overlap(block.from(), block.until()) == 0);
  }

  /** A moment of it as the file writes moments. */
  static String written(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDateTime().toString();
  }
}
