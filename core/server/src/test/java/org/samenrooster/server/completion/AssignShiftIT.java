package org.samenrooster.server.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.assertKeeps;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/**
 * A team lead gives shifts by hand and takes them back. Today is Monday 23 November 2026; the
 * periods begin on Monday 28 December and may hold what the contracts hold in a week.
 */
final class AssignShiftIT {

  private static final String FROM = "2026-12-28";
  private static final int SHIFT = 450;
  private static final int ROUNDS = 8;
  private static final String PUBLISHED = " and kind = 'ROSTER_PUBLISHED'";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);

  @Test
  void aLeadGivesAnOpenShiftAndTakesItBackAgain() throws SQLException {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    var period = completing(team.pickingPeriod(FROM, 1));
    var shift = open(period, "2026-12-29");
    expect(200, team.move(period, "START_APPROVAL"));
    expect(200, approve(period, amy));

    var given = assign(team.lead().client(), shift, amy);

    assertKeeps("assignShift", given);
    assertThat(given.text("/shift/memberId")).isEqualTo(amy.id());
    assertThat(given.text("/shift/origin")).isEqualTo("ASSIGNED");
    assertThat(given.json().at("/shift/withdrawable").asBoolean()).isFalse();
    assertThat(given.text("/plannedHours/memberId")).isEqualTo(amy.id());
    assertThat(given.json().at("/plannedHours/plannedMinutes").asInt()).isEqualTo(SHIFT);
    assertThat(booked(amy)).isEqualTo(SHIFT);
    assertThat(line(period, amy).has("approval")).as("the line is another one now").isFalse();
    assertThat(told("shift-assigned", amy)).isEqualTo(1);

    var back = unassign(team.lead().client(), shift);

    assertKeeps("unassignShift", back);
    assertThat(back.json().at("/shift").has("memberId")).isFalse();
    assertThat(back.json().at("/plannedHours/plannedMinutes").asInt()).isZero();
    assertThat(booked(amy)).isZero();
    assertThat(line(period, amy).has("approval")).as("the yes comes back with the line").isTrue();
    assertThat(told("shift-unassigned", amy)).isEqualTo(1);
    assertThat(unassign(team.lead().client(), shift).text("/errors/0/code"))
        .isEqualTo("unassigned-open");
    assertDecided(amy, shift);
  }

  private void assertDecided(RosterMember amy, String shift) {
    var bob = team.member("Bob", 3);
    var path = team.path("/decisions");
    for (var reader : List.of(team.lead(), amy)) {
      var items = expect(200, reader.client().get(path + "?subjectId=" + shift)).json();
      assertThat(texts(items.at("/items"), "/operation"))
          .containsExactly("unassignShift", "assignShift");
      assertThat(texts(items.at("/items"), "/memberId")).containsOnly(amy.id());
      var one = reader.client().get(path + "/" + items.at("/items/1/id").asString());
      assertKeeps("getDecision", one);
      assertThat(one.text("/decision/byName")).isEqualTo("Lea Lead");
      assertThat(one.text("/decision/outcome")).isEqualTo("ASSIGNED");
      assertThat(one.text("/decision/subjectId")).isEqualTo(shift);
    }
    assertThat(bob.client().get(path + "?subjectId=" + shift).json().at("/items").size()).isZero();
  }

  @Test
  void ofTwoLeadsWhoGiveOneShiftAtOnceExactlyOneDoes() throws SQLException {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var otto = anotherLead();
    team.needs(1, 0, 0);
    var shift = open(completing(team.pickingPeriod(FROM, 1)), "2026-12-29");
    for (var round = 0; round < ROUNDS; round++) {
      var answers =
          AtOnce.send(
              List.of(
                  () -> assign(team.lead().client(), shift, amy), () -> assign(otto, shift, bob)));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 409)
          .singleElement()
          .satisfies(
              answer -> assertThat(answer.problem()).isEqualTo("shift-already-taken"),
              answer -> assertThat(answer.text("/detail")).contains("held by now"));
      var winner = answers.get(0).status() == 200 ? amy : bob;
      assertThat(holder(shift)).isEqualTo(winner.id());
      assertThat(booked(amy) + booked(bob)).isEqualTo(SHIFT);
      assertThat(booked(winner)).isEqualTo(SHIFT);
      expect(200, unassign(otto, shift));
    }
  }

  @Test
  void whoIsGivenTwoShiftsAtOnceHasBothOnlyWhereRulesAndHoursAllowBoth() throws SQLException {
    var amy = team.member("Amy", 3);
    team.contract(amy, 3 * SHIFT - 1);
    var otto = anotherLead();
    team.needs(2, 0, 0);
    var period = completing(team.pickingPeriod(FROM, 1));
    var tuesday = all(period, "2026-12-29");
    var thursday = open(period, "2026-12-31");
    var saturday = open(period, "2027-01-02");
    for (var round = 0; round < ROUNDS; round++) {
      var answers = bothAtOnce(otto, amy, tuesday.get(0), tuesday.get(1));
      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 422)
          .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("rule-violated"))
          .allSatisfy(answer -> assertThat(answer.text("/detail")).contains("Amy"));
      var had = answers.get(0).status() == 200 ? tuesday.get(0) : tuesday.get(1);

      // One more would be within what may be assigned, two would not.
      var more = bothAtOnce(otto, amy, thursday, saturday);
      assertThat(more).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
      assertThat(more)
          .filteredOn(answer -> answer.status() == 422)
          .extracting(answer -> answer.text("/errors/0/code"))
          .containsExactly("assigned-beyond-hours");
      assertThat(booked(amy)).isEqualTo(2 * SHIFT);
      expect(200, unassign(otto, had));
      expect(200, unassign(otto, more.get(0).status() == 200 ? thursday : saturday));
    }
  }

  private List<Answer> bothAtOnce(Client otto, RosterMember amy, String one, String two) {
    return AtOnce.send(
        List.of(() -> assign(team.lead().client(), one, amy), () -> assign(otto, two, amy)));
  }

  @Test
  void leadsOfTwoTeamsWhoGiveOnePersonShiftsOfTheSameTimeDoNotBothDo() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    var there = RosterTeam.in(server, team.organisation());
    var amyThere = there.joinedBy(amy.person(), 3);
    there.needs(1, 0, 0);
    var here = open(completing(team.pickingPeriod(FROM, 1)), "2026-12-29");
    var period = there.pickingPeriod(FROM, 1);
    expect(200, there.move(period, "CLOSE_PICKING"));
    var other = all(there, period, "2026-12-29").get(0);
    var there2 = there.path("/shifts/" + other + "/assign");
    Callable<Answer> first = () -> assign(team.lead().client(), here, amy);
    Callable<Answer> second =
        () -> there.lead().client().post(there2, "{\"memberId\":\"%s\"}".formatted(amyThere.id()));

    for (var round = 0; round < ROUNDS; round++) {
      var answers = AtOnce.send(List.of(first, second));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
      assertThat(answers).extracting(Answer::problem).contains("rule-violated");
      var back =
          answers.get(0).status() == 200
              ? unassign(team.lead().client(), here)
              : there.lead().client().post(there.path("/shifts/" + other + "/unassign"));
      expect(200, back);
    }
  }

  @Test
  void aServerThatDiesInTheMiddleLeavesNothingHalfDone() throws SQLException {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    var shift = open(completing(team.pickingPeriod(FROM, 1)), "2026-12-29");
    var once = team.lead().client().with("Idempotency-Key", "give-once");
    var other = server.connect();
    try (var statement = other.createStatement()) {
      other.setAutoCommit(false);
      // The decision is written last: hours and holder are there by then, for its transaction.
      statement.execute("lock table decision_log in exclusive mode");
    }
    var answer = AtOnce.start(() -> assign(once, shift, amy));
    while (!answer.isDone() && server.waitingTransactions().isEmpty()) {
      Thread.onSpinWait();
    }
    assertThat(answer.isDone()).isFalse();
    server.kill();
    letGo(other);
    assertThatItFailed(answer);
    server.restart();

    assertThat(holder(shift)).isEqualTo("null");
    assertThat(booked(amy)).isZero();
    assertThat(decisions(shift)).isZero();
    var again = server.as(team.lead().person()).with("Idempotency-Key", "give-once");
    expect(200, assign(again, shift, amy));
    assertThat(expect(200, assign(again, shift, amy)).text("/shift/memberId")).isEqualTo(amy.id());
    assertThat(booked(amy)).isEqualTo(SHIFT);
    assertThat(decisions(shift)).isEqualTo(1);
  }

  private static void letGo(Connection connection) {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException e) {
      // Derby lives in the server that was killed.
      assertThat(e.getSQLState()).startsWith("08");
    }
  }

  private static void assertThatItFailed(Future<Answer> answer) {
    try {
      assertThat(answer.get().status()).isNotEqualTo(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      assertThat(e).hasRootCauseInstanceOf(IOException.class);
    }
  }

  @Test
  @OnceIsEnough
  void onlyBetweenPickingAndApprovalIsAnythingGivenByHand() throws SQLException {
    var amy = team.member("Amy", 3);
    team.absent(team.lead(), "2026-12-20 00:00", "2027-01-20 00:00");
    team.needs(1, 0, 0);
    var period = team.pickingPeriod(FROM, 1);
    var shift = open(period, "2026-12-29");
    var lead = team.lead().client();

    var picking = assign(lead, shift, amy);
    completing(period);
    expect(200, assign(lead, shift, amy));
    expect(200, unassign(lead, shift));
    expect(200, team.move(period, "START_APPROVAL"));
    expect(200, assign(lead, shift, amy));
    var yes = team.path("/periods/" + period + "/approve");
    expect(200, lead.post(yes, "{\"acknowledgeShortfall\":true}"));
    var approved = unassign(lead, shift);

    assertThat(picking.problem()).isEqualTo("wrong-phase");
    assertThat(picking.text("/detail")).contains("picks it herself");
    assertThat(approved.problem()).isEqualTo("wrong-phase");
    assertThat(approved.text("/detail")).contains("Send it back");
    agreeByPhone(period, amy);
    expect(200, lead.post(team.path("/periods/" + period + "/publish")));
    var published = assign(lead, open(period, "2026-12-31"), amy);
    assertThat(published.problem()).isEqualTo("wrong-phase");
    assertThat(published.text("/detail")).contains("change of the roster");
    var notified = "select count(*) from notification where person_id = ?";
    server.awaitCount(1, Duration.ofSeconds(20), notified + PUBLISHED, amy.person().id());
    assertThat(server.count(notified + " and shift_id is not null", amy.person().id()))
        .as("of each step")
        .isZero();
    assertThat(amy.client().post(team.path("/shifts/" + shift + "/assign"), to(amy)).status())
        .isEqualTo(403);
  }

  @Test
  @OnceIsEnough
  void onlyWhatWasGivenIsTakenBack() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.absent(team.lead(), "2026-12-20 00:00", "2027-01-20 00:00");
    team.needs(1, 0, 0);
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "E......"), true);
    var period = team.pickingPeriod(FROM, 1);
    var picked = open(period, "2026-12-29");
    expect(200, bob.client().post(team.path("/shifts/" + picked + "/pick")));
    var standing = held(period, amy).get(0);
    completing(period);
    var found =
        team.searched("/periods/" + period + "/completion-jobs", "{\"seconds\":1,\"seed\":1}");
    var take = "/periods/" + period + "/completion-jobs/" + found.at("/id").asString() + "/take";
    expect(200, team.lead().client().post(team.path(take)));
    var completed =
        held(period, bob).stream().filter(id -> !id.equals(picked)).findFirst().orElseThrow();
    var lead = team.lead().client();

    assertThat(unassign(lead, picked).text("/errors/0/code")).isEqualTo("unassigned-own-pick");
    assertThat(unassign(lead, picked).text("/errors/0/message")).contains("Bob picked this shift");
    assertThat(unassign(lead, standing).text("/errors/0/code")).isEqualTo("unassigned-base-roster");
    assertThat(expect(200, unassign(lead, completed)).json().at("/shift").has("memberId"))
        .isFalse();
    expect(200, assign(lead, completed, bob));
    expect(200, team.move(period, "SEND_BACK"));
    expect(200, bob.client().post(team.path("/shifts/" + completed + "/withdraw")));
  }

  @Test
  @OnceIsEnough
  void whoCannotBeGivenAShiftIsToldWithTheReason() {
    var amy = team.member("Amy", 3);
    var low = team.member("Low", 2);
    var zoe = team.member("Zoe", 3);
    var free = team.member("Fay", 3);
    var guest = team.member("Gus", 3);
    team.coaching(zoe, amy, "2026-12-29", "2026-12-30");
    server.execute(
        "update employment set contract_kind = 'SELF_EMPLOYED' where person_id = '%s'"
            .formatted(free.person().id()));
    server.execute("update team_member set kind = 'LENT' where id = '%s'".formatted(guest.id()));
    team.needs(1, 0, 0);
    var period = team.period(FROM, 1);
    expect(200, team.move(period, "OPEN_WISHING"));
    var wishes = team.path("/periods/" + period + "/members/" + amy.id() + "/wishes");
    expect(
        200,
        amy.client().put(wishes, "{\"wishes\":[{\"date\":\"2026-12-29\",\"kind\":\"VETO\"}]}"));
    expect(200, team.move(period, "OPEN_PICKING"));
    completing(period);
    var shift = open(period, "2026-12-29");
    var lead = team.lead().client();

    assertThat(code(assign(lead, shift, amy))).isEqualTo("assigned-on-veto");
    assertThat(code(assign(lead, shift, zoe))).isEqualTo("assigned-beside-coach");
    assertThat(code(assign(lead, shift, free))).isEqualTo("assigned-without-contract");
    assertThat(code(assign(lead, shift, guest))).isEqualTo("assigned-to-stranger");
    assertThat(code(lead.post(assignPath(shift), "{\"memberId\":\"nobody\"}")))
        .isEqualTo("assigned-to-stranger");
    var tooLow = assign(lead, shift, low);
    assertThat(tooLow.problem()).isEqualTo("rule-violated");
    assertThat(tooLow.json().at("/ruleViolations").toString())
        .contains("asks for level 3", "BLOCK");
    assertThat(lead.post(assignPath("nothing"), to(amy)).status()).isEqualTo(404);
    expect(200, assign(lead, open(period, "2026-12-30"), zoe));
  }

  @Test
  @OnceIsEnough
  void nothingIsGivenBeyondWhatMayBeAssignedOrTheTeamAgreedOn() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.agrees(Agreements.from("2026-11-23").with("picking", "{\"maximumShifts\":1}"));
    team.needs(1, 0, 0);
    var period = completing(team.pickingPeriod(FROM, 1));
    var lead = team.lead().client();
    team.contract(amy, SHIFT - 1);

    var beyond = assign(lead, open(period, "2026-12-29"), amy);
    expect(200, assign(lead, open(period, "2026-12-29"), bob));
    var second = assign(lead, open(period, "2026-12-31"), bob);
    team.contract(amy, SHIFT);
    var justSo = assign(lead, open(period, "2026-12-30"), amy);

    assertThat(code(beyond)).isEqualTo("assigned-beyond-hours");
    assertThat(beyond.text("/errors/0/message"))
        .contains("Amy has 7:29 h left", "this shift is 7:30 h", "extension", "her own pick");
    assertThat(second.problem()).isEqualTo("against-agreement");
    assertThat(code(second)).isEqualTo("assigned-beyond-agreed-shifts");
    assertThat(second.text("/errors/0/message")).contains("Bob would hold 2 shifts", "1 at most");
    expect(200, justSo);
  }

  private static String code(Answer answer) {
    return answer.text("/errors/0/code");
  }

  private Client anotherLead() {
    var other = team.organisation().person("Otto");
    team.organisation().lead(team.id(), other);
    return server.as(other);
  }

  private String assignPath(String shift) {
    return team.path("/shifts/" + shift + "/assign");
  }

  private static String to(RosterMember member) {
    return "{\"memberId\":\"%s\"}".formatted(member.id());
  }

  private Answer assign(Client by, String shift, RosterMember member) {
    return by.post(assignPath(shift), to(member));
  }

  private Answer unassign(Client by, String shift) {
    return by.post(team.path("/shifts/" + shift + "/unassign"));
  }

  private Answer approve(String period, RosterMember member) {
    var body = "{\"memberIds\":[\"%s\"]}".formatted(member.id());
    return team.lead().client().post(team.path("/periods/" + period + "/lines/approve"), body);
  }

  private void agreeByPhone(String period, RosterMember member) {
    var consents = team.path("/periods/" + period + "/late-consents");
    var asked = team.lead().client().post(consents, "{}");
    if (expect(200, asked).json().at("/items").toString().contains(member.id())) {
      var body = "{\"memberIds\":[\"%s\"]}".formatted(member.id());
      expect(200, team.lead().client().post(consents + "/by-phone", body));
    }
  }

  private String completing(String period) {
    expect(200, team.move(period, "CLOSE_PICKING"));
    return period;
  }

  private JsonNode line(String period, RosterMember member) {
    var path = team.path("/periods/" + period + "/approval-overview");
    return expect(200, team.lead().client().get(path))
        .json()
        .at("/lines")
        .valueStream()
        .filter(line -> line.at("/memberId").asString().equals(member.id()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode roster(RosterTeam of, String period) {
    return expect(200, of.lead().client().get(of.path("/periods/" + period + "/roster"))).json();
  }

  private String open(String period, String date) {
    return all(period, date).get(0);
  }

  private List<String> all(String period, String date) {
    return all(team, period, date);
  }

  private static List<String> all(RosterTeam of, String period, String date) {
    return roster(of, period)
        .at("/openShifts")
        .valueStream()
        .filter(shift -> shift.at("/date").asString().equals(date))
        .map(shift -> shift.at("/id").asString())
        .toList();
  }

  private List<String> held(String period, RosterMember member) {
    return roster(team, period)
        .at("/members")
        .valueStream()
        .filter(line -> line.at("/memberId").asString().equals(member.id()))
        .flatMap(line -> line.at("/shifts").valueStream())
        .map(shift -> shift.at("/id").asString())
        .toList();
  }

  private String holder(String shift) {
    var holders =
        server.column("select holder_member_id from shift where id = '%s'".formatted(shift));
    return String.valueOf(holders.get(0));
  }

  private long booked(RosterMember member) throws SQLException {
    return server.count(
        "select coalesce(sum(e.minutes), 0) from hours_entry e join hours_account a"
            + " on a.id = e.account_id where e.kind = 'ROSTERED' and a.person_id = ?",
        member.person().id());
  }

  private long decisions(String shift) throws SQLException {
    return server.count("select count(*) from decision_log where subject_id = ?", shift);
  }

  private long told(String event, RosterMember member) throws SQLException {
    var of = "select count(*) from outbox_event where name = '%s' and body like ?";
    return server.count(of.formatted(event), "%" + member.id() + "%");
  }

  private static List<String> texts(JsonNode nodes, String pointer) {
    return nodes.valueStream().map(node -> node.at(pointer).asString("")).toList();
  }
}
