package org.samenrooster.server.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one entity manager behind all beans; it serves the transaction of whoever asks. Payara finds
 * the persistence unit only on a thread that starts the application or serves a request, so an
 * entity manager that a job uses first finds nothing.
 */
@ApplicationScoped
public class SharedEntities {

  @PersistenceContext(unitName = "samenrooster")
  private EntityManager database;

  /** Finds the persistence unit; to be called at the start, before there are jobs. */
  public void open() {
    database.getEntityManagerFactory();
  }

  @Produces
  EntityManager database() {
    return database;
  }
}
