package org.samenrooster.rules.rest;

import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.ExceptionUse;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Spell;
import org.samenrooster.rules.Timeline;

/**
 * Rests between two shifts that may be shorter because longer ones make up for them: 10 hours in
 * hospitals and care where another rest within four weeks lasts 12 (ArbZG § 5, second paragraph).
 * Each shorter rest takes a longer one of its own. The weeks may begin or end with the shorter
 * rest; what nobody has rostered, or nobody knows of, is rest.
 *
 * @param normalMinutes the rest that needs no other to make up for it
 * @param leastMinutes the shortest rest for which another can make up
 * @param longMinutes how long a rest lasts that makes up for one
 * @param days how many days of 24 hours they have together
 */
public record BalancedRests(int normalMinutes, int leastMinutes, int longMinutes, int days) {

  /** The shorter rests of some days and the longer ones that make up for them. */
  private record Balance(int shorter, int longer) {

    boolean isMadeUp() {
      return shorter <= longer;
    }
  }

  /** How many of the longer rests are taken with this one; empty where it is not made up for. */
  Optional<ExceptionUse> use(Timeline timeline, Span rest) {
    if (Rests.length(rest) < leastMinutes) {
      return Optional.empty();
    }
    long length = (long) days * Span.DAY;
    Span after = new Span(rest.from(), rest.from() + length);
    return balance(timeline, after, rest)
        .or(() -> balance(timeline, new Span(rest.until() - length, rest.until()), rest))
        .map(
            found ->
                new ExceptionUse(found.shorter(), found.longer(), Span.instantOf(after.until())));
  }

  private Optional<Balance> balance(Timeline timeline, Span window, Span rest) {
    int shorter = 1;
    int longer = 0;
    List<Spell> spells = timeline.spells();
    int i = timeline.firstSpellFrom(window.from());
    for (; i <= spells.size(); i++) {
      long from = i == 0 ? Long.MIN_VALUE : spells.get(i - 1).endMinute();
      long until = i == spells.size() ? Long.MAX_VALUE : spells.get(i).startMinute();
      if (from >= window.until()) {
        break;
      }
      if (Math.min(until, window.until()) - Math.max(from, window.from()) >= longMinutes) {
        longer++;
      } else if (from != rest.from() && isShorter(until - from) && window.contains(from)) {
        shorter++;
      }
    }
    return Optional.of(new Balance(shorter, longer)).filter(Balance::isMadeUp);
  }

  private boolean isShorter(long minutes) {
    return minutes >= leastMinutes && minutes < normalMinutes;
  }
}
