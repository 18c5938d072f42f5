package org.samenrooster.server.shift.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.time.Interval;

/**
 * Who of a team is at work with somebody. Being on call at home is no company, and who is absent is
 * not there, whatever the roster says.
 *
 * @param held what colleagues hold
 * @param away when they are absent, by member
 */
public record ColleaguesAtWork(List<HeldShift> held, Map<String, List<Interval>> away) {

  public ColleaguesAtWork {
    held = List.copyOf(held);
    away = Map.copyOf(away);
  }

  /** The members who are at work at the same time. */
  public Set<String> during(Duty duty) {
    return held.stream()
        .filter(shift -> shift.duty().kind().isWork())
        .filter(shift -> shift.duty().interval().overlaps(duty.interval()))
        .filter(this::isThere)
        .map(HeldShift::memberId)
        .collect(Collectors.toSet());
  }

  private boolean isThere(HeldShift shift) {
    return away.getOrDefault(shift.memberId(), List.of()).stream()
        .noneMatch(shift.duty().interval()::overlaps);
  }
}
