package org.samenrooster.server.audit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A query that is put together with its values. */
final class Sql {

  private final StringBuilder text;
  private final List<Object> values = new ArrayList<>();

  Sql(String text) {
    this.text = new StringBuilder(text);
  }

  /** Makes something of a row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  Sql and(String more) {
    text.append(more);
    return this;
  }

  Sql with(Object... more) {
    values.addAll(List.of(more));
    return this;
  }

  <T> List<T> rows(DataSource source, int most, Reading<T> reading) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(text.toString())) {
      for (var i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      statement.setMaxRows(most);
      try (var rows = statement.executeQuery()) {
        List<T> read = new ArrayList<>();
        while (rows.next()) {
          read.add(reading.of(rows));
        }
        return read;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The decision log could not be read.", e);
    }
  }
}
