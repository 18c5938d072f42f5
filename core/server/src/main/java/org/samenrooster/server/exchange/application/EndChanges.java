package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/**
 * Ends what nobody answered in time and what a changed shift has broken. Until it comes by, they
 * are shown and refused as what they are.
 */
@Dependent
public class EndChanges implements RecurringJob {

  @Inject private EndOneChange one;

  @Override
  public String name() {
    return "roster-change-end";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    for (var pending : one.hopeless()) {
      VisibleOrganisation.within(pending.organisationId(), () -> one.end(pending));
    }
  }
}
