package org.samenrooster.server.baseroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.team.CareTeam;
import org.samenrooster.server.testing.RunningServer;

/** Two servers on one PostgreSQL, of which one is killed in the middle of a search. */
final class TakeOverChaos {

  private static final String IN_STATE =
      "select count(*) from base_roster_job where id = ? and progress is not null and state = '%s'";
  private static final String NEED =
      """
      {"minimumStaffing":[{"from":"07:00","until":"23:00","level":3,"people":1}]}
      """;
  private static final String SEARCH =
      """
      {"cycleWeeks":2,"seconds":90,"seed":7,"leastChange":false}
      """;

  @Test
  void theSearchOfAServerThatIsKilledIsFinishedByTheOther() throws SQLException {
    var first = RunningServer.started();
    var team = CareTeam.on(first);
    var reader = team.organisation().personWithRole("ADMINISTRATOR");
    team.lead().put(team.path("/care-demand"), NEED);
    var id = team.lead().post(team.path("/base-roster-jobs"), SEARCH).text("/id");
    // There is no other server yet: the first one has it.
    first.awaitCount(1, Duration.ofSeconds(30), IN_STATE.formatted("RUNNING"), id);
    var second = first.anotherNode();
    assertThat(first.count(IN_STATE.formatted("RUNNING"), id)).isEqualTo(1);

    first.kill();

    second.awaitCount(1, Duration.ofMinutes(5), IN_STATE.formatted("DONE"), id);
    var job = second.as(reader).get(team.path("/base-roster-jobs/" + id));
    assertThat(job.status()).as(job.toString()).isEqualTo(200);
    assertThat(job.json().at("/proposal/lines").size()).isEqualTo(8);
    assertThat(
            second.column(
                "select task_name from scheduled_tasks where task_name = 'base-roster-job'"))
        .isEmpty();
    // What else is done to servers in this run needs one that is up.
    first.restart();
  }
}
