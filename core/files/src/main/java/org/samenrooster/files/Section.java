package org.samenrooster.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenrooster.fault.FaultCode;

/** Lines of values between commas or blanks, with the faults of reading them. */
final class Section {

  private static final Pattern WORD = Pattern.compile("\\S+");

  /**
   * A line as it stands in the file.
   *
   * @param columns at which the values begin
   */
  record Row(int line, List<String> values, List<Integer> columns) {}

  private final String file;
  private final Faults faults;
  private final List<Row> rows = new ArrayList<>();

  Section(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** Adds a line of values between commas. */
  void add(int line, String text) {
    List<String> values = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    int column = 1;
    for (String value : text.split(",", -1)) {
      values.add(value.strip());
      columns.add(column);
      column += value.length() + 1;
    }
    rows.add(new Row(line, values, columns));
  }

  /** Adds a line of values between blanks. */
  void addWords(int line, String text) {
    List<String> values = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      values.add(words.group());
      columns.add(words.start() + 1);
    }
    rows.add(new Row(line, values, columns));
  }

  /** All lines, whatever stands on them. */
  List<Row> rows() {
    return rows;
  }

  /** The lines that have as many values as are needed. */
  List<Row> rows(int columns) {
    return rows(columns, columns);
  }

  /** The lines that have so many values, or more. */
  List<Row> rowsFrom(int columns) {
    return rows(columns, Integer.MAX_VALUE);
  }

  private List<Row> rows(int least, int most) {
    List<Row> fitting = new ArrayList<>();
    for (Row row : rows) {
      if (row.values().size() < least || row.values().size() > most) {
        fault(row, 0, FaultCode.CSV_COLUMNS, row.values().size(), least);
      } else {
        fitting.add(row);
      }
    }
    return fitting;
  }

  /** The places of the names in the first column; each may stand once. */
  Map<String, Integer> names(List<Row> of) {
    Map<String, Integer> places = new HashMap<>();
    for (Row row : of) {
      String name = row.values().get(0);
      if (name.isEmpty()) {
        fault(row, 0, FaultCode.NAME_EMPTY, name);
      } else if (places.putIfAbsent(name, places.size()) != null) {
        fault(row, 0, FaultCode.DUPLICATE_ID, name);
      }
    }
    return places;
  }

  /** A whole number of a column; 0, with a fault, where there is none from 0 to the most. */
  int number(Row row, int column, int most) {
    return number(row, column, row.values().get(column), most);
  }

  /**
   * A whole number of a column; 0, with a fault, where there is none from the least to the most.
   */
  int number(Row row, int column, int least, int most) {
    int before = faults.count();
    int number = number(row, column, most);
    if (number < least && faults.count() == before) {
      fault(row, column, FaultCode.NUMBER_TOO_SMALL, number, least);
      return 0;
    }
    return number;
  }

  /** The same from 0 on, for a part of the value of a column. */
  int number(Row row, int column, String text, int most) {
    if (!text.matches("-?[0-9]+")) {
      fault(row, column, FaultCode.NOT_A_WHOLE_NUMBER, text);
    } else if (text.startsWith("-")) {
      fault(row, column, FaultCode.NEGATIVE_NUMBER, text);
    } else if (text.length() > 9 || Integer.parseInt(text) > most) {
      fault(row, column, FaultCode.NUMBER_TOO_LARGE, text, most);
    } else {
      return Integer.parseInt(text);
    }
    return 0;
  }

  /** The place of a name; 0, with a fault, where it is not known. */
  int place(Row row, int column, String name, Map<String, Integer> known) {
    Integer place = known.get(name);
    if (place == null) {
      fault(row, column, FaultCode.UNKNOWN_NAME, name);
      return 0;
    }
    return place;
  }

  void fault(Row row, int column, FaultCode code, Object value, Object... arguments) {
    int at = row.columns().get(column);
    faults.add(new Place(file, row.line(), at), "", code, value, arguments);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Says that nothing stands here. */
  void missing(String name) {
    faults.add(Place.startOf(file), "", FaultCode.SECTION_MISSING, name);
  }
}
