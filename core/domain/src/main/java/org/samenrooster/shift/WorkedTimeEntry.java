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
public record WorkedTimeEntry(
    OffsetDateTime start, OffsetDateTime end, int breakMinutes, List<CallOut> callOuts) {

  public WorkedTimeEntry {
    callOuts = List.copyOf(callOuts);
  }

  /** Work without calls. */
  public WorkedTimeEntry(OffsetDateTime start, OffsetDateTime end, int breakMinutes) {
    this(start, end, breakMinutes, List.of());
  }

  /** A call during time on call to which somebody went, from start to end. */
  public record CallOut(OffsetDateTime start, OffsetDateTime end) {}

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
    if (!callOuts.isEmpty() && planned.kind().isWork()) {
      faults.add(Fault.at("/callOuts", FaultCode.CALLS_WITHOUT_TIME_ON_CALL, callOuts.size()));
    }
    for (int i = 0; i < callOuts.size(); i++) {
      faults.addAll(faultsOfCall(i));
    }
    return faults;
  }

  private static Stream<Fault> wholeMinute(String pointer, OffsetDateTime moment) {
    return moment.getSecond() == 0 && moment.getNano() == 0
        ? Stream.empty()
        : Stream.of(Fault.at(pointer, FaultCode.NOT_WHOLE_MINUTES, moment));
  }

  private List<Fault> faultsOfCall(int index) {
    CallOut call = callOuts.get(index);
    String place = "/callOuts/" + index;
    List<Fault> faults = new ArrayList<>();
    wholeMinute(place + "/start", call.start()).forEach(faults::add);
    wholeMinute(place + "/end", call.end()).forEach(faults::add);
    if (!call.end().isAfter(call.start())) {
      faults.add(Fault.at(place + "/end", FaultCode.END_BEFORE_START, call.end(), call.start()));
    }
    if (call.start().isBefore(start) || call.end().isAfter(end)) {
      faults.add(Fault.at(place + "/start", FaultCode.CALL_OUTSIDE_WORK, call.start(), start, end));
    }
    if (index > 0 && call.start().isBefore(callOuts.get(index - 1).end())) {
      OffsetDateTime before = callOuts.get(index - 1).end();
      faults.add(Fault.at(place + "/start", FaultCode.CALLS_NOT_IN_ORDER, call.start(), before));
    }
    return faults;
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
    return new WorkedTime(
        new Interval(start.toInstant(), end.toInstant()),
        breakMinutes,
        callOuts.stream()
            .map(call -> new Interval(call.start().toInstant(), call.end().toInstant()))
            .toList());
  }
}
