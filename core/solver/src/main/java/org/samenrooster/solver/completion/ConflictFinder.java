package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.samenrooster.solver.assignment.LineJudge.Conflict;

/**
 * Finds what in a line a rule minds: as few cells as bring it about, as many kinds as bring it
 * about just so, and the same on other days. Everything it says was asked of the rule.
 */
final class ConflictFinder {

  private static final int LONGEST_FILL = 4;
  private static final int DAYS_IN_DOUBT = 5;
  private static final int MOST_COMBINATIONS = 48;
  private static final int LONGEST_REPEATED = 15;

  private final PersonContext context;
  private final Places places;
  private final RuleQuestion question;

  ConflictFinder(PersonContext context, Places places, RuleQuestion question) {
    this.context = context;
    this.places = places;
    this.question = question;
  }

  /**
   * What in a line the rule minds; the first stands in it.
   *
   * @param at the day of the work that breaks the rule; may lie outside of the line
   * @param mendable whether more work can put right what the rule minds
   */
  List<Conflict> conflicts(byte[] line, int at, boolean mendable) {
    byte[] cells = fewest(line, at);
    int first = first(cells);
    int last = last(cells);
    if (mendable || canBeHealed(cells, first, last)) {
      return List.of(exactly(line, first - DAYS_IN_DOUBT, last + DAYS_IN_DOUBT));
    }
    long[] masks = masks(cells, first, last);
    List<Conflict> found = new ArrayList<>();
    found.add(conflict(first, masks));
    if (masks.length <= LONGEST_REPEATED) {
      for (int from = 0; from + masks.length <= line.length; from++) {
        if (from != first) {
          addRepeated(found, from, masks, cells, first);
        }
      }
    }
    return found;
  }

  /** The cells without which the rule has nothing to say; days off elsewhere. */
  private byte[] fewest(byte[] line, int at) {
    byte[] cells = line.clone();
    for (int day = 0; day < cells.length; day++) {
      if (day < at - question.daysBack() || day > at + question.daysAhead()) {
        cells[day] = Places.OFF;
      }
    }
    if (!question.blocks(cells)) {
      cells = line.clone();
    }
    for (int away = cells.length; away >= 0; away--) {
      drop(cells, at - away);
      drop(cells, at + away);
    }
    return cells;
  }

  private void drop(byte[] cells, int day) {
    if (day >= 0 && day < cells.length && cells[day] != Places.OFF) {
      byte kind = cells[day];
      cells[day] = Places.OFF;
      if (!question.blocks(cells)) {
        cells[day] = kind;
      }
    }
  }

  // Such as too short a run of work: then what is around belongs to it.
  private boolean canBeHealed(byte[] cells, int first, int last) {
    for (int day = first; day <= last; day++) {
      if (cells[day] == Places.OFF && isHealedBy(cells, day)) {
        return true;
      }
    }
    for (int group = 0; group < places.groups(); group++) {
      for (int before = 0; before <= LONGEST_FILL; before++) {
        for (int after = 0; after <= LONGEST_FILL; after++) {
          byte[] more = filled(cells, first - before, last + after, group);
          if (more != null && !question.blocks(more)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isHealedBy(byte[] cells, int day) {
    for (int group = 0; group < places.groups(); group++) {
      int kind = context.openOf(day, group);
      if (kind != Places.OFF) {
        byte[] more = cells.clone();
        more[day] = (byte) kind;
        if (!question.blocks(more)) {
          return true;
        }
      }
    }
    return false;
  }

  private byte @Nullable [] filled(byte[] cells, int from, int until, int group) {
    if (from < 0 || until >= cells.length) {
      return null;
    }
    byte[] more = cells.clone();
    for (int day = from; day <= until; day++) {
      if (more[day] == Places.OFF) {
        more[day] = (byte) context.openOf(day, group);
      }
    }
    return more;
  }

  private Conflict exactly(byte[] line, int from, int until) {
    int first = Math.max(0, from);
    int last = Math.min(line.length - 1, until);
    List<Long> cells = new ArrayList<>();
    for (int day = first; day <= last; day++) {
      cells.add(alikeWith(line[day]));
    }
    return new Conflict(first, cells);
  }

  private long alikeWith(int kind) {
    long mask = 1L << kind;
    for (int other = 1; other < places.symbols() && kind != Places.OFF; other++) {
      if (places.alike(other) == places.alike(kind)) {
        mask |= 1L << other;
      }
    }
    return mask;
  }

  /** For each day the kinds that may stand in the place of the one that does. */
  private long[] masks(byte[] cells, int first, int last) {
    long[] masks = new long[last - first + 1];
    for (int day = first; day <= last; day++) {
      masks[day - first] = cells[day] == Places.OFF ? Conflict.ANY : alikeWith(cells[day]);
    }
    for (int day = first; day <= last; day++) {
      for (int group = 0; group < places.groups() && cells[day] != Places.OFF; group++) {
        int kind = context.openOf(day, group);
        boolean known = (masks[day - first] >> kind & 1) != 0;
        if (!known && kind != Places.OFF && blocksAll(cells, masks, first, day, kind)) {
          masks[day - first] |= alikeWith(kind);
        }
      }
    }
    return masks;
  }

  // All combinations where there are few, otherwise some, always the same.
  private boolean blocksAll(byte[] cells, long[] masks, int first, int changed, int kind) {
    byte[] tried = cells.clone();
    tried[changed] = (byte) kind;
    if (!question.blocks(tried)) {
      return false;
    }
    SplittableRandom random = new SplittableRandom(changed * 64L + kind);
    long combinations = 1;
    for (long mask : masks) {
      combinations *= mask == Conflict.ANY ? 1 : Math.max(1, Long.bitCount(mask));
      combinations = Math.min(combinations, MOST_COMBINATIONS);
    }
    for (long i = 1; i < combinations; i++) {
      for (int day = first; day < first + masks.length; day++) {
        if (day != changed && cells[day] != Places.OFF) {
          tried[day] = (byte) some(masks[day - first], day, cells[day], random);
        }
      }
      if (!question.blocks(tried)) {
        return false;
      }
    }
    return true;
  }

  private int some(long mask, int day, int instead, SplittableRandom random) {
    int wanted = random.nextInt(Long.bitCount(mask));
    for (int kind = 1; kind < places.symbols(); kind++) {
      if ((mask >> kind & 1) != 0 && wanted-- == 0) {
        return context.isOpen(day, kind) ? kind : instead;
      }
    }
    return instead;
  }

  private void addRepeated(List<Conflict> found, int from, long[] masks, byte[] cells, int first) {
    byte[] there = new byte[cells.length];
    long[] kept = masks.clone();
    for (int i = 0; i < masks.length; i++) {
      if (masks[i] != Conflict.ANY) {
        int kind = firstOpen(masks[i], from + i, cells[first + i]);
        if (kind == Places.OFF) {
          return;
        }
        there[from + i] = (byte) kind;
        kept[i] = 0;
      }
    }
    if (!question.blocks(there)) {
      return;
    }
    for (int i = 0; i < masks.length; i++) {
      if (masks[i] != Conflict.ANY) {
        keepThere(kept, masks, there, from, i);
      }
    }
    found.add(conflict(from, kept));
  }

  private void keepThere(long[] kept, long[] masks, byte[] there, int from, int i) {
    byte own = there[from + i];
    kept[i] = alikeWith(own);
    for (int group = 0; group < places.groups(); group++) {
      int kind = context.openOf(from + i, group);
      boolean wanted = (masks[i] >> kind & 1) != 0 && (kept[i] >> kind & 1) == 0;
      if (wanted && kind != Places.OFF) {
        there[from + i] = (byte) kind;
        kept[i] |= question.blocks(there) ? alikeWith(kind) : 0;
      }
    }
    there[from + i] = own;
  }

  private int firstOpen(long mask, int day, int preferred) {
    if ((mask >> preferred & 1) != 0 && context.isOpen(day, preferred)) {
      return preferred;
    }
    for (int kind = 1; kind < places.symbols(); kind++) {
      if ((mask >> kind & 1) != 0 && context.isOpen(day, kind)) {
        return kind;
      }
    }
    return Places.OFF;
  }

  private static Conflict conflict(int first, long[] masks) {
    List<Long> cells = new ArrayList<>();
    for (long mask : masks) {
      cells.add(mask);
    }
    return new Conflict(first, cells);
  }

  private static int first(byte[] cells) {
    int day = 0;
    while (day < cells.length - 1 && cells[day] == Places.OFF) {
      day++;
    }
    return day;
  }

  private static int last(byte[] cells) {
    int day = cells.length - 1;
    while (day > 0 && cells[day] == Places.OFF) {
      day--;
    }
    return day;
  }
}
