package org.samenrooster.files;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.Interval;

/** Reads the shifts of a timeline file, each by itself. */
record ShiftReader(Moments moments, Set<String> employments) {

  private static final Duration LONGEST = Duration.ofDays(7);
  private static final Set<ShiftKind> WITH_CALLS =
      Set.of(ShiftKind.ON_CALL, ShiftKind.STAND_BY, ShiftKind.PRESENCE);

  /** How the file names the kinds; the first is what a shift is that names none. */
  enum Kind {
    WORK(ShiftKind.CARE),
    ON_CALL(ShiftKind.ON_CALL),
    STAND_BY(ShiftKind.STAND_BY),
    PRESENCE(ShiftKind.PRESENCE),
    TRAINING(ShiftKind.TRAINING);

    private final ShiftKind kind;

    Kind(ShiftKind kind) {
      this.kind = kind;
    }
  }

  /** A part of a shift, and the object that tells it. */
  private record Part(Fields fields, Interval interval) {}

  /** The shift; {@code null}, with faults, when it cannot be. */
  @Nullable ReadShift read(Fields fields) {
    Optional<Interval> interval = moments.interval(fields);
    ShiftKind kind =
        Objects.requireNonNullElse(Choices.optional(fields, "kind", Kind.class), Kind.WORK).kind;
    Optional<String> employment = employment(fields);
    int breakMinutes = breakMinutes(fields, interval);
    List<Interval> breaks = breaks(fields, interval);
    List<Interval> calls = calls(fields, interval, kind);
    if (interval.isEmpty() || isTooLong(fields, interval.get())) {
      return null;
    }
    Instant start = interval.get().start();
    LocalDate day = start.atZone(moments.zone()).toLocalDate();
    Duty duty = Duty.of(fields.pointer(), day, interval.get(), breakMinutes, moments.zone(), kind);
    duty = employment.map(duty::under).orElse(duty);
    duty = breaks.isEmpty() ? duty : duty.withBreaks(breaks);
    return new ReadShift(fields, calls.isEmpty() ? duty : duty.withCallOuts(calls), breaks);
  }

  private Optional<String> employment(Fields fields) {
    Optional<String> id = Optional.ofNullable(fields.text("employment"));
    if (id.isPresent() && !employments.contains(id.get())) {
      fields.place(
          "employment",
          FaultCode.UNKNOWN_EMPLOYMENT,
          id.get(),
          String.join(", ", employments.stream().sorted().toList()));
      return Optional.empty();
    }
    return id;
  }

  private static int breakMinutes(Fields fields, Optional<Interval> interval) {
    Integer minutes = fields.wholeNumber("breakMinutes");
    if (minutes == null) {
      return 0;
    }
    if (minutes < 0) {
      fields.place("breakMinutes", FaultCode.NEGATIVE_NUMBER, minutes);
      return 0;
    }
    long length = interval.map(whole -> whole.duration().toMinutes()).orElse(Long.MAX_VALUE);
    if (minutes >= length) {
      fields.place("breakMinutes", FaultCode.BREAK_DOES_NOT_FIT, minutes, length);
      return 0;
    }
    return minutes;
  }

  private List<Interval> breaks(Fields fields, Optional<Interval> shift) {
    if (fields.has("breaks") && fields.has("breakMinutes")) {
      fields.place("breaks", FaultCode.BREAK_IN_TWO_FORMS, "");
    }
    List<Interval> breaks =
        parts(fields, "breaks", shift, FaultCode.BREAK_OUTSIDE_SHIFT, FaultCode.BREAKS_OVERLAP);
    long total = breaks.stream().mapToLong(part -> part.duration().toMinutes()).sum();
    long length = shift.map(whole -> whole.duration().toMinutes()).orElse(Long.MAX_VALUE);
    if (total >= length) {
      fields.place("breaks", FaultCode.BREAK_DOES_NOT_FIT, total, length);
      return List.of();
    }
    return breaks;
  }

  private List<Interval> calls(Fields fields, Optional<Interval> shift, ShiftKind kind) {
    List<Interval> calls =
        parts(
            fields,
            "callOuts",
            shift,
            FaultCode.CALL_OUTSIDE_TIME_ON_CALL,
            FaultCode.CALLS_OVERLAP);
    if (!calls.isEmpty() && !WITH_CALLS.contains(kind)) {
      fields.place(
          "callOuts",
          FaultCode.CALL_WITHOUT_TIME_ON_CALL,
          kind == ShiftKind.CARE ? Kind.WORK : kind);
    }
    return calls;
  }

  // In order and apart, as a shift wants them; what does not fit is told and left out.
  private List<Interval> parts(
      Fields fields, String name, Optional<Interval> shift, FaultCode outside, FaultCode overlap) {
    List<Part> parts =
        new ArrayList<>(
            fields
                .objects(name, part -> moments.interval(part).map(one -> new Part(part, one)))
                .stream()
                .flatMap(Optional::stream)
                .toList());
    parts.removeIf(
        part ->
            shift.filter(Predicate.not(whole -> whole.encloses(part.interval()))).isPresent()
                && told(part, outside));
    parts.sort(Comparator.comparing(part -> part.interval().start()));
    List<Interval> apart = new ArrayList<>();
    for (Part part : parts) {
      Interval last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && last.overlaps(part.interval())) {
        part.fields()
            .place("start", overlap, part.fields().text("start"), written(last.endExclusive()));
      } else {
        apart.add(part.interval());
      }
    }
    return apart;
  }

  private static boolean told(Part part, FaultCode outside) {
    part.fields().place("start", outside, part.fields().text("start"), part.fields().text("end"));
    return true;
  }

  private boolean isTooLong(Fields fields, Interval interval) {
    if (interval.duration().compareTo(LONGEST) <= 0) {
      return false;
    }
    fields.place("end", FaultCode.SHIFT_OVER_A_WEEK, fields.text("end"), fields.text("start"));
    return true;
  }

  private String written(Instant moment) {
    return ReadShift.written(moment, moments.zone());
  }
}
