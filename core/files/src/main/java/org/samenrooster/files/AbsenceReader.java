package org.samenrooster.files;

import java.util.Optional;
import java.util.OptionalInt;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Absence;
import org.samenrooster.time.Interval;

/** Reads an absence of a timeline file. Why somebody is absent changes no rule and is not kept. */
record AbsenceReader(Fields fields, Moments moments) {

  /** The kinds that a file may name. */
  enum Kind {
    LEAVE,
    SICK,
    OTHER
  }

  /** The absence; empty, with faults, when it cannot be. */
  Optional<Absence> read() {
    Optional<Interval> interval = moments.intervalOfMomentsOrDays(fields);
    Choices.optional(fields, "kind", Kind.class);
    OptionalInt counted = counted(interval);
    return interval.map(away -> new Absence(away, counted));
  }

  private OptionalInt counted(Optional<Interval> interval) {
    Integer minutes = fields.wholeNumber("countedMinutes");
    if (minutes == null) {
      return OptionalInt.empty();
    }
    if (minutes < 0) {
      fields.place("countedMinutes", FaultCode.NEGATIVE_NUMBER, minutes);
      return OptionalInt.empty();
    }
    long length = interval.map(away -> away.duration().toMinutes()).orElse(Long.MAX_VALUE);
    if (minutes > length) {
      fields.place("countedMinutes", FaultCode.COUNTED_TOO_MUCH, minutes, length);
      return OptionalInt.empty();
    }
    return OptionalInt.of(minutes);
  }
}
