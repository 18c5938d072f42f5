package org.samenrooster.server.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.assertKeeps;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two teams of one organisation that lend each other people: Amy is at home in the one. */
final class LendingIT {

  private static final String FROM = "2027-01-04";
  private static final String UNTIL = "2027-01-11";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam home = RosterTeam.on(server);
  private final RosterTeam north = RosterTeam.in(server, home.organisation());
  private final RosterMember amy = home.member("Amy", 3);

  @BeforeEach
  void bothAgreed() {
    lends(home, north, "");
    lends(north, home, "");
  }

  private static void lends(RosterTeam team, RosterTeam other, String more) {
    team.agrees(
        Agreements.from("2026-11-23")
            .with("lending", "{\"on\":true,\"teamIds\":[\"%s\"]%s}".formatted(other.id(), more)));
  }

  private static void lendsNobody(RosterTeam team) {
    team.agrees(Agreements.from("2026-11-23"));
  }

  private String open(RosterTeam team) {
    team.needs(1, 1, 0);
    return team.pickingPeriod(FROM, 1);
  }

  private Answer list(RosterMember member, String more) {
    return member
        .client()
        .get(home.path("/lent-shifts?from=%s&until=%s%s".formatted(FROM, UNTIL, more)));
  }

  private static List<JsonNode> items(Answer answer) {
    return expect(200, answer).json().at("/items").valueStream().toList();
  }

  private List<JsonNode> listed() {
    return items(list(amy, ""));
  }

  private JsonNode listed(String day, String type) {
    return listed().stream()
        .filter(item -> item.at("/openShift/shift/date").asString().equals(day))
        .filter(item -> item.at("/openShift/shift/shiftType").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static String id(JsonNode listed) {
    return listed.at("/openShift/shift/id").asString();
  }

  private String pickPath(String shiftId) {
    return home.path("/lent-shifts/%s/%s/pick".formatted(north.id(), shiftId));
  }

  private Answer pick(String shiftId) {
    return amy.client().post(pickPath(shiftId));
  }

  private Answer pick(String day, String type) {
    return pick(id(listed(day, type)));
  }

  @Test
  void openShiftsOfTeamsThatBothAgreedAreListedByStartAndJudged() {
    var periodId = open(north);

    var all = list(amy, "");
    var first = list(amy, "&limit=5");
    var second = list(amy, "&limit=100&cursor=" + first.text("/nextCursor"));

    assertKeeps("listLentShifts", all);
    assertThat(items(all))
        .hasSize(14)
        .allSatisfy(
            item -> {
              assertThat(item.at("/teamId").asString()).isEqualTo(north.id());
              assertThat(item.at("/openShift/shift/periodId").asString()).isEqualTo(periodId);
              assertThat(item.at("/openShift/pickable").asBoolean()).isTrue();
            });
    assertThat(items(all))
        .extracting(LendingIT::id)
        .containsExactlyElementsOf(
            IntStream.range(0, 14)
                .mapToObj(i -> id(i < 5 ? items(first).get(i) : items(second).get(i - 5)))
                .toList());
    assertThat(items(all))
        .extracting(item -> item.at("/openShift/shift/start").asString())
        .isSorted();
  }

  @Test
  @OnceIsEnough
  void oneTeamAloneLendsNobody() {
    open(north);
    var shiftId = id(listed().get(0));

    lendsNobody(north);
    var afterTheirs = pick(shiftId);
    assertThat(listed()).isEmpty();
    lends(north, home, "");
    lendsNobody(home);
    var afterOurs = pick(shiftId);

    assertThat(listed()).isEmpty();
    assertThat(List.of(afterTheirs, afterOurs))
        .allSatisfy(
            refused -> {
              assertThat(refused.status()).isEqualTo(404);
              assertThat(refused.text("/detail")).contains("that lends people with yours");
            });
    assertThat(membership()).isEmpty();
  }

  private List<String> membership() {
    return server.column(
        "select kind from team_member where team_id = '%s' and person_id = '%s'"
            .formatted(north.id(), amy.person().id()));
  }

  @Test
  void whoPicksIsALentMemberWhoSeesTheRosterAndIsInNoPlan() {
    var periodId = open(north);

    var picked = pick("2027-01-05", "E");

    assertKeeps("pickLentShift", picked);
    var memberId = picked.text("/shift/memberId");
    assertThat(membership()).containsExactly("LENT");
    var me = amy.client().get("/me").json().at("/teams").valueStream().toList();
    assertThat(me)
        .filteredOn(team -> team.at("/lent").asBoolean())
        .extracting(team -> team.at("/memberId").asString())
        .containsExactly(memberId);
    var roster = expect(200, amy.client().get(north.path("/periods/" + periodId + "/roster")));
    assertThat(roster.json().at("/members").valueStream())
        .filteredOn(line -> line.at("/memberId").asString().equals(memberId))
        .extracting(line -> line.at("/displayName").asString())
        .containsExactly("Amy");
    assertThat(expect(200, amy.client().get(north.path("/members"))).http().body())
        .doesNotContain(memberId);
    assertThat(north.lead().client().get(north.path("")).http().body()).doesNotContain(memberId);
  }

  @Test
  void herHoursCountInEveryTeam() {
    open(north);
    var ownPeriod = open(home);
    var hours = home.path("/members/%s/planned-hours?periodId=%s".formatted(amy.id(), ownPeriod));
    expect(200, amy.client().post(home.path("/shifts/" + ownShift(ownPeriod) + "/pick")));

    var picked = pick("2027-01-06", "E");

    assertThat(picked.json().at("/plannedHours/plannedMinutes").asInt()).isEqualTo(900);
    assertThat(picked.json().at("/plannedHours/contractMinutes").asInt()).isEqualTo(1440);
    var atHome = expect(200, amy.client().get(hours));
    assertThat(atHome.json().at("/plannedMinutes").asInt()).isEqualTo(900);
    var there = north.path("/shifts/" + picked.text("/shift/id") + "/withdraw");
    var back = expect(200, amy.client().post(there));
    assertThat(back.json().at("/plannedHours/plannedMinutes").asInt()).isEqualTo(450);
  }

  private String ownShift(String periodId) {
    var path = home.path("/periods/" + periodId + "/open-shifts?limit=100");
    return amy.client().get(path).json().at("/items/0/shift/id").asString();
  }

  @Test
  void allHerWorkIsJudgedAndWhatSheMayDoIsWhatHerOwnTeamSays() {
    open(north);
    var ownPeriod = open(home);
    expect(200, amy.client().post(home.path("/shifts/" + ownShift(ownPeriod) + "/pick")));

    var atTheSameTime = listed("2027-01-04", "E");
    var refused = pick(id(atTheSameTime));
    server.execute(
        "update shift set required_level = 4 where team_id = '%s'".formatted(north.id()));
    var tooHard = listed("2027-01-08", "E");

    assertThat(atTheSameTime.at("/openShift/pickable").asBoolean()).isFalse();
    assertThat(atTheSameTime.at("/openShift/light/colour").asString()).isEqualTo("RED");
    assertThat(refused.problem()).isEqualTo("rule-violated");
    assertThat(refused.http().body()).contains("Two shifts would overlap");
    assertThat(tooHard.at("/openShift/pickable").asBoolean()).isFalse();
    assertThat(membership()).as("a pick that is refused leaves nothing").isEmpty();
  }

  @Test
  void aTeamsOwnPeopleGoFirst() {
    lends(north, home, ",\"fromDaysBefore\":41");
    open(north);

    var early = listed("2027-01-05", "E");
    var refused = pick(id(early));
    // Today it is 42 days before the period.
    lends(north, home, ",\"fromDaysBefore\":42");

    assertThat(early.at("/openShift/pickable").asBoolean()).isFalse();
    assertThat(early.at("/openShift/againstAgreement/0/code").asString())
        .isEqualTo("lending-later");
    assertThat(refused.problem()).isEqualTo("against-agreement");
    assertThat(refused.text("/errors/0/message")).contains("Until 2026-11-24");
    expect(200, pick(id(early)));
  }

  @Test
  @OnceIsEnough
  void whoLearnsTheWorkStaysWithHerCoach() {
    home.coaching(amy, home.lead(), "2027-01-05", "2027-01-06");
    open(north);

    var refused = pick("2027-01-05", "E");

    assertThat(refused.text("/errors/0/code")).isEqualTo("lending-with-coach");
    expect(200, pick("2027-01-06", "E"));
  }

  @Test
  @OnceIsEnough
  void whoIsLentPicksFromHomeAndLendsHerselfNoFurther() {
    var periodId = open(north);
    expect(200, pick("2027-01-05", "E"));
    var third = RosterTeam.in(server, home.organisation());
    north.agrees(
        Agreements.from("2026-11-23")
            .with(
                "lending",
                "{\"on\":true,\"teamIds\":[\"%s\",\"%s\"]}".formatted(home.id(), third.id())));
    lends(third, north, "");
    open(third);
    var further =
        amy.client().get(north.path("/lent-shifts?from=%s&until=%s".formatted(FROM, UNTIL)));
    var path = north.path("/periods/" + periodId + "/open-shifts?limit=100");
    var theirs = amy.client().get(path).json().at("/items").valueStream().toList();

    assertThat(further.status()).isEqualTo(403);
    assertThat(theirs)
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.at("/pickable").asBoolean()).isFalse());
    var direct =
        amy.client()
            .post(north.path("/shifts/" + theirs.get(0).at("/shift/id").asString() + "/pick"));
    assertThat(direct.text("/detail")).contains("You are lent to this team");
    assertThat(listed()).extracting(item -> item.at("/teamId").asString()).containsOnly(north.id());
  }

  @Test
  void leaveWishesAndHoursStayWithHerOwnTeam() {
    var periodId = open(north);
    var member = "/members/" + expect(200, pick("2027-01-05", "E")).text("/shift/memberId");

    var answers =
        List.of(
            amy.client()
                .post(
                    north.path(member + "/leave-requests"),
                    "{\"from\":\"2027-01-06\",\"until\":\"2027-01-07\",\"leaveMinutes\":480}"),
            amy.client()
                .put(north.path("/periods/" + periodId + member + "/wishes"), "{\"wishes\":[]}"));

    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(answer.text("/detail"))
                    .as(answer.toString())
                    .startsWith("You are lent to this team"));
  }

  @Test
  @OnceIsEnough
  void whoIsAMemberAnywayIsNotLent() {
    open(north);
    var shiftId = id(listed().get(0));
    north.joinedBy(amy.person(), 3);

    assertThat(listed()).isEmpty();
    assertThat(pick(shiftId).status()).isEqualTo(404);
  }

  @Test
  void twoTeamsThatWantOneShiftAndOnePersonOnTwoDevices() {
    open(north);
    var bob = north.member("Bob", 3);
    var contested = id(listed("2027-01-04", "E"));
    var other = id(listed("2027-01-07", "E"));

    var answers =
        AtOnce.send(
            List.of(
                () -> pick(contested),
                () -> pick(other),
                () -> bob.client().post(north.path("/shifts/" + contested + "/pick"))));

    assertThat(answers.get(1).status()).as(answers.get(1).toString()).isIn(200, 412);
    assertThat(List.of(answers.get(0).status(), answers.get(2).status()))
        .containsAnyOf(200)
        .containsAnyOf(409, 412);
    assertThat(membership()).containsExactly("LENT");
    assertThat(
            server.column(
                "select count(*) from shift where id = '%s' and holder_member_id is not null"
                    .formatted(contested)))
        .containsExactly("1");
  }

  @Test
  @OnceIsEnough
  void theirLeadApprovesAndPublishesHerShiftAndOnlyHomeLooksAtHerHours() {
    var periodId = open(north);
    var memberId = expect(200, pick("2027-01-05", "E")).text("/shift/memberId");
    expect(200, north.move(periodId, "CLOSE_PICKING"));
    expect(200, north.move(periodId, "START_APPROVAL"));

    var overview =
        expect(
            200,
            north.lead().client().get(north.path("/periods/" + periodId + "/approval-overview")));

    var line =
        overview
            .json()
            .at("/lines")
            .valueStream()
            .filter(one -> one.at("/memberId").asString().equals(memberId))
            .findFirst()
            .orElseThrow();
    assertThat(line.at("/plannedMinutes").asInt()).as(line.toString()).isEqualTo(450);
    assertThat(line.at("/outsideBandMinutes").asInt()).isZero();
  }

  @Test
  void afterPublicationWhatReplacesAVacatedShiftIsThereForThemToo() {
    var bob = north.member("Bob", 3);
    var periodId = north.publishedPeriod("2026-11-23", Map.of(bob, "....L.."));
    expect(
        201,
        north
            .lead()
            .client()
            .post(
                north.path("/members/" + bob.id() + "/sick-calls"),
                "{\"expectedBack\":\"2026-11-28\"}"));
    var days = home.path("/lent-shifts?from=2026-11-23&until=2026-11-30");

    var listed = items(amy.client().get(days));

    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).at("/openShift/shift/periodId").asString()).isEqualTo(periodId);
    expect(200, pick(id(listed.get(0))));
    assertThat(items(amy.client().get(days))).isEmpty();
  }

  @Test
  void aTeamThatIsStoredAnewKeepsWhoIsLentAndMayTakeHerIn() {
    open(north);
    expect(200, pick("2027-01-05", "E"));
    var client = server.as(home.organisation().personWithRole("ADMINISTRATOR"));
    var read = client.get(north.path(""));
    var document = (ObjectNode) read.json().get("document");
    var asAtHome = (ObjectNode) memberAtHome(client.get(home.path("")));

    var stored = put(client, read, document);
    assertThat(membership()).containsExactly("LENT");
    document.withArray("/members").add(asAtHome);
    put(client, stored, document);

    assertThat(membership()).containsExactly("GUEST");
    assertThat(expect(200, amy.client().get(north.path("/members"))).http().body()).contains("Amy");
    assertThat(listed()).isEmpty();
  }

  private static Answer put(Client client, Answer before, ObjectNode document) {
    var path = "/teams/" + before.text("/id");
    return expect(
        200, client.with("If-Match", before.header("ETag")).put(path, document.toString()));
  }

  /** Amy as the document of her team has her, for that of another: who she is, and her contract. */
  private JsonNode memberAtHome(Answer team) {
    var found =
        team.json()
            .at("/document/members")
            .valueStream()
            .filter(member -> member.at("/id").asString().equals(amy.id()))
            .map(ObjectNode.class::cast)
            .findFirst()
            .orElseThrow();
    found.remove("id");
    found.putArray("qualifications");
    return found.put("externalId", amy.person().login());
  }

  @Test
  void nobodyOfAnotherOrganisationSeesOrPicksAnything() {
    open(north);
    var shiftId = id(listed().get(0));
    var stranger = RosterTeam.in(server, SeededOrganisation.on(server)).member("Eve", 3);

    assertThat(list(stranger, "").status()).isEqualTo(404);
    assertThat(stranger.client().post(pickPath(shiftId)).status()).isEqualTo(404);
    var unknown = pick("no-such-shift");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(list(amy, "&cursor=nonsense").status()).isEqualTo(400);
    assertThat(
            amy.client()
                .get(home.path("/lent-shifts?from=%s&until=%s".formatted(FROM, FROM)))
                .status())
        .isEqualTo(400);
  }
}
