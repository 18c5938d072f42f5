package org.samenrooster.server.platform.outbox;

/**
 * Somebody who does something with everything that is told. Every bean of this type is found when
 * the server starts, and begins with the oldest event that is kept.
 */
public interface OutboxConsumer {

  /** Stable name; it is in the database. At most 60 characters. */
  String name();

  /**
   * Takes the next event of an organisation, in a transaction that also notes that it was taken:
   * what this does in the database is done once. Anything else may be done again, after a crash or
   * an exception, so it belongs in a job of its own.
   *
   * <p>An exception brings the same event again, after a pause that grows; until it is taken this
   * consumer gets no other event of this organisation.
   */
  void take(ToldEvent event);
}
