package org.samenrooster.server.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026; the period starts on Monday 28 December. */
final class PickingIT {

  private static final String FROM = "2026-12-28";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);

  private Answer pick(RosterMember member, String shiftId) {
    return member.client().post(team.path("/shifts/" + shiftId + "/pick"));
  }

  private Answer withdraw(RosterMember member, String shiftId) {
    return member.client().post(team.path("/shifts/" + shiftId + "/withdraw"));
  }

  private Answer openShifts(RosterMember member, String periodId, String query) {
    return expect(
        200, member.client().get(team.path("/periods/" + periodId + "/open-shifts" + query)));
  }

  /** The id of the first open shift of this type on a date. */
  private String open(String periodId, String date, String type) {
    return items(openShifts(team.lead(), periodId, "?limit=100")).stream()
        .map(item -> item.at("/shift"))
        .filter(shift -> shift.at("/date").asString().equals(date))
        .filter(shift -> shift.at("/shiftType").asString().equals(type))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }

  private static List<JsonNode> items(Answer page) {
    return page.json().at("/items").valueStream().toList();
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return list.valueStream().map(item -> item.at(pointer).asString("")).toList();
  }

  @Test
  void aPickChangesRosterAndHoursAndCanBeGivenBack() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var shiftId = open(periodId, FROM, "E");

    var picked = expect(200, pick(amy, shiftId));

    assertThat(picked.text("/shift/memberId")).isEqualTo(amy.id());
    assertThat(picked.text("/shift/origin")).isEqualTo("PICKED");
    assertThat(picked.text("/shift/shiftTypeName")).isEqualTo("Shift E");
    assertThat(picked.json().at("/shift/withdrawable").asBoolean()).isTrue();
    assertThat(picked.json().at("/shift/plannedMinutes").asInt()).isEqualTo(450);
    assertThat(picked.json().at("/plannedHours/contractMinutes").asInt()).isEqualTo(1440);
    assertThat(picked.json().at("/plannedHours/plannedMinutes").asInt()).isEqualTo(450);
    assertThat(picked.json().at("/plannedHours/differenceMinutes").asInt()).isEqualTo(-990);
    var roster = roster(amy, amy, FROM, "2027-01-04");
    assertThat(texts(roster.json().at("/shifts"), "/id")).containsExactly(shiftId);
    assertThat(roster.json().at("/shifts/0/withdrawable").asBoolean()).isTrue();
    assertThat(items(openShifts(amy, periodId, ""))).hasSize(6);

    var withdrawn = expect(200, withdraw(amy, shiftId));

    assertThat(withdrawn.json().at("/shift").has("memberId")).isFalse();
    assertThat(withdrawn.json().at("/plannedHours/plannedMinutes").asInt()).isZero();
    assertThat(items(openShifts(amy, periodId, ""))).hasSize(7);
    assertThat(expect(200, pick(amy, shiftId)).text("/shift/memberId")).isEqualTo(amy.id());
  }

  private Answer roster(RosterMember caller, RosterMember member, String from, String until) {
    return caller
        .client()
        .get(team.path("/members/%s/roster?from=%s&until=%s".formatted(member.id(), from, until)));
  }

  @Test
  @OnceIsEnough
  void aPickThatBreaksARuleIsRefusedWithEveryReasonAndTheListSaidSoBefore() {
    var amy = team.member("Amy", 2);
    team.needs(1, 0, 1);
    team.heldShift(amy, "N", "2026-12-28T22:00", "2026-12-29T06:00");
    var periodId = team.pickingPeriod(FROM, 1);
    var shiftId = open(periodId, "2026-12-29", "E");

    var listed =
        items(openShifts(amy, periodId, "?limit=100")).stream()
            .filter(item -> item.at("/shift/id").asString().equals(shiftId))
            .findFirst()
            .orElseThrow();
    var refused = expect(422, pick(amy, shiftId));
    var dutch =
        amy.client().with("Accept-Language", "nl").post(team.path("/shifts/" + shiftId + "/pick"));

    assertThat(listed.at("/pickable").asBoolean()).isFalse();
    assertThat(refused.problem()).isEqualTo("rule-violated");
    // No rest after the night, and the work asks for level 3.
    assertThat(texts(refused.json().at("/ruleViolations"), "/ruleId"))
        .contains("ATW-5.3-daily-rest")
        .hasSizeGreaterThan(1)
        .isEqualTo(texts(listed.at("/ruleViolations"), "/ruleId"));
    assertThat(texts(refused.json().at("/ruleViolations"), "/message").toString())
        .contains("asks for level 3");
    assertThat(texts(dutch.json().at("/ruleViolations"), "/message").toString())
        .contains("vraagt niveau 3");
    assertThat(items(openShifts(amy, periodId, "?limit=100"))).hasSize(14);
  }

  @Test
  void workInAnotherTeamAndForAnotherOrganisationCounts() {
    var otherTeam = RosterTeam.in(server, team.organisation());
    var otherOrganisation = RosterTeam.on(server);
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var amy = team.member("Amy", 3);
    var amyInTheOtherTeam = otherTeam.joinedBy(amy.person(), 3);
    var amyElsewhere = otherOrganisation.member("A. Visser", 3);
    List.of(amy, amyElsewhere)
        .forEach(
            known ->
                server.execute(
                    "update person set natural_person_id = '%s' where id = '%s'"
                        .formatted(amy.person().id(), known.person().id())));
    otherTeam.heldShift(amyInTheOtherTeam, "E", "2026-12-28T06:00", "2026-12-28T14:00");
    otherOrganisation.heldShift(amyElsewhere, "N", "2026-12-29T22:00", "2026-12-30T06:00");

    var here = expect(422, pick(amy, open(periodId, "2026-12-28", "E")));
    var elsewhere = expect(422, pick(amy, open(periodId, "2026-12-30", "E")));
    var free = expect(200, pick(amy, open(periodId, "2027-01-01", "E")));

    assertThat(texts(here.json().at("/ruleViolations"), "/message").toString())
        .contains("Two shifts would overlap");
    assertThat(texts(elsewhere.json().at("/ruleViolations"), "/ruleId"))
        .contains("ATW-5.3-daily-rest");
    assertThat(elsewhere.toString()).doesNotContain("Visser", otherOrganisation.id());
    // A contract is with the organisation: the shift in its other team fills it, too.
    assertThat(free.json().at("/plannedHours/plannedMinutes").asInt()).isEqualTo(900);
  }

  @Test
  @OnceIsEnough
  void whoIsAbsentDoesNotPickAndColleaguesSeeTheDatesOnly() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    team.absent(amy, "2026-12-28T08:00", "2026-12-29T08:00");
    var periodId = team.pickingPeriod(FROM, 1);

    var refused = expect(422, pick(amy, open(periodId, "2026-12-29", "E")));
    var roster = expect(200, roster(team.lead(), amy, "2026-12-29", "2027-01-04"));

    assertThat(texts(refused.json().at("/ruleViolations"), "/message").toString())
        .contains("falls in an absence");
    assertThat(roster.json().at("/absences").toString())
        .isEqualTo("[{\"from\":\"2026-12-29\",\"until\":\"2026-12-30\"}]");
    assertThat(roster.toString()).doesNotContain("SICK");
  }

  @Test
  @OnceIsEnough
  void outsideThePickingPhaseNobodyPicksOrGivesBackAndIsToldWhich() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var shiftId = open(periodId, FROM, "E");
    var other = open(periodId, "2026-12-30", "E");
    expect(200, pick(amy, shiftId));
    expect(200, team.move(periodId, "CLOSE_PICKING"));

    var late = expect(409, pick(amy, other));
    var back = expect(409, withdraw(amy, shiftId));

    assertThat(late.problem()).isEqualTo("wrong-phase");
    assertThat(late.text("/detail"))
        .isEqualTo(
            "Shifts are picked and given back while the period is in the phase picking. The period"
                + " from 28 December 2026 to 3 January 2027 is in the phase completing.");
    assertThat(back.problem()).isEqualTo("wrong-phase");
    assertThat(items(openShifts(amy, periodId, "")))
        .allMatch(item -> !item.at("/pickable").asBoolean());
    var roster = expect(200, roster(amy, amy, FROM, "2027-01-04"));
    assertThat(roster.json().at("/shifts/0/withdrawable").asBoolean()).isFalse();
  }

  @Test
  @OnceIsEnough
  void onlyOnesOwnPickIsGivenBack() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(2, 0, 0);
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "E......"), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var standing = roster(amy, amy, FROM, "2026-12-29").text("/shifts/0/id");
    var shiftId = open(periodId, FROM, "E");
    expect(200, pick(bob, shiftId));

    var ofBob = withdraw(amy, shiftId);
    var ofBaseRoster = withdraw(amy, standing);
    var again = pick(bob, shiftId);

    assertThat(ofBob.problem()).isEqualTo("forbidden");
    assertThat(ofBaseRoster.text("/detail"))
        .isEqualTo("You can give back only a shift that you picked yourself.");
    assertThat(again.problem()).isEqualTo("shift-already-taken");
  }

  @Test
  void aTakenShiftComesWithTheNearestAlternativesAndNobodysName() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var wednesday = open(periodId, "2026-12-30", "E");
    // Bob works on Tuesday already, so what is nearest and possible is Thursday, Monday, Friday.
    team.heldShift(bob, "E", "2026-12-29T06:00", "2026-12-29T14:00");
    expect(200, pick(amy, wednesday));

    var late = expect(409, pick(bob, wednesday));

    assertThat(late.problem()).isEqualTo("shift-already-taken");
    assertThat(late.text("/detail"))
        .isEqualTo("The shift Shift E of 30 December 2026 is taken. These are still open to you.");
    assertThat(texts(late.json().at("/alternatives"), "/date"))
        .containsExactly("2026-12-31", "2026-12-28", "2027-01-01");
    assertThat(late.http().body()).doesNotContain("Amy", amy.id());
  }

  @Test
  void openShiftsComePageByPageByStart() {
    team.needs(2, 1, 0);
    var periodId = team.pickingPeriod(FROM, 1);

    var first = openShifts(team.lead(), periodId, "?limit=2");
    var second = openShifts(team.lead(), periodId, "?limit=2&cursor=" + first.text("/nextCursor"));
    var all = items(openShifts(team.lead(), periodId, "?limit=100"));
    var last = openShifts(team.lead(), periodId, "?limit=21");
    var wrong =
        team.lead().client().get(team.path("/periods/" + periodId + "/open-shifts?cursor=!!"));

    assertThat(all).hasSize(21);
    assertThat(items(second))
        .extracting(item -> item.at("/shift/id").asString())
        .isEqualTo(
            all.stream().skip(2).limit(2).map(item -> item.at("/shift/id").asString()).toList());
    assertThat(last.json().has("nextCursor")).isFalse();
    assertThat(wrong.text("/errors/0/pointer")).isEqualTo("query/cursor");
  }

  @Test
  @OnceIsEnough
  void aMemberSeesColleaguesShiftsAndThatTheyAreAbsentButNotTheirHours() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    expect(200, pick(amy, open(periodId, FROM, "E")));
    team.absent(amy, "2026-12-30T10:00", "2027-01-02T10:00");
    var hours = "/members/%s/planned-hours?periodId=%s".formatted(amy.id(), periodId);

    assertThat(amy.client().get(team.path(hours)).status()).isEqualTo(200);
    assertThat(team.lead().client().get(team.path(hours)).status()).isEqualTo(200);
    assertThat(bob.client().get(team.path(hours)).problem()).isEqualTo("forbidden");
    var seen = expect(200, roster(bob, amy, FROM, "2027-01-04"));
    assertThat(texts(seen.json().at("/shifts"), "/date")).containsExactly(FROM);
    assertThat(seen.json().at("/shifts/0/withdrawable").asBoolean()).isFalse();
    assertThat(seen.json().at("/absences").toString())
        .isEqualTo("[{\"from\":\"2026-12-30\",\"until\":\"2027-01-03\"}]");
    assertThat(seen.toString()).doesNotContain("SICK");
    assertThat(roster(RosterTeam.in(server, team.organisation()).lead(), amy, FROM, "2027-01-04"))
        .extracting(Answer::problem)
        .isEqualTo("forbidden");
    assertThat(roster(team.lead(), amy, FROM, "2027-01-04").status()).isEqualTo(200);
    var stranger = team.path("/members/" + SeededOrganisation.newId() + "/roster?from=2026-12-28");
    assertThat(team.lead().client().get(stranger + "&until=2026-12-29").problem())
        .isEqualTo("not-found");
  }

  @Test
  void aRosterIsAskedForOneTo400Days() {
    var amy = team.member("Amy", 3);

    assertThat(roster(amy, amy, FROM, "2026-12-29").status()).isEqualTo(200);
    assertThat(roster(amy, amy, FROM, "2028-02-01").status()).isEqualTo(200);
    var none = roster(amy, amy, FROM, FROM);
    var tooMany = roster(amy, amy, FROM, "2028-02-02");
    assertThat(none.text("/errors/0/pointer")).isEqualTo("query/until");
    assertThat(none.text("/errors/0/message")).contains("2026-12-29");
    assertThat(tooMany.text("/errors/0/message")).contains("2028-02-01");
  }

  @Test
  @OnceIsEnough
  void aShiftOfAnotherTeamOrOrganisationIsNotThere() {
    var other = RosterTeam.on(server);
    other.needs(1, 0, 0);
    var periodId = other.pickingPeriod(FROM, 1);
    var shiftId =
        other
            .lead()
            .client()
            .get(other.path("/periods/" + periodId + "/open-shifts"))
            .text("/items/0/shift/id");
    var amy = team.member("Amy", 3);

    assertThat(pick(amy, shiftId).problem()).isEqualTo("not-found");
    assertThat(amy.client().post(other.path("/shifts/" + shiftId + "/pick")).problem())
        .isEqualTo("not-found");
  }

  @Test
  void aTeamLeadFromOutsideTheTeamPicksNothing() {
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var outsider = team.organisation().person("Otto");
    team.organisation().lead(team.id(), outsider);
    var shiftId = open(periodId, FROM, "E");

    var refused = server.as(outsider).post(team.path("/shifts/" + shiftId + "/pick"));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("/detail")).isEqualTo("Only members of this team pick its shifts.");
  }
}
