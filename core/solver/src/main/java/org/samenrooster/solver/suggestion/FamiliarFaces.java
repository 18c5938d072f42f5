package org.samenrooster.solver.suggestion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;

/**
 * How often people of a team worked with those who are there during a shift. Which clients somebody
 * knows is not told by rosters; it would be counted here too.
 */
final class FamiliarFaces {

  private static final long DAYS_BEFORE = 56;
  private static final long LEAST_MINUTES_TOGETHER = 60;

  private final List<HeldShift> teamRoster;
  private final Map<String, Map<String, Integer>> known = new HashMap<>();

  FamiliarFaces(List<HeldShift> teamRoster) {
    this.teamRoster = teamRoster;
  }

  /**
   * In how many shifts of the weeks before a person worked for an hour or more with somebody who is
   * there during this one.
   */
  int shiftsTogether(String memberId, Duty shift) {
    return known.computeIfAbsent(shift.id(), id -> counted(shift)).getOrDefault(memberId, 0);
  }

  private Map<String, Integer> counted(Duty shift) {
    Set<String> there = new HashSet<>();
    for (HeldShift held : teamRoster) {
      if (!held.id().equals(shift.id()) && minutesTogether(held.duty(), shift) > 0) {
        there.add(held.memberId());
      }
    }
    LocalDate from = shift.day().minusDays(DAYS_BEFORE);
    Map<LocalDate, Map<String, HeldShift>> theirs = new HashMap<>();
    for (HeldShift held : teamRoster) {
      if (there.contains(held.memberId()) && isBetween(held, from, shift.day())) {
        theirs.computeIfAbsent(held.day(), day -> new HashMap<>()).put(held.id(), held);
      }
    }
    Map<String, Integer> together = new HashMap<>();
    for (HeldShift held : teamRoster) {
      if (isBetween(held, from, shift.day()) && meetsOneOf(theirs, held)) {
        together.merge(held.memberId(), 1, Integer::sum);
      }
    }
    return together;
  }

  private static boolean isBetween(HeldShift held, LocalDate from, LocalDate until) {
    return !held.day().isBefore(from) && held.day().isBefore(until);
  }

  private static boolean meetsOneOf(Map<LocalDate, Map<String, HeldShift>> theirs, HeldShift own) {
    for (int days = -1; days <= 1; days++) {
      for (HeldShift other : theirs.getOrDefault(own.day().plusDays(days), Map.of()).values()) {
        if (!other.memberId().equals(own.memberId())
            && minutesTogether(own.duty(), other.duty()) >= LEAST_MINUTES_TOGETHER) {
          return true;
        }
      }
    }
    return false;
  }

  private static long minutesTogether(Duty one, Duty other) {
    return Math.min(one.endMinute(), other.endMinute())
        - Math.max(one.startMinute(), other.startMinute());
  }
}
