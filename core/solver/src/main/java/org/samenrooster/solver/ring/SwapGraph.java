package org.samenrooster.solver.ring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleEffect;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.team.TeamMember;

/**
 * Who would take whose shift: an arrow from a wish to another one whose shift is wanted, covers as
 * much in her hands as in those of the other, and breaks none of her rules. Rules are asked last,
 * and only about arrows that can be part of a ring.
 */
final class SwapGraph {

  private static final int NOT_WANTED = -1;

  private final RingProblem problem;
  private final int[][] ranks;
  private final Map<Integer, RuleEffect> judged = new HashMap<>();

  SwapGraph(RingProblem problem) {
    this.problem = problem;
    int size = problem.wishes().size();
    this.ranks = new int[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        ranks[from][to] = rank(from, to);
      }
    }
  }

  private int rank(int from, int to) {
    SwapWish wish = problem.wishes().get(from);
    SwapWish other = problem.wishes().get(to);
    if (wish.memberId().equals(other.memberId())) {
      return NOT_WANTED;
    }
    OptionalInt rank = wish.rankOf(other.offered());
    return rank.isPresent() && keepsCoverage(wish, other) ? rank.getAsInt() : NOT_WANTED;
  }

  // Coverage counts everybody at the level of the day: the other's must not be missed, and around
  // a ring nobody's can be higher than all.
  private boolean keepsCoverage(SwapWish taker, SwapWish giver) {
    Duty duty = giver.offered().duty();
    return !duty.countsFor().coverage()
        || member(taker).levelOn(duty.day()).equals(member(giver).levelOn(duty.day()));
  }

  private TeamMember member(SwapWish wish) {
    return timeline(wish).member();
  }

  private Timeline timeline(SwapWish wish) {
    Timeline timeline = problem.timelines().get(wish.memberId());
    if (timeline == null) {
      throw new IllegalStateException("Nobody is (" + wish.memberId() + ").");
    }
    return timeline;
  }

  int size() {
    return ranks.length;
  }

  String memberOf(int wish) {
    return problem.wishes().get(wish).memberId();
  }

  /** Whether one would take the shift of the other wish, whatever the rules say. */
  boolean isWanted(int from, int to) {
    return ranks[from][to] != NOT_WANTED;
  }

  int gain(int from, int to) {
    return SwapWish.gainOf(ranks[from][to]);
  }

  /** Whether the rules of who wishes allow the shift of the other wish instead of her own. */
  boolean isAllowed(int from, int to) {
    return !effect(from, to).blocks();
  }

  /** Whether the rules were asked about it already and said no. */
  boolean isKnownToBeForbidden(int from, int to) {
    RuleEffect known = judged.get(from * size() + to);
    return known != null && known.blocks();
  }

  private RuleEffect effect(int from, int to) {
    return judged.computeIfAbsent(
        from * size() + to,
        arrow -> problem.rules().whatIf(timeline(problem.wishes().get(from)), change(from, to)));
  }

  private Change change(int from, int to) {
    SwapWish wish = problem.wishes().get(from);
    // A timeline lets go only of the work that is on it.
    Duty gone =
        timeline(wish).duties().stream()
            .filter(duty -> duty.id().equals(wish.offered().id()))
            .findFirst()
            .orElseThrow();
    return new Change(List.of(gone), List.of(shift(to).duty()));
  }

  private HeldShift shift(int wish) {
    return problem.wishes().get(wish).offered();
  }

  /** Whether the members of a ring were asked about it before. */
  boolean isNotAgain(List<Integer> ring) {
    if (problem.notAgain().isEmpty()) {
      return false;
    }
    Map<String, String> takers = new HashMap<>();
    for (int i = 0; i < ring.size(); i++) {
      takers.put(shift(ring.get((i + 1) % ring.size())).id(), memberOf(ring.get(i)));
    }
    return problem.notAgain().contains(RingKey.of(takers));
  }

  SwapRing.Turn turn(int from, int to) {
    return new SwapRing.Turn(
        problem.wishes().get(from),
        shift(to),
        ranks[from][to],
        change(from, to),
        effect(from, to).caused());
  }
}
