package org.samenrooster.server.period.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import org.samenrooster.server.period.application.Decisions;

/** The decision log in the database. */
@ApplicationScoped
class JpaDecisions implements Decisions {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public void log(Collection<Decision> decisions) {
    var now = clock.instant();
    decisions.forEach(decision -> database.persist(new DecisionRow(decision, now)));
  }
}
