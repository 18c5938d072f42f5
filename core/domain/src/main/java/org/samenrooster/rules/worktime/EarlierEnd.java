package org.samenrooster.rules.worktime;

import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Span;

/** Until when a block of work may last so that only so much work of it is left. */
final class EarlierEnd {

  private EarlierEnd() {}

  /** Empty where nothing would be left, and for time on call: nobody knows when a call ends. */
  static Optional<Nearest> leaving(long minutes, Duty duty) {
    if (minutes <= 0 || !duty.callOuts().isEmpty()) {
      return Optional.empty();
    }
    long left = minutes;
    for (Span stretch : duty.work()) {
      long length = stretch.until() - stretch.from();
      if (left <= length) {
        return Optional.of(Nearest.endBy(stretch.from() + left));
      }
      left -= length;
    }
    return Optional.empty();
  }
}
