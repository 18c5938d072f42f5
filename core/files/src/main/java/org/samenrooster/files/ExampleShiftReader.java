package org.samenrooster.files;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.files.ExampleShift.Repetition;
import org.samenrooster.files.ExampleShift.Times;
import org.samenrooster.shifttype.ShiftKind;

/**
 * Reads a shift of a worked example: {@code 2026-11-02 07:00-15:30/30}, with what differs from a
 * plain shift behind it:
 *
 * <ul>
 *   <li>a break as minutes, or as places: {@code /12:00-12:30,15:00-15:15};
 *   <li>a kind, with calls where there were some: {@code ON_CALL(02:00-02:45)};
 *   <li>the level it asks for: {@code L4};
 *   <li>days on which it repeats, from the date on, for one week, for some weeks or for every so
 *       many weeks: {@code MON-FRI}, {@code MON,WED x16}, {@code SAT-SUN x8/2}.
 * </ul>
 */
final class ExampleShiftReader {

  private static final String TIMES = "\\d\\d:\\d\\d-\\d\\d:\\d\\d";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<day>\\d{4}-\\d\\d-\\d\\d) (?<times>"
              + TIMES
              + ")(?:/(?:(?<minutes>\\d{1,4})|(?<breaks>"
              + TIMES
              + "(?:,"
              + TIMES
              + ")*)))?(?: (?<kind>[A-Z_]{4,})(?:\\((?<calls>"
              + TIMES
              + "(?:,"
              + TIMES
              + ")*)\\))?)?(?: L(?<level>[1-7]))?"
              + "(?: (?<days>[A-Z]{3}(?:[-,][A-Z]{3})*)(?: x(?<weeks>\\d{1,3})(?:/(?<every>\\d))?)?)?");

  private ExampleShiftReader() {}

  /** The shift; empty when it is written otherwise or cannot be. */
  static Optional<ExampleShift> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(shift(text, parts)).filter(ExampleShift::isPossible);
    } catch (DateTimeException | IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private static ExampleShift shift(String text, Matcher parts) {
    return new ExampleShift(
        text,
        LocalDate.parse(parts.group("day")),
        times(parts.group("times")),
        number(parts.group("minutes"), 0),
        allTimes(parts.group("breaks")),
        kind(parts.group("kind")),
        allTimes(parts.group("calls")),
        parts.group("level") == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(parts.group("level"))),
        Optional.ofNullable(parts.group("days"))
            .map(
                days ->
                    new Repetition(
                        weekdays(days),
                        number(parts.group("weeks"), 1),
                        number(parts.group("every"), 1))));
  }

  private static int number(@Nullable String text, int otherwise) {
    return text == null ? otherwise : Integer.parseInt(text);
  }

  private static Times times(String text) {
    return new Times(LocalTime.parse(text.substring(0, 5)), LocalTime.parse(text.substring(6)));
  }

  private static List<Times> allTimes(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(",")).map(ExampleShiftReader::times).toList();
  }

  private static ShiftKind kind(@Nullable String name) {
    return name == null || name.equals("WORK") ? ShiftKind.CARE : ShiftKind.valueOf(name);
  }

  private static Set<DayOfWeek> weekdays(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.split(",")) {
      DayOfWeek last = weekday(part.substring(part.length() - 3));
      for (DayOfWeek day = weekday(part.substring(0, 3)); ; day = day.plus(1)) {
        days.add(day);
        if (day == last) {
          break;
        }
      }
    }
    return days;
  }

  private static DayOfWeek weekday(String name) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> FaultFinder.shortName(day).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No day of the week is (" + name + ")."));
  }
}
