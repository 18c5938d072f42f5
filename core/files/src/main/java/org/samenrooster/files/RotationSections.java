package org.samenrooster.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.RotationFile.Heading;
import org.samenrooster.files.RotationInstance.Run;
import org.samenrooster.files.RotationInstance.Shift;
import org.samenrooster.files.Section.Row;

/** Makes a problem of the sections of its file. */
final class RotationSections {

  private static final String OFF = "-";
  private static final int MOST_DAYS = 28;
  private static final int MOST_PEOPLE = 2_000;
  private static final int MOST_SHIFTS = 20;
  private static final int MOST_SEQUENCES = 10_000;
  private static final int MOST_RUN = 1_000_000;
  private static final int DAY_MINUTES = 24 * 60;

  private final Map<Heading, Section> sections;

  RotationSections(Map<Heading, Section> sections) {
    this.sections = sections;
  }

  private Section section(Heading heading) {
    return Objects.requireNonNull(sections.get(heading));
  }

  RotationInstance instance() {
    int days = single(Heading.DAYS, MOST_DAYS);
    int people = single(Heading.PEOPLE, MOST_PEOPLE);
    int shiftCount = single(Heading.SHIFT_COUNT, MOST_SHIFTS);
    List<List<Integer>> cover = cover(days);
    needLines(Heading.COVER, shiftCount);
    List<Row> rows = section(Heading.SHIFTS).rows(5);
    needLines(Heading.SHIFTS, shiftCount);
    Map<String, Integer> cells = cells(rows);
    List<Shift> shifts = new ArrayList<>();
    for (Row row : rows) {
      List<Integer> own = shifts.size() < cover.size() ? cover.get(shifts.size()) : List.of();
      shifts.add(shift(row, own));
    }
    return new RotationInstance(
        people, days, shifts, run(Heading.OFF), run(Heading.WORK), forbidden(cells));
  }

  // 0, with a fault, where there is no number above 0.
  private int single(Heading heading, int most) {
    Section section = section(heading);
    List<Row> rows = section.rows(1);
    needLines(heading, 1);
    return rows.isEmpty() ? 0 : section.number(rows.get(0), 0, 1, most);
  }

  // What the file does not say in the right way is a fault already.
  private void needLines(Heading heading, int count) {
    Section section = section(heading);
    if (count > 0 && !section.isEmpty() && section.rows().size() != count) {
      section.fault(
          section.rows().get(0),
          0,
          FaultCode.SECTION_LINES,
          section.rows().size(),
          heading.words(),
          count);
    }
  }

  private List<List<Integer>> cover(int days) {
    Section section = section(Heading.COVER);
    List<List<Integer>> cover = new ArrayList<>();
    for (Row row : days > 0 ? section.rows(days) : section.rows()) {
      List<Integer> own = new ArrayList<>();
      for (int day = 0; day < row.values().size(); day++) {
        own.add(section.number(row, day, MOST_PEOPLE));
      }
      cover.add(own);
    }
    return cover;
  }

  private Map<String, Integer> cells(List<Row> rows) {
    Section section = section(Heading.SHIFTS);
    Map<String, Integer> cells = new HashMap<>();
    section.names(rows).forEach((name, place) -> cells.put(name, place + 1));
    for (Row row : rows) {
      if (row.values().get(0).equals(OFF)) {
        section.fault(row, 0, FaultCode.ROTATION_DAY_OFF, OFF);
      }
    }
    cells.put(OFF, 0);
    return cells;
  }

  private Shift shift(Row row, List<Integer> cover) {
    Section section = section(Heading.SHIFTS);
    section.number(row, 1, DAY_MINUTES);
    section.number(row, 2, DAY_MINUTES);
    return new Shift(row.values().get(0), run(section, row, 3), cover);
  }

  private Run run(Heading heading) {
    List<Row> rows = section(heading).rows(2);
    needLines(heading, 1);
    return rows.isEmpty() ? new Run(0, 0) : run(section(heading), rows.get(0), 0);
  }

  private static Run run(Section section, Row row, int column) {
    int least = section.number(row, column, MOST_RUN);
    return new Run(least, section.number(row, column + 1, Math.max(1, least), MOST_RUN));
  }

  private List<List<Integer>> forbidden(Map<String, Integer> cells) {
    Section section = section(Heading.FORBIDDEN);
    List<List<Integer>> forbidden = new ArrayList<>();
    for (Row row : section.rows()) {
      if (row.values().size() < 2 || row.values().size() > 3) {
        section.fault(row, 0, FaultCode.ROTATION_SEQUENCE, row.values().size());
      }
      List<Integer> sequence = new ArrayList<>();
      for (int place = 0; place < row.values().size(); place++) {
        sequence.add(section.place(row, place, row.values().get(place), cells));
      }
      forbidden.add(sequence);
    }
    checkCounts(forbidden);
    return forbidden;
  }

  // How many of two and of three there are stands before them.
  private void checkCounts(List<List<Integer>> forbidden) {
    Section section = section(Heading.FORBIDDEN_COUNT);
    List<Row> rows = section.rows(2);
    needLines(Heading.FORBIDDEN_COUNT, 1);
    for (Row row : rows) {
      for (int place = 0; place < 2; place++) {
        int length = place + 2;
        int told = section.number(row, place, MOST_SEQUENCES);
        int known = (int) forbidden.stream().filter(each -> each.size() == length).count();
        if (told != known) {
          section.fault(row, place, FaultCode.ROTATION_COUNT, told, length, known);
        }
      }
    }
  }
}
