package org.samenrooster.solver.ring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;

/**
 * Swap wishes among which rings are looked for.
 *
 * @param timelines of everybody who wishes, by member, judged on every day that a swap can reach
 * @param steps how much work the search may do; the same steps give the same rings
 * @param notAgain rings that are left out, because their members were asked before
 */
public record RingProblem(
    List<SwapWish> wishes,
    Map<String, Timeline> timelines,
    Rulebook rules,
    long steps,
    Set<RingKey> notAgain) {

  /** Enough for hundreds of wishes, and over in a second or two. */
  public static final long USUAL_STEPS = 5_000_000;

  /**
   * @throws IllegalArgumentException if a shift is offered twice, or nobody's timeline holds it
   */
  public RingProblem {
    wishes = List.copyOf(wishes);
    timelines = Map.copyOf(timelines);
    notAgain = Set.copyOf(notAgain);
    Set<String> offered = new HashSet<>();
    for (SwapWish wish : wishes) {
      String shiftId = wish.offered().id();
      if (!offered.add(shiftId)) {
        throw new IllegalArgumentException("Shift (" + shiftId + ") is offered twice.");
      }
      Timeline timeline = timelines.get(wish.memberId());
      if (timeline == null
          || timeline.duties().stream().noneMatch(duty -> duty.id().equals(shiftId))) {
        throw new IllegalArgumentException(
            "Shift (" + shiftId + ") is not on the timeline of member (" + wish.memberId() + ").");
      }
    }
  }
}
