package org.samenrooster.solver.repair;

import java.util.List;
import java.util.Optional;
import org.samenrooster.solver.suggestion.Effects;
import org.samenrooster.solver.suggestion.MemberSuggestions;
import org.samenrooster.solver.suggestion.UnableMember;

/**
 * Ways to fill a shift, best first. A chain of two is looked for only where nobody can simply take
 * the shift.
 *
 * @param repairs at most as many as were wanted; none where nobody can, directly or by a chain
 * @param unable everybody who cannot take the shift directly, nearest to it first
 * @param chainsTried how many ways of moving somebody to the shift were looked at
 */
public record Repairs(List<Repair> repairs, List<UnableMember> unable, int chainsTried) {

  public Repairs {
    repairs = List.copyOf(repairs);
    unable = List.copyOf(unable);
  }

  /** The repairs of a problem; every person's rules hold after all changes of each. */
  public static Repairs of(RepairProblem problem) {
    Effects effects = new Effects(problem.open());
    MemberSuggestions direct = MemberSuggestions.of(problem.open(), effects);
    if (!direct.able().isEmpty()) {
      List<Repair> repairs =
          direct.able().stream()
              .limit(problem.most())
              .map(effect -> new ShiftRequest(problem.open().shift(), Optional.empty(), effect))
              .map(request -> new Repair(List.of(request)))
              .toList();
      return new Repairs(repairs, direct.unable(), 0);
    }
    ChainSearch chains = new ChainSearch(problem, effects);
    return new Repairs(chains.best(), direct.unable(), chains.tried());
  }

  /** Who is nearest to being able to take the shift, where nothing else is possible. */
  public Optional<UnableMember> closestMiss() {
    return repairs.isEmpty() ? unable.stream().findFirst() : Optional.empty();
  }
}
