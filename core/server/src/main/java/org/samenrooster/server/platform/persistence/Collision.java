package org.samenrooster.server.platform.persistence;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a database does when transactions wait for each other: it undoes one of them, which may be
 * tried again. SQL has a class of states for it, 40, "transaction rollback".
 */
public final class Collision {

  private static final String TRANSACTION_ROLLBACK = "40";

  private Collision() {}

  /** Whether that is why something failed. */
  public static boolean causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getSQLState())
        .anyMatch(state -> state != null && state.startsWith(TRANSACTION_ROLLBACK));
  }
}
