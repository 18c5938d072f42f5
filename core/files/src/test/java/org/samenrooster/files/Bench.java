package org.samenrooster.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Measures tasks in turns within one run, each beside a plain pass over what it reads, because the
 * ratio of the two says something on any machine.
 */
final class Bench {

  private static final long ROUND_NANOS = 150_000_000L;
  private static final long BATCH_NANOS = 1_000_000L;

  private final int rounds;
  private final List<Task> tasks = new ArrayList<>();

  /**
   * @param rounds how often each task has its turn; the first third does not count, as the program
   *     still becomes faster then
   */
  Bench(int rounds) {
    this.rounds = rounds;
  }

  /** A plain pass, with which others are compared. */
  Task plain(String name, LongSupplier work) {
    Task task = new Task(name, work);
    tasks.add(task);
    return task;
  }

  /** Something that takes longer than a plain pass over the same. */
  void against(Task plain, String name, LongSupplier work) {
    tasks.add(new Task(name, work, plain));
  }

  /** Measures and prints, in the order in which the tasks were named. */
  void run() {
    for (int round = 0; round < rounds; round++) {
      tasks.forEach(Task::measure);
    }
    tasks.forEach(task -> task.print(rounds / 3));
  }

  /** Something that is done again and again for a while, in every round. */
  static final class Task {

    private final String name;
    private final LongSupplier work;
    private final Task plain;
    private final List<Double> nanosPerRun = new ArrayList<>();
    private long seen;

    private Task(String name, LongSupplier work) {
      this.name = name;
      this.work = work;
      this.plain = this;
    }

    private Task(String name, LongSupplier work, Task plain) {
      this.name = name;
      this.work = work;
      this.plain = plain;
    }

    // What is quick runs many times between two looks at the clock.
    private void measure() {
      long runs = 0;
      long batch = 1;
      long begun = System.nanoTime();
      long now = begun;
      while (now - begun < ROUND_NANOS) {
        long before = now;
        // The results are added up, so that no run can be left out as useless.
        for (int i = 0; i < batch; i++) {
          seen += work.getAsLong();
        }
        runs += batch;
        now = System.nanoTime();
        batch = now - before < BATCH_NANOS ? batch * 2 : batch;
      }
      nanosPerRun.add((now - begun) / (double) runs);
    }

    private double median(int skipped) {
      double[] sorted =
          nanosPerRun.stream().skip(skipped).mapToDouble(Double::doubleValue).sorted().toArray();
      return sorted[sorted.length / 2];
    }

    private void print(int skipped) {
      double perSecond = 1e9 / median(skipped);
      System.out.printf(
          Locale.ROOT,
          perSecond < 100
              ? "%-34s %,14.2f a second   %10.1f × the plain pass   (%d)%n"
              : "%-34s %,14.0f a second   %10.1f × the plain pass   (%d)%n",
          name,
          perSecond,
          median(skipped) / plain.median(skipped),
          Long.signum(seen));
    }
  }
}
