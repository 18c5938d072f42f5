package org.samenrooster.server.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Puts work into the queue that all nodes share, and runs this node's part of it. */
@ApplicationScoped
public class Jobs {

  private static final int THREADS = 2;
  private static final int RETRIES = 2;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

  // A dead node is noticed after four of these, so its jobs are taken over within half a minute.
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final Duration POLLING = Duration.ofSeconds(1);

  // The library's rows live in real time, also when a demonstration lives on another day.
  private final Clock realTime = Clock.systemUTC();

  @Inject private DataSource source;
  @Inject @Any private Instance<DurableJob> durable;
  @Inject @Any private Instance<RecurringJob> recurring;
  @Resource private ManagedExecutorService executor;

  private Optional<Scheduler> scheduler = Optional.empty();
  private Optional<Scheduler> housekeeping = Optional.empty();

  /**
   * Asks for work to be done soon. Inside a transaction it is asked for if and only if that
   * commits.
   *
   * @param name of the {@link DurableJob}
   * @param id of the row it is about; asking twice for the same row is asking once
   */
  public void enqueue(String name, String id) {
    scheduler
        .orElseThrow(() -> new IllegalStateException("The jobs have not been started."))
        .scheduleIfNotExists(new TaskInstance<Void>(name, id), realTime.instant());
  }

  /** Begins to look for work; called once, after the tables are there. */
  public void start() {
    List<Task<?>> once = durable.stream().<Task<?>>map(Jobs::task).toList();
    List<RecurringTask<Void>> again = recurring.stream().map(Jobs::task).toList();
    var longWork = configured(Scheduler.create(source, once)).build();
    // Threads and a table of its own: searches of minutes must not keep it waiting.
    var shortWork =
        configured(Scheduler.create(source).startTasks(again).tableName("recurring_tasks")).build();
    longWork.start();
    shortWork.start();
    scheduler = Optional.of(longWork);
    housekeeping = Optional.of(shortWork);
  }

  private SchedulerBuilder configured(SchedulerBuilder builder) {
    return builder
        .threads(THREADS)
        .executorService(executor)
        .pollingInterval(POLLING)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(4)
        .alwaysPersistTimestampInUTC()
        .shutdownMaxWait(Duration.ofSeconds(3));
  }

  /** Lets running work end its current step; what does not end is taken over by another node. */
  @PreDestroy
  public void stop() {
    scheduler.ifPresent(Scheduler::stop);
    housekeeping.ifPresent(Scheduler::stop);
  }

  private static Task<?> task(DurableJob job) {
    return Tasks.oneTime(job.name())
        .onFailure(FailureHandler.<Void>maxRetries(RETRIES).withBackoff(FIRST_PAUSE).thenRemove())
        .execute((instance, context) -> job.run(instance.getId()));
  }

  private static RecurringTask<Void> task(RecurringJob job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
        .execute((instance, context) -> job.run());
  }
}
