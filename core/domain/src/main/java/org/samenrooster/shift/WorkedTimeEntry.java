package org.samenrooster.shift;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.time.Interval;

/**
 * What somebody says he worked, before it is believed. No roster rule is asked: work that was done
 * cannot be refused, only what cannot have been.
 */
public record WorkedTimeEntry(OffsetDateTime start, OffsetDateTime end, int breakMinutes) {

  private static final Duration LONGEST = Duration.ofHours(24);

  /**
   * Everything that is impossible about it.
   *
   * @param planned the shift
   * @param now nothing after this has been worked
   */
  public List<Fault> faults(Duty planned, Instant now) {
    List<Fault> faults = new ArrayList<>();
    if (planned.start().isAfter(now)) {
      faults.add(Fault.at("", FaultCode.SHIFT_NOT_BEGUN, planned.start()));
    }
    wholeMinute("/start", start).forEach(faults::add);
    wholeMinute("/end", end).forEach(faults::add);
    if (Duration.between(planned.start(), start.toInstant()).abs().compareTo(LONGEST) > 0) {
      faults.add(Fault.at("/start", FaultCode.WORK_TOO_FAR_FROM_SHIFT, start, planned.start()));
    }
    if (end.toInstant().isAfter(now)) {
      faults.add(Fault.at("/end", FaultCode.WORK_NOT_ENDED, end));
    }
    length().forEach(faults::add);
    return faults;
  }

  private static Stream<Fault> wholeMinute(String pointer, OffsetDateTime moment) {
    return moment.getSecond() == 0 && moment.getNano() == 0
        ? Stream.empty()
        : Stream.of(Fault.at(pointer, FaultCode.NOT_WHOLE_MINUTES, moment));
  }

  private Stream<Fault> length() {
    Duration length = Duration.between(start, end);
    if (length.isZero() || length.isNegative()) {
      return Stream.of(Fault.at("/end", FaultCode.END_BEFORE_START, end, start));
    }
    if (length.compareTo(LONGEST) > 0) {
      return Stream.of(Fault.at("/end", FaultCode.WORK_TOO_LONG, end, start));
    }
    if (breakMinutes < 0 || breakMinutes >= length.toMinutes()) {
      return Stream.of(
          Fault.at(
              "/breakMinutes",
              FaultCode.BREAK_NOT_SHORTER_THAN_WORK,
              breakMinutes,
              length.toMinutes()));
    }
    return Stream.empty();
  }

  /** The worked time; only of an entry without faults. */
  public WorkedTime worked() {
    return new WorkedTime(new Interval(start.toInstant(), end.toInstant()), breakMinutes);
  }
}
