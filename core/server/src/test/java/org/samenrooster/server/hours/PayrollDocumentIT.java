package org.samenrooster.server.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the commands of the document about payroll as they stand there. Today is 23 November 2026.
 */
final class PayrollDocumentIT {

  private static final Path DOCUMENT = Path.of("../../docs/payroll.md");
  private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterTeam.RosterMember amy = team.member("Amy", 3);

  @Test
  void everyCommandOfTheDocumentDoesWhatItSays() throws IOException, InterruptedException {
    hoursAreKeptSince(LocalDate.of(2024, 12, 30));
    var hr = team.organisation().personWithRole("HR_INTEGRATOR");
    var token = server.token(hr);

    List<JsonNode> answers = new ArrayList<>();
    for (var command : commands()) {
      answers.add(JsonMapper.builder().build().readTree(run(command, token)));
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

  private static List<String> commands() throws IOException {
    return BLOCK
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private String run(String command, String token) throws IOException, InterruptedException {
    var bash = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
    bash.environment().put("API", server.api());
    bash.environment().put("TOKEN", token);
    bash.environment().put("TEAM", team.id());
    bash.environment().put("MEMBER", amy.id());
    var process = bash.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command + output).isZero();
    return output;
  }
}
