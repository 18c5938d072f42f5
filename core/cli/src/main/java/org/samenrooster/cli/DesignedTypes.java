package org.samenrooster.cli;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.ShiftDesign;

/**
 * Gives designed shift types short codes that fit in a roster: E early, M middle, L late, N night,
 * with a number where there are more of a kind.
 */
record DesignedTypes(List<ShiftType> types, ShiftDemand demand) {

  static DesignedTypes of(ShiftDesign design) {
    Map<String, Integer> kinds = new HashMap<>();
    design.shiftTypes().forEach(type -> kinds.merge(letter(type), 1, Integer::sum));
    Map<String, Integer> used = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    List<ShiftType> types = new ArrayList<>();
    for (ShiftType type : design.shiftTypes()) {
      String letter = letter(type);
      int number = used.merge(letter, 1, Integer::sum);
      String code = kinds.get(letter) == 1 ? letter : letter + number;
      codes.put(type.code(), code);
      types.add(renamed(type, code));
    }
    List<ShiftDemand.Entry> entries =
        design.shiftDemand().entries().stream()
            .map(
                entry ->
                    new ShiftDemand.Entry(
                        entry.day(),
                        codes.get(entry.shiftType()),
                        entry.requiredLevel(),
                        entry.count()))
            .toList();
    return new DesignedTypes(types, new ShiftDemand(entries));
  }

  /** The shift types, and one to work beside each of them. */
  List<ShiftType> typesAndBeside() {
    return Stream.concat(types.stream(), types.stream().map(type -> type.beside(type.code() + "S")))
        .toList();
  }

  private static ShiftType renamed(ShiftType type, String code) {
    return new ShiftType(
        code,
        type.start() + "–" + type.end(),
        type.start(),
        type.end(),
        type.endsNextDay(),
        type.breakMinutes(),
        type.kind(),
        type.qualificationCodes(),
        type.countsFor());
  }

  private static String letter(ShiftType type) {
    LocalTime start = type.start();
    if (start.getHour() >= 20 || start.getHour() < 4) {
      return "N";
    }
    if (start.getHour() < 10) {
      return "E";
    }
    return start.getHour() < 14 ? "M" : "L";
  }
}
