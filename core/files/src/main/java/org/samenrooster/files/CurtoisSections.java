package org.samenrooster.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.CurtoisInstance.Cover;
import org.samenrooster.files.CurtoisInstance.Employee;
import org.samenrooster.files.CurtoisInstance.Limits;
import org.samenrooster.files.CurtoisInstance.Request;
import org.samenrooster.files.CurtoisInstance.Shift;
import org.samenrooster.files.Section.Row;

/** Makes a problem of the sections of its file. */
final class CurtoisSections {

  static final String HORIZON = "SECTION_HORIZON";
  static final String SHIFTS = "SECTION_SHIFTS";
  static final String STAFF = "SECTION_STAFF";
  static final String DAYS_OFF = "SECTION_DAYS_OFF";
  static final String ON_REQUESTS = "SECTION_SHIFT_ON_REQUESTS";
  static final String OFF_REQUESTS = "SECTION_SHIFT_OFF_REQUESTS";
  static final String COVER = "SECTION_COVER";

  private static final int MOST_DAYS = 366;
  private static final int MOST_MINUTES = 1_000_000;
  private static final int DAY_MINUTES = 24 * 60;
  private static final int MOST_WEIGHT = 1_000_000;
  private static final int MOST_PEOPLE = 10_000;

  private final Map<String, Section> sections;
  private final int days;
  private final List<Row> shiftRows;
  private final Map<String, Integer> shifts;
  private final List<Row> staffRows;
  private final Map<String, Integer> staff;

  CurtoisSections(Map<String, Section> sections) {
    this.sections = sections;
    this.days = days();
    this.shiftRows = section(SHIFTS).rows(3);
    this.shifts = section(SHIFTS).names(shiftRows);
    this.staffRows = section(STAFF).rows(8);
    this.staff = section(STAFF).names(staffRows);
  }

  private Section section(String name) {
    return Objects.requireNonNull(sections.get(name));
  }

  private int days() {
    List<Row> rows = section(HORIZON).rows(1);
    if (rows.isEmpty() && section(HORIZON).isEmpty()) {
      section(HORIZON).missing(HORIZON);
    }
    return rows.stream()
        .mapToInt(row -> section(HORIZON).number(row, 0, MOST_DAYS))
        .findFirst()
        .orElse(0);
  }

  CurtoisInstance instance() {
    List<Request> requests = new ArrayList<>(requests(ON_REQUESTS, true));
    requests.addAll(requests(OFF_REQUESTS, false));
    return new CurtoisInstance(
        days, shiftRows.stream().map(this::shift).toList(), employees(), requests, cover());
  }

  private Shift shift(Row row) {
    Section section = section(SHIFTS);
    Set<Integer> notNext = new TreeSet<>();
    for (String name : row.values().get(2).split("\\|")) {
      if (!name.isBlank()) {
        notNext.add(section.place(row, 2, name.strip(), shifts));
      }
    }
    return new Shift(row.values().get(0), section.number(row, 1, DAY_MINUTES), notNext);
  }

  private List<Employee> employees() {
    Map<Integer, Set<Integer>> daysOff = new HashMap<>();
    for (Row row : section(DAYS_OFF).rowsFrom(1)) {
      int employee = section(DAYS_OFF).place(row, 0, row.values().get(0), staff);
      Set<Integer> own = daysOff.computeIfAbsent(employee, unknown -> new HashSet<>());
      for (int column = 1; column < row.values().size(); column++) {
        own.add(day(section(DAYS_OFF), row, column));
      }
    }
    List<Employee> employees = new ArrayList<>();
    for (Row row : staffRows) {
      employees.add(employee(row, daysOff.getOrDefault(employees.size(), Set.of())));
    }
    return employees;
  }

  private Employee employee(Row row, Set<Integer> daysOff) {
    Section section = section(STAFF);
    int[] numbers = new int[row.values().size()];
    for (int column = 2; column < numbers.length; column++) {
      numbers[column] = section.number(row, column, column < 4 ? MOST_MINUTES : MOST_DAYS);
    }
    Limits limits =
        new Limits(numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]);
    if (limits.leastMinutes() > limits.mostMinutes()) {
      section.fault(
          row, 3, FaultCode.NUMBER_TOO_LARGE, limits.leastMinutes(), limits.mostMinutes());
    }
    return new Employee(row.values().get(0), mostShifts(row), limits, daysOff);
  }

  private List<Integer> mostShifts(Row row) {
    Section section = section(STAFF);
    Integer[] most = new Integer[shifts.size()];
    Arrays.fill(most, days);
    Set<String> named = new LinkedHashSet<>();
    for (String part : row.values().get(1).split("\\|")) {
      String[] pair = part.split("=", -1);
      if (pair.length != 2) {
        section.fault(row, 1, FaultCode.NOT_A_LIMIT, part);
        continue;
      }
      int place = section.place(row, 1, pair[0].strip(), shifts);
      int number = section.number(row, 1, pair[1].strip(), MOST_DAYS);
      if (!named.add(pair[0].strip())) {
        section.fault(row, 1, FaultCode.DUPLICATE_ID, pair[0].strip());
      } else if (place < most.length) {
        most[place] = number;
      }
    }
    return Collections.unmodifiableList(Arrays.asList(most));
  }

  private List<Request> requests(String name, boolean wanted) {
    Section section = section(name);
    return section.rows(4).stream()
        .map(
            row ->
                new Request(
                    section.place(row, 0, row.values().get(0), staff),
                    day(section, row, 1),
                    section.place(row, 2, row.values().get(2), shifts),
                    section.number(row, 3, MOST_WEIGHT),
                    wanted))
        .toList();
  }

  private List<Cover> cover() {
    Section section = section(COVER);
    Set<List<Integer>> known = new HashSet<>();
    List<Cover> cover = new ArrayList<>();
    for (Row row : section.rows(5)) {
      int day = day(section, row, 0);
      int shift = section.place(row, 1, row.values().get(1), shifts);
      if (!known.add(List.of(day, shift))) {
        section.fault(row, 0, FaultCode.DUPLICATE_ID, day + "," + row.values().get(1));
      }
      cover.add(
          new Cover(
              day,
              shift,
              section.number(row, 2, MOST_PEOPLE),
              section.number(row, 3, MOST_WEIGHT),
              section.number(row, 4, MOST_WEIGHT)));
    }
    return cover;
  }

  private int day(Section section, Row row, int column) {
    return section.number(row, column, Math.max(0, days - 1));
  }
}
