package org.samenrooster.solver.suggestion;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.extra.ExtraHoursWish;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;

/**
 * Somebody who may be asked.
 *
 * @param timeline all known work of the person, judged on every day that a change can reach
 * @param hours how the person stands in the roster period; empty where no contract promises or
 *     limits hours, as for an engagement
 * @param wishes for more hours than the contract's, whatever their dates
 */
public record Candidate(
    Timeline timeline, Optional<CandidateHours> hours, List<ExtraHoursWish> wishes) {

  public Candidate {
    wishes = List.copyOf(wishes);
  }

  /** The member of the team. */
  public String memberId() {
    return timeline.member().id();
  }

  /** Whether the person wished for more hours at the time of some work. */
  boolean wishesFor(Duty duty) {
    ZonedDateTime start = duty.start().atZone(duty.zone());
    return wishes.stream().anyMatch(wish -> wish.isFor(start.toLocalDateTime()));
  }
}
