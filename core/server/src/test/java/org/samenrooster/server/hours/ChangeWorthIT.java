package org.samenrooster.server.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
 * Today is Monday 23 November 2026; the open late shift is on Monday 28 December, from 15:00 to
 * 23:00, under the agreement of hospitals.
 */
@OnceIsEnough
final class ChangeWorthIT {

  private static final Contract CONTRACT = Contract.load();
  private static final int LATE_MINUTES = 450;
  private static final String HOUSEHOLD =
      """
      {"year":2026,"birthDate":"1987-07-19","monthlyRent":"743.58",
       "fullTimeMonthlyWage":"3467.88","fullTimeWeeklyMinutes":2160,
       "holidayAllowancePercent":"8","yearEndBonusPercent":"8.33","contractsToCompare":[1440]}
      """;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);

  @BeforeEach
  void theTeamWorksInAHospital() {
    server.execute(
        "update team set rule_pack = 'nl-cao-hospitals' where id = '%s'".formatted(team.id()));
  }

  private void amyHasNoFixedHours() {
    server.execute(
        "update employment set weekly_minutes = 0, min_weekly_minutes = null where person_id = '%s'"
            .formatted(amy.person().id()));
  }

  private String lateShift() {
    team.needs(0, 1, 0);
    var path = team.path("/periods/" + team.pickingPeriod("2026-12-28", 1) + "/open-shifts");
    return team.lead()
        .client()
        .get(path + "?limit=100")
        .json()
        .at("/items")
        .valueStream()
        .map(item -> item.at("/shift"))
        .filter(shift -> shift.at("/date").asString().equals("2026-12-28"))
        .map(shift -> shift.at("/id").asString())
        .findFirst()
        .orElseThrow();
  }

  private Answer ask(Client caller, String shiftId, String more) {
    return caller.post(
        team.path("/members/" + amy.id() + "/change-check"),
        "{\"removeShiftIds\":[],\"addShiftIds\":[\"%s\"]%s}".formatted(shiftId, more));
  }

  private static JsonNode pay(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(
            CONTRACT.faultsInAnswer(
                "checkChange", 200, answer.http().body().getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    return answer.json().at("/hours/pay");
  }

  private static BigDecimal euros(JsonNode node, String field) {
    return new BigDecimal(node.at("/" + field).asString());
  }

  private static List<String> pointers(Answer refused) {
    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    return refused
        .json()
        .at("/errors")
        .valueStream()
        .map(error -> error.at("/pointer").asString() + " " + error.at("/code").asString())
        .toList();
  }

  @Test
  void withinTheContractAShiftIsWorthItsAllowance() {
    var pay = pay(ask(amy.client(), lateShift(), ",\"hourlyWage\":\"20.00\""));

    // 120 minutes at 22 % and 60 at 47 %.
    assertThat(pay.at("/allowanceAmount").asString()).isEqualTo("18.20");
    assertThat(pay.at("/extraMinutes").asInt()).isZero();
    assertThat(pay.at("/extraAmount").asString()).isEqualTo("0.00");
    assertThat(pay.at("/grossAmount").asString()).isEqualTo("18.20");
    assertThat(pay.at("/net").isMissingNode()).isTrue();
  }

  @Test
  void beyondTheContractTheHoursThemselvesAreWorthTheWageAsWell() {
    amyHasNoFixedHours();

    var pay = pay(ask(amy.client(), lateShift(), ",\"hourlyWage\":\"20.00\""));

    assertThat(pay.at("/extraMinutes").asInt()).isEqualTo(LATE_MINUTES);
    assertThat(pay.at("/extraAmount").asString()).isEqualTo("150.00");
    assertThat(pay.at("/grossAmount").asString()).isEqualTo("168.20");
  }

  @Test
  void withAHouseholdTheAnswerSaysWhatIsLeftAndThatItIsAnIndication() {
    var caller = amy.client().with("Accept-Language", "nl");

    var pay = pay(ask(caller, lateShift(), ",\"hourlyWage\":\"20.00\",\"household\":" + HOUSEHOLD));

    var net = pay.at("/net");
    assertThat(euros(net, "payAmount")).isPositive().isLessThan(euros(pay, "grossAmount"));
    assertThat(euros(net, "totalAmount"))
        .isEqualByComparingTo(euros(net, "payAmount").add(euros(net, "benefitsAmount")));
    assertThat(net.at("/indication").asString())
        .startsWith("Een indicatie")
        .contains(net.at("/tablesOf").asString());
    assertThat(net.at("/marks").size()).isZero();
  }

  @Test
  void aShiftThatIsGivenUpTakesItsAllowanceAlong() {
    var shiftId = lateShift();
    expect(200, amy.client().post(team.path("/shifts/" + shiftId + "/pick")));

    var pay =
        pay(
            amy.client()
                .post(
                    team.path("/members/" + amy.id() + "/change-check"),
                    "{\"removeShiftIds\":[\"%s\"],\"addShiftIds\":[],\"hourlyWage\":\"20.00\",\"household\":%s}"
                        .formatted(shiftId, HOUSEHOLD)));

    assertThat(pay.at("/allowanceAmount").asString()).isEqualTo("-18.20");
    assertThat(pay.at("/net").isMissingNode()).isTrue();
  }

  @Test
  void withoutAWageNothingIsSaidOfPay() {
    assertThat(pay(ask(amy.client(), lateShift(), "")).isMissingNode()).isTrue();
  }

  @Test
  void everyFaultOfShiftWageAndHouseholdIsToldAtOnce() {
    var refused =
        ask(
            amy.client(),
            "none",
            ",\"hourlyWage\":\"-20.00\",\"household\":"
                + HOUSEHOLD.replace("2026", "2031").replace("743.58", "-1"));

    assertThat(pointers(refused))
        .containsExactly(
            "/addShiftIds/0 unknown-shift",
            "/hourlyWage negative-number",
            "/household/year no-tables",
            "/household/monthlyRent negative-number");
  }

  @Test
  void aWageIsAboveNothingAndNoMoreThanAThousandAndAHouseholdNeedsOne() {
    var shiftId = lateShift();

    assertThat(pointers(ask(amy.client(), shiftId, ",\"hourlyWage\":\"0\"")))
        .containsExactly("/hourlyWage number-too-small");
    assertThat(pointers(ask(amy.client(), shiftId, ",\"hourlyWage\":\"1000.01\"")))
        .containsExactly("/hourlyWage number-too-large");
    assertThat(pointers(ask(amy.client(), shiftId, ",\"household\":" + HOUSEHOLD)))
        .containsExactly("/hourlyWage missing");
    assertThat(ask(amy.client(), shiftId, ",\"hourlyWage\":\"20,50\"").problem())
        .isEqualTo("invalid-request");
  }

  @Test
  void neitherWageNorHouseholdReachALogOrTheDatabase() {
    var shiftId = lateShift();
    var request = UUID.randomUUID().toString();
    var caller = amy.client().with("X-Request-Id", request);
    var told = ",\"hourlyWage\":\"%s\",\"household\":" + HOUSEHOLD;

    expect(200, ask(caller, shiftId, told.formatted("98.76")));
    expect(422, ask(caller, shiftId, told.formatted("-98.76")));
    expect(400, ask(caller, shiftId, told.formatted("98.76x")));

    var line = server.awaitLogLine("\"requestId\":\"" + request + "\",\"operation\":\"check");
    assertThat(line).contains("checkChange").contains("\"status\":200");
    // No clock says this wage: a time of a log line has less than 60 seconds.
    assertThat(server.log()).doesNotContain("98.76", "743.58", "3467.88", "1987-07-19");
    assertThat(
            server.column("select operation from idempotency_key where operation = 'checkChange'"))
        .isEmpty();
  }
}
