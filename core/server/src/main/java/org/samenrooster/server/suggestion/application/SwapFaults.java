package org.samenrooster.server.suggestion.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.suggestion.application.FindSwapRings.AskedWish;

/**
 * Finds what makes swap wishes impossible: shifts that are not of the period, not held by who
 * offers them, or offered twice.
 *
 * @param roster the shifts of the period by id
 */
record SwapFaults(Map<String, RosterShift> roster) {

  /** Everything that is wrong, in the order of the wishes. */
  List<Fault> of(List<AskedWish> asked) {
    var faults = new ArrayList<Fault>();
    var offered = new HashSet<String>();
    for (var i = 0; i < asked.size(); i++) {
      var wish = asked.get(i);
      var place = "/wishes/" + i;
      var shift = roster.get(wish.shiftId());
      if (shift == null) {
        faults.add(Fault.at(place + "/shiftId", FaultCode.UNKNOWN_SHIFT, wish.shiftId()));
      } else if (shift.holder().filter(wish.memberId()::equals).isEmpty()) {
        faults.add(Fault.at(place + "/shiftId", FaultCode.SHIFT_NOT_HELD, wish.shiftId()));
      } else if (!offered.add(wish.shiftId())) {
        faults.add(Fault.at(place + "/shiftId", FaultCode.DUPLICATE_ID, wish.shiftId()));
      }
      faults.addAll(unknownWanted(place, wish));
    }
    return faults;
  }

  private List<Fault> unknownWanted(String place, AskedWish wish) {
    var faults = new ArrayList<Fault>();
    for (var i = 0; i < wish.wanted().size(); i++) {
      var pointer = place + "/wanted/" + i + "/shiftId";
      wish.wanted()
          .get(i)
          .shiftId()
          .filter(id -> !roster.containsKey(id))
          .ifPresent(id -> faults.add(Fault.at(pointer, FaultCode.UNKNOWN_SHIFT, id)));
    }
    return faults;
  }
}
