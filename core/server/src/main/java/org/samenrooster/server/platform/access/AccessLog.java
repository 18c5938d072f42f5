package org.samenrooster.server.platform.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.samenrooster.server.platform.configuration.Settings;

/** The record of accesses. What {@link #keep} was given is stored when it returns. */
@Dependent
class AccessLog {

  private static final String INSERT =
      "insert into data_access (id, organisation_id, accessed_at, access_day, reader_id,"
          + " reader_role, operation, content, team_id, member_id, person_id, request_id)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final DataSource source;
  private final Clock clock;
  private final Settings settings;

  @Inject
  AccessLog(DataSource source, Clock clock, Settings settings) {
    this.source = source;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Stores accesses, all of one request.
   *
   * @throws IllegalStateException if they cannot be stored; then nothing may be told
   */
  void keep(Collection<Access> accesses, String requestId) {
    var now = clock.instant();
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      for (var access : accesses) {
        fill(insert, access, now);
        insert.setString(12, requestId);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Who reads could not be recorded, so nothing is told.", e);
    }
  }

  private void fill(PreparedStatement insert, Access access, Instant now) throws SQLException {
    insert.setString(1, UUID.randomUUID().toString());
    insert.setString(2, access.reader().organisationId());
    insert.setTimestamp(3, Timestamp.from(now));
    insert.setDate(4, Date.valueOf(LocalDate.ofInstant(now, settings.zone())));
    insert.setString(5, access.reader().personId());
    insert.setString(6, access.reader().role().name());
    insert.setString(7, access.operation());
    insert.setString(8, access.content());
    insert.setString(9, access.whose().teamId().orElse(null));
    insert.setString(10, access.whose().memberId().orElse(null));
    insert.setString(11, access.whose().personId().orElse(null));
  }
}
