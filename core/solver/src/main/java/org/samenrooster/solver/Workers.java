package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that work side by side on parts of one search. */
public final class Workers implements AutoCloseable {

  /** No threads but the caller's. */
  public static final Workers NONE = new Workers(1);

  private final List<ExecutorService> others = new ArrayList<>();

  /**
   * @param threads the caller's and those besides
   */
  public Workers(int threads) {
    for (int thread = 1; thread < threads; thread++) {
      others.add(Executors.newSingleThreadExecutor(Workers::daemon));
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "search");
    thread.setDaemon(true);
    return thread;
  }

  /** Runs the parts, the first in the caller's thread, and returns when all have ended. */
  public void run(List<Runnable> parts) {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      running.add(others.get((i - 1) % others.size()).submit(parts.get(i)));
    }
    parts.get(0).run();
    for (Future<?> part : running) {
      await(part);
    }
  }

  private static void await(Future<?> part) {
    boolean interrupted = false;
    while (true) {
      try {
        part.get();
        break;
      } catch (InterruptedException e) {
        // A part never waits for anybody; it sees that the search was stopped, and ends.
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException("A part of the search failed.", e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    others.forEach(ExecutorService::shutdownNow);
  }
}
