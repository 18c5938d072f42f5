package org.samenrooster.server.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.keepsToContract;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnPostgresql;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/** What a first screen shows. Today is Monday 23 November 2026. */
final class TodayIT {

  private static final String THIS_WEEK = "2026-11-23";
  private static final String JANUARY = "2027-01-04";
  private static final int STATEMENTS = 21;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final RosterMember ben = team.member("Ben", 3);

  private static JsonNode today(RosterMember member) {
    return today(member.client());
  }

  private static JsonNode today(Client client) {
    return keepsToContract("getMyToday", 200, client.get("/me/today")).json();
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return list.valueStream().map(item -> item.at(pointer).asString("")).toList();
  }

  private static JsonNode only(JsonNode list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  /** The kinds of what waits for somebody, what ends first first. */
  private static List<String> waiting(RosterMember member) {
    return texts(today(member).at("/questions"), "/kind");
  }

  private String shiftOf(RosterMember member, String date) {
    return server
        .column(
            "select id from shift where holder_member_id = '%s' and roster_date = '%s'"
                .formatted(member.id(), date))
        .get(0);
  }

  private String published(String from) {
    Map<RosterMember, String> lines = new HashMap<>();
    lines.put(amy, ".EEE...");
    lines.put(ben, ".ELL...");
    return team.publishedPeriod(from, lines);
  }

  /** Amy works early on Monday and Tuesday, Ben late on Thursday and Friday. */
  private void publishedJanuary() {
    Map<RosterMember, String> lines = new HashMap<>();
    lines.put(amy, "EE.....");
    lines.put(ben, "...LL..");
    team.publishedPeriod(JANUARY, lines);
  }

  private static void nothing(JsonNode day) {
    assertThat(day.at("/today").asString()).isEqualTo("2026-11-23");
    assertThat(day.at("/shifts")).isEmpty();
    assertThat(day.at("/absences")).isEmpty();
    assertThat(day.at("/questions")).isEmpty();
    assertThat(day.at("/questionsInAll").asInt()).isZero();
    assertThat(day.at("/rounds")).isEmpty();
    assertThat(day.at("/unreadNotifications").asInt()).isZero();
    assertThat(day.at("/notifications")).isEmpty();
  }

  @Test
  void whoIsInNoTeamHasAnEmptyDay() {
    published(THIS_WEEK);

    nothing(today(server.as(team.organisation().person("Nell"))));
    nothing(today(server.as(team.organisation().personWithRole("ADMINISTRATOR"))));
    nothing(today(server.as(RosterTeam.on(server).organisation().person("Olga"))));
  }

  @Test
  void shiftsOfAllTeamsComeByStartWithWhoIsThereAndWhetherTheyAreFixed() {
    var north = RosterTeam.in(server, team.organisation());
    var amyInNorth = north.joinedBy(amy.person(), 3);
    published(THIS_WEEK);
    north.needs(1, 1, 0);
    north.agrees(Agreements.from(THIS_WEEK));
    var open = north.pickingPeriod(JANUARY, 1);
    var items = "/periods/" + open + "/open-shifts?limit=100";
    var picked =
        amyInNorth.client().get(north.path(items)).json().at("/items").get(0).at("/shift/id");
    expect(200, amyInNorth.client().post(north.path("/shifts/" + picked.asString() + "/pick")));

    var shifts = today(amy).at("/shifts");

    assertThat(texts(shifts, "/teamId"))
        .containsExactly(team.id(), team.id(), team.id(), north.id());
    assertThat(texts(shifts, "/shift/date"))
        .containsExactly("2026-11-24", "2026-11-25", "2026-11-26", "2027-01-04");
    assertThat(texts(shifts, "/published")).containsExactly("true", "true", "true", "false");
    assertThat(texts(shifts, "/shift/withdrawable"))
        .containsExactly("false", "false", "false", "true");
    assertThat(shifts.get(0).at("/teamName").asString()).isEqualTo("Team " + team.id());
    assertThat(shifts.get(0).at("/shift/memberId").asString()).isEqualTo(amy.id());
    assertThat(shifts.get(3).at("/shift/memberId").asString()).isEqualTo(amyInNorth.id());
    // Ben works early with her on Tuesday, and late after her on the next days.
    assertThat(texts(shifts.get(0).at("/worksWith"), "/displayName")).containsExactly("Ben");
    assertThat(texts(shifts.get(0).at("/worksWith"), "/memberId")).containsExactly(ben.id());
    assertThat(shifts.get(1).at("/worksWith")).isEmpty();
    assertThat(shifts.get(3).at("/worksWith")).isEmpty();
  }

  @Test
  void aShiftThatGoesOnCountsOneThatIsOverDoesNotAndSixAreTold() {
    var periodId = team.publishedPeriod(THIS_WEEK, Map.of());
    var now = OffsetDateTime.parse(today(amy).at("/asOf").asString()).toInstant();
    held(amy, now.minus(3, ChronoUnit.HOURS), now.minus(1, ChronoUnit.MINUTES));
    held(amy, now.minus(1, ChronoUnit.MINUTES), now.plus(1, ChronoUnit.HOURS));
    IntStream.range(1, 8)
        .forEach(
            day -> {
              var start = now.plus(day, ChronoUnit.DAYS);
              held(amy, start, start.plus(1, ChronoUnit.HOURS));
            });

    inPeriod(periodId);

    var shifts = today(amy).at("/shifts");

    assertThat(shifts).hasSize(6);
    var first = OffsetDateTime.parse(shifts.get(0).at("/shift/start").asString()).toInstant();
    assertThat(first).isBefore(now);
    assertThat(texts(shifts, "/shift/start")).isSorted();
  }

  private void inPeriod(String periodId) {
    server.execute(
        "update shift set period_id = '%s' where team_id = '%s' and period_id is null"
            .formatted(periodId, team.id()));
  }

  private void held(RosterMember member, Instant start, Instant end) {
    team.heldShift(member, "E", utc(start), utc(end));
  }

  private static String utc(Instant moment) {
    return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MINUTES), ZoneOffset.UTC)
        .toString();
  }

  @OnceIsEnough
  @Test
  void nightsOverTheClockChangeAreSevenAndNineHoursLong() {
    team.heldShift(amy, "N", "2027-03-27T22:00", "2027-03-28T05:00");
    team.heldShift(amy, "N", "2027-10-30T21:00", "2027-10-31T06:00");
    // The early shift begins when the longer night ends, at 07:00 on both clocks.
    team.heldShift(ben, "E", "2027-03-28T05:00", "2027-03-28T13:00");
    team.heldShift(ben, "N", "2027-10-30T21:00", "2027-10-31T06:00");
    inPeriod(team.publishedPeriod(JANUARY, Map.of()));

    var shifts = today(amy).at("/shifts");

    assertThat(texts(shifts, "/shift/plannedMinutes")).containsExactly("390", "510");
    assertThat(texts(shifts, "/shift/start"))
        .containsExactly("2027-03-27T23:00:00+01:00", "2027-10-30T23:00:00+02:00");
    assertThat(texts(shifts, "/shift/end"))
        .containsExactly("2027-03-28T07:00:00+02:00", "2027-10-31T07:00:00+01:00");
    assertThat(shifts.get(0).at("/worksWith")).isEmpty();
    assertThat(texts(shifts.get(1).at("/worksWith"), "/displayName")).containsExactly("Ben");
  }

  @Test
  void whoIsSickSeesHerAbsenceAndNotWhatSheCannotWork() {
    published("2026-11-30");
    var call = "{\"expectedBack\":\"2026-12-03\"}";
    var path = team.path("/members/" + amy.id() + "/sick-calls");
    expect(201, amy.client().post(path, call));

    var day = today(amy);

    assertThat(texts(day.at("/shifts"), "/shift/date")).containsExactly("2026-12-03");
    var absence = only(day.at("/absences"));
    assertThat(absence.at("/from").asString()).isEqualTo("2026-11-23");
    assertThat(absence.at("/until").asString()).isEqualTo("2026-12-03");
    // She is no company while she is away.
    assertThat(today(ben).at("/shifts").get(0).at("/shift/date").asString())
        .isEqualTo("2026-12-01");
    assertThat(today(ben).at("/shifts").get(0).at("/worksWith")).isEmpty();
  }

  @Test
  void absencesAreToldForFourteenDaysFromToday() {
    team.absent(amy, "2026-11-20T23:00", "2026-11-21T23:00");
    team.absent(amy, "2026-11-21T23:00", "2026-11-22T23:00");
    assertThat(today(amy).at("/absences")).isEmpty();

    team.absent(amy, "2026-12-05T23:00", "2026-12-08T23:00");

    var absence = only(today(amy).at("/absences"));
    assertThat(absence.at("/from").asString()).isEqualTo("2026-12-06");
    assertThat(absence.at("/until").asString()).isEqualTo("2026-12-07");
    assertThat(today(ben).at("/absences")).isEmpty();
  }

  private String changes() {
    team.agrees(Agreements.from(THIS_WEEK).exchanging("ALWAYS", "APPLY_AND_CHOOSE"));
    return team.path("/roster-changes");
  }

  private Answer propose(RosterMember by, String kind, String rest) {
    var body = "{\"kind\":\"%s\",%s}".formatted(kind, rest);
    return expect(201, by.client().post(team.path("/roster-changes"), body));
  }

  @Test
  void aChangeWaitsForWhoIsAskedAndThenForTheLead() {
    var changes = changes();
    publishedJanuary();
    var shift = shiftOf(amy, "2027-01-05");
    var body = "\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]".formatted(shift, ben.id());
    var change = propose(amy, "GIVE_AWAY", body).text("/id");

    assertThat(waiting(amy)).isEmpty();
    assertThat(waiting(team.lead())).isEmpty();
    var asked = only(today(ben).at("/questions"));
    assertThat(asked.at("/kind").asString()).isEqualTo("ROSTER_CHANGE");
    assertThat(asked.at("/teamId").asString()).isEqualTo(team.id());
    assertThat(asked.at("/rosterChangeId").asString()).isEqualTo(change);
    assertThat(asked.at("/text").asString())
        .isEqualTo(
            "Team %s: a colleague asks whether you take over a shift: Shift E on 5 January 2027."
                .formatted(team.id()));
    var resource = expect(200, ben.client().get(changes + "/" + change));
    assertThat(OffsetDateTime.parse(asked.at("/until").asString()))
        .isEqualTo(OffsetDateTime.parse(resource.text("/expiresAt")));
    assertThat(today(ben.client().with("Accept-Language", "nl")).at("/questions/0/text").asString())
        .endsWith("een collega vraagt of je een dienst overneemt: Shift E op 5 januari 2027.");

    expect(200, ben.client().post(changes + "/" + change + "/answer", "{\"reply\":\"AGREE\"}"));

    assertThat(waiting(ben)).isEmpty();
    var decide = only(today(team.lead()).at("/questions"));
    assertThat(decide.at("/kind").asString()).isEqualTo("CHANGE_TO_DECIDE");
    assertThat(decide.at("/rosterChangeId").asString()).isEqualTo(change);
    assertThat(decide.at("/text").asString())
        .contains("a change of one shift: Shift E on 5 January 2027")
        .doesNotContain("Amy", "Ben");
    assertThat(
            texts(
                expect(200, team.lead().client().get(changes + "/" + change))
                    .json()
                    .at("/possibleSteps"),
                ""))
        .contains("APPROVE");
  }

  @Test
  void aSwapSaysBothShiftsAndAChangeThatCameToNothingWaitsForNobody() {
    changes();
    publishedJanuary();
    var own = shiftOf(amy, "2027-01-05");
    var other = shiftOf(ben, "2027-01-07");
    propose(amy, "SWAP", "\"shiftId\":\"%s\",\"forShiftId\":\"%s\"".formatted(own, other));

    assertThat(only(today(ben).at("/questions")).at("/text").asString())
        .endsWith(
            "a colleague would swap with you: your Shift L on 7 January 2027 for Shift E on"
                + " 5 January 2027.");

    // One of its shifts changed meanwhile.
    server.execute("update shift set version = version + 1 where id = '%s'".formatted(own));
    assertThat(waiting(ben)).isEmpty();
    assertThat(today(ben).at("/questionsInAll").asInt()).isZero();
  }

  @Test
  void theTeamLeadChoosesAmongThoseWhoSaidYesToAnOpenShift() {
    changes();
    publishedJanuary();
    var open =
        server
            .column(
                "select id from shift where team_id = '%s' and holder_member_id is null and roster_date = '2027-01-06' order by start_at"
                    .formatted(team.id()))
            .get(0);
    var body = "\"shiftId\":\"%s\",\"memberIds\":[\"%s\",\"%s\"]";
    var offer = propose(team.lead(), "OPEN_SHIFT_OFFER", body.formatted(open, amy.id(), ben.id()));

    assertThat(waiting(team.lead())).isEmpty();
    assertThat(only(today(amy).at("/questions")).at("/text").asString())
        .contains("the team lead asks whether you work an extra shift");

    var path = team.path("/roster-changes/" + offer.text("/id") + "/answer");
    expect(200, amy.client().post(path, "{\"reply\":\"AGREE\"}"));

    assertThat(waiting(team.lead())).containsExactly("CHANGE_TO_DECIDE");
    assertThat(waiting(amy)).isEmpty();
    assertThat(waiting(ben)).containsExactly("ROSTER_CHANGE");
  }

  @Test
  void extensionsWaitForTheOtherSide() {
    var weeks = "{\"extraWeeklyMinutes\":150,\"from\":\"2026-12-07\",\"until\":\"2026-12-21\"}";
    var path = team.path("/members/%s/contract-extensions");
    expect(201, amy.client().post(path.formatted(amy.id()), weeks));
    expect(201, team.lead().client().post(path.formatted(ben.id()), weeks));

    assertThat(waiting(amy)).isEmpty();
    var own = only(today(ben).at("/questions"));
    assertThat(own.at("/kind").asString()).isEqualTo("CONTRACT_EXTENSION");
    assertThat(own.at("/until").asString()).isEqualTo("2026-12-07T00:00:00+01:00");
    assertThat(own.at("/text").asString())
        .endsWith(
            "2 h 30 min a week on top of your contract were proposed, from 7 December 2026 to"
                + " 20 December 2026.");
    var leads = only(today(team.lead()).at("/questions"));
    assertThat(leads.at("/contractExtensionId").asString()).isNotEmpty();
    assertThat(leads.at("/text").asString()).contains("a member would like").doesNotContain("Amy");
  }

  @Test
  void moreThanTwentyQuestionsAreCountedAndTheFirstToEndAreTold() {
    team.agrees(Agreements.from(THIS_WEEK).with("leave", "{\"peoplePerDay\":9,\"byLevel\":[]}"));
    for (var day = 1; day <= 21; day++) {
      var body =
          "{\"from\":\"2027-02-%02d\",\"until\":\"2027-02-%02d\",\"leaveMinutes\":480}"
              .formatted(22 - day, 23 - day);
      expect(201, amy.client().post(team.path("/members/" + amy.id() + "/leave-requests"), body));
    }
    expect(
        201,
        team.lead()
            .client()
            .post(
                team.path("/members/" + team.lead().id() + "/leave-requests"),
                "{\"from\":\"2026-12-01\",\"until\":\"2026-12-02\",\"leaveMinutes\":480}"));

    var day = today(team.lead());

    assertThat(day.at("/questions")).hasSize(20);
    assertThat(day.at("/questionsInAll").asInt()).isEqualTo(21);
    assertThat(texts(day.at("/questions"), "/kind")).containsOnly("LEAVE_REQUEST");
    assertThat(day.at("/questions/0/until").asString()).isEqualTo("2027-02-01T00:00:00+01:00");
    assertThat(texts(day.at("/questions"), "/until")).isSorted();
    assertThat(waiting(amy)).isEmpty();
  }

  @Test
  void aLateRosterWaitsForTheLeadThenForWhoWorksInItAndNotOnceHerLineChanges() {
    team.needs(1, 1, 1);
    team.baseRoster(LocalDate.parse("2026-12-07"), Map.of(amy, "EE....."), true);
    var periodId = team.pickingPeriod("2026-12-07", 1);
    expect(200, team.move(periodId, "CLOSE_PICKING"));
    expect(200, team.move(periodId, "START_APPROVAL"));
    var question = only(today(team.lead()).at("/questions"));
    assertThat(question.at("/kind").asString()).isEqualTo("LINES_TO_APPROVE");
    assertThat(question.at("/periodId").asString()).isEqualTo(periodId);
    assertThat(question.has("until")).isFalse();
    var lead = team.lead().client();
    var period = team.path("/periods/" + periodId);
    expect(200, lead.post(period + "/approve", "{\"acknowledgeShortfall\":true}"));
    assertThat(waiting(team.lead())).isEmpty();
    expect(200, lead.post(period + "/late-consents", "{}"));

    var asked = only(today(amy).at("/questions"));

    assertThat(asked.at("/kind").asString()).isEqualTo("LATE_CONSENT");
    assertThat(asked.at("/periodId").asString()).isEqualTo(periodId);
    var listed = expect(200, amy.client().get(period + "/late-consents")).json().at("/items/0");
    assertThat(asked.at("/lateConsentId").asString()).isEqualTo(listed.at("/id").asString());
    assertThat(texts(listed.at("/possibleSteps"), "")).contains("AGREE", "REFUSE");
    assertThat(waiting(ben)).isEmpty();

    server.execute(
        "update shift set end_at = %s where id = '%s'"
            .formatted(server.instant("2026-12-07T13:00"), shiftOf(amy, "2026-12-07")));
    assertThat(waiting(amy)).isEmpty();
    assertThat(
            texts(
                expect(200, amy.client().get(period + "/late-consents"))
                    .json()
                    .at("/items/0/possibleSteps"),
                ""))
        .isEmpty();
  }

  @Test
  void roundsOfAllTeamsAreToldWithTheHoursThatAreStillToBePlanned() {
    var north = RosterTeam.in(server, team.organisation());
    var amyInNorth = north.joinedBy(amy.person(), 3);
    team.needs(1, 1, 0);
    north.needs(1, 1, 0);
    team.agrees(Agreements.from(THIS_WEEK));
    var wishing = team.period("2027-02-01", 2);
    expect(200, team.move(wishing, "OPEN_WISHING"));
    var picking = north.pickingPeriod(JANUARY, 1);
    var closed = team.pickingPeriod("2027-03-01", 1);
    expect(200, team.move(closed, "CLOSE_PICKING"));
    team.period("2027-04-05", 1);
    // What is planned outside of the team fills the contract too.
    team.heldShift(amy, "E", "2027-01-05T06:00", "2027-01-05T14:00");
    inPeriod(closed);

    var rounds = today(amy).at("/rounds");

    assertThat(texts(rounds, "/periodId")).containsExactly(picking, wishing);
    assertThat(texts(rounds, "/phase")).containsExactly("PICKING", "WISHING");
    assertThat(texts(rounds, "/memberId")).containsExactly(amyInNorth.id(), amy.id());
    assertThat(rounds.get(0).at("/plannedMinutes").asInt()).isEqualTo(450);
    assertThat(rounds.get(1).at("/contractMinutes").asInt()).isEqualTo(2 * 1440);
    assertHoursAreThoseOf(north, amyInNorth, rounds.get(0));
    assertHoursAreThoseOf(team, amy, rounds.get(1));
    assertThat(texts(today(ben).at("/rounds"), "/periodId")).containsExactly(wishing);
    assertThat(today(team.lead()).at("/rounds")).hasSize(1);
  }

  private static void assertHoursAreThoseOf(RosterTeam of, RosterMember member, JsonNode round) {
    var path = of.path("/members/%s/planned-hours?periodId=%s");
    var hours =
        expect(
                200,
                member.client().get(path.formatted(member.id(), round.at("/periodId").asString())))
            .json();
    assertThat(round.at("/plannedMinutes")).isEqualTo(hours.at("/plannedMinutes"));
    assertThat(round.at("/contractMinutes")).isEqualTo(hours.at("/contractMinutes"));
  }

  @Test
  void whoIsLentSeesHerShiftThereAndNoRound() {
    var north = RosterTeam.in(server, team.organisation());
    lends(team, north);
    lends(north, team);
    north.needs(1, 1, 0);
    north.pickingPeriod(JANUARY, 1);
    var list = team.path("/lent-shifts?from=2027-01-04&until=2027-01-11");
    var shift = amy.client().get(list).json().at("/items/0/openShift/shift/id").asString();
    expect(
        200, amy.client().post(team.path("/lent-shifts/%s/%s/pick".formatted(north.id(), shift))));

    var day = today(amy);

    assertThat(texts(day.at("/shifts"), "/teamId")).containsExactly(north.id());
    assertThat(texts(day.at("/shifts"), "/shift/withdrawable")).containsExactly("true");
    assertThat(day.at("/rounds")).isEmpty();
  }

  private static void lends(RosterTeam one, RosterTeam other) {
    one.agrees(
        Agreements.from(THIS_WEEK)
            .with("lending", "{\"on\":true,\"teamIds\":[\"%s\"]}".formatted(other.id())));
  }

  @Test
  void theLatestNotificationsComeWithTheNumberOfThoseUnread() throws SQLException {
    published("2026-11-30");
    server.awaitCount(
        1,
        Duration.ofSeconds(20),
        "select count(*) from notification where kind = 'ROSTER_PUBLISHED' and person_id = ?",
        ben.person().id());
    var listed = expect(200, ben.client().get("/me/notifications?limit=5")).json();

    var day = today(ben);

    assertThat(day.at("/unreadNotifications")).isEqualTo(listed.at("/unread"));
    assertThat(day.at("/notifications")).isEqualTo(listed.at("/items"));
  }

  @OnPostgresql
  @Test
  void moreTeamsTakeNoMoreStatements() {
    everythingIn(team, amy);
    var one = statements();
    everythingIn(RosterTeam.in(server, team.organisation()));
    everythingIn(RosterTeam.in(server, team.organisation()));

    var three = statements();

    assertThat(today(amy).at("/rounds")).hasSize(3);
    assertThat(today(amy).at("/shifts")).hasSize(3);
    assertThat(today(amy).at("/questions")).hasSize(6);
    assertThat(three).hasSameSizeAs(one);
    assertThat(one).hasSize(STATEMENTS);
  }

  private void everythingIn(RosterTeam other) {
    everythingIn(other, other.joinedBy(amy.person(), 3));
  }

  /** A picking round with a pick, and leave and a contract extension that wait. */
  private void everythingIn(RosterTeam other, RosterMember member) {
    team.organisation().lead(other.id(), amy.person());
    other.agrees(Agreements.from(THIS_WEEK).with("leave", "{\"peoplePerDay\":9,\"byLevel\":[]}"));
    other.needs(2, 2, 2);
    var lea = other.lead();
    expect(
        201,
        lea.client()
            .post(
                other.path("/members/" + lea.id() + "/leave-requests"),
                "{\"from\":\"2026-12-01\",\"until\":\"2026-12-02\",\"leaveMinutes\":480}"));
    expect(
        201,
        lea.client()
            .post(
                other.path("/members/" + member.id() + "/contract-extensions"),
                "{\"extraWeeklyMinutes\":60,\"from\":\"2026-12-07\",\"until\":\"2026-12-21\"}"));
    var round = other.pickingPeriod(JANUARY, 1);
    var items = member.client().get(other.path("/periods/" + round + "/open-shifts?limit=100"));
    items
        .json()
        .at("/items")
        .valueStream()
        .filter(item -> item.at("/pickable").asBoolean())
        .findFirst()
        .ifPresent(
            item ->
                expect(
                    200,
                    member
                        .client()
                        .post(other.path("/shifts/" + item.at("/shift/id").asString() + "/pick"))));
  }

  private List<String> statements() {
    server.probe("statements", Map.of());
    expect(200, amy.client().get("/me/today"));
    return server.probe("statements", Map.of()).lines().filter(line -> !line.isBlank()).toList();
  }
}
