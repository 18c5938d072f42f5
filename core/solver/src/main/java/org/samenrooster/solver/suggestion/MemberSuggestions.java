package org.samenrooster.solver.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who can take a shift, best first, and why the others cannot.
 *
 * @param able in the order of {@link EffectRank}; of equals, by identity
 * @param unable nearest to being possible first
 */
public record MemberSuggestions(List<MemberEffect> able, List<UnableMember> unable) {

  private static final Comparator<MemberEffect> BEST_FIRST =
      Comparator.comparing(MemberEffect::rank).thenComparing(MemberEffect::memberId);

  public MemberSuggestions {
    able = List.copyOf(able);
    unable = List.copyOf(unable);
  }

  /** Asks the rules about everybody but the holder, and ranks those whom they allow the shift. */
  public static MemberSuggestions of(SuggestionProblem problem) {
    return of(problem, new Effects(problem));
  }

  /** The same with effects that are at hand. */
  public static MemberSuggestions of(SuggestionProblem problem, Effects effects) {
    List<MemberEffect> able = new ArrayList<>();
    List<UnableMember> unable = new ArrayList<>();
    for (Candidate candidate : problem.others()) {
      MemberEffect effect = effects.ofTaking(candidate, problem.shift().duty());
      if (effect.isAllowed()) {
        able.add(effect);
      } else {
        unable.add(new UnableMember(effect));
      }
    }
    able.sort(BEST_FIRST);
    unable.sort(UnableMember.NEAREST_FIRST);
    return new MemberSuggestions(able, unable);
  }
}
