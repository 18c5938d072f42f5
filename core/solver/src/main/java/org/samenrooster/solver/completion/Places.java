package org.samenrooster.solver.completion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.time.DateRange;

/**
 * The shifts that are given out, by day and kind. Shifts are of one kind where nobody could tell
 * them apart: as long, at the same time, of the same level. Kinds count from 1; 0 is a day off.
 */
final class Places {

  static final int OFF = 0;

  /** What the rules see of a shift, its day and level apart. */
  record Shape(
      String shiftType,
      LocalTime start,
      LocalTime end,
      int workMinutes,
      ShiftKind kind,
      CountsFor countsFor,
      Set<String> codes) {}

  /** A kind. */
  record Kind(Shape shape, Level level, boolean mustFill) {}

  private final DateRange days;
  private final List<Kind> kinds = new ArrayList<>();
  private final int[] alike;
  private final int groups;
  private final List<List<Shift>> shifts = new ArrayList<>();

  Places(CompletionProblem problem) {
    this.days = problem.days();
    Map<Kind, Map<Integer, List<Shift>>> byKind =
        new TreeMap<>(
            Comparator.comparing((Kind kind) -> kind.shape().start())
                .thenComparing(kind -> kind.toString()));
    for (Shift shift : changing(problem)) {
      byKind
          .computeIfAbsent(kindOf(shift, problem), unknown -> new TreeMap<>())
          .computeIfAbsent(dayOf(shift.day()), unknown -> new ArrayList<>())
          .add(shift);
    }
    kinds.addAll(byKind.keySet());
    for (int place = 0; place < days.days() * symbols(); place++) {
      shifts.add(new ArrayList<>());
    }
    for (int kind = 1; kind < symbols(); kind++) {
      int own = kind;
      byKind.get(kinds.get(kind - 1)).forEach((day, of) -> shifts.get(place(day, own)).addAll(of));
    }
    this.alike = new int[symbols()];
    Map<Shape, Integer> known = new LinkedHashMap<>();
    for (int kind = 1; kind < symbols(); kind++) {
      alike[kind] = known.computeIfAbsent(kind(kind).shape(), unknown -> known.size());
    }
    this.groups = known.size();
  }

  private static List<Shift> changing(CompletionProblem problem) {
    List<Shift> all = new ArrayList<>();
    for (CompletionPerson person : problem.people()) {
      all.addAll(Standing.changing(problem, person));
    }
    problem.open().stream()
        .filter(
            shift ->
                problem.people().stream()
                    .noneMatch(person -> person.pinnedShifts().contains(shift.id())))
        .forEach(all::add);
    return all;
  }

  private static Kind kindOf(Shift shift, CompletionProblem problem) {
    Duty duty = shift.duty();
    Shape shape =
        new Shape(
            shift.shiftType(),
            duty.start().atZone(problem.zone()).toLocalTime(),
            duty.localEnd(),
            duty.workMinutes(),
            duty.kind(),
            duty.countsFor(),
            duty.qualificationCodes());
    boolean mustFill = !(shift instanceof HeldShift) && problem.mustFill().contains(shift.id());
    return new Kind(shape, shift.requiredLevel(), mustFill);
  }

  int days() {
    return days.days();
  }

  DateRange allDays() {
    return days;
  }

  LocalDate date(int day) {
    return days.from().plusDays(day);
  }

  int dayOf(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(days.from(), date));
  }

  /** Kinds and the day off. */
  int symbols() {
    return kinds.size() + 1;
  }

  int place(int day, int kind) {
    return day * symbols() + kind;
  }

  Kind kind(int kind) {
    return kinds.get(kind - 1);
  }

  /** How many kinds differ to the rules. */
  int groups() {
    return groups;
  }

  /** Kinds with the same number are the same to every rule, for who has the level. */
  int alike(int kind) {
    return alike[kind];
  }

  /** The shifts of a day and kind. */
  List<Shift> shifts(int day, int kind) {
    return shifts.get(place(day, kind));
  }

  /** The work of a day and kind; null where there is none. */
  @Nullable Duty duty(int day, int kind) {
    List<Shift> of = shifts(day, kind);
    return of.isEmpty() ? null : of.get(0).duty();
  }

  /** Minutes of a kind that count for hours. */
  int minutes(int kind) {
    Shape shape = kind(kind).shape();
    return shape.countsFor().hours() ? shape.workMinutes() : 0;
  }

  /** Minutes of all shifts in the mean, as far as they count for hours. */
  int meanMinutes() {
    long minutes = 0;
    int count = 0;
    for (int day = 0; day < days(); day++) {
      for (int kind = 1; kind < symbols(); kind++) {
        minutes += (long) minutes(kind) * shifts(day, kind).size();
        count += shifts(day, kind).size();
      }
    }
    return count == 0 ? 0 : Math.toIntExact(minutes / count);
  }

  /** The kind of a shift on its day. */
  int kindOf(Shift shift) {
    int day = dayOf(shift.day());
    for (int kind = 1; kind < symbols(); kind++) {
      if (shifts(day, kind).contains(shift)) {
        return kind;
      }
    }
    return OFF;
  }
}
