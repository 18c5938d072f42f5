package org.samenrooster.solver.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.team.Employment;

/** How nights and weekends are spread over the candidates in the weeks around a day. */
final class TeamBurden {

  /** What was long ago counts no more; what is planned for the weeks to come does. */
  private static final long WEEKS_BEFORE = 12;

  private static final long WEEKS_AFTER = 4;

  private final List<Candidate> candidates;
  private final Duty shift;
  private final Map<Set<BurdenKind>, Spread> known = new HashMap<>();

  private record Spread(Map<String, Integer> shifts, long all) {}

  TeamBurden(List<Candidate> candidates, Duty shift) {
    this.candidates = candidates;
    this.shift = shift;
  }

  /** What a person bears of the burden that some work is. */
  Burden of(Candidate candidate, Duty duty) {
    Set<BurdenKind> kinds = BurdenKind.of(duty);
    if (kinds.isEmpty()) {
      return Burden.NONE;
    }
    Spread spread = known.computeIfAbsent(kinds, this::spread);
    long own = weeklyMinutes(candidate);
    long all = candidates.stream().mapToLong(this::weeklyMinutes).sum();
    long share = all == 0 ? 0 : (2 * 10 * spread.all() * own + all) / (2 * all);
    return new Burden(
        kinds, spread.shifts().getOrDefault(candidate.memberId(), 0), Math.toIntExact(share));
  }

  private long weeklyMinutes(Candidate candidate) {
    return candidate
        .timeline()
        .member()
        .employmentOn(shift.day())
        .map(Employment::weeklyMinutes)
        .orElse(0);
  }

  private Spread spread(Set<BurdenKind> kinds) {
    Span weeks =
        new Span(
            shift.startMinute() - WEEKS_BEFORE * Span.WEEK,
            shift.startMinute() + WEEKS_AFTER * Span.WEEK);
    Map<String, Integer> shifts = new HashMap<>();
    long all = 0;
    for (Candidate candidate : candidates) {
      int own = 0;
      for (Duty duty : candidate.timeline().dutiesStartingIn(weeks)) {
        if (duty.countsForRest() && BurdenKind.anyOf(kinds, duty)) {
          own++;
        }
      }
      shifts.put(candidate.memberId(), own);
      all += own;
    }
    return new Spread(shifts, all);
  }
}
