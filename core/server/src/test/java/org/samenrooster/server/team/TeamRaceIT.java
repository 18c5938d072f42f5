package org.samenrooster.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/** Several teams stored at once, on the database the server really uses. */
final class TeamRaceIT {

  private static final int ROUNDS = 10;

  private final RunningServer server = RunningServer.started();
  private final SeededOrganisation organisation = SeededOrganisation.on(server);
  private final Client administrator = server.as(organisation.personWithRole("ADMINISTRATOR"));

  @Test
  void ofFourTeamsMadeWithOneNameAtOnceOneIsStoredAndTheOthersAreToldWhy() {
    for (var round = 0; round < ROUNDS; round++) {
      var name = "Maan " + round;

      var answers =
          AtOnce.send(IntStream.range(0, 4).mapToObj(i -> create(name, newSubject())).toList());

      assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 422);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 422)
          .allSatisfy(TeamRaceIT::assertNameTaken);
    }
  }

  @Test
  void ofTwoTeamsRenamedToOneNameAtOnceOneKeepsItsOwn() {
    for (var round = 0; round < ROUNDS; round++) {
      var teams =
          List.of("Aarde " + round, "Zon " + round).stream()
              .map(name -> AtOnce.get(AtOnce.start(create(name, newSubject()))))
              .toList();
      var name = "Ster " + round;

      var answers = AtOnce.send(teams.stream().map(team -> rename(team, name)).toList());

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 422)
          .allSatisfy(TeamRaceIT::assertNameTaken);
    }
  }

  @Test
  void twoTeamsThatBringInOneNewColleagueAtOnceMeanOnePerson() {
    for (var round = 0; round < ROUNDS; round++) {
      var subject = newSubject();
      var names = List.of("Eik " + round, "Beuk " + round);

      var answers = AtOnce.send(names.stream().map(name -> create(name, subject)).toList());

      assertThat(answers).extracting(Answer::status).containsOnly(201);
      assertThat(server.column("select id from person where external_id = '%s'".formatted(subject)))
          .hasSize(1);
    }
  }

  private Callable<Answer> create(String name, String leadLogin) {
    return () -> administrator.post("/teams", CareTeam.document(name, leadLogin));
  }

  private Callable<Answer> rename(Answer team, String name) {
    var document = team.json().at("/document").toString();
    var renamed =
        document.replaceFirst("\"name\":\"(Aarde|Zon) \\d+\"", "\"name\":\"" + name + "\"");
    return () -> administrator.with("If-Match", "\"1\"").put("/teams/" + team.text("/id"), renamed);
  }

  private static void assertNameTaken(Answer answer) {
    assertThat(answer.problem()).isEqualTo("impossible-document");
    assertThat(answer.text("/errors/0/pointer")).isEqualTo("/name");
    assertThat(answer.text("/errors/0/code")).isEqualTo("team-name-taken");
  }

  private static String newSubject() {
    return SeededOrganisation.newId();
  }
}
