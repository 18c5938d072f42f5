package org.samenrooster.server.completion.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;

/**
 * The shifts that a request names.
 *
 * @param mustFill open shifts of the period
 * @param pinned picks of the period
 * @param unknown what was named and is neither, in the order of the request
 */
record AskedShifts(Set<String> mustFill, Set<String> pinned, List<Fault> unknown) {

  /** Looks for them in a period. */
  static AskedShifts of(
      CompletionRequest request, List<OpenShift> open, Collection<List<HeldShift>> picks) {
    var openIds = ids(open);
    var pickIds = ids(picks.stream().flatMap(List::stream).toList());
    var unknown = unknown("/mustFill/", request.mustFill(), openIds);
    unknown.addAll(unknown("/pinnedShiftIds/", request.pinnedShiftIds(), pickIds));
    return new AskedShifts(
        known(request.mustFill(), openIds), known(request.pinnedShiftIds(), pickIds), unknown);
  }

  private static Set<String> ids(Collection<? extends Shift> shifts) {
    return shifts.stream().map(Shift::id).collect(Collectors.toSet());
  }

  private static Set<String> known(List<String> asked, Set<String> ids) {
    var known = new HashSet<>(asked);
    known.retainAll(ids);
    return known;
  }

  private static List<Fault> unknown(String place, List<String> asked, Set<String> ids) {
    var faults = new ArrayList<Fault>();
    for (var i = 0; i < asked.size(); i++) {
      if (!ids.contains(asked.get(i))) {
        faults.add(Fault.at(place + i, FaultCode.COMPLETION_UNKNOWN_SHIFT, asked.get(i)));
      }
    }
    return faults;
  }
}
