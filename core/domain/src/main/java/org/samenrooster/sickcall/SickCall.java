package org.samenrooster.sickcall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;

/**
 * A member cannot work.
 *
 * @param id identity of the call
 * @param memberId who is away
 * @param from the moment at which it was registered
 * @param firstDayBack the day on which the person is expected back, or was
 */
public record SickCall(
    String id, String memberId, Instant from, LocalDate firstDayBack, SickCallState state) {

  /** The furthest that an end can be foreseen here; a longer absence comes from HR. */
  public static final int MOST_DAYS = 42;

  /** What came of a command: a new state, or every reason why not. */
  public sealed interface Step {

    /** It was done. */
    record Done(SickCall call) implements Step {}

    /** The state does not allow it. */
    record OtherState() implements Step {}

    /** The day is impossible. */
    record Refused(List<Fault> faults) implements Step {

      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  /** HR says yes or no. */
  public Step decide(SickCallCommand command, LocalDate today) {
    return SickCallTransitions.next(state, command)
        .<Step>map(
            next ->
                new Step.Done(
                    new SickCall(
                        id,
                        memberId,
                        from,
                        next == SickCallState.REFUSED && firstDayBack.isAfter(today)
                            ? today
                            : firstDayBack,
                        next)))
        .orElseGet(Step.OtherState::new);
  }

  /**
   * The person is back on a day, or expected on it.
   *
   * @param command {@link SickCallCommand#RECOVER} or {@link SickCallCommand#EXPECT}
   */
  public Step back(SickCallCommand command, LocalDate day, LocalDate today, ZoneId zone) {
    var next = SickCallTransitions.next(state, command);
    if (next.isEmpty()) {
      return new Step.OtherState();
    }
    var first = from.atZone(zone).toLocalDate();
    var earliest = command == SickCallCommand.EXPECT ? today.plusDays(1) : today;
    var faults = faults("/firstDayBack", day, earliest, first);
    return faults.isEmpty()
        ? new Step.Done(new SickCall(id, memberId, from, day, next.get()))
        : new Step.Refused(faults);
  }

  /** What is wrong with the day on which somebody who falls ill today is expected back. */
  public static List<Fault> faultsOfNew(LocalDate expectedBack, LocalDate today) {
    return faults("/expectedBack", expectedBack, today.plusDays(1), today);
  }

  private static List<Fault> faults(
      String pointer, LocalDate day, LocalDate earliest, LocalDate first) {
    var latest = first.plusDays(MOST_DAYS);
    return day.isBefore(earliest) || day.isAfter(latest)
        ? List.of(Fault.at(pointer, FaultCode.SICK_CALL_DAY_BACK, day, earliest, latest))
        : List.of();
  }

  /**
   * The end of the absence as it stands: a shift that begins before it is not worked.
   *
   * @param now where the person is back today, the absence ends at this moment
   */
  public Instant end(ZoneId zone, Instant now) {
    var morning = firstDayBack.atStartOfDay(zone).toInstant();
    return Optional.of(now)
        .filter(moment -> !state.isOpen() && morning.isBefore(moment))
        .filter(moment -> firstDayBack.equals(now.atZone(zone).toLocalDate()))
        .orElse(morning);
  }
}
