package org.samenrooster.server.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

final class JobsIT {

  private static final String RENAMED =
      "select count(*) from organisation where id = ? and name = 'Renamed'";

  private final RunningServer server = RunningServer.started();

  @Test
  void aJobIsDoneIfAndOnlyIfItsTransactionCommits() throws SQLException {
    var takenBack = SeededOrganisation.on(server).id();
    var kept = SeededOrganisation.on(server).id();

    server.probe("job", Map.of("id", takenBack, "then", "roll back"));
    server.probe("job", Map.of("id", kept, "then", "commit"));

    server.awaitCount(1, Duration.ofSeconds(30), RENAMED, kept);
    assertThat(server.count(RENAMED, takenBack)).isZero();
    assertThat(
            server.count("select count(*) from scheduled_tasks where task_instance = ?", takenBack))
        .isZero();
  }
}
