package org.samenrooster.server.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.keepsToContract;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;

/** How published rosters do. Today is Monday 23 November 2026. */
final class MeasuresIT {

  private static final String FIRST = "2027-01-04";
  private static final String SECOND = "2027-01-11";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final RosterMember ben = team.member("Ben", 3);
  private final RosterMember cas = team.member("Cas", 3);
  private final RosterMember dee = team.member("Dee", 3);
  private final RosterMember zoe = team.member("Zoe", 3);

  private JsonNode measures(String from, String until) {
    var path = team.path("/measures?from=%s&until=%s".formatted(from, until));
    return keepsToContract("getTeamMeasures", 200, team.lead().client().get(path)).json();
  }

  private JsonNode measures() {
    return measures("2027-01-01", "2028-01-01");
  }

  /** Amy works early on Mondays and late on Sundays, the others two early shifts each. */
  private void lines() {
    Map<RosterMember, String> lines = new HashMap<>();
    lines.put(amy, "E.....L");
    lines.put(ben, ".EE....");
    lines.put(cas, ".EE....");
    lines.put(dee, "...EE..");
    lines.put(zoe, "...EE..");
    team.needs(1, 1, 0);
    team.baseRoster(LocalDate.parse(FIRST), lines, true);
  }

  private String published(String from) {
    var periodId = team.pickingPeriod(from, 1);
    team.publish(team.lead().client(), periodId);
    return periodId;
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return list.valueStream().map(item -> item.at(pointer).asString("")).toList();
  }

  private static void hasNo(JsonNode measures, String... names) {
    for (var name : names) {
      assertThat(measures.has(name)).as(name).isFalse();
    }
  }

  private String shiftOf(RosterMember member, String date) {
    return server
        .column(
            "select id from shift where holder_member_id = '%s' and roster_date = '%s'"
                .formatted(member.id(), date))
        .get(0);
  }

  @Test
  void eachPublishedPeriodIsMeasuredAndAllOfThemTogether() {
    server.execute(
        "update employment set contract_kind = 'AGENCY' where person_id = '%s'"
            .formatted(zoe.person().id()));
    lines();
    var first = published(FIRST);
    var second = published(SECOND);
    team.pickingPeriod("2027-01-18", 1);

    var found = measures();

    assertThat(texts(found.at("/periods"), "/periodId")).containsExactly(first, second);
    var ofFirst = found.at("/periods/0/measures");
    assertThat(ofFirst.at("/people").asInt()).isEqualTo(5);
    assertThat(ofFirst.at("/heldShifts").asInt()).isEqualTo(10);
    assertThat(ofFirst.at("/leastNoticeDays").asInt()).isEqualTo(42);
    assertThat(ofFirst.at("/plannedMinutes").asInt()).isEqualTo(4500);
    assertThat(ofFirst.at("/externalMinutes").asInt()).isEqualTo(900);
    assertThat(ofFirst.at("/externalPercent").asInt()).isEqualTo(20);
    assertThat(ofFirst.at("/quickReturns").asInt()).isZero();
    // Of the 45 pairs of shifts of a week five are by one person.
    assertThat(ofFirst.at("/familiarFaces").toString())
        .isEqualTo(
            "{\"continuityPercent\":11,\"meanPeople\":5,\"meanShifts\":10,\"mostPeople\":5,\"weeks\":1}");
    // The late shift of the first Sunday leaves eight hours before the early one of the Monday.
    assertThat(found.at("/periods/1/measures/quickReturns").asInt()).isEqualTo(1);
    assertThat(measures(SECOND, "2028-01-01").at("/total/quickReturns").asInt()).isEqualTo(1);
    assertThat(found.at("/periods/1/measures/leastNoticeDays").asInt()).isEqualTo(49);
    var total = found.at("/total");
    assertThat(total.at("/people").asInt()).isEqualTo(5);
    assertThat(total.at("/heldShifts").asInt()).isEqualTo(20);
    assertThat(total.at("/leastNoticeDays").asInt()).isEqualTo(42);
    assertThat(total.at("/meanNoticeDays").asInt()).isEqualTo(45);
    assertThat(total.at("/quickReturns").asInt()).isEqualTo(1);
    assertThat(total.at("/plannedMinutes").asInt()).isEqualTo(9000);
    assertThat(total.at("/familiarFaces/weeks").asInt()).isEqualTo(2);
    hasNo(total, "wishesKeptPercent", "worstKeptPercent");
  }

  @Test
  void theFiguresAreThoseOfTheWorksCouncil() {
    lines();
    published(FIRST);
    published(SECOND);
    wishes(5, FIRST);

    var found = measures(FIRST, "2027-01-18").at("/total");

    var path = team.path("/works-council-report?from=%s&until=2027-01-18".formatted(FIRST));
    var council = expect(200, team.lead().client().get(path)).json().at("/figures");
    for (var figure :
        List.of(
            "heldShifts",
            "openShifts",
            "leastNoticeDays",
            "meanNoticeDays",
            "wishesKeptPercent",
            "worstKeptPercent")) {
      assertThat(found.at("/" + figure)).as(figure).isEqualTo(council.at("/" + figure));
    }
    assertThat(found.at("/openShifts").asInt()).isPositive();
  }

  @Test
  void aPeriodCountsThatBeginsOnTheFirstDayAndNotOneOnTheLast() {
    lines();
    var first = published(FIRST);
    published(SECOND);

    assertThat(texts(measures(FIRST, SECOND).at("/periods"), "/periodId")).containsExactly(first);
    assertThat(measures("2027-01-05", SECOND).at("/periods")).isEmpty();
  }

  @OnceIsEnough
  @Test
  void whereNothingIsPublishedThereIsNothingToMeasure() {
    team.pickingPeriod(FIRST, 1);

    var found = measures();

    assertThat(found.at("/periods")).isEmpty();
    assertThat(found.at("/total").toString())
        .isEqualTo(
            "{\"exchanges\":0,\"heldShifts\":0,\"lateChanges\":0,\"openShifts\":0,\"people\":0}");
  }

  @Test
  void whatTellsOfFourPeopleIsLeftOut() {
    team.needs(1, 1, 0);
    Map<RosterMember, String> lines = new HashMap<>();
    lines.put(amy, "E.....L");
    lines.put(ben, ".E.....");
    lines.put(cas, "..E....");
    lines.put(dee, "...E...");
    team.baseRoster(LocalDate.parse(FIRST), lines, true);
    published(FIRST);
    wishes(4, FIRST);

    var total = measures().at("/total");

    assertThat(total.at("/people").asInt()).isEqualTo(4);
    assertThat(total.at("/heldShifts").asInt()).isEqualTo(5);
    assertThat(total.at("/familiarFaces/meanPeople").asInt()).isEqualTo(4);
    hasNo(
        total,
        "wishesKeptPercent",
        "worstKeptPercent",
        "quickReturns",
        "plannedMinutes",
        "externalMinutes",
        "externalPercent");
  }

  /** A wish kept of everybody and another given up of Amy. */
  private void wishes(int people, String day) {
    List.of(amy, ben, cas, dee, zoe).subList(0, people).forEach(one -> wish(one, day, "WISH_KEPT"));
    wish(amy, day, "WISH_GIVEN_UP");
  }

  private void wish(RosterMember member, String day, String kind) {
    team.organisation()
        .insert(
            "burden_entry",
            "id, organisation_id, team_id, member_id, kind, entry_day, weight, cause_kind,"
                + " cause_id, entered_at",
            SeededOrganisation.newId(),
            team.organisation().id(),
            team.id(),
            member.id(),
            kind,
            LocalDate.parse(day),
            1,
            "COMPLETION",
            SeededOrganisation.newId(),
            Timestamp.valueOf("2026-11-23 12:00:00"));
  }

  @Test
  void wishesAreThoseOfTheDaysOfThePeriodAndOfAllTogetherByPerson() {
    lines();
    published(FIRST);
    published(SECOND);
    wishes(5, "2027-01-10");
    wishes(4, SECOND);

    var found = measures();

    assertThat(found.at("/periods/0/measures/wishesKeptPercent").asInt()).isEqualTo(83);
    assertThat(found.at("/periods/0/measures/worstKeptPercent").asInt()).isEqualTo(50);
    // Four people are too few, and their wishes count in the whole.
    hasNo(found.at("/periods/1/measures"), "wishesKeptPercent", "worstKeptPercent");
    assertThat(found.at("/total/wishesKeptPercent").asInt()).isEqualTo(9 * 100 / 11);
    assertThat(found.at("/total/worstKeptPercent").asInt()).isEqualTo(50);
  }

  @Test
  void bookedChangesAreThoseOfThePeriodOfTheirShifts() {
    team.agrees(Agreements.from("2026-11-23").exchanging("NEVER", "FIRST_COME"));
    lines();
    published(FIRST);
    published(SECOND);
    var changes = team.path("/roster-changes");
    var give = "{\"kind\":\"%s\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}";
    var exchange =
        expect(
            201,
            ben.client()
                .post(changes, give.formatted("GIVE_AWAY", shiftOf(ben, "2027-01-05"), amy.id())));
    agree(amy, changes, exchange.text("/id"));
    var late =
        expect(
            201,
            team.lead()
                .client()
                .post(
                    changes, give.formatted("LATE_CHANGE", shiftOf(cas, "2027-01-12"), cas.id())));
    agree(cas, changes, late.text("/id"));
    expect(
        201,
        ben.client()
            .post(changes, give.formatted("GIVE_AWAY", shiftOf(ben, "2027-01-13"), dee.id())));

    var found = measures();

    assertThat(texts(found.at("/periods"), "/measures/exchanges")).containsExactly("1", "0");
    assertThat(texts(found.at("/periods"), "/measures/lateChanges")).containsExactly("0", "1");
    assertThat(found.at("/total/exchanges").asInt()).isEqualTo(1);
    assertThat(found.at("/total/lateChanges").asInt()).isEqualTo(1);
  }

  private static void agree(RosterMember member, String changes, String id) {
    expect(200, member.client().post(changes + "/" + id + "/answer", "{\"reply\":\"AGREE\"}"));
  }

  @Test
  void balancesOfFewAreMergedAsInTheOverviewOfTheOrganisation() {
    // Whose balance is far below those of the others.
    team.contract(zoe, 2160);

    var groups = measures().at("/balances/groups");

    var people = groups.valueStream().map(group -> group.at("/people").asInt()).toList();
    assertThat(people).allMatch(many -> many >= 5);
    assertThat(people.stream().mapToInt(Integer::intValue).sum()).isEqualTo(6);
    assertThat(groups.toString()).doesNotContain("Amy");
  }

  @OnceIsEnough
  @Test
  void fiftyThreeWeeksAreAskedAtMostAndOneDayAtLeast() {
    expect(200, ask("2027-01-04", "2028-01-10"));
    var tooMany = expect(400, ask("2027-01-04", "2028-01-11"));
    assertThat(tooMany.text("/errors/0/code")).isEqualTo("too-large");
    assertThat(expect(400, ask("2027-01-04", "2027-01-04")).text("/errors/0/code"))
        .isEqualTo("too-small");
    expect(200, ask("2027-01-04", "2027-01-05"));
    assertThat(amy.client().get(team.path("/measures?from=2027-01-04&until=2027-01-05")).status())
        .isEqualTo(403);
  }

  private Answer ask(String from, String until) {
    return team.lead().client().get(team.path("/measures?from=%s&until=%s".formatted(from, until)));
  }
}
