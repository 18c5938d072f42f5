package org.samenrooster.server.platform.jobs;

import java.time.Duration;

/** Housekeeping that one node does from time to time. Every bean of this type is found at start. */
public interface RecurringJob {

  /** Stable name; it is in the database. At most 100 characters. */
  String name();

  /** The pause between two runs. */
  Duration pause();

  /** Does the work; an exception is logged and the next run comes as planned. */
  void run();
}
