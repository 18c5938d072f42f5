package org.samenrooster.server.platform.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Renames the organisation whose id it is given. */
@Dependent
public class ProbeJob implements DurableJob {

  static final String NAME = "probe";

  @Inject private DataSource source;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String id) {
    try (var connection = source.getConnection();
        var update = connection.prepareStatement("update organisation set name = ? where id = ?")) {
      update.setString(1, "Renamed");
      update.setString(2, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
