package org.samenrooster.server.neteffect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026. */
@OnceIsEnough
final class NetEffectIT {

  private static final String CONTRACT =
      """
      "fullTimeMonthlyWage":"3400.00","fullTimeWeeklyMinutes":2160,
      "holidayAllowancePercent":"8","yearEndBonusPercent":"8.33"
      """;
  private static final String ALONE =
      "\"year\":2026,\"birthDate\":\"1990-05-01\",\"monthlyRent\":\"750.00\"," + CONTRACT;

  private final RunningServer server = RunningServer.started();
  private final SeededOrganisation organisation = SeededOrganisation.on(server);
  private final Client amy = server.as(organisation.person("Amy"));

  private static Answer ask(Client caller, String fields, int... minutes) {
    var list = java.util.Arrays.toString(minutes);
    return caller.post("/net-effect", "{%s,\"contractsToCompare\":%s}".formatted(fields, list));
  }

  private static List<JsonNode> list(JsonNode nodes) {
    return nodes.valueStream().toList();
  }

  private static List<String> pointersOf(Answer refused) {
    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("impossible-document");
    return list(refused.json().at("/errors")).stream()
        .map(error -> error.at("/pointer").asString() + " " + error.at("/code").asString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1200, 26368, 2171, 24197, 746, 23450, 1550, 5184, 30185",
    "1440, 31642, 2606, 29036, 1903, 27133, 1550, 3876, 32559",
    "1680, 36915, 3040, 33876, 3804, 30072, 982, 2568, 33622",
    "1920, 42189, 3474, 38715, 5749, 32966, 318, 1272, 34555",
    "2160, 47463, 3908, 43554, 7779, 35775, 0, 0, 35775"
  })
  void somebodyAloneWithRentKeepsWhatTheWorkedTableSays(
      int minutes,
      int gross,
      int pension,
      int taxable,
      int tax,
      int pay,
      int care,
      int rent,
      int total) {
    var contract = expect(200, ask(amy, ALONE, minutes)).json().at("/contracts/0");

    assertThat(contract.at("/weeklyMinutes").asInt()).isEqualTo(minutes);
    var year = contract.at("/yearly");
    assertThat(
            List.of("gross", "pension", "taxable", "tax", "netPay", "careBenefit", "rentBenefit"))
        .extracting(name -> year.at("/" + name).asInt())
        .containsExactly(gross, pension, taxable, tax, pay, care, rent);
    assertThat(year.at("/childBenefit").asInt() + year.at("/childcareBenefit").asInt()).isZero();
    assertThat(year.at("/total").asInt()).isEqualTo(total);
  }

  @Test
  void hoursAreComparedPerYearAndPerMonthWithWhatIsKeptAndWhatFallsAway() {
    var effect = expect(200, ask(amy, ALONE, 2160, 1440, 1680)).json();

    assertThat(list(effect.at("/contracts")))
        .extracting(contract -> contract.at("/weeklyMinutes").asInt())
        .containsExactly(2160, 1440, 1680);
    // 27,133 / 12, and 129 and 323 as they are paid.
    assertThat(effect.at("/contracts/1/monthly/netPay").asInt()).isEqualTo(2261);
    assertThat(effect.at("/contracts/1/monthly/careBenefit").asInt()).isEqualTo(129);
    assertThat(effect.at("/contracts/1/monthly/rentBenefit").asInt()).isEqualTo(323);
    assertThat(effect.at("/contracts/1/monthly/total").asInt()).isEqualTo(2713);
    assertThat(list(effect.at("/steps")))
        .extracting(
            step ->
                "%d %d %d %d %d"
                    .formatted(
                        step.at("/fromWeeklyMinutes").asInt(),
                        step.at("/toWeeklyMinutes").asInt(),
                        step.at("/yearlyGross").asInt(),
                        step.at("/yearlyTotal").asInt(),
                        step.at("/keptCents").asInt()))
        .containsExactly("1440 1680 5273 1063 20", "1680 2160 10548 2153 20");
    assertThat(list(effect.at("/marks")))
        .extracting(mark -> mark.at("/kind").asString() + " " + mark.at("/fromIncome").asInt())
        .containsExactly("CARE_BENEFIT_ENDS 40857", "RENT_BENEFIT_ENDS 43386");
    assertThat(effect.at("/marks/1/yearlyLoss").asString()).isEqualTo("12.00");
    assertThat(effect.at("/falls").size()).isZero();
  }

  @Test
  void hoursThatBringLessAreAFallWithItsMarks() {
    var family =
        ALONE.replace("\"monthlyRent\":\"750.00\"", "\"partner\":{\"annualIncome\":\"30000\"}")
            + ",\"children\":[{\"birthDate\":\"2023-03-15\"}]";

    var effect = expect(200, ask(amy, family, 1487, 1488)).json();

    assertThat(effect.at("/falls/0/marks/0/kind").asString()).isEqualTo("COMBINATION_CREDIT_ENDS");
    assertThat(effect.at("/falls/0/message").asString()).contains("1488 minutes a week bring");
    assertThat(effect.at("/steps/0/keptCents").asInt()).isLessThan(-10_000);
  }

  @Test
  void itSaysThatItIsAnIndicationAndOfWhichDateInTheLanguageOfTheReader() {
    var effect = expect(200, ask(amy.with("Accept-Language", "nl"), ALONE, 1440, 2160)).json();

    assertThat(effect.at("/year").asInt()).isEqualTo(2026);
    assertThat(effect.at("/indication").asString())
        .startsWith("Een indicatie")
        .contains("2026", effect.at("/tablesOf").asString());
    assertThat(effect.at("/marks/0/message").asString()).startsWith("Vanaf een belastbaar inkomen");
  }

  @Test
  void everyFaultOfAHouseholdThatCannotBeIsToldAtItsField() {
    var impossible =
        """
        "year":2026,"birthDate":"1958-05-01","monthlyRent":"-750.00",
        "partner":{"annualIncome":"-1.00"},
        "children":[
          {"birthDate":"2027-01-01"},
          {"birthDate":"1950-03-15",
           "childcare":{"kind":"DAY_CARE","monthlyHours":122.5,"hourlyRate":"1000000.00"}}],
        "fullTimeMonthlyWage":"0.00","fullTimeWeeklyMinutes":2160,
        "holidayAllowancePercent":"101","yearEndBonusPercent":"8.33"
        """;

    var refused = ask(amy, impossible, 1440);

    assertThat(pointersOf(refused))
        .containsExactly(
            "/birthDate state-pension-age",
            "/partner/annualIncome negative-number",
            "/children/0/birthDate not-born-yet",
            "/children/1/birthDate child-not-younger",
            "/children/1/childcare/hourlyRate number-too-large",
            "/monthlyRent negative-number",
            "/fullTimeMonthlyWage number-too-small",
            "/holidayAllowancePercent number-too-large");
    assertThat(refused.text("/errors/5/message")).contains("-750.00");
  }

  @Test
  void aYearWithoutATableIsRefusedTogetherWithWhatElseIsWrong() {
    var refused = ask(amy, ALONE.replace("2026", "2031").replace("750.00", "-1"), 1440);

    assertThat(pointersOf(refused))
        .containsExactly("/year no-tables", "/monthlyRent negative-number");
    assertThat(refused.text("/errors/0/message")).contains("2031", "2025, 2026");
  }

  @Test
  void aPartWithoutATableInThatYearIsRefused() {
    assertThat(pointersOf(ask(amy, ALONE.replace("2026", "2025"), 1440)))
        .containsExactly("/monthlyRent part-without-table");
  }

  @Test
  void whatIsNotInTheContractIsToldAtItsPlace() {
    var refused = ask(amy, ALONE.replace("750.00", "much") + ",\"hobby\":1", 99999);

    assertThat(refused.problem()).isEqualTo("invalid-request");
    assertThat(list(refused.json().at("/errors")))
        .extracting(error -> error.at("/pointer").asString())
        .containsExactlyInAnyOrder("/monthlyRent", "/hobby", "/contractsToCompare/0");
  }

  @Test
  void theLargestAmountsAreAnsweredAndNotAFaultOfOurs() {
    var family = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      family
          .append(i == 0 ? "" : ",")
          .append(
              "{\"birthDate\":\"2024-03-15\",\"childcare\":"
                  + "{\"kind\":\"DAY_CARE\",\"monthlyHours\":744,\"hourlyRate\":\"1000.00\"}}");
    }
    var household =
        ALONE
            .replace("3400.00", "%s")
            .replace("2160", "600")
            .replace("8.33", "100")
            .concat(",\"children\":[" + family + "]");

    var rich = expect(200, ask(amy, household.formatted("100000"), 0, 1, 1440, 10080)).json();
    var poor = expect(200, ask(amy, household.formatted("0.01"), 0, 1, 10080)).json();

    assertThat(rich.at("/contracts/3/yearly/gross").asInt()).isGreaterThan(40_000_000);
    assertThat(poor.at("/steps/0/keptCents").isMissingNode()).isTrue();
    assertThat(poor.at("/steps/0/yearlyTotal").asInt()).isGreaterThan(100_000);
  }

  @Test
  void nothingOfTheHouseholdReachesALogOrTheDatabase() {
    // Figures that no other test and no table has.
    var household =
        """
        "year":2026,"birthDate":"1987-07-19","monthlyRent":"%s",
        "partner":{"annualIncome":"31874.63"},
        "children":[{"birthDate":"2021-08-17",
          "childcare":{"kind":"AFTER_SCHOOL","monthlyHours":47.25,"hourlyRate":"9.83"}}],
        "fullTimeMonthlyWage":"3467.89","fullTimeWeeklyMinutes":2160,
        "holidayAllowancePercent":"8","yearEndBonusPercent":"8.33"
        """;
    var request = UUID.randomUUID().toString();
    var caller = amy.with("X-Request-Id", request);

    expect(200, ask(caller, household.formatted("743.57"), 1440, 1680));
    expect(422, ask(caller, household.formatted("-743.57"), 1440));
    expect(400, ask(caller, household.formatted("743.57x"), 1440));
    expect(400, caller.post("/net-effect", "{" + household.formatted("743.57")));

    var line = server.awaitLogLine("\"requestId\":\"" + request + "\",\"operation\":\"calc");
    assertThat(line).contains("calculateNetEffect").contains("\"status\":200");
    assertThat(server.log())
        .doesNotContain("743.57", "31874.63", "3467.89", "1987-07-19", "2021-08-17");
    assertThat(
            server.column(
                "select operation from idempotency_key where operation = 'calculateNetEffect'"))
        .isEmpty();
  }

  @Test
  void anybodySignedInMayAskAndNobodyElse() {
    var auditor = server.as(organisation.personWithRole("AUDITOR"));

    assertThat(ask(auditor, ALONE, 1440).status()).isEqualTo(200);
    assertThat(ask(server.nobody(), ALONE, 1440).problem()).isEqualTo("unauthenticated");
  }
}
