package org.samenrooster.server.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.assertKeeps;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026; the periods begin on Monday 4 January 2027. */
final class AgreementsAndWishesIT {

  private static final String TODAY = "2026-11-23";
  private static final String FROM = "2027-01-04";
  private static final String IMPOSSIBLE = "impossible-document";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);

  /** A whole document with the usual agreements but for this part of it. */
  private static String agreeing(String from, String part, String said) {
    return Agreements.from(from).with(part, said).json();
  }

  private String agreements() {
    return team.path("/agreements");
  }

  private Answer agree(String part, String said) {
    return expect(200, team.agree(Agreements.from(TODAY).with(part, said)));
  }

  private static List<JsonNode> list(JsonNode items) {
    return items.valueStream().toList();
  }

  @Test
  void aTeamThatHasAgreedNothingHasTheUsualAgreements() {
    var read = amy.client().get(agreements());

    assertKeeps("getTeamAgreements", read);
    assertThat(read.header("ETag")).isEmpty();
    assertThat(read.text("/asOf")).startsWith(TODAY);
    assertThat(read.json().at("/version").isMissingNode()).isTrue();
    assertThat(read.json().at("/wishes/vetoesPerPeriod").asInt()).isEqualTo(2);
    assertThat(read.text("/exchanges/approval")).isEqualTo("ALWAYS");
    assertThat(read.text("/quietHours/from")).isEqualTo("22:00");
    assertThat(read.json().at("/burdens/halfLifeWeeks").asInt()).isEqualTo(26);
    assertThat(list(amy.client().get(agreements() + "/versions").json().at("/items"))).isEmpty();
  }

  @Test
  void whatIsAgreedHoldsFromItsFirstDayAndEverybodyReadsWhatHeldBefore() {
    var lead = team.lead().client();

    var first = lead.put(agreements(), agreeing(TODAY, "wishes", "{\"vetoesPerPeriod\":3}"));
    var second =
        lead.with("If-Match", "\"1\"")
            .put(
                agreements(),
                agreeing(
                    FROM,
                    "picking",
                    "{\"maximumShifts\":9,\"withdrawUntil\":{\"hours\":48,\"before\":\"SHIFT\"}}"));

    assertKeeps("putTeamAgreements", first);
    assertThat(first.header("ETag")).isEqualTo("\"1\"");
    assertThat(first.text("/version/changedBy")).isEqualTo("Lea Lead");
    assertKeeps("putTeamAgreements", second);
    assertThat(second.text("/from")).isEqualTo(FROM);
    assertThat(second.text("/picking/withdrawUntil/before")).isEqualTo("SHIFT");
    var now = amy.client().get(agreements());
    assertThat(now.header("ETag")).isEqualTo("\"2\"");
    assertThat(now.json().at("/version/number").asInt()).isEqualTo(1);
    assertThat(now.json().at("/wishes/vetoesPerPeriod").asInt()).isEqualTo(3);
    assertThat(now.text("/until")).isEqualTo(FROM);
    assertThat(now.json().at("/quietHours").isMissingNode()).isTrue();
    var eve = amy.client().get(agreements() + "?on=2027-01-03");
    assertThat(eve.json().at("/version/number").asInt()).isEqualTo(1);
    var then = amy.client().get(agreements() + "?on=" + FROM);
    assertThat(then.json().at("/version/number").asInt()).isEqualTo(2);
    assertThat(then.json().at("/picking/maximumShifts").asInt()).isEqualTo(9);
    assertThat(amy.client().get(agreements() + "?on=2026-11-22").text("/from")).isEmpty();
    var listed = amy.client().get(agreements() + "/versions?limit=1");
    assertKeeps("listTeamAgreements", listed);
    assertThat(listed.json().at("/items/0/version/number").asInt()).isEqualTo(2);
    var next =
        amy.client().get(agreements() + "/versions?limit=1&cursor=" + listed.text("/nextCursor"));
    assertThat(next.json().at("/items/0/version/number").asInt()).isEqualTo(1);
    assertThat(next.text("/nextCursor")).isEmpty();
    assertThat(
            server.column(
                "select outcome from decision_log where operation = 'putTeamAgreements' and team_id"
                    + " = '%s' order by outcome".formatted(team.id())))
        .containsExactly("VERSION_1", "VERSION_2");
  }

  @Test
  void everythingThatIsWrongWithAgreementsIsToldAndNothingIsStored() {
    var other = RosterTeam.in(server, team.organisation());
    var stranger = RosterTeam.on(server);
    var lead = team.lead().client();

    var late = lead.put(agreements(), agreeing("2026-11-22", "wishes", "{\"vetoesPerPeriod\":2}"));
    var types =
        lead.put(
            agreements(),
            agreeing(
                TODAY,
                "unpopular",
                "{\"kinds\":[],\"shiftTypes\":[\"N\",\"Z\"],\"minimumShifts\":1,"
                    + "\"minimumPercent\":10}"));
    var teams =
        lead.put(
            agreements(),
            agreeing(
                TODAY,
                "lending",
                "{\"on\":true,\"teamIds\":[\"%s\",\"%s\",\"%s\"]}"
                    .formatted(other.id(), team.id(), stranger.id())));
    var vague = lead.put(agreements(), "{\"from\":\"2026-11-23\",\"wishes\":{}}");

    assertThat(late.problem()).isEqualTo(IMPOSSIBLE);
    assertThat(late.text("/errors/0/message")).contains("2026-11-22 is before today, 2026-11-23");
    assertThat(list(types.json().at("/errors")))
        .extracting(error -> error.at("/pointer").asString() + " " + error.at("/code").asString())
        .containsExactly(
            "/unpopular/minimumPercent minimum-in-two-forms",
            "/unpopular/shiftTypes/1 not-a-shift-type-of-team");
    assertThat(list(teams.json().at("/errors")))
        .extracting(error -> error.at("/pointer").asString())
        .containsExactly("/lending/teamIds/1", "/lending/teamIds/2");
    assertThat(vague.problem()).isEqualTo("invalid-request");
    assertThat(amy.client().get(agreements()).header("ETag")).isEmpty();
  }

  @Test
  void ofLeadsWhoAgreeAtOnceOneWinsAndTheOthersHaveToLookAgain() {
    var lead = team.lead().client();
    expect(200, lead.put(agreements(), agreeing(TODAY, "wishes", "{\"vetoesPerPeriod\":1}")));
    for (var round = 1; round <= 5; round++) {
      var seen = lead.with("If-Match", "\"" + round + "\"");
      List<Callable<Answer>> puts =
          IntStream.range(0, 4)
              .<Callable<Answer>>mapToObj(
                  i ->
                      () ->
                          seen.put(
                              agreements(),
                              agreeing(TODAY, "wishes", "{\"vetoesPerPeriod\":" + i + "}")))
              .toList();

      var answers = AtOnce.send(puts);

      assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
    }
    assertThat(lead.put(agreements(), agreeing(TODAY, "picking", "{}")).status()).isEqualTo(428);
    var key = lead.with("If-Match", "\"6\"").with("Idempotency-Key", "one-key");
    var once = key.put(agreements(), agreeing(TODAY, "picking", "{}"));
    var again = key.put(agreements(), agreeing(TODAY, "picking", "{}"));
    assertThat(again.http().body()).isEqualTo(once.http().body());
    assertThat(lead.get(agreements()).header("ETag")).isEqualTo("\"7\"");
  }

  private String wishes(RosterMember of, String periodId) {
    return team.path("/periods/%s/members/%s/wishes".formatted(periodId, of.id()));
  }

  private String wishingPeriod() {
    var periodId = team.period(FROM, 2);
    expect(200, team.move(periodId, "OPEN_WISHING"));
    return periodId;
  }

  /** Wishes such as {@code "2027-01-05 WANT E 3"}. */
  private static String wishing(String... wishes) {
    return "{\"wishes\":["
        + Stream.of(wishes).map(AgreementsAndWishesIT::wish).collect(Collectors.joining(","))
        + "]}";
  }

  private static String wish(String text) {
    var words = text.split(" ");
    var wish = new StringBuilder("{\"date\":\"" + words[0] + "\",\"kind\":\"" + words[1] + "\"");
    for (var i = 2; i < words.length; i++) {
      var strength = words[i].matches("[0-9]+");
      wish.append(strength ? ",\"strength\":" : ",\"shiftType\":\"").append(words[i]);
      wish.append(strength ? "" : "\"");
    }
    return wish.append("}").toString();
  }

  @Test
  void amyWishesFindsHerDraftAgainAndGoesBackToAnEarlierOne() {
    server.execute(
        "insert into fixed_free_day (organisation_id, team_id, member_id, day_of_week) values"
            + " ('%s', '%s', '%s', 3)".formatted(team.organisation().id(), team.id(), amy.id()));
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "E......"), true);
    var periodId = wishingPeriod();
    var path = wishes(amy, periodId);

    var empty = amy.client().get(path);
    var first =
        amy.client()
            .put(
                path,
                wishing("2027-01-14 VETO", "2027-01-05 WANT E 3", "2027-01-09 FREE")
                    .replace("]}", "],\"noteToLead\":\"Choir on Saturday.\"}"));
    var second = amy.client().with("If-Match", "\"1\"").put(path, wishing("2027-01-16 VETO"));
    var restored =
        amy.client().with("If-Match", "\"2\"").post(path + "/restore", "{\"version\":1}");

    assertKeeps("getWishes", empty);
    assertThat(empty.header("ETag")).isEmpty();
    assertThat(empty.json().at("/editable").asBoolean()).isTrue();
    assertThat(empty.json().at("/vetoesLeft").asInt()).isEqualTo(2);
    assertThat(empty.json().at("/fixedFreeDates").toString())
        .isEqualTo("[\"2027-01-06\",\"2027-01-13\"]");
    assertThat(list(empty.json().at("/fixedShifts")))
        .extracting(shift -> shift.at("/date").asString() + shift.at("/shiftType").asString())
        .containsExactly("2027-01-04E", "2027-01-11E");
    assertKeeps("putWishes", first);
    assertThat(first.header("ETag")).isEqualTo("\"1\"");
    assertThat(first.json().at("/wishes").toString())
        .isEqualTo(
            "[{\"date\":\"2027-01-05\",\"kind\":\"WANT\",\"shiftType\":\"E\",\"strength\":3},"
                + "{\"date\":\"2027-01-09\",\"kind\":\"FREE\",\"strength\":2},"
                + "{\"date\":\"2027-01-14\",\"kind\":\"VETO\"}]");
    assertThat(first.json().at("/vetoesLeft").asInt()).isEqualTo(1);
    assertThat(second.json().at("/noteToLead").isMissingNode()).isTrue();
    assertKeeps("restoreWishes", restored);
    assertThat(restored.header("ETag")).isEqualTo("\"3\"");
    assertThat(restored.json().at("/wishes")).isEqualTo(first.json().at("/wishes"));
    assertThat(amy.client().get(path).text("/noteToLead")).isEqualTo("Choir on Saturday.");
    var history = amy.client().get(path + "/versions?limit=2");
    assertKeeps("listWishVersions", history);
    assertThat(list(history.json().at("/items")))
        .extracting(version -> version.at("/number").asInt() + " " + version.at("/restored"))
        .containsExactly("3 1", "2 ");
    assertThat(
            list(
                amy.client()
                    .get(path + "/versions?cursor=" + history.text("/nextCursor"))
                    .json()
                    .at("/items")))
        .hasSize(1);
    var none = amy.client().with("If-Match", "\"3\"").post(path + "/restore", "{\"version\":9}");
    assertThat(none.problem()).isEqualTo("not-found");
    assertThat(
            server.column(
                "select operation from decision_log where subject_id = '%s' order by decided_at"
                    .formatted(amy.id())))
        .containsExactly("putWishes", "putWishes", "restoreWishes");
    assertThat(
            server.column(
                "select body from outbox_event where name = 'wishes-stored' and team_id = '%s'"
                    .formatted(team.id())))
        .as("for her other device")
        .hasSize(3)
        .allSatisfy(body -> assertThat(body).contains(amy.id(), periodId));
  }

  @Test
  void wishesBeyondTheAgreementAndEverythingElseThatIsWrongIsToldAtOnce() {
    agree("wishes", "{\"vetoesPerPeriod\":1,\"wishesPerPeriod\":3}");
    var path = wishes(amy, wishingPeriod());

    var wrong =
        amy.client()
            .put(
                path,
                wishing(
                    "2027-01-03 FREE",
                    "2027-01-05 WANT X",
                    "2027-01-06 VETO",
                    "2027-01-06 FREE",
                    "2027-01-07 VETO",
                    "2027-01-18 WANT"));

    assertThat(wrong.problem()).isEqualTo(IMPOSSIBLE);
    assertThat(list(wrong.json().at("/errors")))
        .extracting(error -> error.at("/pointer").asString() + " " + error.at("/code").asString())
        .containsExactly(
            "/wishes/0/date wish-outside-period",
            "/wishes/1/shiftType not-a-shift-type-of-team",
            "/wishes/3/date wishes-contradict",
            "/wishes/5/date wish-outside-period",
            "/wishes/4/kind too-many-vetoes",
            "/wishes/5/kind too-many-wishes");
    assertThat(wrong.text("/errors/4/message")).contains("2 vetoes", "at most 1");
    assertThat(amy.client().get(path).header("ETag")).isEmpty();
    expect(200, amy.client().put(path, wishing("2027-01-06 VETO")));
    agree("wishes", "{\"vetoesPerPeriod\":0}");
    var read = amy.client().get(path);
    assertThat(read.json().at("/vetoesLeft").asInt()).isZero();
    assertThat(list(read.json().at("/wishes"))).as("what was wished before stands").hasSize(1);
    var again = amy.client().with("If-Match", "\"1\"").post(path + "/restore", "{\"version\":1}");
    assertThat(again.text("/errors/0/code")).isEqualTo("too-many-vetoes");
  }

  /** Nobody but Amy reads what she wished before everybody has spoken, and no colleague ever. */
  @Test
  void wishesAreHiddenFromEveryRoleInEveryPhaseUntilTheLeadMayReadThem() {
    var bob = team.member("Bob", 3);
    team.needs(1, 0, 0);
    var periodId = team.period(FROM, 1);
    var path = wishes(amy, periodId);
    var all = team.path("/periods/" + periodId + "/wishes");
    assertThat(amy.client().put(path, wishing()).problem()).isEqualTo("wrong-phase");
    assertSeenBy(periodId, Map.of(team.lead(), 409, bob, 403, amy, 200));
    expect(200, team.move(periodId, "OPEN_WISHING"));
    expect(
        200,
        amy.client()
            .put(path, wishing("2027-01-05 WANT E").replace("]}", "],\"noteToLead\":\"Choir\"}")));
    assertSeenBy(periodId, Map.of(team.lead(), 409, bob, 403, amy, 200));
    assertThat(team.lead().client().get(path).problem()).isEqualTo("wrong-phase");
    assertThat(team.lead().client().get(all).http().body()).doesNotContain("Choir", "2027-01-05");
    assertThat(bob.client().put(path, wishing()).status()).isEqualTo(403);
    assertThat(team.lead().client().put(path, wishing()).status()).isEqualTo(403);
    assertThat(bob.client().get(path + "/versions").status()).isEqualTo(403);
    assertThat(bob.client().with("If-Match", "\"1\"").post(path + "/restore", "{\"version\":1}"))
        .extracting(Answer::status)
        .isEqualTo(403);
    for (var role : List.of("ADMINISTRATOR", "AUDITOR", "POOL_COORDINATOR", "HR_INTEGRATOR")) {
      var other = server.as(team.organisation().personWithRole(role));
      assertThat(other.get(path).status()).as(role).isEqualTo(403);
      assertThat(other.get(all).status()).as(role).isEqualTo(403);
    }
    var stranger = RosterTeam.on(server);
    assertThat(stranger.lead().client().get(path).status()).isEqualTo(404);
    assertThat(stranger.lead().client().get(all).status()).isEqualTo(404);

    for (var command : List.of("OPEN_PICKING", "CLOSE_PICKING", "START_APPROVAL")) {
      expect(200, team.move(periodId, command));
      assertSeenBy(periodId, Map.of(team.lead(), 200, bob, 403, amy, 200));
      assertThat(amy.client().with("If-Match", "\"1\"").put(path, wishing()).problem())
          .isEqualTo("wrong-phase");
    }
    var shown = team.lead().client().get(all);
    assertKeeps("listWishes", shown);
    assertThat(list(shown.json().at("/items"))).hasSize(1);
    assertThat(shown.text("/items/0/displayName")).isEqualTo("Amy");
    assertThat(shown.text("/items/0/noteToLead")).isEqualTo("Choir");
    assertThat(amy.client().get(path).json().at("/editable").asBoolean()).isFalse();
    assertThat(team.lead().client().get(path + "/versions").status()).isEqualTo(403);
  }

  private void assertSeenBy(String periodId, Map<RosterMember, Integer> statuses) {
    var path = wishes(amy, periodId);
    var all = team.path("/periods/" + periodId + "/wishes");
    statuses.forEach(
        (who, status) -> assertThat(who.client().get(path).status()).isEqualTo(status));
    assertThat(team.lead().client().get(all).status()).isEqualTo(statuses.get(team.lead()));
    assertThat(amy.client().get(all).status()).isEqualTo(403);
  }

  @Test
  void ofOnePersonsDevicesThatStoreAtOnceOneWinsAndWhoEndsWishingWaitsForNobodysHalfWord() {
    team.needs(1, 0, 0);
    var periodId = wishingPeriod();
    var path = wishes(amy, periodId);
    expect(200, amy.client().put(path, wishing("2027-01-05 WANT E")));
    for (var round = 1; round <= 5; round++) {
      var seen = amy.client().with("If-Match", "\"" + round + "\"");
      List<Callable<Answer>> puts =
          IntStream.range(1, 4)
              .<Callable<Answer>>mapToObj(
                  i -> () -> seen.put(path, wishing("2027-01-0" + (i + 4) + " FREE")))
              .toList();

      var answers = AtOnce.send(puts);

      assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
    }
    assertThat(amy.client().put(path, wishing()).status()).isEqualTo(428);
    assertThat(
            server.column(
                ("select version_number from period_wish where member_id = '%s' order by"
                        + " version_number")
                    .formatted(amy.id())))
        .containsExactly("1", "2", "3", "4", "5", "6");

    var last =
        AtOnce.send(
            List.of(
                () -> amy.client().with("If-Match", "\"6\"").put(path, wishing("2027-01-10 FREE")),
                () -> team.move(periodId, "OPEN_PICKING")));

    assertThat(last.get(1).status()).isEqualTo(200);
    var counts = team.lead().client().get(path).header("ETag");
    assertThat(last.get(0).status()).isEqualTo(counts.equals("\"7\"") ? 200 : 409);
  }

  private Answer openShifts(RosterMember to, String periodId) {
    return to.client().get(team.path("/periods/" + periodId + "/open-shifts?limit=100"));
  }

  private JsonNode openOn(RosterMember to, String periodId, String day, String type) {
    return list(openShifts(to, periodId).json().at("/items")).stream()
        .filter(item -> item.at("/shift/date").asString().equals(day))
        .filter(item -> item.at("/shift/shiftType").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private Answer pick(RosterMember by, JsonNode open) {
    return by.client().post(team.path("/shifts/" + id(open) + "/pick"));
  }

  private static String id(JsonNode open) {
    return open.at("/shift/id").asString();
  }

  /** Puts a shift so that a cut-off of so many hours before it lies so far from now. */
  private void startsSoThatTheCutOffIs(String shiftId, int hours, int minutesFromNow) {
    var start =
        OffsetDateTime.parse(amy.client().get(agreements()).text("/asOf"))
            .toInstant()
            .plus(Duration.ofHours(hours))
            .plus(Duration.ofMinutes(minutesFromNow));
    server.execute(
        "update shift set start_at = %s, end_at = %s where id = '%s'"
            .formatted(instant(start), instant(start.plus(Duration.ofHours(8))), shiftId));
  }

  private String instant(Instant moment) {
    return server.instant(moment.toString().substring(0, "2027-01-04T07:00".length()));
  }

  @Test
  void whoHoldsWhatWasAgreedPicksNoMoreAndIsOfferedNoMore() {
    team.needs(2, 0, 0);
    agree("picking", "{\"maximumShifts\":2,\"maximumMinutes\":900}");
    var bob = team.member("Bob", 3);
    var periodId = team.pickingPeriod(FROM, 1);
    expect(200, pick(amy, openOn(amy, periodId, "2027-01-04", "E")));
    expect(200, pick(amy, openOn(amy, periodId, "2027-01-06", "E")));

    var read = openShifts(amy, periodId);
    var third = openOn(amy, periodId, "2027-01-08", "E");
    var refused = pick(amy, third);

    assertKeeps("listOpenShifts", read);
    assertThat(list(read.json().at("/items")))
        .allSatisfy(open -> assertThat(open.at("/pickable").asBoolean()).isFalse());
    assertThat(third.at("/light/colour").asString()).isEqualTo("GREEN");
    assertThat(list(third.at("/againstAgreement")))
        .extracting(against -> against.at("/code").asString())
        .containsExactly("agreed-most-shifts", "agreed-most-minutes");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("against-agreement");
    assertThat(refused.text("/detail")).startsWith("2 agreements of the team are against this");
    assertThat(refused.text("/errors/0/message")).contains("You hold 2 shifts", "at most 2");
    assertThat(openOn(bob, periodId, "2027-01-08", "E").at("/pickable").asBoolean()).isTrue();
    var lost = pick(bob, openOn(bob, periodId, "2027-01-08", "E"));
    assertThat(lost.status()).isEqualTo(200);
    expect(200, amy.client().post(team.path("/shifts/" + held(periodId) + "/withdraw")));
    expect(200, pick(amy, openOn(amy, periodId, "2027-01-08", "E")));
  }

  private String held(String periodId) {
    return server
        .column(
            "select id from shift where period_id = '%s' and holder_member_id = '%s' order by start_at"
                .formatted(periodId, amy.id()))
        .get(0);
  }

  @Test
  void shiftsArePickedAndGivenBackUntilTheMinuteOfTheirCutOff() {
    team.needs(2, 0, 0);
    agree(
        "picking",
        "{\"pickUntil\":{\"hours\":1005,\"before\":\"SHIFT\"},"
            + "\"withdrawUntil\":{\"hours\":1006,\"before\":\"SHIFT\"}}");
    var periodId = team.pickingPeriod(FROM, 1);
    var monday =
        list(openShifts(amy, periodId).json().at("/items")).stream()
            .map(AgreementsAndWishesIT::id)
            .toList();
    // Both are on Monday 4 January at about seven; today it is 1005 hours before.
    startsSoThatTheCutOffIs(monday.get(0), 1005, -1);
    startsSoThatTheCutOffIs(monday.get(1), 1005, 5);

    var refused = amy.client().post(team.path("/shifts/" + monday.get(0) + "/pick"));
    var picked = amy.client().post(team.path("/shifts/" + monday.get(1) + "/pick"));
    var withdrawal = team.path("/shifts/" + monday.get(1) + "/withdraw");
    var stuck = amy.client().post(withdrawal);

    assertThat(refused.problem()).as(refused.toString()).isEqualTo("against-agreement");
    assertThat(refused.text("/errors/0/code")).isEqualTo("agreed-pick-cut-off");
    assertThat(picked.status()).as(picked.toString()).isEqualTo(200);
    assertThat(stuck.problem()).isEqualTo("against-agreement");
    assertThat(stuck.text("/errors/0/code")).isEqualTo("agreed-withdraw-cut-off");
    assertThat(picked.json().at("/shift/withdrawable").asBoolean()).isFalse();
    assertThat(withdrawable(periodId)).containsExactly(false, false);
    agree("picking", "{\"withdrawUntil\":{\"hours\":0,\"before\":\"PERIOD\"}}");
    assertThat(withdrawable(periodId)).containsExactly(true, true);
    expect(200, amy.client().post(withdrawal));
  }

  /** What her own roster and that of the team say of the one shift Amy holds. */
  private List<Boolean> withdrawable(String periodId) {
    var own = team.path("/members/%s/roster?from=%s&until=2027-01-11".formatted(amy.id(), FROM));
    var whole = amy.client().get(team.path("/periods/" + periodId + "/roster")).json();
    var line =
        list(whole.at("/members")).stream()
            .filter(one -> one.at("/memberId").asString().equals(amy.id()))
            .findFirst()
            .orElseThrow();
    return Stream.of(amy.client().get(own).json(), line)
        .map(roster -> roster.at("/shifts/0/withdrawable").asBoolean())
        .toList();
  }

  @Test
  void anOpenShiftTellsWhatIWishedOfItAndWhoWouldWorkWithMe() {
    var bob = team.member("Bob", 3);
    var cas = team.member("Cas", 3);
    team.needs(3, 1, 0);
    var periodId = wishingPeriod();
    expect(
        200,
        amy.client().put(wishes(amy, periodId), wishing("2027-01-05 WANT E 3", "2027-01-06 VETO")));
    expect(200, team.move(periodId, "OPEN_PICKING"));
    expect(200, pick(bob, openOn(bob, periodId, "2027-01-05", "E")));
    expect(200, pick(cas, openOn(cas, periodId, "2027-01-05", "E")));
    team.absent(cas, "2027-01-05T00:00", "2027-01-06T00:00");

    var wanted = openOn(amy, periodId, "2027-01-05", "E");
    var late = openOn(amy, periodId, "2027-01-05", "L");
    var veto = openOn(amy, periodId, "2027-01-06", "E");

    assertKeeps("listOpenShifts", openShifts(amy, periodId));
    assertThat(wanted.at("/wish/kind").asString()).isEqualTo("WANT");
    assertThat(wanted.at("/wish/strength").asInt()).isEqualTo(3);
    assertThat(list(wanted.at("/worksWith")))
        .extracting(colleague -> colleague.at("/displayName").asString())
        .containsExactly("Bob");
    assertThat(late.at("/wish").isMissingNode()).isTrue();
    assertThat(list(late.at("/worksWith"))).isEmpty();
    assertThat(veto.at("/wish/kind").asString()).isEqualTo("VETO");
    assertThat(veto.at("/pickable").asBoolean()).as("a wish binds nobody").isTrue();
    var bobs = openOn(bob, periodId, "2027-01-05", "E");
    assertThat(bobs.at("/wish").isMissingNode()).as("nobody sees what Amy wished").isTrue();
  }

  @Test
  void everybodySeesTheOwnPartOfUnpopularWorkAndTheLeadSeesAll() {
    agree("unpopular", "{\"kinds\":[\"EVENING\"],\"shiftTypes\":[],\"minimumPercent\":50}");
    var bob = team.member("Bob", 3);
    team.needs(1, 1, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    expect(200, pick(amy, openOn(amy, periodId, "2027-01-04", "E")));
    var own = team.path("/members/%s/agreement-standing?periodId=%s".formatted(amy.id(), periodId));
    var all = team.path("/periods/" + periodId + "/agreement-standings");

    var one = amy.client().get(own);
    expect(200, pick(amy, openOn(amy, periodId, "2027-01-06", "L")));
    var two = amy.client().get(own);

    assertKeeps("getAgreementStanding", one);
    assertThat(one.json().at("/leastUnpopularShifts").asInt()).isEqualTo(1);
    assertThat(one.text("/light/colour")).isEqualTo("AMBER");
    assertThat(one.text("/light/reason"))
        .isEqualTo("0 of 1 shifts are unpopular ones; the team agreed on at least 1.");
    assertThat(two.json().at("/unpopularShifts").asInt()).isEqualTo(1);
    assertThat(two.json().at("/minutes").asInt()).isEqualTo(900);
    assertThat(two.text("/light/colour")).isEqualTo("GREEN");
    assertThat(bob.client().get(own).status()).isEqualTo(403);
    assertThat(bob.client().get(all).status()).isEqualTo(403);
    var listed = team.lead().client().get(all);
    assertKeeps("listAgreementStandings", listed);
    assertThat(list(listed.json().at("/items"))).hasSize(3);
    var page = team.lead().client().get(all + "?limit=2");
    assertThat(
            list(
                team.lead()
                    .client()
                    .get(all + "?limit=2&cursor=" + page.text("/nextCursor"))
                    .json()
                    .at("/items")))
        .hasSize(1);
  }

  /** Amy wants the one early that Bob may have as well; nobody gets work on a day of a veto. */
  @Test
  void aCompletionKeepsWishesAndVetoesAndTellsTheLeadAloneWhyOneIsNotMet() throws SQLException {
    var bob = team.member("Bob", 3);
    team.needs(1, 0, 0);
    var periodId = wishingPeriod();
    expect(
        200,
        amy.client()
            .put(
                wishes(amy, periodId),
                wishing("2027-01-05 WANT E 3", "2027-01-08 VETO", "2027-01-10 WANT N 1")
                    .replace("]}", "],\"noteToLead\":\"Choir\"}")));
    expect(200, bob.client().put(wishes(bob, periodId), wishing("2027-01-05 FREE 1")));
    expect(200, team.move(periodId, "OPEN_PICKING"));
    expect(200, team.move(periodId, "CLOSE_PICKING"));

    var jobs = team.path("/periods/" + periodId + "/completion-jobs");
    var started = team.lead().client().post(jobs, "{\"seconds\":3,\"seed\":7}");
    assertThat(started.status()).as(started.toString()).isEqualTo(202);
    server.awaitCount(
        1,
        Duration.ofSeconds(60),
        "select count(*) from completion_job where state = 'DONE' and id = ?",
        started.text("/id"));
    var job = jobs + "/" + started.text("/id");
    var ended = team.lead().client().get(job);

    assertKeeps("getCompletionJob", ended);
    assertThat(ended.http().body()).doesNotContain("Choir");
    var hers = member(ended, amy);
    var added = list(hers.at("/added")).stream().map(shift -> shift.at("/date").asString());
    assertThat(added).contains("2027-01-05").doesNotContain("2027-01-08");
    assertThat(list(hers.at("/wishesNotMet")))
        .extracting(unmet -> unmet.at("/wish/date").asString())
        .containsExactly("2027-01-10");
    assertThat(hers.at("/wishesNotMet/0/reason").asString()).isNotBlank();
    assertThat(hers.at("/wishesKept").asInt()).isPositive();
    assertThat(member(ended, bob).at("/wishesKept").asInt()).isEqualTo(1);
    var auditor = server.as(team.organisation().personWithRole("AUDITOR")).get(job);
    assertKeeps("getCompletionJob", auditor);
    assertThat(auditor.http().body()).doesNotContain("wishesNotMet");
  }

  private static JsonNode member(Answer job, RosterMember of) {
    return list(job.json().at("/proposal/members")).stream()
        .filter(member -> member.at("/memberId").asString().equals(of.id()))
        .findFirst()
        .orElseThrow();
  }
}
