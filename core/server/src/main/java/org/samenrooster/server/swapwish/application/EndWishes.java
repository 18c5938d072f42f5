package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/**
 * Ends the wishes of which nothing can come any more. Until it comes by, they are shown and refused
 * as what they are, and are part of no ring.
 */
@Dependent
public class EndWishes implements RecurringJob {

  @Inject private EndOneWish one;

  @Override
  public String name() {
    return "swap-wish-end";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    for (var hopeless : one.hopeless()) {
      VisibleOrganisation.within(hopeless.place().organisationId(), () -> one.end(hopeless));
    }
  }
}
