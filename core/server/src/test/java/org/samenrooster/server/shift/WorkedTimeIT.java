package org.samenrooster.server.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026; what was worked lies before it. */
@OnceIsEnough
final class WorkedTimeIT {

  private static final String LAST_WEEK = "2026-11-16";
  private static final String REST = "ATW-5.3-daily-rest";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);

  private Answer worked(Client caller, String shiftId, String start, String end, int pause) {
    return caller.post(
        team.path("/shifts/" + shiftId + "/worked-time"),
        "{\"start\":\"%s\",\"end\":\"%s\",\"breakMinutes\":%d}".formatted(start, end, pause));
  }

  private static List<JsonNode> list(JsonNode nodes) {
    return nodes.valueStream().toList();
  }

  private static List<String> texts(JsonNode nodes, String pointer) {
    return list(nodes).stream().map(node -> node.at(pointer).asString("")).toList();
  }

  private List<JsonNode> shifts(Client caller, RosterMember member, String from, String until) {
    var path = team.path("/members/%s/roster?from=%s&until=%s".formatted(member.id(), from, until));
    return list(expect(200, caller.get(path)).json().at("/shifts"));
  }

  private String shift(RosterMember member, String date) {
    return shifts(member.client(), member, date, LocalDate.parse(date).plusDays(1).toString())
        .get(0)
        .at("/id")
        .asString();
  }

  @Test
  void whatWasWorkedIsStoredWithItsViolationAndThePlanStaysVisible() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.publishedPeriod(LAST_WEEK, Map.of(amy, "L.E....", bob, ".E....."));
    var late = shift(amy, LAST_WEEK);
    var early = shift(amy, "2026-11-18");

    var good =
        expect(
            200,
            worked(
                amy.client(), late, "2026-11-16T15:00:00+01:00", "2026-11-16T23:15:00+01:00", 30));
    // Thirteen and a half hours of work in one shift, and then the day after: far too much.
    var far =
        expect(
            200,
            worked(
                team.lead().client(),
                early,
                "2026-11-17T07:00:00+01:00",
                "2026-11-17T21:00:00+01:00",
                30));

    assertThat(texts(good.json().at("/ruleViolations"), "/ruleId"))
        .doesNotContain("ATW-5.7a-shift", REST);
    assertThat(good.text("/shift/end")).startsWith("2026-11-16T23:00");
    assertThat(good.text("/shift/worked/end")).startsWith("2026-11-16T23:15");
    assertThat(good.json().at("/shift/worked/workedMinutes").asInt()).isEqualTo(465);
    assertThat(texts(far.json().at("/ruleViolations"), "/ruleId")).contains("ATW-5.7a-shift", REST);
    assertThat(texts(far.json().at("/ruleViolations"), "/severity")).contains("BLOCK");

    var roster = shifts(amy.client(), amy, LAST_WEEK, "2026-11-23");
    assertThat(roster.get(0).at("/worked/recordings").asInt()).isEqualTo(1);
    assertThat(roster.get(1).at("/start").asString()).startsWith("2026-11-18T07:00");
    assertThat(roster.get(1).at("/worked/start").asString()).startsWith("2026-11-17T07:00");
  }

  @Test
  void fromThenOnTheRulesLookAtTheWorkedTime() {
    var amy = team.member("Amy", 3);
    team.publishedPeriod(LAST_WEEK, Map.of(amy, "......L"));
    var next = team.pickingPeriod("2026-11-23", 1);
    var open =
        list(
                expect(
                        200,
                        amy.client().get(team.path("/periods/" + next + "/open-shifts?limit=100")))
                    .json()
                    .at("/items"))
            .stream()
            .filter(item -> item.at("/shift/date").asString().equals("2026-11-23"))
            .filter(item -> item.at("/shift/shiftType").asString().equals("E"))
            .findFirst()
            .orElseThrow()
            .at("/shift/id")
            .asString();
    var question = "{\"removeShiftIds\":[],\"addShiftIds\":[\"" + open + "\"]}";
    var path = team.path("/members/" + amy.id() + "/change-check");

    var planned = expect(200, amy.client().post(path, question));
    expect(
        200,
        worked(
            amy.client(),
            shift(amy, "2026-11-22"),
            "2026-11-22T15:00:00+01:00",
            "2026-11-22T19:00:00+01:00",
            0));
    var asItWas = expect(200, amy.client().post(path, question));

    assertThat(texts(planned.json().at("/caused"), "/ruleId")).contains(REST);
    assertThat(texts(asItWas.json().at("/caused"), "/ruleId")).doesNotContain(REST);
  }

  @Test
  void aSecondRecordingCorrectsTheFirstWhichIsKept() {
    var amy = team.member("Amy", 3);
    team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......"));
    var shiftId = shift(amy, LAST_WEEK);

    expect(200, record(amy, shiftId, "15:30"));
    var corrected = expect(200, record(amy, shiftId, "16:00"));

    assertThat(corrected.json().at("/shift/worked/recordings").asInt()).isEqualTo(2);
    assertThat(corrected.json().at("/shift/worked/workedMinutes").asInt()).isEqualTo(510);
    assertThat(recordings(shiftId)).containsExactly("1", "2");

    var keyed = amy.client().with("Idempotency-Key", SeededOrganisation.newId());
    var same =
        AtOnce.send(
            List.of(() -> record(keyed, shiftId, "16:15"), () -> record(keyed, shiftId, "16:15")));
    var two =
        AtOnce.send(
            List.of(
                () -> record(amy, shiftId, "16:30"), () -> record(team.lead(), shiftId, "16:45")));

    assertThat(same).extracting(Answer::status).containsExactly(200, 200);
    assertThat(two).extracting(Answer::status).containsExactly(200, 200);
    assertThat(recordings(shiftId)).containsExactly("1", "2", "3", "4", "5");
  }

  private Answer record(RosterMember member, String shiftId, String end) {
    return record(member.client(), shiftId, end);
  }

  private Answer record(Client caller, String shiftId, String end) {
    return worked(
        caller, shiftId, "2026-11-16T07:00:00+01:00", "2026-11-16T" + end + ":00+01:00", 30);
  }

  private List<String> recordings(String shiftId) {
    return server.column(
        "select recording from worked_time where shift_id = '%s' order by recording"
            .formatted(shiftId));
  }

  @Test
  void theNightOfTheClockChangeIsNineHoursLong() {
    var amy = team.member("Amy", 3);
    team.publishedPeriod("2026-10-19", Map.of(amy, ".....N."));
    var night = shift(amy, "2026-10-24");

    var recorded =
        expect(
            200,
            worked(
                amy.client(), night, "2026-10-24T23:00:00+02:00", "2026-10-25T07:00:00+01:00", 0));

    assertThat(recorded.json().at("/shift/worked/workedMinutes").asInt()).isEqualTo(540);
    assertThat(recorded.text("/shift/worked/start")).isEqualTo("2026-10-24T23:00:00+02:00");
    assertThat(recorded.text("/shift/worked/end")).isEqualTo("2026-10-25T07:00:00+01:00");
  }

  @Test
  void whatCannotHaveBeenIsRefusedWithAllFaults() {
    var amy = team.member("Amy", 3);
    team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......"));
    var shiftId = shift(amy, LAST_WEEK);

    var wrong =
        worked(amy.client(), shiftId, "2026-11-30T07:00:30+01:00", "2026-11-30T06:00:00+01:00", 30);
    var noBreak =
        worked(amy.client(), shiftId, "2026-11-16T07:00:00+01:00", "2026-11-16T08:00:00+01:00", 60);
    var tooLong =
        worked(amy.client(), shiftId, "2026-11-16T07:00:00+01:00", "2026-11-17T07:01:00+01:00", 0);
    var negative =
        worked(amy.client(), shiftId, "2026-11-16T07:00:00+01:00", "2026-11-16T08:00:00+01:00", -1);

    assertThat(wrong.problem()).isEqualTo("impossible-document");
    assertThat(texts(wrong.json().at("/errors"), "/code"))
        .containsExactlyInAnyOrder(
            "not-whole-minutes", "work-too-far-from-shift", "work-not-ended", "end-before-start");
    assertThat(texts(noBreak.json().at("/errors"), "/pointer")).containsExactly("/breakMinutes");
    assertThat(texts(tooLong.json().at("/errors"), "/code")).containsExactly("work-too-long");
    assertThat(negative.problem()).isEqualTo("invalid-request");
    assertThat(recordings(shiftId)).isEmpty();
  }

  @Test
  void onlyTheHolderAndTheTeamLeadRecordAndOnlyOfAPublishedPeriod() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var periodId = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......", bob, ".E....."));
    var amys = shift(amy, LAST_WEEK);

    assertThat(record(bob, amys, "15:00").status()).isEqualTo(403);
    assertThat(record(amy, SeededOrganisation.newId(), "15:00").status()).isEqualTo(404);
    var roster =
        expect(200, team.lead().client().get(team.path("/periods/" + periodId + "/roster"))).json();
    var openShift = roster.at("/openShifts/0/id").asString();
    var nobodys = record(team.lead(), openShift, "15:00");
    assertThat(texts(nobodys.json().at("/errors"), "/code")).contains("nobody-holds-shift");

    expect(200, record(team.lead(), amys, "15:00"));
    var seenByBob = bob.client().get(team.path("/periods/" + periodId + "/roster"));
    var seenByLead = team.lead().client().get(team.path("/periods/" + periodId + "/roster"));
    assertThat(seenByBob.toString()).doesNotContain("workedMinutes");
    assertThat(seenByLead.toString()).contains("workedMinutes");

    var hours = team.path("/periods/" + periodId + "/worked-hours/approve");
    expect(200, team.lead().client().post(hours, "{\"exceptShiftIds\":[]}"));
    expect(200, team.move(periodId, "CLOSE"));
    var closed = record(amy, amys, "15:00");
    assertThat(closed.problem()).isEqualTo("wrong-phase");
    assertThat(closed.text("/detail")).contains("closed", "correction");
  }
}
