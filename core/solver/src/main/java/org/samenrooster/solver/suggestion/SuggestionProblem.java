package org.samenrooster.solver.suggestion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;

/**
 * A shift that somebody has to take, and everybody who might.
 *
 * @param shift open, or held by somebody who cannot work it
 * @param rules those of the team, which judge picks too
 * @param candidates each person once; the holder of the shift may be among them and is not asked
 * @param teamRoster what the team holds from 12 weeks before the shift to 4 weeks after it
 */
public record SuggestionProblem(
    Shift shift, Rulebook rules, List<Candidate> candidates, List<HeldShift> teamRoster) {

  /**
   * @throws IllegalArgumentException if a person is there twice
   */
  public SuggestionProblem {
    candidates = List.copyOf(candidates);
    teamRoster = List.copyOf(teamRoster);
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!seen.add(candidate.memberId())) {
        throw new IllegalArgumentException(
            "Member (" + candidate.memberId() + ") is a candidate twice.");
      }
    }
  }

  /** Who holds the shift now. */
  public Optional<String> holder() {
    return shift instanceof HeldShift held ? Optional.of(held.memberId()) : Optional.empty();
  }

  /** Everybody but the holder. */
  public List<Candidate> others() {
    return candidates.stream()
        .filter(candidate -> holder().filter(candidate.memberId()::equals).isEmpty())
        .toList();
  }
}
