package org.samenrooster.server.swapwish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/**
 * Today is Monday 23 November 2026; in the published week from Monday 4 January 2027 Amy works on
 * Monday, Ben on Wednesday and Cas on Friday, all of them early.
 */
final class SwapWishesIT {

  private static final String FROM = "2027-01-04";
  private static final String MONDAY = FROM;
  private static final String WEDNESDAY = "2027-01-06";
  private static final String FRIDAY = "2027-01-08";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String RINGS =
      "select count(*) from roster_change where kind = 'RING' and team_id = ?";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final RosterMember ben = team.member("Ben", 3);
  private final RosterMember cas = team.member("Cas", 3);

  private String published(boolean rings) {
    var agreed = Agreements.from("2026-11-23").exchanging("WITH_WARNINGS", "FIRST_COME");
    team.agrees(rings ? agreed : agreed.withoutSwapRings());
    Map<RosterMember, String> lines = new HashMap<>();
    lines.put(amy, "E......");
    lines.put(ben, "..E....");
    lines.put(cas, "....E..");
    return team.publishedPeriod(FROM, lines);
  }

  private String shiftOn(String date) {
    return server
        .column(
            """
            select id from shift where team_id = '%s' and roster_date = '%s'
            and holder_member_id is not null
            """
                .formatted(team.id(), date))
        .get(0);
  }

  private String holder(String shiftId) {
    return server
        .column("select holder_member_id from shift where id = '%s'".formatted(shiftId))
        .get(0);
  }

  private int booked(RosterMember member, String shiftId) {
    var minutes =
        server.column(
            """
            select coalesce(sum(e.minutes), 0) from hours_entry e
            join hours_account a on a.id = e.account_id
            where a.person_id = '%s' and e.cause_id = '%s'
            """
                .formatted(member.person().id(), shiftId));
    return Integer.parseInt(minutes.get(0));
  }

  private static String onDay(String date) {
    return "{\"date\":\"%s\"}".formatted(date);
  }

  private Answer putDown(RosterMember member, String shiftId, String... wanted) {
    var body = "{\"shiftId\":\"%s\",\"wanted\":[%s]}".formatted(shiftId, String.join(",", wanted));
    return member.client().post(team.path("/swap-wishes"), body);
  }

  private String wish(String wishId, String rest) {
    return team.path("/swap-wishes/" + wishId + rest);
  }

  private Answer change(RosterMember member, String wishId, String version, String wanted) {
    return member
        .client()
        .with("If-Match", version)
        .put(wish(wishId, ""), "{\"wanted\":[%s]}".formatted(wanted));
  }

  /** Amy wants Wednesday, Ben Friday, Cas Monday; their wishes. */
  private List<String> aRingOfWishes() {
    return List.of(
        kept("putDownSwapWish", 201, putDown(amy, shiftOn(MONDAY), onDay(WEDNESDAY))).text("/id"),
        expect(201, putDown(ben, shiftOn(WEDNESDAY), "{\"shiftType\":\"L\"}", onDay(FRIDAY)))
            .text("/id"),
        expect(201, putDown(cas, shiftOn(FRIDAY), onDay(MONDAY))).text("/id"));
  }

  private String look(int nodes) {
    return server.probe(
        "swap-rings",
        Map.of(
            "do", "look",
            "organisation", team.organisation().id(),
            "team", team.id(),
            "nodes", Integer.toString(nodes)));
  }

  private long rings() throws SQLException {
    return server.count(RINGS, team.id());
  }

  /** The ring that is offered now. */
  private String ring() {
    return server
        .column(
            """
            select id from roster_change where kind = 'RING' and team_id = '%s'
            and state = 'PROPOSED'
            """
                .formatted(team.id()))
        .get(0);
  }

  private String ringPath(String changeId, String rest) {
    return team.path("/roster-changes/" + changeId + rest);
  }

  private Answer answer(RosterMember member, String changeId, String reply) {
    return member.client().post(ringPath(changeId, "/answer"), "{\"reply\":\"" + reply + "\"}");
  }

  private List<String> states() {
    return server.column(
        "select state from swap_wish where team_id = '%s' order by put_down_at, id"
            .formatted(team.id()));
  }

  private static Answer kept(String operation, int status, Answer answer) {
    var body = expect(status, answer).http().body().getBytes(StandardCharsets.UTF_8);
    assertThat(Contract.load().faultsInAnswer(operation, status, body)).isEmpty();
    return answer;
  }

  @Test
  void aRingAmongThreeWishesIsOfferedToAllAndBookedOnceAllSayYes() throws SQLException {
    published(true);
    var monday = shiftOn(MONDAY);
    var wednesday = shiftOn(WEDNESDAY);
    var friday = shiftOn(FRIDAY);
    var wishes = aRingOfWishes();

    // Nobody asks for it: what comes by from time to time finds it.
    server.awaitCount(1, SOON, RINGS, team.id());
    var id = ring();
    var seen = kept("getRosterChange", 200, amy.client().get(ringPath(id, "")));
    assertThat(seen.text("/kind")).isEqualTo("RING");
    assertThat(seen.json().has("proposedByName")).isFalse();
    assertThat(seen.json().at("/moves").size()).isEqualTo(2);
    assertThat(seen.json().at("/consents").size()).isEqualTo(1);
    assertThat(seen.http().body()).contains(monday, wednesday).doesNotContain(friday, cas.id());
    assertThat(seen.json().at("/possibleSteps").toString()).isEqualTo("[\"AGREE\",\"REFUSE\"]");
    var lead = kept("getRosterChange", 200, team.lead().client().get(ringPath(id, "")));
    assertThat(lead.json().at("/moves").size()).isEqualTo(3);
    assertThat(lead.json().at("/possibleSteps").toString())
        .isEqualTo("[\"ENTER_BY_PHONE\",\"DECLINE\"]");
    var effects = kept("getRosterChangeEffects", 200, amy.client().get(ringPath(id, "/effects")));
    assertThat(effects.json().at("/sides").size()).isEqualTo(1);
    assertThat(effects.text("/sides/0/takes/0/id")).isEqualTo(wednesday);
    assertThat(team.lead().client().post(ringPath(id, "/withdraw")).status()).isEqualTo(403);

    var offered = kept("getSwapWish", 200, amy.client().get(wish(wishes.get(0), "")));
    assertThat(offered.text("/state")).isEqualTo("OFFERED");
    assertThat(offered.text("/rosterChangeId")).isEqualTo(id);
    var refused = amy.client().post(wish(wishes.get(0), "/withdraw"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("swap-wish-not-open");

    expect(200, answer(amy, id, "AGREE"));
    expect(200, answer(cas, id, "AGREE"));
    assertThat(holder(monday)).isEqualTo(amy.id());
    assertThat(kept("answerRosterChange", 200, answer(ben, id, "AGREE")).text("/state"))
        .isEqualTo("BOOKED");
    assertThat(List.of(holder(monday), holder(wednesday), holder(friday)))
        .containsExactly(cas.id(), amy.id(), ben.id());
    assertThat(booked(amy, monday)).isZero();
    assertThat(booked(amy, wednesday)).isEqualTo(450);
    assertThat(booked(ben, friday)).isEqualTo(450);
    assertThat(booked(cas, monday)).isEqualTo(450);
    assertThat(states()).containsOnly("FULFILLED");
    var told =
        server.column(
            "select count(*) from outbox_event where name = 'swap-wish-changed' and team_id = '%s'"
                .formatted(team.id()));
    assertThat(told).containsExactly("9");
  }

  @Test
  void aNoOrNoAnswerLeavesEverythingAsItWasAndTheSameRingIsNotOfferedAgain() throws SQLException {
    published(true);
    var wishes = aRingOfWishes();
    look(1);
    var first = ring();
    expect(200, answer(amy, first, "AGREE"));

    assertThat(expect(200, answer(ben, first, "REFUSE")).text("/state")).isEqualTo("REFUSED");
    assertThat(states()).containsOnly("OPEN");
    assertThat(holder(shiftOn(MONDAY))).isEqualTo(amy.id());
    var hers = amy.client().get(ringPath(first, ""));
    assertThat(hers.json().at("/consents").size()).isEqualTo(1);
    assertThat(hers.text("/consents/0/state")).isEqualTo("GIVEN");
    assertThat(look(1)).isEqualTo("0");
    assertThat(rings()).isEqualTo(1);

    // The other way around is another ring.
    expect(200, change(ben, wishes.get(1), "\"1\"", onDay(MONDAY)));
    expect(200, change(cas, wishes.get(2), "\"1\"", onDay(WEDNESDAY)));
    kept("changeSwapWish", 200, change(amy, wishes.get(0), "\"1\"", onDay(FRIDAY)));
    look(1);
    var second = ring();
    server.execute(
        "update roster_change set proposed_at = %s, expires_at = %s where id = '%s'"
            .formatted(
                server.instant("2026-11-20T08:00"), server.instant("2026-11-23T08:00"), second));
    assertThat(answer(amy, second, "AGREE").problem()).isEqualTo("roster-change-expired");
    assertThat(server.probe("swap-rings", Map.of("do", "end"))).isEqualTo("done");
    assertThat(states()).containsOnly("OPEN");
    look(1);
    assertThat(rings()).isEqualTo(2);
  }

  @Test
  void aDisputedYesByTelephoneTakesTheWholeRingBackAndOpensTheWishesAgain() throws SQLException {
    published(true);
    aRingOfWishes();
    look(1);
    var id = ring();
    expect(200, answer(amy, id, "AGREE"));
    expect(200, answer(ben, id, "AGREE"));
    var phone = "{\"memberId\":\"" + cas.id() + "\"}";
    var lead = team.lead().client();
    assertThat(expect(200, lead.post(ringPath(id, "/consent-by-phone"), phone)).text("/state"))
        .isEqualTo("BOOKED");
    assertThat(holder(shiftOn(MONDAY))).isEqualTo(cas.id());

    var disputed = expect(200, cas.client().post(ringPath(id, "/dispute")));

    assertThat(disputed.text("/state")).isEqualTo("UNDONE");
    assertThat(holder(shiftOn(MONDAY))).isEqualTo(amy.id());
    assertThat(booked(amy, shiftOn(MONDAY))).isEqualTo(450);
    assertThat(booked(cas, shiftOn(MONDAY))).isZero();
    assertThat(states()).containsOnly("OPEN");
    look(1);
    assertThat(rings()).isEqualTo(1);
  }

  @Test
  void nodesThatFindTheSameRingAtOnceOfferItOnce() throws SQLException {
    published(true);
    aRingOfWishes();

    look(4);

    assertThat(rings()).isEqualTo(1);
    assertThat(states()).containsOnly("OFFERED");
    var consents =
        server.column(
            "select count(*) from roster_change_consent where change_id = '%s'".formatted(ring()));
    assertThat(consents).containsExactly("3");
  }

  @Test
  @OnceIsEnough
  void whatCannotBeWishedIsRefusedAndAShiftIsOfferedOnceAtATime() throws SQLException {
    published(false);
    var monday = shiftOn(MONDAY);
    var picking = team.pickingPeriod("2027-01-11", 1);
    var early =
        server
            .column(
                "select id from shift where period_id = '%s' and holder_member_id = '%s'"
                    .formatted(picking, amy.id()))
            .get(0);

    assertThat(putDown(ben, monday, onDay(FRIDAY)).status()).isEqualTo(403);
    assertThat(putDown(amy, early, onDay(FRIDAY)).problem()).isEqualTo("wrong-phase");
    var nonsense =
        putDown(
            amy,
            "nowhere",
            "{\"shiftId\":\"%s\"}".formatted(monday),
            "{\"shiftId\":\"elsewhere\"}",
            "{\"shiftType\":\"X\"}");
    assertThat(nonsense.status()).isEqualTo(422);
    assertThat(nonsense.json().at("/errors").findValuesAsString("code"))
        .containsExactly(
            "unknown-shift",
            "swap-wish-own-shift",
            "unknown-shift",
            "swap-wish-unknown-shift-type");
    var answers =
        AtOnce.send(
            List.of(
                () -> putDown(amy, monday, onDay(FRIDAY)),
                () -> putDown(amy, monday, onDay(WEDNESDAY))));
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
    var twice = answers.get(answers.get(0).status() == 422 ? 0 : 1);
    assertThat(twice.text("/errors/0/code")).isEqualTo("swap-wish-twice");
    var wednesday = shiftOn(WEDNESDAY);
    server.execute(
        "update shift set start_at = %s where id = '%s'"
            .formatted(server.instant("2026-11-20T08:00"), wednesday));
    assertThat(putDown(ben, wednesday, onDay(MONDAY)).text("/errors/0/code"))
        .isEqualTo("change-shift-begun");
    expect(201, putDown(cas, shiftOn(FRIDAY), onDay(MONDAY)));
    // Amy and Cas want each other's shift, but the team has not agreed that rings are looked for.
    look(1);
    assertThat(rings()).isZero();
  }

  @Test
  @OnceIsEnough
  void aWishIsWhoseItIsAndTheLeadsToSeeAndEndsWithItsShift() {
    published(false);
    var monday = shiftOn(MONDAY);
    var id = expect(201, putDown(amy, monday, onDay(FRIDAY))).text("/id");
    var elsewhere = RosterTeam.on(server);

    assertThat(ben.client().get(wish(id, "")).status()).isEqualTo(403);
    assertThat(change(ben, id, "\"1\"", onDay(FRIDAY)).status()).isEqualTo(403);
    assertThat(ben.client().post(wish(id, "/withdraw")).status()).isEqualTo(403);
    var bens = kept("listSwapWishes", 200, ben.client().get(team.path("/swap-wishes")));
    assertThat(bens.json().at("/items").size()).isZero();
    var leads = kept("listSwapWishes", 200, team.lead().client().get(team.path("/swap-wishes")));
    assertThat(leads.text("/items/0/id")).isEqualTo(id);
    assertThat(elsewhere.lead().client().get(wish(id, "")).status()).isEqualTo(404);
    assertThat(elsewhere.lead().client().get(elsewhere.path("/swap-wishes/" + id)).status())
        .isEqualTo(404);
    assertThat(change(amy, id, "\"7\"", onDay(FRIDAY)).status()).isEqualTo(412);
    var gone = kept("withdrawSwapWish", 200, amy.client().post(wish(id, "/withdraw")));
    assertThat(gone.text("/state")).isEqualTo("WITHDRAWN");
    assertThat(amy.client().post(wish(id, "/withdraw")).problem()).isEqualTo("swap-wish-not-open");

    var again = expect(201, putDown(amy, monday, onDay(FRIDAY))).text("/id");
    var give =
        "{\"kind\":\"GIVE_AWAY\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}"
            .formatted(monday, ben.id());
    var given = expect(201, amy.client().post(team.path("/roster-changes"), give)).text("/id");
    assertThat(expect(200, answer(ben, given, "AGREE")).text("/state")).isEqualTo("BOOKED");
    assertThat(amy.client().get(wish(again, "")).text("/state")).isEqualTo("ENDED");
    assertThat(server.probe("swap-rings", Map.of("do", "end"))).isEqualTo("done");
    assertThat(states()).containsExactlyInAnyOrder("WITHDRAWN", "ENDED");
    expect(201, putDown(ben, monday, onDay(FRIDAY)));
  }
}
