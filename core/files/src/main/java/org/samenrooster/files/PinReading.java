package org.samenrooster.files;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;

/**
 * Reads the pins of a base roster: a cell with a shift or without one, a whole line as it is, or a
 * whole day as it is.
 *
 * @param lines the lines that were read, also those with faults
 * @param codes of the shift types of the file
 */
record PinReading(List<BaseRosterLine> lines, int cycleWeeks, Set<String> codes) {

  private static final int DAYS = 7;
  private static final String DAY_NAMES =
      Arrays.stream(DayOfWeek.values())
          .map(FaultFinder::shortName)
          .collect(Collectors.joining(", "));

  List<BaseRosterPin> pins(Fields fields) {
    return fields.objects("pins", this::pin).stream().flatMap(List::stream).toList();
  }

  private List<BaseRosterPin> pin(Fields fields) {
    String member = fields.text("memberId");
    if (member != null && !fields.has("week") && !fields.has("day") && !fields.has("shiftType")) {
      return line(fields, member);
    }
    Optional<Integer> cycleDay = cycleDay(fields);
    if (member == null && !fields.has("shiftType")) {
      return cycleDay.map(this::day).orElse(List.of());
    }
    Optional<String> shiftType = shiftType(fields);
    return cycleDay
        .map(day -> List.of(new BaseRosterPin(fields.requiredText("memberId"), day, shiftType)))
        .orElse(List.of());
  }

  private List<BaseRosterPin> line(Fields fields, String member) {
    Optional<BaseRosterLine> line =
        lines.stream().filter(one -> one.memberId().equals(member)).findFirst();
    if (line.isEmpty()) {
      fields.place("memberId", FaultCode.PLAN_PIN_UNKNOWN_MEMBER, member);
    }
    return line.map(BaseRosterPin::ofLine).orElse(List.of());
  }

  private List<BaseRosterPin> day(int cycleDay) {
    return lines.stream()
        .flatMap(line -> BaseRosterPin.ofLine(line).stream())
        .filter(pin -> pin.cycleDay() == cycleDay)
        .toList();
  }

  private Optional<Integer> cycleDay(Fields fields) {
    Integer week = week(fields);
    DayOfWeek day = weekday(fields);
    return week == null || day == null
        ? Optional.empty()
        : Optional.of((week - 1) * DAYS + day.getValue() - 1);
  }

  private @Nullable Integer week(Fields fields) {
    Integer week = fields.wholeNumber("week");
    if (week == null) {
      fields.missing("week");
    } else if (week < 1 || week > cycleWeeks) {
      fields.place("week", FaultCode.PLAN_PIN_WEEK, week, cycleWeeks);
      return null;
    }
    return week;
  }

  private static @Nullable DayOfWeek weekday(Fields fields) {
    String text = fields.requiredText("day");
    Optional<DayOfWeek> day =
        Arrays.stream(DayOfWeek.values())
            .filter(one -> FaultFinder.shortName(one).equals(text))
            .findFirst();
    if (day.isEmpty() && !text.isEmpty()) {
      fields.place("day", FaultCode.UNKNOWN_CHOICE, text, DAY_NAMES);
    }
    return day.orElse(null);
  }

  private Optional<String> shiftType(Fields fields) {
    String code = fields.text("shiftType");
    if (code != null && !codes.contains(code)) {
      fields.place(
          "shiftType",
          FaultCode.PLAN_PIN_UNKNOWN_SHIFT_TYPE,
          code,
          codes.stream().sorted().collect(Collectors.joining(", ")));
    }
    return Stream.ofNullable(code).findFirst();
  }
}
