package org.samenrooster.server.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Deletes what has been kept long enough, of all organisations. */
@Dependent
public class OldRows {

  private final DataSource source;
  private final Clock clock;
  private final EveryOrganisation everyOrganisation;

  @Inject
  OldRows(DataSource source, Clock clock, EveryOrganisation everyOrganisation) {
    this.source = source;
    this.clock = clock;
    this.everyOrganisation = everyOrganisation;
  }

  /**
   * Deletes rows.
   *
   * @param delete the statement; its first value is the moment before which rows are old
   * @param values its other values
   */
  public void delete(Duration kept, String delete, List<String> values) {
    everyOrganisation.see(() -> deleted(kept, delete, values));
  }

  private int deleted(Duration kept, String delete, List<String> values) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(delete)) {
      statement.setTimestamp(1, Timestamp.from(clock.instant().minus(kept)));
      for (var i = 0; i < values.size(); i++) {
        statement.setString(i + 2, values.get(i));
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Old rows could not be deleted: " + delete, e);
    }
  }
}
