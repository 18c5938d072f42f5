package org.samenrooster.solver.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.samenrooster.solver.assignment.LineProgramme.Question;
import org.samenrooster.solver.assignment.Terms.Allowance;

/**
 * Makes a long line section by section, each so that the rest can go on. What is limited over all
 * days is spread over the sections, as much as can be worked in each. Fast, and nearly always finds
 * a line where there is one; it cannot tell that there is none.
 */
final class Sections {

  private static final int LENGTH = 28;
  private static final int MOST_LABELS = 20_000;

  private final Terms terms;
  private final LineProgramme programme;
  private final Capacity capacity;
  private final int[] borders;
  private final int[] weekends;
  private final int longest;
  private final double rounding;

  /**
   * @param borders where sections end, the last after all days
   * @param rounding from 0 for all down to 1 for all up
   */
  Sections(Terms terms, LineProgramme programme, int[] borders, double rounding) {
    this.rounding = rounding;
    this.terms = terms;
    this.programme = programme;
    this.borders = borders;
    int[] all = new int[borders.length + 1];
    System.arraycopy(borders, 0, all, 1, borders.length);
    this.capacity = new Capacity(terms, all);
    this.longest = Arrays.stream(terms.units).max().orElse(0);
    this.weekends = new int[terms.days + 1];
    for (int day = 0; day < terms.days; day++) {
      boolean sundayOff = day + 1 == terms.days || terms.allowed[day + 1] == 1;
      boolean off = terms.allowed[day] == 1 && sundayOff;
      weekends[day + 1] = weekends[day] + (terms.isSaturday(day) && !off ? 1 : 0);
    }
  }

  /** Borders of sections of a few weeks. */
  static int[] borders(int days) {
    int count = Math.max(1, days / LENGTH);
    int[] borders = new int[count];
    Arrays.setAll(borders, i -> days * (i + 1) / count);
    return borders;
  }

  /**
   * The rest of a line, whatever it costs; null where none was found.
   *
   * @param begun stands before the first day
   * @param first the first day or a border
   */
  byte @Nullable [] completed(byte[] begun, int first) {
    byte[] line = begun.clone();
    int from = first;
    for (int border : borders) {
      if (border <= from) {
        continue;
      }
      Terms section = section(line, from, border);
      byte[] found = section == null ? null : best(section);
      if (found == null) {
        return null;
      }
      System.arraycopy(found, 0, line, from, found.length);
      from = border;
    }
    return terms.keeps(line) ? line : null;
  }

  /**
   * What a line has to keep in a section, so that the rest can go on; null where nothing was found
   * that does.
   *
   * @param line on the days before
   * @param until a border
   */
  @Nullable Terms section(byte[] line, int from, int until) {
    Allowance left = terms.left(line);
    if (until == terms.days) {
      boolean[] all = new boolean[terms.automaton.size()];
      Arrays.fill(all, true);
      Terms last = terms.section(line, from, until, all, left);
      return best(last) != null ? last : null;
    }
    int done = terms.maxWeekends - left.maxWeekends();
    int share =
        part(
            left.maxWeekends(),
            weekends[until] - weekends[from],
            weekends[terms.days] - weekends[from]);
    // First as many weekends as are the share of these days, then ever more and fewer.
    for (int attempt = 0; attempt <= 2 * left.maxWeekends(); attempt++) {
      int apart = (attempt + 1) / 2 * (attempt % 2 == 0 ? -1 : 1);
      int most = done + share + apart;
      if (most < done || most > terms.maxWeekends) {
        continue;
      }
      for (int room : new int[] {longest, 0, 2 * longest, 3 * longest}) {
        for (boolean spread : new boolean[] {true, false}) {
          Terms own = section(line, from, until, left, most, room, spread);
          if (own != null && best(own) != null) {
            return own;
          }
        }
      }
    }
    return null;
  }

  /**
   * A section after which the rest can go on.
   *
   * @param most weekends until its end
   * @param room units by which its end may be worse than the best for the rest
   * @param spread whether units and kinds are spread over all days
   */
  private @Nullable Terms section(
      byte[] line, int from, int until, Allowance left, int most, int room, boolean spread) {
    int rest = capacity.from(until, terms.maxWeekends - most) - room;
    if (rest < 0) {
      return null;
    }
    boolean[] ends = new boolean[terms.automaton.size()];
    for (int node = 0; node < ends.length; node++) {
      ends[node] = capacity.from(until, node, terms.maxWeekends - most) >= rest;
    }
    int done = terms.maxUnits - left.maxUnits();
    int all = Math.max(1, capacity.from(0, terms.maxWeekends));
    int middle = (terms.minUnits + Math.min(terms.maxUnits, all)) / 2;
    int aim = (int) ((long) middle * (all - rest - room) / all);
    int low = Math.max(terms.minUnits - rest, spread ? aim - longest : 0);
    int high = Math.min(terms.maxUnits, Math.max(low, aim) + longest);
    int[] kinds = left.most().clone();
    for (int kind = 1; kind < kinds.length && spread; kind++) {
      kinds[kind] -= terms.most[kind] - part(terms.most[kind], until, terms.days);
    }
    int weekendsDone = terms.maxWeekends - left.maxWeekends();
    if (high < done || most < weekendsDone) {
      return null;
    }
    return terms.section(
        line,
        from,
        until,
        ends,
        new Allowance(low - done, high - done, most - weekendsDone, kinds));
  }

  private byte @Nullable [] best(Terms own) {
    if (own.maxUnits < 0 || own.maxWeekends < 0) {
      return null;
    }
    double[] free = new double[own.days * own.cells];
    return programme.best(
        own,
        new Tracked(own),
        new LimitPrices(own),
        new Question(free, own.allowed, 0, MOST_LABELS));
  }

  // Rounded for each person otherwise, so that all together have what is their share.
  private int part(int all, int done, int whole) {
    return whole == 0 ? all : Math.min(all, (int) ((double) all * done / whole + rounding));
  }
}
