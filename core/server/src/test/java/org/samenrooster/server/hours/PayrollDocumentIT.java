package org.samenrooster.server.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.DocumentCommands;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the commands of the document about payroll as they stand there. Today is 23 November 2026.
 */
@OnceIsEnough
final class PayrollDocumentIT {

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterTeam.RosterMember amy = team.member("Amy", 3);

  @Test
  void everyCommandOfTheDocumentDoesWhatItSays() throws IOException, InterruptedException {
    hoursAreKeptSince(LocalDate.of(2024, 12, 30));
    var hr = team.organisation().personWithRole("HR_INTEGRATOR");
    var token = server.token(hr);

    List<JsonNode> answers = new ArrayList<>();
    var words = Map.of("API", server.api(), "TOKEN", token, "TEAM", team.id(), "MEMBER", amy.id());
    for (var output : DocumentCommands.run("payroll.md", words)) {
      answers.add(JsonMapper.builder().build().readTree(output));
    }

    assertThat(answers).hasSize(4);
    assertThat(answers.get(0).at("/minutes").asInt()).isEqualTo(-310);
    assertThat(answers.get(1).at("/minutes").asInt()).isEqualTo(60);
    assertThat(answers.get(2).at("/items").isArray()).isTrue();
    assertThat(answers.get(2).at("/openShifts").asInt()).isZero();
    assertThat(answers.get(3).at("/accounts/0/day").asString()).isEqualTo("2025-12-31");
  }

  private void hoursAreKeptSince(LocalDate monday) {
    team.organisation()
        .insert(
            "roster_period",
            "id, organisation_id, team_id, from_date, until_date, phase, rolled_out,"
                + " shortfall_acknowledged, version",
            SeededOrganisation.newId(),
            team.organisation().id(),
            team.id(),
            monday,
            monday.plusWeeks(1),
            "DRAFT",
            false,
            false,
            1);
  }
}
