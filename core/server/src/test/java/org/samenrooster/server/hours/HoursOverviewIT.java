package org.samenrooster.server.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/**
 * Today is Monday 23 November 2026. Everybody has 24 hours a week under the agreement of hospitals;
 * the lead has none. Five is the smallest group.
 */
@OnceIsEnough
final class HoursOverviewIT {

  private static final Contract CONTRACT = Contract.load();
  private static final String RATES = "&ownRate=40.00&agencyRate=61.00";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final RosterMember bo = team.member("Bo", 3);

  @BeforeEach
  void theTeamWorksInAHospital() {
    server.execute(
        "update team set rule_pack = 'nl-cao-hospitals' where id = '%s'".formatted(team.id()));
    weeklyMinutes(team.lead(), 0);
  }

  private void weeklyMinutes(RosterMember member, int minutes) {
    server.execute(
        "update employment set weekly_minutes = %d, min_weekly_minutes = null where person_id = '%s'"
            .formatted(minutes, member.person().id()));
  }

  private JsonNode teamHours(Client caller, String more) {
    return answered("getTeamHours", caller.get(team.path("/hours?year=2026" + more)));
  }

  private JsonNode organisationHours(String role, String more) {
    var caller = server.as(team.organisation().personWithRole(role));
    return answered("getOrganisationHours", caller.get("/hours?year=2026" + more));
  }

  private static JsonNode answered(String operation, Answer answer) {
    expect(200, answer);
    assertThat(
            CONTRACT.faultsInAnswer(
                operation, 200, answer.http().body().getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    return answer.json();
  }

  private static List<JsonNode> list(JsonNode nodes) {
    return nodes.valueStream().toList();
  }

  private static JsonNode row(JsonNode hours, RosterMember member) {
    return list(hours.at("/members")).stream()
        .filter(row -> row.at("/memberId").asString().equals(member.id()))
        .findFirst()
        .orElseThrow();
  }

  private static int people(JsonNode hours, String picture) {
    return list(hours.at("/" + picture + "/groups")).stream()
        .mapToInt(group -> group.at("/people").asInt())
        .sum();
  }

  private static int sum(List<JsonNode> rows, ToIntFunction<JsonNode> minutes) {
    return rows.stream().mapToInt(minutes).sum();
  }

  @Test
  void theLeadSeesOfEverybodyWhatTheOwnAccountSays() {
    team.heldShift(amy, "E", "2026-11-02T06:00", "2026-11-02T14:00");
    team.pickingPeriod("2026-12-28", 1);

    var hours = teamHours(team.lead().client(), "");

    for (var member : List.of(amy, bo)) {
      var path = team.path("/members/" + member.id() + "/hours-account?year=2026");
      var account = expect(200, member.client().get(path)).json();
      var row = row(hours, member);
      for (var field :
          List.of(
              "contractMinutes", "balanceMinutes", "forecast", "extraMinutes", "overtimeMinutes")) {
        assertThat(row.at("/" + field)).as(field).isEqualTo(account.at("/" + field));
      }
    }
    assertThat(row(hours, amy).at("/displayName").asString()).isEqualTo("Amy");
    assertThat(row(hours, team.lead()).at("/contractMinutes").asInt()).isZero();
    assertThat(hours.at("/today").asString()).isEqualTo("2026-11-23");
    assertThat(hours.at("/cost").isMissingNode()).isTrue();
  }

  @Test
  void whatIsToldOfAllTogetherIsTheSumOfWhoHasContractHours() {
    weeklyMinutes(bo, 60);
    team.heldShift(bo, "E", "2026-11-02T06:00", "2026-11-02T14:00");
    team.heldShift(bo, "E", "2026-11-03T06:00", "2026-11-03T14:00");
    team.pickingPeriod("2026-11-30", 5);

    var hours = teamHours(team.lead().client(), "");

    var rows = List.of(row(hours, amy), row(hours, bo));
    assertThat(people(hours, "balances")).isEqualTo(2);
    assertThat(people(hours, "forecasts")).isEqualTo(2);
    assertThat(hours.at("/extraMinutes").asInt())
        .isEqualTo(sum(rows, row -> row.at("/extraMinutes").asInt()));
    assertThat(hours.at("/outlook/shortMinutes").asInt())
        .isEqualTo(sum(rows, row -> Math.max(0, -row.at("/forecast/balanceMinutes").asInt())));
    assertThat(hours.at("/outlook/paidMinutes").asInt())
        .isEqualTo(sum(rows, row -> Math.max(0, row.at("/forecast/balanceMinutes").asInt())));
    // Nothing goes on to the next year under this agreement.
    assertThat(hours.at("/outlook/lostMinutes")).isEqualTo(hours.at("/outlook/shortMinutes"));
  }

  @Test
  void openShiftsFromTodayOnAreCountedAndPricedWithTheExtraHours() {
    team.needs(1, 0, 0);
    team.pickingPeriod("2026-12-28", 1);

    var hours = teamHours(team.lead().client(), RATES);

    // Four days of the year are left, each with one early shift.
    assertThat(hours.at("/openShiftMinutes").asInt()).isEqualTo(4 * 450);
    assertThat(hours.at("/cost/openShiftsAgencyAmount").asString()).isEqualTo("1830.00");
    assertThat(hours.at("/cost/openShiftsOwnAmount").asString()).isEqualTo("1200.00");
    assertThat(hours.at("/cost/extraOwnAmount").asString()).isEqualTo("0.00");
  }

  @Test
  void inAYearThatIsOverNothingIsOpen() {
    team.needs(1, 0, 0);
    team.pickingPeriod("2026-12-28", 1);

    var answer = team.lead().client().get(team.path("/hours?year=2025"));

    assertThat(answered("getTeamHours", answer).at("/openShiftMinutes").asInt()).isZero();
  }

  @Test
  void oneRateAloneAndOneThatIsNoneAreRefused() {
    var path = team.path("/hours?year=2026");

    var alone = team.lead().client().get(path + "&ownRate=40");
    assertThat(alone.status()).isEqualTo(400);
    assertThat(alone.text("/errors/0/pointer")).isEqualTo("query/agencyRate");
    assertThat(team.lead().client().get(path + "&agencyRate=40").text("/errors/0/pointer"))
        .isEqualTo("query/ownRate");
    assertThat(team.lead().client().get(path + "&ownRate=-1&agencyRate=1").problem())
        .isEqualTo("invalid-request");
    assertThat(team.lead().client().get(team.path("/hours")).status()).isEqualTo(400);
  }

  @Test
  void anOrganisationWithFewPeopleTellsNothingOfThem() {
    team.needs(1, 0, 0);
    team.pickingPeriod("2026-12-28", 1);

    var hours = organisationHours("ADMINISTRATOR", RATES);

    assertThat(hours.at("/people").isMissingNode()).isTrue();
    assertThat(hours.at("/balances/groups").size()).isZero();
    assertThat(hours.at("/forecasts/groups").size()).isZero();
    assertThat(hours.at("/outlook").size()).isZero();
    assertThat(hours.at("/extraMinutes").isMissingNode()).isTrue();
    assertThat(hours.at("/cost").isMissingNode()).isTrue();
    assertThat(hours.at("/openShiftMinutes").asInt()).isEqualTo(4 * 450);
  }

  @Test
  void anOrganisationIsToldOfWithoutNamesAndWithoutSmallGroups() {
    IntStream.range(0, 4).forEach(i -> team.member("Colleague " + i, 3));
    // One alone is far from the others.
    weeklyMinutes(bo, 60);
    var elsewhere = RosterTeam.on(server);
    elsewhere.member("Stranger", 3);

    var hours = organisationHours("AUDITOR", RATES);

    assertThat(hours.at("/people").asInt()).isEqualTo(6);
    assertThat(list(hours.at("/balances/groups")))
        .hasSize(1)
        .allMatch(group -> group.at("/people").asInt() == 6);
    assertThat(people(hours, "forecasts")).isEqualTo(6);
    // No roster is known, so everybody is expected to get the contract hours.
    assertThat(hours.at("/outlook/shortMinutes").isNumber()).isTrue();
    assertThat(hours.at("/cost/extraOwnAmount").asString()).isEqualTo("0.00");
    assertThat(hours.toString()).doesNotContain("Amy", "Bo", "Colleague", amy.id());
  }

  @Test
  void aPersonOfTwoTeamsCountsOnce() {
    IntStream.range(0, 4).forEach(i -> team.member("Colleague " + i, 3));
    var other = RosterTeam.in(server, team.organisation());
    weeklyMinutes(other.lead(), 0);
    other.joinedBy(amy.person(), 3);

    assertThat(organisationHours("ADMINISTRATOR", "").at("/people").asInt()).isEqualTo(6);
  }
}
