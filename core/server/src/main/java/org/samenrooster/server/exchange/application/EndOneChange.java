package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.samenrooster.server.exchange.application.RosterChanges.Pending;
import org.samenrooster.server.platform.persistence.EveryOrganisation;

/**
 * Finds the changes of which nothing can come any more and ends one; in a transaction of its own,
 * so that one that fails keeps no other back.
 */
@Dependent
public class EndOneChange {

  @Inject private RosterChanges changes;
  @Inject private TellChange tell;
  @Inject private RingWishes wishes;
  @Inject private EveryOrganisation everyOrganisation;
  @Inject private Clock clock;

  /** Changes of all organisations of which nothing can come any more. */
  @Transactional
  public List<Pending> hopeless() {
    // In a transaction: outside of one, Payara knows no EntityManager on the thread of a job.
    return everyOrganisation.see(() -> changes.hopeless(clock.instant()));
  }

  /** Ends it, unless somebody has done so meanwhile. */
  @Transactional
  public void end(Pending pending) {
    changes
        .end(pending, clock.instant())
        .ifPresent(
            ended -> {
              wishes.follow(pending.organisationId(), pending.changeId(), ended.state());
              tell.ended(
                  pending.organisationId(),
                  ended.teamId(),
                  pending.changeId(),
                  ended.members(),
                  ended.state());
            });
  }
}
