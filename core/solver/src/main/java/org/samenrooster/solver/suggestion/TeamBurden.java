package org.samenrooster.solver.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.team.Employment;

/**
 * How nights and weekends of a team are spread over the candidates in the weeks around a day. What
 * they work elsewhere is no burden of this team, and nobody's business in it.
 */
final class TeamBurden {

  /** What was long ago counts no more; what is planned for the weeks to come does. */
  private static final long WEEKS_BEFORE = 12;

  private static final long WEEKS_AFTER = 4;

  private final List<Candidate> candidates;
  private final List<HeldShift> teamRoster;
  private final Duty shift;
  private final Map<Set<BurdenKind>, Spread> known = new HashMap<>();

  private record Spread(Map<String, Integer> shifts, long all) {}

  TeamBurden(SuggestionProblem problem) {
    this.candidates = problem.candidates();
    this.teamRoster = problem.teamRoster();
    this.shift = problem.shift().duty();
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
    for (Candidate candidate : candidates) {
      shifts.put(candidate.memberId(), 0);
    }
    for (HeldShift held : teamRoster) {
      Duty duty = held.duty();
      if (weeks.contains(duty.startMinute())
          && duty.countsForRest()
          && BurdenKind.anyOf(kinds, duty)) {
        shifts.computeIfPresent(held.memberId(), (member, own) -> own + 1);
      }
    }
    return new Spread(shifts, shifts.values().stream().mapToLong(Integer::longValue).sum());
  }
}
