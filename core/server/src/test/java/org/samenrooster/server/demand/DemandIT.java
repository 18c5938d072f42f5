package org.samenrooster.server.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.assertKeeps;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.team.CareTeam;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

@OnceIsEnough
final class DemandIT {

  private static final int SEVEN_ON_MONDAY = 7 * 4;

  private final RunningServer server = RunningServer.started();
  private final CareTeam team = CareTeam.on(server);

  @Test
  void careDemandBecomesStaffingNeedAndShiftDemand() {
    var empty = team.lead().get(team.path("/care-demand"));

    var stored = team.lead().put(team.path("/care-demand"), minimum(2));

    assertThat(empty.status()).isEqualTo(200);
    assertThat(empty.header("ETag")).isEmpty();
    assertThat(stored.status()).as(stored.toString()).isEqualTo(200);
    assertThat(stored.header("ETag")).isEqualTo("\"1\"");
    var need = team.lead().get(team.path("/staffing-need"));
    assertKeeps("getStaffingNeed", need);
    assertThat(need.json().at("/levels/0/needed").size()).isEqualTo(672);
    assertThat(need.json().at("/levels/0/needed/" + SEVEN_ON_MONDAY).asInt()).isEqualTo(2);
    assertThat(need.json().at("/levels/0/needed/0").asInt()).isZero();
    var shifts = team.lead().get(team.path("/shift-demand"));
    assertKeeps("getShiftDemand", shifts);
    assertThat(shifts.json().at("/shortfallMinutes").asInt()).isZero();
    assertThat(shifts.text("/entries/0/shiftType")).isEqualTo("E");
    assertThat(shifts.json().at("/entries/0/count").asInt()).isEqualTo(2);
    assertThat(team.lead().get(team.path("/shift-demand")).json()).isEqualTo(shifts.json());
  }

  @Test
  void changedDemandGivesAnotherNeed() {
    team.lead().put(team.path("/care-demand"), minimum(2));
    var before = team.lead().get(team.path("/staffing-need"));

    team.lead().with("If-Match", "\"1\"").put(team.path("/care-demand"), minimum(3));

    assertThat(before.json().at("/levels/0/needed/" + SEVEN_ON_MONDAY).asInt()).isEqualTo(2);
    assertThat(
            team.lead()
                .get(team.path("/staffing-need"))
                .json()
                .at("/levels/0/needed/" + SEVEN_ON_MONDAY)
                .asInt())
        .isEqualTo(3);
  }

  @Test
  void onlyWhoHasSeenTheDocumentReplacesIt() {
    var tooEarly = team.lead().with("If-Match", "\"1\"").put(team.path("/care-demand"), minimum(1));
    team.lead().put(team.path("/care-demand"), minimum(1));

    var unseen = team.lead().put(team.path("/care-demand"), minimum(2));
    var stale = team.lead().with("If-Match", "\"9\"").put(team.path("/care-demand"), minimum(2));

    assertThat(tooEarly.status()).isEqualTo(412);
    assertThat(unseen.status()).isEqualTo(428);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(
            team.lead()
                .get(team.path("/care-demand"))
                .json()
                .at("/minimumStaffing/0/people")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void impossibleDemandIsRefusedWithEveryFaultAndNothingIsStored() {
    var impossible =
        """
        {"clients":[{"id":"room-1","profile":"VV99"},
                    {"id":"room-2","activities":[{"name":"Bath","minutes":90,"from":"08:00",
                     "until":"09:00","level":2}]}],
         "profiles":[{"code":"OWN","weeklyMinutes":600,"level":2,
                      "dayParts":[{"from":"07:00","until":"23:00","share":90}]}],
         "handovers":[{"at":"07:00","minutes":15},{"at":"07:00","minutes":30}]}
        """;

    var refused = team.lead().put(team.path("/care-demand"), impossible);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").toString())
        .contains("unknown-profile", "longer-than-window", "shares-not-100", "/handovers/1/at");
    assertThat(team.lead().get(team.path("/care-demand")).header("ETag")).isEmpty();
  }

  @Test
  void anotherDemandIsLaidBesideTheStoredOneAndNothingIsStored() {
    team.lead().put(team.path("/care-demand"), minimum(1));

    var compared = compare(minimum(2));

    assertKeeps("compareDemand", compared);
    var json = compared.json();
    assertThat(json.at("/current/staffingNeed"))
        .isEqualTo(team.lead().get(team.path("/staffing-need")).json());
    assertThat(json.at("/current/shiftDemand"))
        .isEqualTo(team.lead().get(team.path("/shift-demand")).json());
    assertThat(json.at("/current/needMinutes").asInt()).isEqualTo(7 * 510);
    assertThat(json.at("/scenario/needMinutes").asInt()).isEqualTo(14 * 510);
    assertThat(json.at("/scenario/shifts").asInt()).isEqualTo(14);
    assertThat(json.at("/differences").size()).isEqualTo(7);
    var monday = json.at("/differences/0");
    assertThat(monday.at("/day").asString()).isEqualTo("MON");
    assertThat(monday.at("/level").asInt()).isEqualTo(3);
    assertThat(monday.at("/differenceNeedMinutes").asInt()).isEqualTo(510);
    assertThat(monday.at("/currentShifts").asInt()).isEqualTo(1);
    assertThat(monday.at("/differenceShifts").asInt()).isEqualTo(1);
    var reach = json.at("/contractReach");
    assertThat(reach.at("/on").asString()).isEqualTo("2026-11-23");
    assertThat(reach.at("/contractMinutes").asInt()).isEqualTo(1440 + 7 * 1920);
    assertThat(reach.at("/scenarioLeftMinutes").asInt())
        .isEqualTo(1440 + 7 * 1920 - json.at("/scenario/shiftMinutes").asInt());
    assertThat(json.at("/scenario/shiftMinutes").asInt()).isEqualTo(14 * 480);
    assertThat(team.lead().get(team.path("/care-demand")).header("ETag")).isEqualTo("\"1\"");
    var fewer = compare("{}").json();
    assertThat(fewer.at("/scenario/shifts").asInt()).isZero();
    assertThat(fewer.at("/differences/6/differenceShifts").asInt()).isEqualTo(-1);
  }

  @Test
  void aTeamWithoutCareDemandComparesWithNothing() {
    var compared = compare(minimum(1));

    assertKeeps("compareDemand", compared);
    assertThat(compared.json().at("/current/shifts").asInt()).isZero();
    assertThat(compared.json().at("/current/staffingNeed/levels").size()).isZero();
  }

  @Test
  void whatCouldNotBeStoredIsNotComparedEither() {
    var impossible = "{\"clients\":[{\"id\":\"room-1\",\"profile\":\"VV99\"}]}";

    var refused = compare(impossible);

    var stored = team.lead().put(team.path("/care-demand"), impossible);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors")).isEqualTo(stored.json().at("/errors"));
    assertThat(compare("{\"unknown\":1}").status()).isEqualTo(400);
  }

  @Test
  void aBigWardIsComparedWithinSeconds() {
    var part =
        "{\"name\":\"all\",\"from\":\"%s\",\"until\":\"%s\",\"patients\":1000,\"patientsPerNurse\":%s,\"level\":3}";
    var ward =
        "{\"ward\":{\"parts\":[%s,%s,%s]}}"
            .formatted(
                part.formatted("07:00", "15:00", "5"),
                part.formatted("15:00", "23:00", "6"),
                part.formatted("23:00", "07:00", "10"));
    var began = System.nanoTime();

    var compared = compare(ward);

    assertKeeps("compareDemand", compared);
    assertThat(compared.json().at("/scenario/shifts").asInt()).isGreaterThan(2000);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
  }

  private Answer compare(String careDemand) {
    return team.lead().post(team.path("/demand-scenario"), careDemand);
  }

  @Test
  void theRoleAndTheOrganisationDecideWhoMayChangeIt() {
    var stranger = SeededOrganisation.on(server);

    assertThat(team.administrator().put(team.path("/care-demand"), minimum(1)).status())
        .isEqualTo(403);
    assertThat(
            server
                .as(stranger.personWithRole("ADMINISTRATOR"))
                .get(team.path("/care-demand"))
                .status())
        .isEqualTo(404);
  }

  /** So many people of level 3 from seven to three. */
  static String minimum(int people) {
    return """
        {"minimumStaffing":[{"from":"07:00","until":"15:00","level":3,"people":%d}]}
        """
        .formatted(people);
  }
}
