package org.samenrooster.server.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026; the period is the two weeks from Monday 28 December. */
@OnceIsEnough
final class SuggestionsIT {

  private static final String FROM = "2026-12-28";
  private static final String MONDAY = "2027-01-04";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);

  private static List<JsonNode> list(JsonNode nodes) {
    return nodes.valueStream().toList();
  }

  private static List<String> texts(JsonNode nodes, String pointer) {
    return list(nodes).stream().map(node -> node.at(pointer).asString("")).toList();
  }

  private String periodWith(Map<RosterMember, String> lines) {
    team.needs(1, 1, 0);
    team.baseRoster(LocalDate.parse(FROM), lines, true);
    return team.pickingPeriod(FROM, 2);
  }

  private Answer get(String shiftId, String what) {
    return team.lead().client().get(team.path("/shifts/" + shiftId + "/" + what));
  }

  private static JsonNode kept(String operation, Answer answer) {
    var body = expect(200, answer).http().body().getBytes(StandardCharsets.UTF_8);
    assertThat(Contract.load().faultsInAnswer(operation, 200, body)).isEmpty();
    return answer.json();
  }

  /** The id of a shift of the period by date, type and holder; empty for an open one. */
  private String shift(String periodId, String date, String type, String holder) {
    var roster =
        expect(200, team.lead().client().get(team.path("/periods/" + periodId + "/roster"))).json();
    var all = new ArrayList<>(list(roster.at("/openShifts")));
    list(roster.at("/members")).forEach(member -> all.addAll(list(member.at("/shifts"))));
    return all.stream()
        .filter(shift -> shift.at("/date").asString().equals(date))
        .filter(shift -> shift.at("/shiftType").asString().equals(type))
        .filter(shift -> shift.at("/memberId").asString("").equals(holder))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }

  @Test
  void whoCanTakeAnOpenShiftIsToldBestFirstAndWhyTheOthersCannot() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var low = team.member("Lou", 2);
    var away = team.member("Ann", 3);
    team.absent(away, MONDAY + " 00:00", "2027-01-05 00:00");
    var periodId = periodWith(Map.of(amy, "L......", bob, "..EEE.."));
    var open = shift(periodId, MONDAY, "E", "");

    var answer = kept("suggestMembers", get(open, "suggestions"));

    // Lea holds nothing but is of level 5; Bob is fuller, but what remains to him is his contract.
    assertThat(texts(answer.at("/items"), "/displayName")).containsExactly("Lea Lead", "Bob");
    assertThat(answer.at("/ableCount").asInt()).isEqualTo(2);
    var lea = answer.at("/items/0");
    assertThat(lea.at("/needsYes").asBoolean()).isFalse();
    assertThat(lea.at("/hours/minutes").asInt()).isEqualTo(450);
    assertThat(texts(lea.at("/reasons"), "/code"))
        .containsExactly("WITHIN_CONTRACT", "BELOW_CONTRACT", "HIGHER_LEVEL");
    assertThat(lea.at("/reasons/2/message").asString())
        .isEqualTo("2 levels above what the shift asks for.");
    var unable = list(answer.at("/unable"));
    assertThat(unable)
        .extracting(member -> member.at("/displayName").asString())
        .containsExactlyInAnyOrder("Lou", "Amy", "Ann");
    var last = unable.get(unable.size() - 1);
    assertThat(last.at("/displayName").asString()).isEqualTo("Ann");
    assertThat(last.at("/away").asBoolean()).isTrue();
    assertThat(last.at("/ruleViolations").size()).isZero();
    assertThat(
            unable.stream()
                .filter(member -> member.at("/memberId").asString().equals(low.id()))
                .flatMap(member -> texts(member.at("/ruleViolations"), "/ruleId").stream()))
        .containsExactly("TEAM-qualification");
  }

  @Test
  void noMoreAreToldThanAreAskedForAndTheWordsAreInTheLanguageAskedFor() {
    var amy = team.member("Amy", 3);
    var periodId = periodWith(Map.of(amy, "..E...."));
    var open = shift(periodId, MONDAY, "E", "");

    var one = kept("suggestMembers", get(open, "suggestions?limit=1"));
    var dutch =
        kept(
            "suggestMembers",
            team.lead()
                .client()
                .with("Accept-Language", "nl")
                .get(team.path("/shifts/" + open + "/suggestions")));

    assertThat(one.at("/items").size()).isEqualTo(1);
    assertThat(one.at("/ableCount").asInt()).isEqualTo(2);
    assertThat(dutch.at("/items/0/reasons/0/message").asString())
        .isEqualTo("Binnen wat voor de periode is afgesproken.");
    assertThat(get(open, "suggestions?limit=0").problem()).isEqualTo("invalid-request");
    assertThat(get("no-such-shift", "suggestions").problem()).isEqualTo("not-found");
    assertThat(get("no-such-shift", "repairs").problem()).isEqualTo("not-found");
  }

  @Test
  void beyondTheContractIsOnlyWithAYesAndComesLater() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.contract(amy, 450);
    team.absent(team.lead(), "2027-01-03 00:00", "2027-01-06 00:00");
    var periodId = periodWith(Map.of(amy, "..E....", bob, "..EE..."));

    var answer = kept("suggestMembers", get(shift(periodId, MONDAY, "E", ""), "suggestions"));

    assertThat(texts(answer.at("/items"), "/displayName")).containsExactly("Bob", "Amy");
    assertThat(texts(answer.at("/items"), "/cost"))
        .startsWith("WITHIN_CONTRACT")
        .doesNotHaveDuplicates();
    assertThat(answer.at("/items/1/needsYes").asBoolean()).isTrue();
    assertThat(answer.at("/items/1/hours/beyondMinutes").asInt()).isPositive();
  }

  @Test
  void afterASickCallOneMovesAndAnotherTakesHerPlaceWhereNobodyCanSimplyTakeTheShift() {
    var sam = team.member("Sam", 3);
    var amy = team.member("Amy", 3);
    var bo = team.member("Bo", 3);
    team.absent(team.lead(), "2027-01-02 00:00", "2027-01-07 00:00");
    // Bo has had her one short rest of the week when the late shift of Sunday ends.
    var periodId = periodWith(Map.of(sam, "E......", amy, "L......", bo, "...LE.L"));
    var sick = shift(periodId, MONDAY, "E", sam.id());

    var answer = kept("suggestRepair", get(sick, "repairs"));

    // Bo could also come from her late shift of Sunday, which Amy could take.
    assertThat(list(answer.at("/items")))
        .extracting(repair -> texts(repair.at("/requests"), "/effect/displayName"))
        .containsExactlyInAnyOrder(List.of("Amy", "Bo"), List.of("Bo", "Amy"));
    var requests =
        list(answer.at("/items")).stream()
            .map(repair -> repair.at("/requests"))
            .filter(asked -> asked.at("/0/effect/memberId").asString().equals(amy.id()))
            .findFirst()
            .orElseThrow();
    assertThat(requests.at("/0/takes/id").asString()).isEqualTo(sick);
    assertThat(requests.at("/0/givesUp/id").asString())
        .isEqualTo(requests.at("/1/takes/id").asString())
        .isEqualTo(shift(periodId, MONDAY, "L", amy.id()));
    assertThat(answer.at("/chainsTried").asInt()).isPositive();
    assertThat(answer.has("closestMiss")).isFalse();
    assertThat(texts(answer.at("/unable"), "/displayName"))
        .containsExactlyInAnyOrder("Amy", "Bo", "Lea Lead");
  }

  @Test
  void whereNobodyCanTheNearestIsNamedWithTheRule() {
    var sam = team.member("Sam", 3);
    var low = team.member("Lou", 2);
    team.absent(team.lead(), "2027-01-02 00:00", "2027-01-07 00:00");
    var periodId = periodWith(Map.of(sam, "E......"));

    var answer = kept("suggestRepair", get(shift(periodId, MONDAY, "E", sam.id()), "repairs"));

    assertThat(answer.at("/items").size()).isZero();
    assertThat(answer.at("/closestMiss/memberId").asString()).isEqualTo(low.id());
    assertThat(texts(answer.at("/closestMiss/ruleViolations"), "/ruleId"))
        .containsExactly("TEAM-qualification");
  }

  @Test
  void wishesThatMeetMakeARingAndNothingChanges() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var periodId = periodWith(Map.of(amy, "E......", bob, "...E..."));
    var hers = shift(periodId, MONDAY, "E", amy.id());
    var his = shift(periodId, "2027-01-07", "E", bob.id());
    var before =
        server.column("select version from shift where period_id = '%s'".formatted(periodId));

    var answer =
        kept(
            "findSwapRings",
            rings(
                periodId,
                wish(
                    amy,
                    hers,
                    "{\"date\":\"2027-01-06\"},{\"date\":\"2027-01-07\",\"shiftType\":\"E\"}"),
                wish(bob, his, "{\"shiftId\":\"%s\"}".formatted(hers))));

    assertThat(answer.at("/gain").asInt()).isEqualTo(19);
    assertThat(answer.at("/provedBest").asBoolean()).isTrue();
    var turns = answer.at("/items/0/turns");
    assertThat(texts(turns, "/displayName")).containsExactly("Amy", "Bob");
    assertThat(texts(turns, "/takes/id")).containsExactly(his, hers);
    assertThat(texts(turns, "/gives/id")).containsExactly(hers, his);
    assertThat(turns.at("/0/rank").asInt()).isEqualTo(2);
    assertThat(
            server.column("select version from shift where period_id = '%s'".formatted(periodId)))
        .isEqualTo(before);
    assertThat(kept("findSwapRings", rings(periodId)).at("/items").size()).isZero();
  }

  @Test
  void wishesThatCannotBeAreRefusedAllAtOnce() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var periodId = periodWith(Map.of(amy, "E......", bob, "...E..."));
    var hers = shift(periodId, MONDAY, "E", amy.id());

    var refused =
        rings(
            periodId,
            wish(bob, hers, "{\"shiftType\":\"E\"}"),
            wish(amy, hers, "{\"shiftType\":\"E\"},{\"shiftId\":\"nothing\"}"),
            wish(amy, hers, "{\"shiftType\":\"E\"}"),
            wish(amy, "nothing", "{\"shiftType\":\"E\"}"));

    assertThat(refused.problem()).isEqualTo("impossible-document");
    assertThat(texts(refused.json().at("/errors"), "/pointer"))
        .containsExactly(
            "/wishes/0/shiftId",
            "/wishes/1/wanted/1/shiftId",
            "/wishes/2/shiftId",
            "/wishes/3/shiftId");
    assertThat(rings(periodId, wish(amy, hers, "{}")).problem()).isEqualTo("invalid-request");
    assertThat(rings(periodId, wish(amy, hers, "")).problem()).isEqualTo("invalid-request");
    assertThat(rings("no-such-period").problem()).isEqualTo("not-found");
  }

  private Answer rings(String periodId, String... wishes) {
    return team.lead()
        .client()
        .post(
            team.path("/periods/" + periodId + "/swap-rings"),
            "{\"wishes\":[" + String.join(",", wishes) + "]}");
  }

  private static String wish(RosterMember member, String shiftId, String wanted) {
    return "{\"memberId\":\"%s\",\"shiftId\":\"%s\",\"wanted\":[%s]}"
        .formatted(member.id(), shiftId, wanted);
  }
}
