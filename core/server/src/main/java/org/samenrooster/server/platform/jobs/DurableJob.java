package org.samenrooster.server.platform.jobs;

/**
 * A kind of long work. Every bean of this type is found when the server starts.
 *
 * <p>It runs without a request, so {@code CurrentCaller} is not there, and without a transaction:
 * it opens its own short ones. It runs <em>at least</em> once: after a node has died another begins
 * it again, so it must look first how far it was.
 */
public interface DurableJob {

  /** Stable name; it is in the database. At most 100 characters. */
  String name();

  /**
   * Does the work. An exception makes it begin again twice, with a growing pause; then it is
   * dropped, so a job that has a state to show catches what it can foresee.
   *
   * @param id of the row the work is about
   */
  void run(String id);
}
