package org.samenrooster.server.baseroster.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJobQueue;
import org.samenrooster.server.baseroster.application.RunBaseRosterJob;

/**
 * The queue as rows of the database, which any node may take a search from. A node that goes down
 * stops its heartbeat, and after {@value #MISSED_HEARTBEATS} of them another one takes over.
 */
@ApplicationScoped
class DbSchedulerQueue implements BaseRosterJobQueue {

  private static final Logger LOG = Logger.getLogger(DbSchedulerQueue.class.getName());
  private static final Duration POLL_EVERY = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(5);
  private static final int MISSED_HEARTBEATS = 4;
  // A search keeps a processor busy; the rest is for people who wait for an answer.
  private static final int SEARCHES_AT_ONCE = 2;

  private final OneTimeTask<String> task =
      Tasks.oneTime("base-roster-job", String.class)
          .onFailureRetryLater()
          .onDeadExecutionRevive()
          .execute(this::run);

  @Inject private DataSource source;
  @Inject private RunBaseRosterJob runner;

  private Optional<Scheduler> scheduler = Optional.empty();

  @Override
  public void add(JobKey key) {
    // The library's clock, not ours: a demonstration may live on another day, the queue does not.
    scheduler
        .orElseThrow()
        .scheduleIfNotExists(
            task.instance(key.id(), key.organisationId() + "/" + key.teamId()),
            new SystemClock().now());
  }

  private void run(TaskInstance<String> search, ExecutionContext context) {
    var whose = search.getData().split("/", 2);
    var key = new JobKey(whose[0], whose[1], search.getId());
    var node = context.getSchedulerState();
    runner.run(key, node::isShuttingDown);
    if (node.isShuttingDown()) {
      throw new IllegalStateException("This server stops. Another one goes on with the search.");
    }
  }

  /** Begins to take searches. */
  void start() {
    try {
      ManagedExecutorService threads =
          InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
      var started =
          Scheduler.create(source, task)
              .executorService(threads)
              .threads(SEARCHES_AT_ONCE)
              .pollingInterval(POLL_EVERY)
              .heartbeatInterval(HEARTBEAT_EVERY)
              .missedHeartbeatsLimit(MISSED_HEARTBEATS)
              .alwaysPersistTimestampInUTC()
              .shutdownMaxWait(Duration.ofSeconds(5))
              .build();
      started.start();
      scheduler = Optional.of(started);
    } catch (NamingException e) {
      throw new IllegalStateException("The server has no executor for long jobs.", e);
    }
  }

  /** Stops taking searches; those that run end soon and are taken over. */
  void stop() {
    try {
      scheduler.ifPresent(Scheduler::stop);
    } catch (IllegalStateException e) {
      // The library shuts its executor down, and the server does not let go of its own.
      LOG.log(Level.FINE, e, () -> "The executor stays");
    }
  }
}
