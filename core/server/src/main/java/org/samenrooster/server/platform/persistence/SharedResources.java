package org.samenrooster.server.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What the application server has for all beans: the one entity manager, which serves the
 * transaction of whoever asks, and whether there is a transaction. Payara finds them only on a
 * thread that starts the application or serves a request; a bean that a job is the first to use
 * finds nothing, for as long as it lives.
 */
@ApplicationScoped
public class SharedResources {

  @PersistenceContext(unitName = "samenrooster")
  private EntityManager database;

  @Resource private TransactionSynchronizationRegistry transaction;

  /** Finds them; to be called at the start, before there are jobs. */
  public void open() {
    database.getEntityManagerFactory();
    inTransaction();
  }

  @Produces
  EntityManager database() {
    return database;
  }

  /** Whether this thread is in a transaction that still can commit. */
  public boolean inTransaction() {
    return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
  }
}
