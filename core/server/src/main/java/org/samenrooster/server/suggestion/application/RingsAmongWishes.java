package org.samenrooster.server.suggestion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.server.shift.application.JudgedDays;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.solver.ring.RingKey;
import org.samenrooster.solver.ring.RingProblem;
import org.samenrooster.solver.ring.SwapRings;
import org.samenrooster.solver.ring.SwapWish;
import org.samenrooster.time.DateRange;

/** Poses wishes of a team to the search for rings, with everybody's work and rules. */
@Dependent
public final class RingsAmongWishes {

  private final Timelines timelines;
  private final TeamRules rules;

  @Inject
  RingsAmongWishes(Timelines timelines, TeamRules rules) {
    this.timelines = timelines;
    this.rules = rules;
  }

  /** The best rings, and what they were judged by. */
  record Posed(SwapRings rings, Map<String, Timeline> timelines, Rulebook book) {}

  /**
   * The best rings.
   *
   * @param notAgain rings that are not to be among them
   */
  public SwapRings best(StoredTeam team, List<SwapWish> wishes, Set<RingKey> notAgain) {
    return posed(team, wishes, notAgain).rings();
  }

  Posed posed(StoredTeam team, List<SwapWish> wishes, Set<RingKey> notAgain) {
    var members = wishes.stream().map(SwapWish::memberId).distinct().sorted().toList();
    var book = rules.of(team.team());
    var found =
        days(wishes)
            .map(days -> timelines.of(team, members, JudgedDays.around(days)))
            .orElse(Map.of());
    var problem = new RingProblem(wishes, found, book, RingProblem.USUAL_STEPS, notAgain);
    return new Posed(SwapRings.of(problem), found, book);
  }

  private static Optional<DateRange> days(Collection<SwapWish> wishes) {
    var days = wishes.stream().map(wish -> wish.offered().day()).sorted().toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateRange(days.get(0), days.get(days.size() - 1).plusDays(1)));
  }
}
