package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads what was told, in order. Only what has its number is seen, so no gap is ever filled. */
@Dependent
public class EventReader {

  private static final String FROM_NUMBERED =
      " from outbox_event where organisation_id = ? and sequence > ? and sequence <= ?";
  private static final String EVENTS =
      "select sequence, told_at, name, version, team_id, person_id, body"
          + FROM_NUMBERED
          + " order by sequence";
  private static final String LAST =
      "select last_sequence from outbox_sequence where organisation_id = ?";
  private static final String FIRST =
      "select min(sequence) from outbox_event where organisation_id = ? and sequence <= ?";

  private final DataSource source;

  @Inject
  EventReader(DataSource source) {
    this.source = source;
  }

  /** The number of the last event of an organisation; 0 before its first. */
  public long last(String organisationId) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(LAST)) {
      query.setString(1, organisationId);
      return number(query).orElse(0L);
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox could not be read.", e);
    }
  }

  /**
   * Whether everything after a number is still there; what is old enough is forgotten.
   *
   * @param sequence the last number that somebody knows
   */
  public boolean isKeptAfter(String organisationId, long sequence) {
    var last = last(organisationId);
    if (sequence >= last) {
      return sequence == last;
    }
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(FIRST)) {
      query.setString(1, organisationId);
      query.setLong(2, last);
      return number(query).filter(first -> first <= sequence + 1).isPresent();
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox could not be read.", e);
    }
  }

  /**
   * The events after a number.
   *
   * @param sequence the last number that is known already
   * @param atMost how many
   */
  public List<ToldEvent> after(String organisationId, long sequence, int atMost) {
    var last = last(organisationId);
    if (last <= sequence) {
      return List.of();
    }
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(EVENTS)) {
      query.setString(1, organisationId);
      query.setLong(2, sequence);
      // Not beyond: on Derby a reader would wait for whoever is telling at this moment.
      query.setLong(3, last);
      query.setMaxRows(atMost);
      try (var rows = query.executeQuery()) {
        var events = new ArrayList<ToldEvent>();
        while (rows.next()) {
          events.add(event(organisationId, rows));
        }
        return events;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox could not be read.", e);
    }
  }

  private static Optional<Long> number(PreparedStatement query) throws SQLException {
    try (var row = query.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      var number = row.getLong(1);
      return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
  }

  private static ToldEvent event(String organisationId, ResultSet row) throws SQLException {
    var code = row.getString(3);
    var version = row.getInt(4);
    var name =
        EventName.of(code, version)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "This server does not know event %s, version %d. Maybe a newer one runs"
                            .formatted(code, version)));
    var body = EventBody.parse(row.getString(7));
    var event =
        new Event(
            name,
            organisationId,
            row.getString(5),
            Optional.ofNullable(row.getString(6)),
            body.memberIds(),
            body.details());
    return new ToldEvent(row.getLong(1), row.getTimestamp(2).toInstant(), event);
  }
}
