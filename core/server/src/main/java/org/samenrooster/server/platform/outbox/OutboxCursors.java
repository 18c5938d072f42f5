package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How far each consumer is in what each organisation has told. */
@Dependent
class OutboxCursors {

  // No outer join: Derby takes one whose condition has coalesce for an inner join.
  private static final String BEHIND =
      "select s.organisation_id from outbox_sequence s where s.last_sequence > 0 and not exists"
          + " (select 1 from outbox_cursor c where c.organisation_id = s.organisation_id"
          + " and c.consumer = ? and (c.taken_sequence >= s.last_sequence or c.retry_at > ?))";
  private static final String LOCK =
      "update outbox_cursor set failures = failures where consumer = ? and organisation_id = ?";
  private static final String BEGIN =
      "insert into outbox_cursor (consumer, organisation_id, taken_sequence, failures)"
          + " values (?, ?, 0, 0)";
  private static final String FIND =
      "select taken_sequence, failures from outbox_cursor"
          + " where consumer = ? and organisation_id = ?";
  private static final String TAKEN =
      "update outbox_cursor set taken_sequence = ?, failures = 0, retry_at = null"
          + " where consumer = ? and organisation_id = ?";
  private static final String FAILED =
      "update outbox_cursor set failures = failures + 1, retry_at = ?"
          + " where consumer = ? and organisation_id = ?";

  private final DataSource source;

  @Inject
  OutboxCursors(DataSource source) {
    this.source = source;
  }

  /**
   * Where a consumer stands in an organisation.
   *
   * @param taken the number of the last event it has taken; 0 before the first
   * @param failures how often in a row it has failed on the next one
   */
  record Cursor(long taken, int failures) {}

  /** The organisations that have told something which a consumer has not taken and may now. */
  List<String> behind(String consumer, Instant now) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(BEHIND)) {
      query.setString(1, consumer);
      query.setTimestamp(2, Timestamp.from(now));
      try (var rows = query.executeQuery()) {
        var organisations = new ArrayList<String>();
        while (rows.next()) {
          organisations.add(rows.getString(1));
        }
        return organisations;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox's cursors could not be read.", e);
    }
  }

  /** Where it stands; nobody else moves it until the transaction ends. */
  Cursor locked(String consumer, String organisationId) {
    try (var connection = source.getConnection()) {
      if (update(connection, LOCK, consumer, organisationId) == 0) {
        update(connection, BEGIN, consumer, organisationId);
      }
      try (var query = connection.prepareStatement(FIND)) {
        query.setString(1, consumer);
        query.setString(2, organisationId);
        try (var row = query.executeQuery()) {
          row.next();
          return new Cursor(row.getLong(1), row.getInt(2));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox's cursor could not be locked.", e);
    }
  }

  /** Notes that an event was taken. */
  void taken(String consumer, String organisationId, long sequence) {
    change(TAKEN, sequence, consumer, organisationId);
  }

  /** Notes that the next event could not be taken. */
  void failed(String consumer, String organisationId, Instant retryAt) {
    change(FAILED, Timestamp.from(retryAt), consumer, organisationId);
  }

  private void change(String sql, Object... values) {
    try (var connection = source.getConnection()) {
      update(connection, sql, values);
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox's cursor could not be moved.", e);
    }
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
