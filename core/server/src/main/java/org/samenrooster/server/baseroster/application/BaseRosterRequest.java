package org.samenrooster.server.baseroster.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.demand.application.CareDemandDocument;
import org.samenrooster.time.DateRange;

/**
 * What a search for a base roster was asked.
 *
 * @param cycleWeeks length of the cycle
 * @param seconds time limit
 * @param seed start of the random draws
 * @param leastChange whether to keep to the base roster that stands
 * @param hoursFrom the first of the days whose targets lines aim at; null where they aim at the
 *     weekly contract
 * @param hoursUntil the first day after them; null where the first is
 * @param pins cells of the cycle that is searched which stay as they are; null where there are
 *     none, as in searches that were asked for before there were any
 * @param careDemand a scenario in the form of the contract; null where the stored care demand is
 *     covered
 */
public record BaseRosterRequest(
    int cycleWeeks,
    int seconds,
    int seed,
    boolean leastChange,
    @Nullable LocalDate hoursFrom,
    @Nullable LocalDate hoursUntil,
    @Nullable List<PinnedCell> pins,
    @Nullable String careDemand) {

  private static final int MOST_DAYS = 400;
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2100;

  /** Everything that is wrong with a scenario and with the days whose targets are asked for. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    scenario().map(CareDemandDocument::check).orElse(List.of()).stream()
        .map(
            fault ->
                new Fault(
                    "/careDemand" + fault.pointer(),
                    fault.code(),
                    fault.value(),
                    fault.arguments()))
        .forEach(faults::add);
    faults.addAll(faultsOfDays());
    return faults;
  }

  private List<Fault> faultsOfDays() {
    if (hoursFrom == null || hoursUntil == null) {
      return List.of();
    }
    List<Fault> faults = new ArrayList<>();
    if (hoursFrom.getYear() < FIRST_YEAR || hoursFrom.getYear() > LAST_YEAR) {
      faults.add(Fault.at("/hoursFor/from", FaultCode.NOT_A_DATE, hoursFrom));
    }
    if (!hoursUntil.isAfter(hoursFrom)) {
      faults.add(Fault.at("/hoursFor/until", FaultCode.END_BEFORE_START, hoursUntil, hoursFrom));
    }
    long days = ChronoUnit.DAYS.between(hoursFrom, hoursUntil);
    if (days > MOST_DAYS) {
      faults.add(Fault.at("/hoursFor/until", FaultCode.NUMBER_TOO_LARGE, days, MOST_DAYS));
    }
    return faults;
  }

  /**
   * A pin as it is stored.
   *
   * @param type code of the shift type; null for a day off
   */
  public record PinnedCell(String member, int day, @Nullable String type) {

    static PinnedCell of(BaseRosterPin pin) {
      return new PinnedCell(pin.memberId(), pin.cycleDay(), pin.shiftType().orElse(null));
    }

    BaseRosterPin pin() {
      return new BaseRosterPin(member, day, Optional.ofNullable(type));
    }
  }

  /** The same, with these pins. */
  BaseRosterRequest pinning(List<BaseRosterPin> others) {
    return new BaseRosterRequest(
        cycleWeeks,
        seconds,
        seed,
        leastChange,
        hoursFrom,
        hoursUntil,
        others.stream().map(PinnedCell::of).toList(),
        careDemand);
  }

  /** The cells that stay as they are. */
  List<BaseRosterPin> pinned() {
    return pins == null ? List.of() : pins.stream().map(PinnedCell::pin).toList();
  }

  /** The care demand that is covered in the place of the stored one. */
  Optional<CareDemandDocument> scenario() {
    return Optional.ofNullable(careDemand).map(CareDemandDocument::parse);
  }

  /** How many cells stay as they are. */
  public int pinCount() {
    return pins == null ? 0 : pins.size();
  }

  /** The days whose targets lines aim at. */
  Optional<DateRange> hoursFor() {
    return hoursFrom == null || hoursUntil == null
        ? Optional.empty()
        : Optional.of(new DateRange(hoursFrom, hoursUntil));
  }
}
