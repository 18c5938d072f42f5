package org.samenrooster.server.swapwish.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;
import org.samenrooster.server.swapwish.application.SwapWishes.Place;

/**
 * Looks for rings where a wish is new, was changed or is open again, and everywhere once an hour,
 * because rules, rosters and agreements change too. Searches without locks, and offers each ring in
 * a transaction of its own.
 */
@Dependent
public class LookForRings implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(LookForRings.class.getName());

  @Inject private RingsOfTeam rings;

  @Override
  public String name() {
    return "swap-ring-search";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    for (var place : rings.due()) {
      try {
        VisibleOrganisation.within(place.organisationId(), () -> look(place));
      } catch (RuntimeException e) {
        // The other teams are not to wait for this one, which is looked at again within the hour.
        LOG.log(Level.SEVERE, e, () -> "No rings were found in team " + place.teamId());
      }
    }
  }

  private void look(Place place) {
    rings.begin(place);
    for (var ring : rings.found(place)) {
      rings.offer(place, ring);
    }
  }
}
