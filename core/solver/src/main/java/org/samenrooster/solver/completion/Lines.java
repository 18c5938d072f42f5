package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;

/** The lines that are proposed, and what of the places they leave. */
final class Lines {

  private final Places places;
  private final List<PersonContext> people;
  private final byte[][] lines;

  Lines(Places places, List<PersonContext> people, List<List<Integer>> found) {
    this.places = places;
    this.people = List.copyOf(people);
    this.lines = new byte[people.size()][places.days()];
    for (int person = 0; person < lines.length; person++) {
      for (int day = 0; day < places.days(); day++) {
        lines[person][day] = found.get(person).get(day).byteValue();
      }
    }
    for (int day = 0; day < places.days(); day++) {
      for (int kind = 1; kind < places.symbols(); kind++) {
        leaveSurplus(day, kind);
      }
    }
    for (int person = 0; person < lines.length; person++) {
      keepAgreed(person);
    }
  }

  // The search may give a place that is not there while it is cut short; nobody gets it then.
  private void leaveSurplus(int day, int kind) {
    int left = places.shifts(day, kind).size();
    for (int person = 0; person < lines.length; person++) {
      if (lines[person][day] == kind && left-- <= 0) {
        byte[] without = lines[person].clone();
        without[day] = Places.OFF;
        shorten(person, without);
      }
    }
  }

  // It may also give more than was agreed; what was picked stands.
  private void keepAgreed(int person) {
    PersonContext context = people.get(person);
    byte[] line = lines[person].clone();
    for (int day = line.length - 1; day >= 0 && !context.agreed().allows(line); day--) {
      line[day] = line[day] == context.pickOn(day) ? line[day] : Places.OFF;
    }
    if (!Arrays.equals(line, lines[person])) {
      shorten(person, line);
    }
  }

  private void shorten(int person, byte[] line) {
    boolean fits = people.get(person).blocking(line).isEmpty();
    lines[person] = fits ? line : new byte[places.days()];
  }

  byte[] line(int person) {
    return lines[person];
  }

  int kind(int person, int day) {
    return lines[person][day];
  }

  /** The line of a person with another kind on a day. */
  byte[] with(int person, int day, int kind) {
    byte[] line = lines[person].clone();
    line[day] = (byte) kind;
    return line;
  }

  /** How many people have a kind on a day. */
  int count(int day, int kind) {
    int count = 0;
    for (byte[] line : lines) {
      count += line[day] == kind ? 1 : 0;
    }
    return count;
  }

  int open(int day, int kind) {
    return places.shifts(day, kind).size() - count(day, kind);
  }

  /** Who has a shift of each day and kind, in the order of the people. */
  List<Integer> holders(int day, int kind) {
    List<Integer> holders = new ArrayList<>();
    for (int person = 0; person < lines.length; person++) {
      if (lines[person][day] == kind) {
        holders.add(person);
      }
    }
    return holders;
  }

  /** The shifts of a day and kind with their holders; own picks go to who picked them. */
  List<Held> held(int day, int kind) {
    List<Shift> left = new ArrayList<>(places.shifts(day, kind));
    List<Held> held = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int person : holders(day, kind)) {
      String id = people.get(person).person().id();
      Shift own =
          left.stream()
              .filter(shift -> shift instanceof HeldShift pick && pick.memberId().equals(id))
              .findFirst()
              .orElse(null);
      if (own == null) {
        others.add(person);
      } else {
        left.remove(own);
        held.add(new Held(own, person));
      }
    }
    for (int person : others) {
      held.add(new Held(left.remove(0), person));
    }
    left.forEach(shift -> held.add(new Held(shift, Held.NOBODY)));
    return held;
  }

  /** A shift and the place of its holder among the people, or nobody. */
  record Held(Shift shift, int person) {

    static final int NOBODY = -1;
  }

  /** What keeps a line with more work from being a roster. */
  List<RuleViolation> blocking(int person, byte[] line) {
    return people.get(person).blocking(line);
  }
}
