package org.samenrooster.server.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Statements in SQL with their values in order; an {@link Instant} is stored as every instant is.
 *
 * @param about what they are about, for whoever reads that one failed
 */
public record Statements(DataSource source, String about) {

  /** A row as an object. */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads the row at which the cursor is. */
    T of(ResultSet row) throws SQLException;
  }

  /** Changes rows and tells how many. */
  public int update(String sql, Object... values) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(about + " could not be stored.", e);
    }
  }

  /**
   * Reads rows.
   *
   * @param atMost how many; 0 for all
   */
  public <T> List<T> list(Reading<T> reading, int atMost, String sql, Object... values) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setMaxRows(atMost);
      fill(query, values);
      try (var rows = query.executeQuery()) {
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(reading.of(rows));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(about + " could not be read.", e);
    }
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (var number = 0; number < values.length; number++) {
      var value = values[number];
      statement.setObject(
          number + 1, value instanceof Instant moment ? Timestamp.from(moment) : value);
    }
  }
}
