package org.samenrooster.solver;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.team.TeamMember;

/**
 * A problem as small numbers, built once and shared by all threads; nothing in it changes. Members,
 * days of the cycle and shift types are indexes; type 0 is a day off. Levels are ranks: a person of
 * rank r may fill the places of ranks below r.
 */
final class SearchModel {

  private final BaseRosterProblem problem;
  private final int weeks;
  private final List<TeamMember> members;
  private final List<ShiftType> types;
  private final List<Level> levels;
  private final int[] rankOfMember;
  private final Contract[] contracts;
  private final Pins pins;

  SearchModel(BaseRosterProblem problem) {
    this.problem = problem;
    this.weeks = problem.cycleWeeks();
    this.members = problem.team().members();
    this.types = usedTypes(problem);
    this.levels = usedLevels(problem);
    this.rankOfMember = members.stream().mapToInt(this::rankOf).toArray();
    this.contracts =
        members.stream().map(member -> Contract.of(member, problem)).toArray(Contract[]::new);
    this.pins = new Pins(this);
  }

  private static List<ShiftType> usedTypes(BaseRosterProblem problem) {
    Set<String> used = new HashSet<>(searchedCodes(problem));
    problem.pins().stream()
        .map(BaseRosterPin::shiftType)
        .forEach(code -> code.ifPresent(used::add));
    return problem.team().shiftTypes().stream().filter(type -> used.contains(type.code())).toList();
  }

  /** The types that the search gives out; others are worked only where they are pinned. */
  static Set<String> searchedCodes(BaseRosterProblem problem) {
    Set<String> demanded =
        problem.shiftDemand().entries().stream()
            .map(ShiftDemand.Entry::shiftType)
            .collect(Collectors.toSet());
    return demanded.isEmpty()
        ? problem.team().shiftTypes().stream()
            .filter(type -> type.countsFor().coverage())
            .map(ShiftType::code)
            .collect(Collectors.toSet())
        : demanded;
  }

  private static List<Level> usedLevels(BaseRosterProblem problem) {
    TreeSet<Level> levels = new TreeSet<>(problem.need().levels());
    problem.shiftDemand().entries().forEach(entry -> levels.add(entry.requiredLevel()));
    return List.copyOf(levels);
  }

  private int rankOf(TeamMember member) {
    int level = levelOf(member);
    return (int) levels.stream().filter(needed -> needed.value() <= level).count();
  }

  private int levelOf(TeamMember member) {
    for (int day = 0; day < days(); day++) {
      int level = member.levelOn(date(day)).map(Level::value).orElse(0);
      if (level > 0) {
        return level;
      }
    }
    return 0;
  }

  BaseRosterProblem problem() {
    return problem;
  }

  SearchWeights weights() {
    return problem.weights();
  }

  int weeks() {
    return weeks;
  }

  int days() {
    return weeks * 7;
  }

  int members() {
    return members.size();
  }

  TeamMember member(int index) {
    return members.get(index);
  }

  /** The index of a member, or -1 when there is none of this id. */
  int memberIndex(String id) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The cells that the search leaves as they are. */
  Pins pins() {
    return pins;
  }

  /** The highest type index; type 0 is a day off. */
  int types() {
    return types.size();
  }

  ShiftType type(int index) {
    return types.get(index - 1);
  }

  /** The index of a type, or 0 when the search does not use it. */
  byte typeIndex(String code) {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).code().equals(code)) {
        return (byte) (i + 1);
      }
    }
    return Cells.OFF;
  }

  /** Minutes of a type that count as planned hours. */
  int paidMinutes(int type) {
    return type(type).countsFor().hours() ? type(type).workMinutes() : 0;
  }

  /** Length of a type in quarters of an hour, at least 1. */
  int quarters(int type) {
    return Math.max(1, type(type).lengthMinutes() / 15);
  }

  /** Levels that demand or need ask for, lowest first. */
  List<Level> levels() {
    return levels;
  }

  /** How many of the levels a member may do the work of. */
  int rankOfMember(int member) {
    return rankOfMember[member];
  }

  /** The member's own level, 0 without a valid qualification. */
  int levelOfMember(int member) {
    return levelOf(members.get(member));
  }

  /** The rank of a place: the index of its level. */
  int rankOfPlace(Level requiredLevel) {
    return levels.indexOf(requiredLevel);
  }

  Contract contract(int member) {
    return contracts[member];
  }

  LocalDate date(int cycleDay) {
    return problem.anchor().plusDays(cycleDay);
  }

  boolean hasCurrent() {
    return problem.current().isPresent();
  }

  /** The current base roster over the new cycle; days off where it has nothing. */
  Cells current() {
    return problem.current().map(this::cellsOf).orElseGet(() -> new Cells(members(), days()));
  }

  /** A base roster over this cycle, repeated where its own is shorter. */
  Cells cellsOf(BaseRoster roster) {
    Cells cells = new Cells(members(), days());
    for (int m = 0; m < members(); m++) {
      for (BaseRosterLine line : roster.lines()) {
        if (line.memberId().equals(members.get(m).id())) {
          for (int d = 0; d < days(); d++) {
            byte type =
                line.cells()
                    .get(roster.cycleDayOf(date(d)))
                    .shiftType()
                    .map(this::typeIndex)
                    .orElse(Cells.OFF);
            cells.set(m, d, type);
          }
        }
      }
    }
    return cells;
  }
}
