package org.samenrooster.solver;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;

/** Names every pin that cannot be, of a problem whose other parts have no faults. */
final class PinFaults {

  private static final String DAY_OFF = "-";

  private final BaseRosterProblem problem;
  private final Team team;
  private final List<Fault> faults = new ArrayList<>();

  PinFaults(BaseRosterProblem problem) {
    this.problem = problem;
    this.team = problem.team();
  }

  List<Fault> all() {
    if (problem.pins().isEmpty()) {
      return List.of();
    }
    checkPlaces();
    if (faults.isEmpty()) {
      checkLevels();
      faults.addAll(new PinnedLines(problem).faults());
    }
    return List.copyOf(faults);
  }

  private record Cell(String memberId, int cycleDay) {}

  private void checkPlaces() {
    Map<Cell, BaseRosterPin> known = new HashMap<>();
    String codes =
        team.shiftTypes().stream().map(ShiftType::code).collect(Collectors.joining(", "));
    for (int i = 0; i < problem.pins().size(); i++) {
      BaseRosterPin pin = problem.pins().get(i);
      String place = "/pins/" + i;
      if (team.member(pin.memberId()).isEmpty()) {
        faults.add(
            Fault.at(place + "/memberId", FaultCode.PLAN_PIN_UNKNOWN_MEMBER, pin.memberId()));
      }
      if (pin.shiftType().isPresent() && hasCoach(pin)) {
        faults.add(Fault.at(place + "/shiftType", FaultCode.PLAN_PIN_COACHED, nameOf(pin)));
      }
      if (pin.week() < 1 || pin.week() > problem.cycleWeeks()) {
        faults.add(
            Fault.at(place + "/week", FaultCode.PLAN_PIN_WEEK, pin.week(), problem.cycleWeeks()));
      }
      if (pin.shiftType().isPresent() && type(pin).isEmpty()) {
        String code = pin.shiftType().get();
        faults.add(
            Fault.at(place + "/shiftType", FaultCode.PLAN_PIN_UNKNOWN_SHIFT_TYPE, code, codes));
      }
      BaseRosterPin other = known.putIfAbsent(new Cell(pin.memberId(), pin.cycleDay()), pin);
      if (other != null && !other.equals(pin)) {
        faults.add(
            Fault.at(
                place,
                FaultCode.PLAN_PIN_TWICE,
                pin.shiftType().orElse(DAY_OFF),
                nameOf(pin),
                pin.week(),
                dayOf(pin).getValue(),
                other.shiftType().orElse(DAY_OFF)));
      }
    }
  }

  private boolean hasCoach(BaseRosterPin pin) {
    return team.member(pin.memberId())
        .filter(member -> member.hasCoachIn(problem.cycle()))
        .isPresent();
  }

  private String nameOf(BaseRosterPin pin) {
    return team.member(pin.memberId()).map(TeamMember::name).orElse(pin.memberId());
  }

  private Optional<ShiftType> type(BaseRosterPin pin) {
    return pin.shiftType().flatMap(team::shiftType);
  }

  private static DayOfWeek dayOf(BaseRosterPin pin) {
    return DayOfWeek.of(Math.floorMod(pin.cycleDay(), 7) + 1);
  }

  // A shift that nobody wants may be pinned to anybody; one that is wanted is wanted of a level.
  private void checkLevels() {
    for (int i = 0; i < problem.pins().size(); i++) {
      BaseRosterPin pin = problem.pins().get(i);
      int least = leastLevel(pin);
      int own =
          team.member(pin.memberId())
              .orElseThrow()
              .levelOn(problem.anchor().plusDays(pin.cycleDay()))
              .map(Level::value)
              .orElse(0);
      if (own < least) {
        faults.add(
            Fault.at(
                "/pins/" + i + "/shiftType",
                FaultCode.PLAN_PIN_LEVEL,
                pin.shiftType().orElse(DAY_OFF),
                nameOf(pin),
                least,
                own,
                pin.week(),
                dayOf(pin).getValue()));
      }
    }
  }

  /** The lowest level that a shift of this kind is wanted of on that day; 0 where it is not. */
  private int leastLevel(BaseRosterPin pin) {
    return problem.shiftDemand().entries().stream()
        .filter(entry -> entry.day() == dayOf(pin))
        .filter(entry -> pin.shiftType().equals(Optional.of(entry.shiftType())))
        .map(ShiftDemand.Entry::requiredLevel)
        .mapToInt(Level::value)
        .min()
        .orElse(0);
  }
}
