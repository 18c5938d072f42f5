package org.samenrooster.files;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.samenrooster.demand.ArrivalsHistory;
import org.samenrooster.fault.FaultCode;

/** The lines of an arrivals file, put one after the other on the wall clock. */
final class ArrivalsRows {

  private static final int COLUMNS = 3;
  private static final int MOST_ARRIVALS = 100_000;
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(2200, 1, 1);

  private final String file;
  private final ZoneId zone;
  private final String separator;
  private final Faults faults;
  private final List<LocalDateTime> hours = new ArrayList<>();
  private final List<Integer> arrivals = new ArrayList<>();
  private final Map<LocalDateTime, Integer> lineOf = new HashMap<>();

  ArrivalsRows(String file, ZoneId zone, String separator, Faults faults) {
    this.file = file;
    this.zone = zone;
    this.separator = separator;
    this.faults = faults;
  }

  /** How many hours of the wall clock there are so far. */
  int hours() {
    return hours.size();
  }

  ArrivalsHistory history() {
    return new ArrivalsHistory(
        hours.get(0), arrivals.stream().mapToInt(Integer::intValue).toArray());
  }

  void add(int line, String text) {
    if (text.isBlank()) {
      return;
    }
    String[] values = text.split(separator, -1);
    if (values.length != COLUMNS) {
      fault(line, 1, FaultCode.CSV_COLUMNS, values.length, COLUMNS);
      return;
    }
    int second = values[0].length() + 2;
    int third = second + values[1].length() + 1;
    Optional<LocalDate> date = date(line, values[0].strip());
    OptionalInt hour = number(line, second, values[1].strip(), 23, FaultCode.NOT_AN_HOUR);
    OptionalInt count =
        number(line, third, values[2].strip(), MOST_ARRIVALS, FaultCode.NUMBER_TOO_LARGE);
    if (date.isPresent() && hour.isPresent()) {
      // A line with a wrong number still fills its hour, so that no gap is told besides.
      add(line, date.get().atTime(hour.getAsInt(), 0), count.orElse(0));
    }
  }

  private Optional<LocalDate> date(int line, String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (!date.isBefore(FIRST_DATE) && date.isBefore(LAST_DATE)) {
        return Optional.of(date);
      }
    } catch (DateTimeParseException notADate) {
      // Told below, with dates that nobody can mean.
    }
    fault(line, 1, FaultCode.NOT_A_DATE, text);
    return Optional.empty();
  }

  private OptionalInt number(int line, int column, String text, int most, FaultCode tooLarge) {
    if (!text.matches("-?[0-9]+")) {
      fault(line, column, FaultCode.NOT_A_WHOLE_NUMBER, text);
    } else if (text.startsWith("-")) {
      fault(line, column, FaultCode.NEGATIVE_NUMBER, text);
    } else if (text.length() > 9 || Integer.parseInt(text) > most) {
      fault(line, column, tooLarge, text, most);
    } else {
      return OptionalInt.of(Integer.parseInt(text));
    }
    return OptionalInt.empty();
  }

  private void add(int line, LocalDateTime hour, int count) {
    Integer earlier = lineOf.putIfAbsent(hour, line);
    if (earlier != null) {
      repeated(line, hour, earlier, count);
      return;
    }
    if (!hours.isEmpty()) {
      LocalDateTime last = hours.get(hours.size() - 1);
      if (hour.isBefore(last)) {
        fault(line, 1, FaultCode.HOUR_OUT_OF_ORDER, hour, last);
        return;
      }
      fillUntil(line, last.plusHours(1), hour);
    }
    hours.add(hour);
    arrivals.add(count);
  }

  private void repeated(int line, LocalDateTime hour, int earlier, int count) {
    boolean clockWentBack = zone.getRules().getValidOffsets(hour).size() > 1;
    int last = hours.size() - 1;
    if (clockWentBack && hours.get(last).equals(hour) && line == earlier + 1) {
      arrivals.set(last, Math.max(arrivals.get(last), count));
    } else {
      fault(line, 1, FaultCode.HOUR_TWICE, hour, earlier);
    }
  }

  // One fault for a whole gap; an hour that the clock skips is no gap.
  private void fillUntil(int line, LocalDateTime next, LocalDateTime hour) {
    boolean skipped =
        next.plusHours(1).equals(hour) && zone.getRules().getValidOffsets(next).isEmpty();
    if (skipped) {
      hours.add(next);
      arrivals.add(0);
    } else if (ChronoUnit.HOURS.between(next, hour) > 0) {
      fault(line, 1, FaultCode.HOURS_MISSING, next, hour.minusHours(1));
    }
  }

  private void fault(int line, int column, FaultCode code, Object value, Object... arguments) {
    faults.add(new Place(file, line, column), "", code, value, arguments);
  }
}
