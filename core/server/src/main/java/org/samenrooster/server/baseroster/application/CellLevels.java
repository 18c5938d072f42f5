package org.samenrooster.server.baseroster.application;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster.CellKey;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;

/**
 * Which level the work of each cell asks for. A base roster says who works what; the shift demand
 * says at which levels. On each day the people of one shift type take its wanted levels, highest
 * first; whoever is beyond the demand does work of the lowest level.
 */
final class CellLevels {

  private static final int DAYS = 7;

  private CellLevels() {}

  static Map<CellKey, Level> of(BaseRoster roster, Team team, ShiftDemand demand) {
    Map<CellKey, Level> levels = new HashMap<>();
    for (int day = 0; day < roster.cycleWeeks() * DAYS; day++) {
      for (var type : team.shiftTypes()) {
        var people = peopleIn(roster, team, day, type.code());
        var wanted = wanted(demand, DayOfWeek.of(day % DAYS + 1), type.code());
        take(day, people, wanted, levels);
      }
    }
    return levels;
  }

  // Each takes the highest level left that he may work; levels nobody may work stay open shifts.
  private static void take(
      int day, List<Person> people, List<Level> wanted, Map<CellKey, Level> levels) {
    for (var person : people) {
      var level =
          wanted.stream().filter(person.level()::mayDoWorkOf).findFirst().orElse(Level.LOWEST);
      wanted.remove(level);
      levels.put(new CellKey(person.memberId(), day), level);
    }
  }

  private static List<Person> peopleIn(BaseRoster roster, Team team, int day, String type) {
    var date = roster.anchor().plusDays(day);
    return roster.lines().stream()
        .filter(line -> line.cells().get(day).shiftType().filter(type::equals).isPresent())
        .map(
            line ->
                new Person(
                    line.memberId(),
                    team.member(line.memberId())
                        .flatMap(member -> member.levelOn(date))
                        .orElse(Level.LOWEST)))
        .sorted(Comparator.comparing(Person::level).reversed())
        .toList();
  }

  private static List<Level> wanted(ShiftDemand demand, DayOfWeek day, String type) {
    var levels = new ArrayList<Level>();
    demand.entries().stream()
        .filter(entry -> entry.day() == day && entry.shiftType().equals(type))
        .sorted(Comparator.comparing(ShiftDemand.Entry::requiredLevel).reversed())
        .forEach(
            entry -> {
              for (int i = 0; i < entry.count(); i++) {
                levels.add(entry.requiredLevel());
              }
            });
    return levels;
  }

  private record Person(String memberId, Level level) {}
}
