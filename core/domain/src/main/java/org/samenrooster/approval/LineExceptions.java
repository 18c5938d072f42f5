package org.samenrooster.approval;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Finds the lines of a roster that ask for a decision; the others can be approved together. */
public final class LineExceptions {

  /** How many nights or weekend shifts beyond the own part are nothing to speak of. */
  private static final int WITHIN_REASON = 1;

  /** Fewer minutes beside the band are no whole shift: nobody can put them right. */
  private static final int LEAST_OF_A_SHIFT = 240;

  private final Collection<LineFacts> lines;

  private LineExceptions(Collection<LineFacts> lines) {
    this.lines = lines;
  }

  /** The exceptions of every line, by member, in the order of the lines; none is an empty set. */
  public static Map<String, Set<LineException>> of(Collection<LineFacts> lines) {
    var found = new LineExceptions(lines);
    Map<String, Set<LineException>> all = new LinkedHashMap<>();
    lines.forEach(line -> all.put(line.memberId(), found.of(line)));
    return all;
  }

  private Set<LineException> of(LineFacts line) {
    Set<LineException> exceptions = EnumSet.noneOf(LineException.class);
    add(exceptions, LineException.RULE_BROKEN, line.judged().broken() > 0);
    add(exceptions, LineException.WARNING_NOT_ACCEPTED, line.judged().unacceptedWarnings() > 0);
    add(
        exceptions,
        LineException.HOURS_OUTSIDE_BAND,
        Math.abs(line.hours().outsideBand()) >= LEAST_OF_A_SHIFT);
    add(exceptions, LineException.MANY_NIGHTS, many(line, own -> own.burdens().nights()));
    add(exceptions, LineException.MANY_WEEKENDS, many(line, own -> own.burdens().weekends()));
    add(exceptions, LineException.PICK_NOT_KEPT, line.picksNotKept() > 0);
    add(
        exceptions,
        LineException.BELOW_UNPOPULAR_MINIMUM,
        line.standing().held().shifts() > 0 && !line.standing().hasEnoughUnpopular());
    return exceptions;
  }

  private static void add(Set<LineException> exceptions, LineException one, boolean there) {
    if (there) {
      exceptions.add(one);
    }
  }

  /**
   * The own part is that of the contract hours of all who have any of it: those who have none may
   * not be able to. Who has no contract hours has no part, and is nobody's exception.
   */
  private boolean many(LineFacts line, ToIntFunction<LineFacts> burden) {
    long all = 0;
    long contract = 0;
    for (LineFacts other : lines) {
      if (burden.applyAsInt(other) > 0 && other.hours().contract() > 0) {
        all += burden.applyAsInt(other);
        contract += other.hours().contract();
      }
    }
    int own = burden.applyAsInt(line);
    if (own == 0 || line.hours().contract() <= 0) {
      return false;
    }
    long part = (all * line.hours().contract() + contract - 1) / contract;
    return own > part + WITHIN_REASON;
  }
}
