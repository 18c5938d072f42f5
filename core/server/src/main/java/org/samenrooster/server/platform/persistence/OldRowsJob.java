package org.samenrooster.server.platform.persistence;

import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.jobs.Retention;

/** Deletes what has been kept long enough, again and again, and so keeps a promise. */
public abstract class OldRowsJob implements RecurringJob, Retention {

  private final OldRows old;
  private final String name;
  private final Promise promise;
  private final String delete;
  private final List<String> values;

  /**
   * What is promised.
   *
   * @param what is forgotten, as in {@link Retention#what()}
   * @param kept after how long
   * @param pause how long it may take longer
   */
  public record Promise(String what, Duration kept, Duration pause) {}

  /**
   * A job of this name.
   *
   * @param delete the statement; its first value is the moment before which rows are old
   * @param values its other values
   */
  protected OldRowsJob(
      OldRows old, String name, Promise promise, String delete, List<String> values) {
    this.old = old;
    this.name = name;
    this.promise = promise;
    this.delete = delete;
    this.values = List.copyOf(values);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String what() {
    return promise.what();
  }

  @Override
  public final Duration kept() {
    return promise.kept();
  }

  @Override
  public final Duration pause() {
    return promise.pause();
  }

  @Override
  public final void run() {
    old.delete(promise.kept(), delete, values);
  }
}
