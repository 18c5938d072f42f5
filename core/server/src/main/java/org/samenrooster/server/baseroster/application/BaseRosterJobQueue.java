package org.samenrooster.server.baseroster.application;

import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;

/** Searches waiting for a node that has time for them. */
public interface BaseRosterJobQueue {

  /** Adds a search; it waits as soon as the transaction of the caller is committed. */
  void add(JobKey key);
}
