package org.samenrooster.server.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Today is Monday 23 November 2026; the week before it is published and over. */
@OnceIsEnough
final class HoursExportIT {

  private static final Contract CONTRACT = Contract.load();
  private static final String MONDAY = "2026-11-16";
  private static final String TUESDAY = "2026-11-17";
  private static final String NOVEMBER = "from=2026-11-01&until=2026-12-01";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final Client hr = server.as(team.organisation().personWithRole("HR_INTEGRATOR"));

  @BeforeEach
  void theTeamWorksInHomeCare() {
    server.execute(
        "update team set rule_pack = 'nl-cao-vvt', cost_centre = '4410' where id = '%s'"
            .formatted(team.id()));
    server.execute(
        "update person set external_id = '10432' where id = '%s'".formatted(amy.person().id()));
  }

  private Answer export(RosterTeam of, String query) {
    return hr.get(of.path("/hours-export?" + query));
  }

  private static List<JsonNode> items(Answer page) {
    assertThat(page.status()).as(page.toString()).isEqualTo(200);
    assertThat(
            CONTRACT.faultsInAnswer(
                "exportHours", 200, page.http().body().getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    return page.json().at("/items").valueStream().toList();
  }

  /** Kind, day, minutes and irregular hours of every line. */
  private static List<String> lines(Answer page) {
    return items(page).stream().map(HoursExportIT::line).toList();
  }

  private static String line(JsonNode item) {
    var allowances =
        item.at("/allowances")
            .valueStream()
            .map(band -> band.at("/minutes").asInt() + "@" + band.at("/percent").asString())
            .toList();
    return item.at("/kind").asString()
        + " "
        + item.at("/day").asString()
        + " "
        + item.at("/minutes").asInt()
        + " "
        + allowances;
  }

  private String shift(RosterTeam of, String periodId, RosterMember member, String date) {
    var page = of.lead().client().get(of.path("/periods/" + periodId + "/worked-hours?limit=100"));
    return page.json()
        .at("/items")
        .valueStream()
        .map(item -> item.at("/shift"))
        .filter(shift -> shift.at("/memberId").asString("").equals(member.id()))
        .filter(shift -> shift.at("/date").asString().equals(date))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }

  private static void approve(RosterTeam of, String periodId, String... except) {
    var ids = List.of(except).stream().map(id -> "\"" + id + "\"").toList();
    expect(
        200,
        of.lead()
            .client()
            .post(
                of.path("/periods/" + periodId + "/worked-hours/approve"),
                "{\"exceptShiftIds\":[" + String.join(",", ids) + "]}"));
  }

  @Test
  void approvedShiftsAreLinesWithIrregularHoursAndTheOthersAreCounted() {
    var bob = team.member("Bob", 3);
    var period = team.publishedPeriod(MONDAY, Map.of(amy, "EL.....", bob, ".E....."));
    var late = shift(team, period, amy, TUESDAY);
    expect(
        200,
        amy.client()
            .post(
                team.path("/shifts/" + late + "/worked-time"),
                "{\"start\":\"2026-11-17T15:00:00+01:00\",\"end\":\"2026-11-17T23:30:00+01:00\",\"breakMinutes\":30}"));
    assertThat(lines(export(team, NOVEMBER))).isEmpty();

    approve(team, period, shift(team, period, bob, TUESDAY));
    var page = export(team, NOVEMBER);

    assertThat(lines(page))
        .containsExactly("WORKED 2026-11-16 450 []", "WORKED 2026-11-17 480 [120@22, 90@47]");
    assertThat(page.json().at("/openShifts").asInt()).isEqualTo(1);
    var second = items(page).get(1);
    assertThat(second.at("/shiftId").asString()).isEqualTo(late);
    assertThat(second.at("/costCentre").asString()).isEqualTo("4410");
    assertThat(second.at("/externalId").asString()).isEqualTo("10432");
    assertThat(second.at("/contractFrom").asString()).isEqualTo("2020-01-01");
    assertThat(second.at("/id").asString())
        .isEqualTo(late + "/" + second.at("/employmentId").asString() + "/2026");
    assertThat(lines(export(team, "from=2026-11-17&until=2026-11-18")))
        .containsExactly("WORKED 2026-11-17 480 [120@22, 90@47]");
  }

  @Test
  void theOrderOfPagesStaysAndTheyHaveNoGapsOrDoubles() {
    var bob = team.member("Bob", 3);
    approve(team, team.publishedPeriod(MONDAY, Map.of(amy, "EL.....", bob, "LE.....")));
    List<String> all =
        items(export(team, NOVEMBER)).stream().map(item -> item.at("/id").asString()).toList();

    List<String> paged = new ArrayList<>();
    var cursor = "";
    do {
      var page = export(team, NOVEMBER + "&limit=1" + cursor);
      items(page).forEach(item -> paged.add(item.at("/id").asString()));
      var next = page.json().at("/nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());

    assertThat(all).hasSize(4).doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void workIsToldByTheTeamOfTheShiftAndEverythingElseByTheHomeTeam() {
    var other = RosterTeam.in(server, team.organisation());
    var guest = other.joinedBy(amy.person(), 3);
    server.execute("update team_member set kind = 'GUEST' where id = '%s'".formatted(guest.id()));
    team.absent(amy, "2026-11-18T23:00", "2026-11-19T23:00");
    server.execute(
        "update absence set counted_minutes = 432 where person_id = '%s'"
            .formatted(amy.person().id()));
    approve(other, other.publishedPeriod(MONDAY, Map.of(guest, "E......")));

    assertThat(lines(export(other, NOVEMBER))).containsExactly("WORKED 2026-11-16 450 []");
    var home = export(team, NOVEMBER);
    assertThat(lines(home)).containsExactly("ABSENCE 2026-11-19 432 []");
    assertThat(home.http().body()).doesNotContain("SICK");
  }

  @Test
  void aShiftThatIsPutRightIsToldOnceMoreByItsDifference() {
    var period = team.publishedPeriod(MONDAY, Map.of(amy, "EL....."));
    var late = shift(team, period, amy, TUESDAY);
    approve(team, period);
    var before = lines(export(team, NOVEMBER));
    expect(200, team.move(period, "CLOSE"));
    expect(
        200,
        team.lead()
            .client()
            .post(
                team.path("/shifts/" + late + "/worked-time/correct"),
                "{\"start\":\"2026-11-17T14:00:00+01:00\",\"end\":\"2026-11-17T22:30:00+01:00\",\"breakMinutes\":30,\"reason\":\"REPORTED_LATE\"}"));

    assertThat(before)
        .containsExactly("WORKED 2026-11-16 450 []", "WORKED 2026-11-17 450 [120@22, 60@47]");
    assertThat(lines(export(team, "from=2026-11-01&until=2026-11-23"))).isEqualTo(before);
    var later = export(team, "from=2026-11-23&until=2026-12-01");
    assertThat(lines(later)).containsExactly("CORRECTION 2026-11-17 30 [-30@47]");
    var correction = items(later).get(0);
    assertThat(correction.at("/shiftId").asString()).isEqualTo(late);
    assertThat(correction.at("/corrects").asString())
        .isEqualTo(items(export(team, NOVEMBER)).get(1).at("/id").asString());
  }

  @Test
  void aSettlementComesInTheDaysOnWhichItWasBookedAndABalanceIsNothingToPay() {
    team.heldShift(amy, "E", "2024-12-30T06:00", "2024-12-30T14:00");
    var hours = team.path("/members/%s/hours/".formatted(amy.id()));
    expect(200, hr.post(hours + "2025/opening", "{\"day\":\"2025-01-01\",\"minutes\":90000}"));
    expect(
        200,
        hr.post(
            hours + "2025/opening/correction",
            "{\"openingDay\":\"2025-01-01\",\"minutes\":90060,\"day\":\"2025-02-03\",\"reason\":\"REPORTED_LATE\"}"));
    expect(200, hr.post(hours + "2025/settlement", "{\"carryMinutes\":0}"));

    var today = export(team, "from=2026-11-23&until=2026-11-24");

    var paid = 90_060 - (74_880 - 7 * 288);
    assertThat(lines(today)).containsExactly("SETTLEMENT 2025-12-31 " + paid + " []");
    assertThat(items(today).get(0).at("/way").asString()).isEqualTo("PAID");
    assertThat(lines(export(team, "from=2025-12-01&until=2026-01-01"))).isEmpty();
    assertThat(lines(export(team, "from=2026-11-22&until=2026-11-23"))).isEmpty();
  }

  @Test
  void daysThatCannotBeAreRefusedWithTheLimit() {
    assertThat(refused("from=2026-11-01&until=2026-11-01")).isEqualTo("too-small 2026-11-01");
    assertThat(refused("from=2026-11-01&until=2027-01-03")).isEqualTo("too-large 2027-01-03");
    assertThat(lines(export(team, "from=2026-11-01&until=2027-01-02"))).isEmpty();
  }

  private String refused(String query) {
    var refused = export(team, query);
    assertThat(refused.problem()).as(refused.toString()).isEqualTo("invalid-request");
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("query/until");
    return refused.text("/errors/0/code") + " " + refused.text("/errors/0/value");
  }
}
