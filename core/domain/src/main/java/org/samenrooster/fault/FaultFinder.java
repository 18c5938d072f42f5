package org.samenrooster.fault;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.time.DateRange;

/**
 * Looks at the values of one object of a document, as they were written, and keeps every fault with
 * its pointer. Each method answers the value it stands for, or nothing and a fault.
 */
public final class FaultFinder {

  private static final int MAX_TEXT = 100;
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,15}");
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
  // Far enough for every birth and every contract, and safe to reckon with.
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(2200, 1, 1);

  private final String pointer;
  private final List<Fault> found;

  private FaultFinder(String pointer, List<Fault> found) {
    this.pointer = pointer;
    this.found = found;
  }

  /** Starts at the root of a document. */
  public static FaultFinder atRoot() {
    return new FaultFinder("", new ArrayList<>());
  }

  /** Goes on in an item of a list; what it finds counts for the whole document. */
  public FaultFinder item(String list, int index) {
    return new FaultFinder(pointer + "/" + list + "/" + index, found);
  }

  /** Goes on in an object that is a value itself. */
  public FaultFinder in(String name) {
    return new FaultFinder(pointer + "/" + name, found);
  }

  /** All faults so far, in the order in which they were found. */
  public List<Fault> faults() {
    return List.copyOf(found);
  }

  /** Keeps a fault of a value. */
  public void fault(String name, FaultCode code, Object value, Object... arguments) {
    found.add(Fault.at(pointer + "/" + name, code, value, arguments));
  }

  /** Keeps that a value is missing. */
  public void missing(String name) {
    fault(name, FaultCode.MISSING, "", name);
  }

  /** A text of 1 to 100 characters that must be there. */
  public Optional<String> text(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      missing(name);
      return Optional.empty();
    }
    if (value.codePointCount(0, value.length()) > MAX_TEXT) {
      fault(name, FaultCode.TEXT_TOO_LONG, value, MAX_TEXT);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** A short code: capitals, digits, {@code _} and {@code -}, at most 16. */
  public Optional<String> code(String name, @Nullable String value) {
    Optional<String> code = text(name, value);
    if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
      fault(name, FaultCode.NOT_A_CODE, code.get());
      return Optional.empty();
    }
    return code;
  }

  /** Keeps it as a fault when a value is there for the second time. */
  public void unique(String name, String value, Set<String> seen) {
    if (!seen.add(value)) {
      fault(name, FaultCode.DUPLICATE_ID, value);
    }
  }

  /** A whole number that must be there, within bounds. */
  public Optional<Integer> number(String name, @Nullable Integer value, int least, int most) {
    if (value == null) {
      missing(name);
      return Optional.empty();
    }
    if (value < least) {
      fault(name, FaultCode.NUMBER_TOO_SMALL, value, least);
      return Optional.empty();
    }
    if (value > most) {
      fault(name, FaultCode.NUMBER_TOO_LARGE, value, most);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** A local time {@code HH:mm} that must be there. */
  public Optional<LocalTime> time(String name, @Nullable String value) {
    if (value == null) {
      missing(name);
      return Optional.empty();
    }
    if (!TIME.matcher(value).matches()) {
      fault(name, FaultCode.NOT_A_TIME, value);
      return Optional.empty();
    }
    return Optional.of(LocalTime.parse(value));
  }

  /** A date between 1900 and 2200; the given one when it is absent. */
  public Optional<LocalDate> date(String name, @Nullable String value, LocalDate whenAbsent) {
    if (value == null) {
      return Optional.of(whenAbsent);
    }
    try {
      LocalDate date = LocalDate.parse(value);
      if (!date.isBefore(FIRST_DATE) && date.isBefore(LAST_DATE)) {
        return Optional.of(date);
      }
    } catch (DateTimeParseException notADate) {
      // Told below, with dates that nobody can mean.
    }
    fault(name, FaultCode.NOT_A_DATE, value);
    return Optional.empty();
  }

  /** The days from {@code from} until {@code until} (exclusive); an absent side is open. */
  public Optional<DateRange> dates(@Nullable String from, @Nullable String until) {
    Optional<LocalDate> first = date("from", from, LocalDate.MIN);
    Optional<LocalDate> end = date("until", until, LocalDate.MAX);
    if (first.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (!end.get().isAfter(first.get())) {
      fault("until", FaultCode.END_BEFORE_START, end.get(), first.get());
      return Optional.empty();
    }
    return Optional.of(new DateRange(first.get(), end.get()));
  }

  /** One of a closed list that must be there. */
  public <E extends Enum<E>> Optional<E> choice(
      String name, @Nullable String value, Class<E> choices) {
    if (value == null) {
      missing(name);
      return Optional.empty();
    }
    Optional<E> choice =
        Arrays.stream(choices.getEnumConstants())
            .filter(one -> one.name().equals(value))
            .findFirst();
    if (choice.isEmpty()) {
      fault(name, FaultCode.UNKNOWN_CHOICE, value, namesOf(choices));
    }
    return choice;
  }

  private static String namesOf(Class<? extends Enum<?>> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  /** Days of the week {@code MON} to {@code SUN}. */
  public Set<DayOfWeek> weekdays(String name, List<String> values) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      String place = name + "/" + i;
      Optional<DayOfWeek> day =
          Arrays.stream(DayOfWeek.values()).filter(one -> shortName(one).equals(value)).findFirst();
      if (day.isEmpty()) {
        fault(place, FaultCode.UNKNOWN_CHOICE, value, "MON, TUE, WED, THU, FRI, SAT, SUN");
      } else if (!days.add(day.get())) {
        fault(place, FaultCode.DUPLICATE_ID, value);
      }
    }
    return days;
  }

  /** A day of the week as documents write it. */
  public static String shortName(DayOfWeek day) {
    return day.name().substring(0, 3);
  }
}
