package org.samenrooster.server.baseroster.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Starts the queue after the tables are there, and stops it with the server. */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class QueueStart {

  @Inject private DbSchedulerQueue queue;

  /** For the server. */
  @PostConstruct
  public void start() {
    queue.start();
  }

  /** For the server. */
  @PreDestroy
  public void stop() {
    queue.stop();
  }
}
