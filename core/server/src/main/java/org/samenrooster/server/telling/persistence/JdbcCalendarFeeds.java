package org.samenrooster.server.telling.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.samenrooster.server.telling.application.CalendarFeeds;

/** Calendar addresses in the database, and the shifts they show with one statement. */
@Dependent
class JdbcCalendarFeeds implements CalendarFeeds {

  private static final Set<String> FIXED = Set.of("PUBLISHED", "CLOSED");
  private static final String FEED =
      "select id, organisation_id, person_id, secret_digest, created_at from calendar_feed";
  private static final String PUT =
      "insert into calendar_feed (id, organisation_id, person_id, secret_digest, created_at)"
          + " values (?, ?, ?, ?, ?)";
  private static final String REMOVE =
      "delete from calendar_feed where organisation_id = ? and person_id = ?";
  private static final String SHIFTS =
      """
      select s.id, s.version, s.start_at, s.end_at, y.name, t.name, p.phase
      from team_member m
      join shift s on s.organisation_id = m.organisation_id and s.holder_member_id = m.id
      join shift_type y on y.organisation_id = s.organisation_id and y.id = s.shift_type_id
      join team t on t.organisation_id = s.organisation_id and t.id = s.team_id
      left join roster_period p on p.organisation_id = s.organisation_id and p.id = s.period_id
      where m.organisation_id = ? and m.person_id = ? and s.roster_date >= ?
      order by s.start_at
      """;

  private final DataSource source;

  @Inject
  JdbcCalendarFeeds(DataSource source) {
    this.source = source;
  }

  /** Work with a statement. */
  @FunctionalInterface
  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T with(String sql, Work<T> work) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("The calendar could not be read or stored.", e);
    }
  }

  @Override
  public Optional<Feed> of(String organisationId, String personId) {
    return with(
        FEED + " where organisation_id = ? and person_id = ?",
        query -> {
          query.setString(1, organisationId);
          query.setString(2, personId);
          return feed(query);
        });
  }

  @Override
  public Optional<Feed> withId(String feedId) {
    return with(
        FEED + " where id = ?",
        query -> {
          query.setString(1, feedId);
          return feed(query);
        });
  }

  private static Optional<Feed> feed(PreparedStatement query) throws SQLException {
    try (var row = query.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Feed(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getTimestamp(5).toInstant()))
          : Optional.empty();
    }
  }

  @Override
  public void put(Feed feed) {
    remove(feed.organisationId(), feed.personId());
    with(
        PUT,
        insert -> {
          insert.setString(1, feed.id());
          insert.setString(2, feed.organisationId());
          insert.setString(3, feed.personId());
          insert.setString(4, feed.secretDigest());
          insert.setTimestamp(5, Timestamp.from(feed.createdAt()));
          return insert.executeUpdate();
        });
  }

  @Override
  public void remove(String organisationId, String personId) {
    with(
        REMOVE,
        delete -> {
          delete.setString(1, organisationId);
          delete.setString(2, personId);
          return delete.executeUpdate();
        });
  }

  @Override
  public List<CalendarShift> shifts(String organisationId, String personId, LocalDate from) {
    return with(
        SHIFTS,
        query -> {
          query.setString(1, organisationId);
          query.setString(2, personId);
          query.setDate(3, Date.valueOf(from));
          try (var rows = query.executeQuery()) {
            var shifts = new ArrayList<CalendarShift>();
            while (rows.next()) {
              shifts.add(shift(rows));
            }
            return shifts;
          }
        });
  }

  private static CalendarShift shift(ResultSet row) throws SQLException {
    return new CalendarShift(
        row.getString(1),
        row.getInt(2),
        row.getTimestamp(3).toInstant(),
        row.getTimestamp(4).toInstant(),
        row.getString(5),
        row.getString(6),
        // What stands outside of all periods was entered as it is.
        Optional.ofNullable(row.getString(7)).stream().allMatch(FIXED::contains));
  }
}
