package org.samenrooster.server.telling.application;

import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.security.Caller;

/**
 * Who listens, and to what.
 *
 * @param teamId the team he listens to; empty for whatever concerns himself, in all his teams
 */
public record Listener(Caller caller, Optional<String> teamId) {

  /**
   * What he hears of what came after an event; all of it where he asks again until nothing comes.
   *
   * @param known the number of the last event that he knows; empty to begin now
   */
  public Heard listen(RecentEvents events, Optional<Long> known) {
    var organisationId = caller.organisationId();
    var complete = known.stream().allMatch(last -> events.isKeptAfter(organisationId, last));
    var from = known.filter(last -> complete).orElseGet(() -> events.last(organisationId));
    return complete ? next(events, from) : new Heard(false, from, List.of());
  }

  /** What he hears next after an event that is still kept. */
  public Heard next(RecentEvents events, long known) {
    var told = events.after(caller.organisationId(), known);
    var last = told.isEmpty() ? known : told.get(told.size() - 1).sequence();
    return new Heard(true, last, told.stream().filter(one -> hears(one.event())).toList());
  }

  /** Whether he is told of it. */
  public boolean hears(Event event) {
    return teamId.map(event.teamId()::equals).orElseGet(() -> isForMe(event)) && mayKnow(event);
  }

  /** Whether it concerns himself. */
  public boolean isMine(Event event) {
    return caller
        .memberIdIn(event.teamId())
        .filter(memberId -> event.memberIds().contains(memberId))
        .isPresent();
  }

  // What concerns nobody in particular concerns the whole team.
  private boolean isForMe(Event event) {
    return isMine(event)
        || event.memberIds().isEmpty()
            && caller.teams().stream().anyMatch(team -> team.teamId().equals(event.teamId()));
  }

  private boolean mayKnow(Event event) {
    return switch (event.name().audience()) {
      case TEAM -> true;
      case CONCERNED -> isMine(event) || caller.watchesOver(event.teamId());
      case ONESELF -> isMine(event);
    };
  }
}
