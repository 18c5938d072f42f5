package org.samenrooster.server.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.assertKeeps;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.OnPostgresql;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/**
 * What happened is told to everybody who is to know: once it is so, in order, and at least once.
 */
final class TellingIT {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String UNNUMBERED =
      "select count(*) from outbox_event where organisation_id = ? and sequence is null";
  private static final String TAKEN =
      "select coalesce(max(taken_sequence), 0) from outbox_cursor"
          + " where consumer = 'probe-consumer' and organisation_id = ?";

  private static final String NOTIFICATIONS = "/me/notifications";
  private static final String FEED = "/me/calendar-feed";
  private static final String PREFERENCES = "/me/notification-preferences";

  private final RunningServer server = RunningServer.started();
  private final SeededOrganisation ours = SeededOrganisation.on(server);

  @Test
  void whatWasTakenBackIsNeverTold() throws SQLException {
    outbox("take-back", "shifts", "taken-back");
    outbox("tell", "shifts", "kept");

    server.awaitCount(1, SOON, TAKEN, ours.id());
    assertThat(given()).isEqualTo("1:kept");
    assertThat(outbox("first"))
        .contains("SHIFT_PICKED", ours.id(), "teamId=team", "Optional[person]")
        .contains("memberIds=[member-1, member-2]", "PERIOD=period", "SHIFT=kept");
    assertThat(outbox("tell-without-transaction")).contains("outside of a transaction");
  }

  @Test
  void anEventThatIsCommittedAfterALaterOneIsNotSkipped() throws SQLException {
    outbox("hold", "shifts", "slow");
    outbox("tell", "shifts", "quick");
    if (System.getProperty("it.database").equals("postgresql")) {
      // Derby lets a reader wait for whoever writes, so there nobody can be quicker.
      server.awaitCount(1, SOON, TAKEN, ours.id());
      assertThat(outbox("read", "after", "0")).isEqualTo("1:quick");
    }
    outbox("release");

    server.awaitCount(2, SOON, TAKEN, ours.id());
    assertThat(given().split(" ")).extracting(told -> told.substring(2)).contains("slow", "quick");
    assertThat(given()).isEqualTo(outbox("read", "after", "0")).startsWith("1:").contains("2:");
  }

  @Test
  void manyWhoTellAtOnceAreNumberedWithoutAGapAndTakenOnceInOrder() throws SQLException {
    Stream<Callable<String>> tellers =
        IntStream.range(0, 12).mapToObj(teller -> () -> outbox("tell", "shifts", fiveOf(teller)));
    Stream<Callable<String>> relays =
        IntStream.range(0, 4).mapToObj(relay -> () -> outbox("relay"));

    AtOnce.call(Stream.concat(tellers, relays).toList());

    server.awaitCount(60, SOON, TAKEN, ours.id());
    var numbers = Stream.of(given().split(" ")).map(told -> told.split(":")[0]);
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 60).mapToObj(String::valueOf).collect(Collectors.toList()));
    assertThat(given()).isEqualTo(outbox("read", "after", "0"));
    var order = Stream.of(given().split(" ")).map(told -> told.split(":")[1]).toList();
    for (var teller = 0; teller < 12; teller++) {
      // Each told five in one transaction: they keep their order.
      assertThat(order).containsSubsequence(fiveOf(teller).split(","));
    }
  }

  @Test
  void aConsumerThatDiesHalfWayGetsTheEventAgainAndWhatItStoredIsThereOnce() throws SQLException {
    outbox("tell", "shifts", "first,dies-once,last");

    server.awaitCount(3, SOON, TAKEN, ours.id());

    assertThat(given()).isEqualTo("1:first 2:dies-once 2:dies-once 3:last");
    var name = server.column("select name from organisation where id = '" + ours.id() + "'").get(0);
    assertThat(name).endsWith("***").doesNotEndWith("****");
  }

  @Test
  void whatIsOldIsForgottenOnceEverybodyHasTakenIt() throws SQLException {
    outbox("tell", "shifts", "old,taken-late,new");
    server.awaitCount(3, SOON, TAKEN, ours.id());
    server.execute(
        "update outbox_event set told_at = %s where organisation_id = '%s' and sequence < 3"
            .formatted(server.instant("2026-11-01T12:00"), ours.id()));
    server.execute(
        "update outbox_cursor set taken_sequence = 1, retry_at = %s where organisation_id = '%s'"
            .formatted(server.instant("2027-11-01T12:00"), ours.id()));

    outbox("forget");

    assertThat(outbox("read", "after", "0")).isEqualTo("2:taken-late 3:new");
    assertThat(outbox("kept", "after", "1")).isEqualTo("true");
    assertThat(outbox("kept", "after", "0")).isEqualTo("false");
    assertThat(outbox("kept", "after", "3")).isEqualTo("true");
    assertThat(outbox("kept", "after", "4")).isEqualTo("false");
  }

  @Test
  void whoFollowsATeamHearsWhatHappensInItAndGoesOnWhereTheLineBroke() throws SQLException {
    var team = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(1, 1, 1);
    var periodId = team.pickingPeriod("2026-12-28", 1);
    var shiftId = firstOpenShift(team, amy, periodId);
    var other = RosterTeam.in(server, team.organisation());
    // What happened before the line was opened may still be told on it, until it has its number.
    server.awaitCount(0, SOON, UNNUMBERED, team.organisation().id());

    String known;
    try (var heard = OpenLine.of(bob.client(), team.path("/events"))) {
      var begun = heard.next();
      assertThat(begun.name()).isEqualTo("begun");
      assertThat(begun.data().at("/complete").asBoolean()).isTrue();
      other.needs(1, 0, 0);
      RosterTeam.expect(200, amy.client().post(team.path("/shifts/" + shiftId + "/pick")));

      var picked = heard.next();

      assertThat(picked.name()).isEqualTo("happened");
      assertThat(picked.data().at("/name").asString()).isEqualTo("shift-picked");
      assertThat(picked.data().at("/details/shiftId").asString()).isEqualTo(shiftId);
      assertThat(picked.data().at("/details/periodId").asString()).isEqualTo(periodId);
      assertThat(picked.data().at("/memberIds/0").asString()).isEqualTo(amy.id());
      assertThat(picked.data().at("/mine").asBoolean()).isFalse();
      known = picked.id();
    }
    RosterTeam.expect(200, amy.client().post(team.path("/shifts/" + shiftId + "/withdraw")));
    RosterTeam.expect(200, team.move(periodId, "CLOSE_PICKING"));

    try (var heard = OpenLine.of(bob.client().with("Last-Event-ID", known), team.path("/events"))) {
      assertThat(heard.next().data().at("/complete").asBoolean()).isTrue();
      assertThat(heard.next().data().at("/name").asString()).isEqualTo("pick-withdrawn");
      var moved = heard.next();
      assertThat(moved.data().at("/name").asString()).isEqualTo("period-moved");
      assertThat(moved.data().at("/details/phase").asString()).isEqualTo("COMPLETING");
      assertThat(moved.data().at("/details/command").asString()).isEqualTo("CLOSE_PICKING");
    }
    var since = bob.client().get(team.path("/past-events?after=" + known));
    assertKeeps("listTeamEvents", since);
    assertThat(since.json().at("/items")).hasSize(2);
    assertThat(since.text("/items/0/name")).isEqualTo("pick-withdrawn");
    var unknown = bob.client().with("Last-Event-ID", "999999");
    try (var heard = OpenLine.of(unknown, team.path("/events"))) {
      assertThat(heard.next().data().at("/complete").asBoolean()).isFalse();
    }
  }

  @Test
  @OnceIsEnough
  void whatConcernsOneMemberIsHeardByHerAndTheTeamLeadOnly() {
    var team = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    try (var amyHears = OpenLine.of(amy.client(), "/me/events");
        var bobHears = OpenLine.of(bob.client(), team.path("/events"));
        var leadHears = OpenLine.of(team.lead().client(), team.path("/events"))) {
      Stream.of(amyHears, bobHears, leadHears).forEach(OpenLine::next);
      var extension = proposeExtension(team, amy);
      team.needs(1, 0, 0);

      var mine = amyHears.next().data();
      assertThat(mine.at("/name").asString()).isEqualTo("contract-extension-changed");
      assertThat(mine.at("/mine").asBoolean()).isTrue();
      assertThat(mine.at("/details/state").asString()).isEqualTo("PROPOSED");
      assertThat(mine.at("/details/contractExtensionId").asString())
          .isEqualTo(extension.text("/id"));
      assertThat(leadHears.next().data().at("/name").asString())
          .isEqualTo("contract-extension-changed");
      // Bob hears what came after it, and so did not hear it.
      assertThat(bobHears.next().data().at("/name").asString()).isEqualTo("care-demand-stored");
    }
  }

  @Test
  @OnPostgresql
  void aLineThatBreaksOnOneNodeGoesOnAtAnother() {
    var team = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    String known;
    try (var heard = OpenLine.of(amy.client(), team.path("/events"))) {
      known = heard.next().id();
    }
    team.needs(1, 1, 1);

    var node = server.anotherNode();
    try (var heard =
        OpenLine.of(node.as(amy.person()).with("Last-Event-ID", known), team.path("/events"))) {
      assertThat(heard.next().data().at("/complete").asBoolean()).isTrue();
      assertThat(heard.next().data().at("/name").asString()).isEqualTo("care-demand-stored");
      var periodId = team.period("2026-12-28", 1);
      var planned = heard.next().data();
      assertThat(planned.at("/name").asString()).isEqualTo("period-planned");
      assertThat(planned.at("/details/periodId").asString()).isEqualTo(periodId);
    } finally {
      node.kill();
    }
  }

  @Test
  @OnceIsEnough
  void everybodyIsNotifiedExceptWhoDidItAndReadsItInHerLanguage() throws SQLException {
    var team = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(1, 1, 1);
    var nobody = "{\"inQuietHours\":false,\"onDaysOff\":false,\"leftOut\":[\"PICKING_OPENED\"]}";
    assertKeeps("getNotificationPreferences", bob.client().get(PREFERENCES));
    assertKeeps("putNotificationPreferences", bob.client().put(PREFERENCES, nobody));
    assertThat(bob.client().put(PREFERENCES, nobody).problem()).isEqualTo("precondition-required");
    var stale = bob.client().with("If-Match", "\"7\"").put(PREFERENCES, nobody);
    assertThat(stale.problem()).isEqualTo("stale-version");

    var periodId = team.pickingPeriod("2026-12-28", 1);

    awaitNotifications(1, amy, "PICKING_OPENED");
    var told = amy.client().get(NOTIFICATIONS);
    assertKeeps("listNotifications", told);
    assertThat(told.json().at("/unread").asInt()).isEqualTo(1);
    assertThat(told.text("/items/0/periodId")).isEqualTo(periodId);
    assertThat(told.text("/items/0/text"))
        .endsWith(": the shifts of 28 December 2026 to 3 January 2027 can be picked.");
    assertThat(amy.client().with("Accept-Language", "nl").get(NOTIFICATIONS).text("/items/0/text"))
        .endsWith(
            ": de diensten van 28 december 2026 tot en met 3 januari 2027 kunnen worden gekozen.");
    assertThat(bob.client().get(NOTIFICATIONS).json().at("/items")).isEmpty();
    assertThat(team.lead().client().get(NOTIFICATIONS).json().at("/items")).isEmpty();

    var until = "{\"until\":%s}".formatted(told.json().at("/items/0/number").asLong());
    var read = amy.client().post(NOTIFICATIONS + "/read", until);

    assertKeeps("readNotifications", read);
    assertThat(read.json().at("/unread").asInt()).isZero();
    assertThat(amy.client().get(NOTIFICATIONS).text("/items/0/readAt")).isNotEmpty();
  }

  @Test
  @OnceIsEnough
  void aDayOffIsQuietUnlessSomebodyWantsItOtherwise() throws SQLException {
    var team = RosterTeam.on(server);
    var off = team.member("Amy", 3);
    var works = team.member("Bob", 3);
    var disturb = team.member("Cleo", 3);
    RosterTeam.expect(
        200,
        disturb
            .client()
            .put(PREFERENCES, "{\"inQuietHours\":false,\"onDaysOff\":true,\"leftOut\":[]}"));

    team.publishedPeriod(
        "2026-11-23", Map.of(off, ".E.....", works, "E......", disturb, ".L....."));

    for (var member : List.of(off, works, disturb)) {
      awaitNotifications(1, member, "ROSTER_PUBLISHED");
    }
    var waits = off.client().get(NOTIFICATIONS);
    // Today is Monday: she works on Tuesday, and the night before that is quiet too.
    assertThat(waits.text("/items/0/kind")).isEqualTo("ROSTER_PUBLISHED");
    assertThat(waits.text("/items/0/announcedAt")).isEqualTo("2026-11-24T06:00:00Z");
    for (var member : List.of(works, disturb)) {
      var item = member.client().get(NOTIFICATIONS).json().at("/items/0");
      assertThat(item.at("/kind").asString()).isEqualTo("ROSTER_PUBLISHED");
      assertThat(item.at("/announcedAt").asString()).isEqualTo(item.at("/toldAt").asString());
    }
    var news = works.client().get(NOTIFICATIONS).json().at("/unread").asInt();
    assertThat(waits.json().at("/unread").asInt()).isLessThan(news);
  }

  @Test
  @OnceIsEnough
  void aProposalGoesToTheOtherSideAndToNobodyElse() throws SQLException {
    var team = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);

    var id = proposeExtension(team, amy).text("/id");

    awaitNotifications(1, team.lead(), "EXTENSION_PROPOSED");
    RosterTeam.expect(
        200,
        team.lead()
            .client()
            .post(team.path("/contract-extensions/" + id + "/answer"), "{\"reply\":\"ACCEPT\"}"));
    awaitNotifications(1, amy, "EXTENSION_ANSWERED");
    var hers = amy.client().get(NOTIFICATIONS);
    assertThat(hers.json().at("/items")).hasSize(1);
    assertThat(hers.text("/items/0/contractExtensionId")).isEqualTo(id);
    assertThat(team.lead().client().get(NOTIFICATIONS).json().at("/items")).hasSize(1);
    assertThat(bob.client().get(NOTIFICATIONS).json().at("/items")).isEmpty();
  }

  @Test
  @OnceIsEnough
  void whatAsksSomethingOfAPersonIsToldHerAndNotWhoSaidNo() throws SQLException {
    var team = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.publishedPeriod("2027-01-04", Map.of(amy, "EE.....", bob, "...LL.."));

    var refused = giveAway(team, amy, "2027-01-04", bob);
    awaitNotifications(1, bob, "CHANGE_ASKED");
    assertThat(bob.client().get(NOTIFICATIONS).text("/items/0/rosterChangeId")).isEqualTo(refused);
    say(team, bob, refused, "answer", "{\"reply\":\"REFUSE\"}");
    awaitNotifications(1, amy, "CHANGE_OVER");
    awaitNotifications(1, bob, "CHANGE_OVER");
    var byPhone = giveAway(team, amy, "2027-01-05", bob);
    var said = "{\"memberId\":\"" + bob.id() + "\"}";
    say(team, team.lead(), byPhone, "consent-by-phone", said);
    awaitNotifications(1, bob, "CONSENT_BY_PHONE");
    say(team, bob, byPhone, "dispute", "");
    awaitNotifications(1, team.lead(), "CONSENT_DISPUTED");
    var leave = "{\"from\":\"2027-02-01\",\"until\":\"2027-02-02\",\"leaveMinutes\":480}";
    RosterTeam.expect(
        201, amy.client().post(team.path("/members/" + amy.id() + "/leave-requests"), leave));
    awaitNotifications(1, team.lead(), "LEAVE_REQUESTED");

    assertThat(kinds(amy)).doesNotContain("CHANGE_ASKED", "CONSENT_BY_PHONE", "LEAVE_REQUESTED");
    assertThat(kinds(bob)).doesNotContain("CONSENT_DISPUTED", "LEAVE_REQUESTED");
    assertThat(amy.client().get(NOTIFICATIONS).http().body()).doesNotContain("Bob", bob.id());
  }

  @Test
  @OnceIsEnough
  void aShiftThatNobodyWasToTakeIsToldToWhoCanTakeIt() throws SQLException {
    var team = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    var works = team.member("Bob", 3);
    var free = team.member("Cleo", 3);
    var away = team.member("Dirk", 3);
    var below = team.member("Eva", 2);
    team.publishedPeriod("2026-11-23", Map.of(amy, "..E....", works, "..E....", free, "....L.."));
    team.absent(away, "2026-11-25 00:00", "2026-11-26 00:00");

    RosterTeam.expect(
        201,
        team.lead()
            .client()
            .post(
                team.path("/members/" + amy.id() + "/sick-calls"),
                "{\"expectedBack\":\"2026-11-26\"}"));

    awaitNotifications(1, free, "REPLACEMENT_OPENED");
    awaitNotifications(1, amy, "ABSENCE_REPORTED");
    for (var member : List.of(amy, works, away, below)) {
      assertThat(kinds(member)).doesNotContain("REPLACEMENT_OPENED");
    }
    assertThat(free.client().get(NOTIFICATIONS).http().body()).doesNotContain("Amy", amy.id());
  }

  private String giveAway(RosterTeam team, RosterMember from, String date, RosterMember to) {
    var shift =
        server
            .column(
                "select id from shift where holder_member_id = '%s' and roster_date = '%s'"
                    .formatted(from.id(), date))
            .get(0);
    var body =
        "{\"kind\":\"GIVE_AWAY\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}"
            .formatted(shift, to.id());
    return RosterTeam.expect(201, from.client().post(team.path("/roster-changes"), body))
        .text("/id");
  }

  private static void say(
      RosterTeam team, RosterMember member, String changeId, String step, String body) {
    var path = team.path("/roster-changes/" + changeId + "/" + step);
    RosterTeam.expect(
        200, body.isEmpty() ? member.client().post(path) : member.client().post(path, body));
  }

  private List<String> kinds(RosterMember member) {
    return server.column(
        "select kind from notification where person_id = '%s'".formatted(member.person().id()));
  }

  @Test
  void aCalendarIsReadAtItsSecretAddressUntilThatIsRenewedOrTakenAway() {
    var team = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var program = server.nobody().with("Accept", "text/calendar");
    assertThat(amy.client().get(FEED).json().at("/active").asBoolean()).isFalse();

    var first = amy.client().post(FEED + "/renew");

    assertKeeps("renewCalendarFeed", first);
    var address = first.text("/path");
    assertThat(program.get(address).http().body()).doesNotContain("VEVENT");
    team.publishedPeriod("2026-12-28", Map.of(amy, "..N....", bob, "E......"));
    var calendar = program.get(address);
    assertThat(calendar.status()).isEqualTo(200);
    assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
    assertThat(calendar.http().body())
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("DTSTART:20261230T220000Z", "DTEND:20261231T060000Z", "STATUS:CONFIRMED")
        .contains("SUMMARY:Shift N – Team")
        .doesNotContain("Bob");

    var wrong = address.substring(0, address.length() - 43) + "x".repeat(43);
    assertThat(program.get(wrong).problem()).isEqualTo("not-found");
    assertThat(program.get("/calendars/" + SeededOrganisation.newId() + "/" + "x".repeat(43)))
        .satisfies(answer -> assertThat(answer.problem()).isEqualTo("not-found"));
    var kept = "select count(*) from calendar_feed where secret_digest = ?";
    assertThat(count(kept, address.substring(address.length() - 43))).isZero();

    var second = amy.client().post(FEED + "/renew").text("/path");
    assertThat(program.get(address).status()).isEqualTo(404);
    assertThat(program.get(second).status()).isEqualTo(200);
    assertKeeps("getCalendarFeed", amy.client().get(FEED));
    assertKeeps("revokeCalendarFeed", amy.client().post(FEED + "/revoke"));
    assertThat(program.get(second).status()).isEqualTo(404);
    assertThat(amy.client().get(FEED).json().at("/active").asBoolean()).isFalse();
  }

  private long count(String sql, String value) {
    try {
      return server.count(sql, value);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private void awaitNotifications(int wanted, RosterMember member, String kind)
      throws SQLException {
    server.awaitCount(
        wanted,
        SOON,
        "select count(*) from notification where person_id = ? and kind = '" + kind + "'",
        member.person().id());
  }

  private static Answer proposeExtension(RosterTeam team, RosterMember member) {
    return RosterTeam.expect(
        201,
        member
            .client()
            .post(
                team.path("/members/" + member.id() + "/contract-extensions"),
                "{\"extraWeeklyMinutes\":120,\"from\":\"2027-01-04\",\"until\":\"2027-03-01\"}"));
  }

  private static String firstOpenShift(RosterTeam team, RosterMember member, String periodId) {
    return member
        .client()
        .get(team.path("/periods/" + periodId + "/open-shifts"))
        .text("/items/0/shift/id");
  }

  private static String fiveOf(int teller) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(shift -> teller + "-" + shift)
        .collect(Collectors.joining(","));
  }

  private String given() {
    return server.probe("probe-consumer", Map.of("organisation", ours.id()));
  }

  private String outbox(String what, String... more) {
    Map<String, String> values = new HashMap<>();
    values.put("do", what);
    values.put("organisation", ours.id());
    if (more.length > 0) {
      values.put(more[0], more[1]);
    }
    return server.probe("outbox", values);
  }
}
