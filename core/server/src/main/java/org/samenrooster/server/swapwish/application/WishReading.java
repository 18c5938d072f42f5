package org.samenrooster.server.swapwish.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.exchange.application.PublishedShifts;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.ring.WantedShift;

/**
 * Finds what is wrong with a swap wish.
 *
 * @param memberId whose wish it is
 * @param shifts those of the wish that belong to the team, by id
 */
record WishReading(StoredTeam team, String memberId, Map<String, RosterShift> shifts, Instant now) {

  /** What is wrong with the shift that is offered, apart from who holds it. */
  List<Fault> offered(String shiftId, boolean isOfferedBefore) {
    var faults = new ArrayList<Fault>(ahead("/shiftId", shiftId));
    if (isOfferedBefore) {
      faults.add(Fault.at("/shiftId", FaultCode.SWAP_WISH_TWICE, shiftId));
    }
    return faults;
  }

  /** Everything that is wrong with what is wanted, in its order. */
  List<Fault> wanted(List<WantedShift> wanted) {
    var faults = new ArrayList<Fault>();
    for (var i = 0; i < wanted.size(); i++) {
      var place = "/wanted/" + i;
      wanted.get(i).shiftId().ifPresent(id -> faults.addAll(colleagues(place + "/shiftId", id)));
      wanted.get(i).shiftType().ifPresent(type -> faults.addAll(type(place + "/shiftType", type)));
    }
    return faults;
  }

  private List<Fault> colleagues(String pointer, String shiftId) {
    var own = holder(shiftId).filter(memberId::equals).isPresent();
    return own
        ? List.of(Fault.at(pointer, FaultCode.SWAP_WISH_OWN_SHIFT, shiftId))
        : ahead(pointer, shiftId);
  }

  private List<Fault> ahead(String pointer, String shiftId) {
    var found = Optional.ofNullable(shifts.get(shiftId));
    if (found.isEmpty()) {
      return List.of(Fault.at(pointer, FaultCode.UNKNOWN_SHIFT, shiftId));
    }
    var faults = new ArrayList<Fault>();
    if (found.get().holder().isEmpty()) {
      faults.add(Fault.at(pointer, FaultCode.CHANGE_SHIFT_OPEN, shiftId));
    }
    if (!PublishedShifts.isAhead(found.get(), now)) {
      faults.add(Fault.at(pointer, FaultCode.CHANGE_SHIFT_BEGUN, shiftId));
    }
    if (found.get().standing().vacated()) {
      faults.add(Fault.at(pointer, FaultCode.CHANGE_SHIFT_VACATED, shiftId));
    }
    return faults;
  }

  private List<Fault> type(String pointer, String code) {
    var known = team.team().shiftTypes().stream().map(ShiftType::code).toList();
    return known.contains(code)
        ? List.of()
        : List.of(
            Fault.at(
                pointer, FaultCode.SWAP_WISH_UNKNOWN_SHIFT_TYPE, code, String.join(", ", known)));
  }

  /** Who holds a shift. */
  Optional<String> holder(String shiftId) {
    return Optional.ofNullable(shifts.get(shiftId)).flatMap(RosterShift::holder);
  }
}
