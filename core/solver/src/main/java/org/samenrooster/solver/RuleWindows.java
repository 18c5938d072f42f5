package org.samenrooster.solver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * What the rules say about a few adjacent days alone, asked of the rules once and remembered. A
 * window that is blocked by itself is blocked in every line that holds it; the reverse is not true,
 * so this only spares full checks and never replaces one. Safe for several threads: a race asks the
 * same question twice and gets the same answer.
 */
final class RuleWindows {

  /** Table entries: a few megabytes at most, whatever the number of shift types. */
  private static final int MAX_ENTRIES = 1 << 20;

  private static final int MAX_DAYS = 5;
  private static final byte UNKNOWN = 0;
  private static final byte ALLOWED = 1;
  private static final byte BLOCKED = 2;
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  // No clock changes here: a window stands for the same days of any week.
  private static final ZoneId ZONE = ZoneOffset.UTC;

  private final RuleSet rules;
  private final List<ShiftType> types;
  private final TeamMember anybody;
  private final int symbols;
  private final int days;
  private final byte[] verdicts;

  RuleWindows(RuleSet rules, List<ShiftType> types) {
    this.rules = rules;
    this.types = List.copyOf(types);
    this.anybody = anybody(types);
    this.symbols = types.size() + 1;
    int length = 1;
    int entries = symbols;
    while (length < MAX_DAYS && (long) entries * symbols <= MAX_ENTRIES) {
      entries *= symbols;
      length++;
    }
    this.days = length;
    this.verdicts = new byte[entries];
  }

  /** How many days a window holds. */
  int days() {
    return days;
  }

  /**
   * The verdicts about all windows of the longest length of which there are at most this many, at
   * least two days: whether the window whose days, read as digits, are the index is blocked.
   */
  boolean[] blockedWindows(int most) {
    int length = 2;
    int entries = symbols * symbols;
    while (length < MAX_DAYS && (long) entries * symbols <= most) {
      entries *= symbols;
      length++;
    }
    boolean[] blockedWindows = new boolean[entries];
    for (int code = 0; code < entries; code++) {
      blockedWindows[code] =
          length == days
              ? blocked(code)
              : violations(cellsOf(code, length)).stream().anyMatch(RuleViolation::blocks);
    }
    return blockedWindows;
  }

  /** Whether a window that touches [first, last] of a cyclic line is blocked by itself. */
  boolean blocksAround(byte[] values, int base, int cycle, int first, int last) {
    int end = last + days - 1;
    int start = first - days + 1;
    int code = 0;
    for (int day = start; day <= end; day++) {
      code = (code * symbols + values[base + Math.floorMod(day, cycle)]) % verdicts.length;
      if (day - start >= days - 1 && blocked(code)) {
        return true;
      }
    }
    return false;
  }

  private boolean blocked(int code) {
    byte verdict = verdicts[code];
    if (verdict == UNKNOWN) {
      verdict =
          violations(cellsOf(code, days)).stream().anyMatch(RuleViolation::blocks)
              ? BLOCKED
              : ALLOWED;
      verdicts[code] = verdict;
    }
    return verdict == BLOCKED;
  }

  private int[] cellsOf(int code, int length) {
    int[] cells = new int[length];
    int rest = code;
    for (int i = length - 1; i >= 0; i--) {
      cells[i] = rest % symbols;
      rest /= symbols;
    }
    return cells;
  }

  /** How many warnings two adjacent days cause that each of them alone does not. */
  int exceptionsBetween(int today, int tomorrow) {
    Set<RuleViolation> alone = new HashSet<>(violations(new int[] {today, 0}));
    alone.addAll(violations(new int[] {0, tomorrow}));
    return (int)
        violations(new int[] {today, tomorrow}).stream()
            .filter(violation -> !violation.blocks() && !alone.contains(violation))
            .count();
  }

  private List<RuleViolation> violations(int[] cells) {
    List<Duty> duties = new ArrayList<>();
    for (int day = 0; day < cells.length; day++) {
      if (cells[day] > 0) {
        ShiftType type = types.get(cells[day] - 1);
        duties.add(Duty.of(type.code(), type, MONDAY.plusDays(day), ZONE, Optional.empty()));
      }
    }
    DateRange judged = new DateRange(MONDAY, MONDAY.plusDays(cells.length));
    return rules.violations(new Timeline(anybody, ZONE, judged, duties, List.of()));
  }

  // Rules about who a person is are asked for each member and day elsewhere; here everyone may.
  private static TeamMember anybody(List<ShiftType> types) {
    DateRange always = DateRange.startingOn(LocalDate.of(2000, 1, 1));
    List<HeldQualification> held =
        types.stream()
            .flatMap(type -> type.qualificationCodes().stream())
            .distinct()
            .map(code -> new Qualification(code, code, new Level(Level.MAX)))
            .map(qualification -> new HeldQualification(qualification, always))
            .toList();
    Employment employment =
        new Employment(
            "any", ContractKind.ON_CALL, 0, 0, DayOfWeek.values().length * 24 * 60, always);
    return new TeamMember(
        "anybody", "Anybody", Optional.empty(), List.of(employment), held, Set.of(), List.of());
  }
}
