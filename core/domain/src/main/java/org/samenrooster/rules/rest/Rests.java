package org.samenrooster.rules.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * Finds uninterrupted rest inside a window. Shifts in the sense of the law lie at least 8 hours
 * apart, but a rest may also lie between two blocks of one.
 */
final class Rests {

  private Rests() {}

  /**
   * Whether a rest of so many minutes lies between two shifts, from one on until a moment. Quick,
   * and never wrong when it says so; a rest between the blocks of one shift it does not see.
   */
  static boolean liesAfter(Timeline timeline, int index, long until, long minutes) {
    List<Spell> spells = timeline.spells();
    for (int i = index; i < spells.size() && spells.get(i).endMinute() + minutes <= until; i++) {
      long next = i + 1 < spells.size() ? spells.get(i + 1).startMinute() : Long.MAX_VALUE;
      if (Math.min(next, until) - spells.get(i).endMinute() >= minutes) {
        return true;
      }
    }
    return false;
  }

  /** The longest stretch without work inside the window, the first of equals. */
  static Span longestIn(Timeline timeline, Span window) {
    Span longest = new Span(window.from(), window.from());
    for (Span rest : in(timeline, window)) {
      longest = length(rest) > length(longest) ? rest : longest;
    }
    return longest;
  }

  /** The sum of the stretches without work inside the window that last at least so long. */
  static long sumOfParts(Timeline timeline, Span window, long part) {
    return in(timeline, window).stream()
        .mapToLong(Rests::length)
        .filter(length -> length >= part)
        .sum();
  }

  // The stretches without work inside the window, in order; some may be empty.
  private static List<Span> in(Timeline timeline, Span window) {
    List<Span> rests = new ArrayList<>();
    long free = window.from();
    // A block lasts at most a day, so nothing that starts two days earlier reaches the window.
    Span reaching = new Span(window.from() - 2L * Span.DAY, window.until());
    for (Duty duty : timeline.dutiesStartingIn(reaching)) {
      if (duty.countsForRest()) {
        rests.add(new Span(free, Math.max(free, duty.startMinute())));
        free = Math.max(free, duty.endMinute());
      }
    }
    rests.add(new Span(free, Math.max(free, window.until())));
    return rests;
  }

  /** The work that ends a rest: starts where the rest ends. */
  static Optional<Duty> workAfter(Timeline timeline, Span rest) {
    int i = timeline.firstDutyFrom(rest.until());
    return timeline.duties().subList(i, timeline.duties().size()).stream()
        .takeWhile(duty -> duty.startMinute() == rest.until())
        .filter(Duty::countsForRest)
        .findFirst();
  }

  /** The work after which a rest begins. */
  static Optional<Duty> workBefore(Timeline timeline, Span rest) {
    for (int i = timeline.firstDutyFrom(rest.from()) - 1; i >= 0; i--) {
      Duty duty = timeline.duties().get(i);
      if (duty.countsForRest() && duty.endMinute() == rest.from()) {
        return Optional.of(duty);
      }
    }
    return Optional.empty();
  }

  static long length(Span rest) {
    return rest.until() - rest.from();
  }
}
