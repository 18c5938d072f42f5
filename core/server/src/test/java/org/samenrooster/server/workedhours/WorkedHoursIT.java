package org.samenrooster.server.workedhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026; the week before it is published and over. */
@OnceIsEnough
final class WorkedHoursIT {

  private static final Contract CONTRACT = Contract.load();
  private static final String LAST_WEEK = "2026-11-16";
  private static final String THIS_WEEK = "2026-11-23";
  private static final int EARLY_MINUTES = 450;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final RosterMember bob = team.member("Bob", 3);

  private Answer hours(Client caller, String periodId, String query) {
    return caller.get(team.path("/periods/" + periodId + "/worked-hours" + query));
  }

  private Answer approve(Client caller, String periodId, String... except) {
    var ids = List.of(except).stream().map(id -> "\"" + id + "\"").toList();
    return caller.post(
        team.path("/periods/" + periodId + "/worked-hours/approve"),
        "{\"exceptShiftIds\":[" + String.join(",", ids) + "]}");
  }

  private Answer record(RosterMember member, String shiftId, String day, String end) {
    return member
        .client()
        .post(
            team.path("/shifts/" + shiftId + "/worked-time"),
            "{\"start\":\"%sT07:00:00+01:00\",\"end\":\"%sT%s:00+01:00\",\"breakMinutes\":30}"
                .formatted(day, day, end));
  }

  private String shift(String periodId, RosterMember member, String date) {
    return items(expect(200, hours(team.lead().client(), periodId, ""))).stream()
        .map(item -> item.at("/shift"))
        .filter(shift -> shift.at("/memberId").asString("").equals(member.id()))
        .filter(shift -> shift.at("/date").asString().equals(date))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }

  private static List<JsonNode> items(Answer page) {
    return page.json().at("/items").valueStream().toList();
  }

  /** State, counted minutes and difference of every shift of the page. */
  private static List<String> listed(Answer page) {
    return items(page).stream()
        .map(
            item ->
                item.at("/memberName").asString()
                    + " "
                    + item.at("/state").asString()
                    + " "
                    + item.at("/countedMinutes").asInt()
                    + " "
                    + item.at("/differenceMinutes").asInt()
                    + (item.at("/approvable").asBoolean() ? " approvable" : ""))
        .toList();
  }

  private List<String> summary(Answer answer) {
    var summary = answer.json().at("/summary");
    return List.of("ahead", "approvable", "differing", "own", "approved").stream()
        .map(name -> name + " " + summary.at("/" + name + "Shifts").asInt())
        .toList();
  }

  private List<String> booked(RosterMember member, String kind) {
    return server.column(
        """
        select e.minutes from hours_entry e join hours_account a on a.id = e.account_id
        where a.person_id = '%s' and e.kind = '%s' order by e.entry_number
        """
            .formatted(member.person().id(), kind));
  }

  private List<String> openFrom(RosterMember member) {
    return server.column(
        "select open_from from hours_account where person_id = '%s' order by account_year"
            .formatted(member.person().id()));
  }

  private JsonNode account(RosterMember member) {
    var path = team.path("/members/" + member.id() + "/hours-account?year=2026");
    return expect(200, member.client().get(path)).json();
  }

  private static void assertKeepsToContract(String operation, Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(
            CONTRACT.faultsInAnswer(
                operation, 200, answer.http().body().getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void whatDiffersAndWhatDoesNotAreApprovedAtOnceAndTheDifferenceIsBooked() {
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E.E....", bob, ".E....."));
    var early = shift(period, amy, LAST_WEEK);
    expect(200, record(amy, early, LAST_WEEK, "15:30"));
    var lead = team.lead().client();

    var before = hours(lead, period, "");
    var recorded = hours(lead, period, "?state=RECORDED");
    var approved = approve(lead, period);
    var after = hours(lead, period, "");

    assertKeepsToContract("listWorkedHours", before);
    assertKeepsToContract("approveWorkedHours", approved);
    assertThat(listed(before))
        .containsExactly(
            "Amy RECORDED 480 30 approvable",
            "Bob AS_PLANNED 450 0 approvable",
            "Amy AS_PLANNED 450 0 approvable");
    assertThat(summary(before))
        .containsExactly("ahead 0", "approvable 3", "differing 1", "own 0", "approved 0");
    assertThat(listed(recorded)).containsExactly("Amy RECORDED 480 30 approvable");
    assertThat(approved.json().at("/approvedShifts").asInt()).isEqualTo(3);
    assertThat(approved.json().at("/bookedMinutes").asInt()).isEqualTo(30);
    assertThat(listed(after))
        .containsExactly("Amy APPROVED 480 30", "Bob APPROVED 450 0", "Amy APPROVED 450 0");
    assertThat(items(after).get(0).at("/approvedByName").asString()).isEqualTo("Lea Lead");
    assertThat(booked(amy, "WORKED")).containsExactly("30");
    assertThat(booked(bob, "WORKED")).isEmpty();
    assertThat(account(amy).at("/workedMinutes").asInt()).isEqualTo(30);
    assertThat(account(amy).at("/rosteredMinutes").asInt()).isEqualTo(2 * EARLY_MINUTES);
  }

  @Test
  void whatIsRecordedAfterwardsIsApprovedAnewAndBookedOnTopOfIt() {
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......"));
    var early = shift(period, amy, LAST_WEEK);
    var lead = team.lead().client();
    expect(200, approve(lead, period));

    expect(200, record(amy, early, LAST_WEEK, "15:30"));
    assertThat(listed(hours(lead, period, ""))).containsExactly("Amy RECORDED 480 30 approvable");
    expect(200, approve(lead, period));
    expect(200, record(amy, early, LAST_WEEK, "14:45"));
    expect(200, approve(lead, period));
    var nothingLeft = expect(200, approve(lead, period));

    assertThat(booked(amy, "WORKED")).containsExactly("30", "-45");
    assertThat(nothingLeft.json().at("/approvedShifts").asInt()).isZero();
    assertThat(
            server.column(
                "select minutes from worked_approval where shift_id = '%s' order by approval"
                    .formatted(early)))
        .containsExactly("450", "480", "435");
  }

  @Test
  void anAccountThatIsMadeAnewFromItsCausesIsTheSame() {
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E.E...."));
    var lead = team.lead().client();
    expect(200, record(amy, shift(period, amy, LAST_WEEK), LAST_WEEK, "15:30"));
    expect(200, approve(lead, period));
    // Recorded and not approved: it counts in neither.
    expect(200, record(amy, shift(period, amy, "2026-11-18"), "2026-11-18", "16:00"));
    var grown = account(amy);

    team.loseAccounts(amy);

    assertThat(grown.at("/workedMinutes").asInt()).isEqualTo(30);
    assertThat(account(amy)).isEqualTo(grown);
  }

  @Test
  void nobodyApprovesOwnHoursNorThoseThatAreLeftForLater() {
    team.organisation().lead(team.id(), bob.person());
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "EE.....", bob, "E......"));
    var asked = shift(period, amy, "2026-11-17");

    var byBob = expect(200, approve(bob.client(), period, asked));
    var stranger = approve(bob.client(), period, SeededOrganisation.newId());
    var bobsView = hours(bob.client(), period, "");

    assertThat(byBob.json().at("/approvedShifts").asInt()).isEqualTo(1);
    assertThat(summary(bobsView))
        .containsExactly("ahead 0", "approvable 1", "differing 0", "own 1", "approved 1");
    assertThat(stranger.problem()).isEqualTo("impossible-document");
    assertThat(stranger.text("/errors/0/code")).isEqualTo("no-held-shift-of-period");
    assertThat(expect(200, approve(team.lead().client(), period)).json().at("/approvedShifts"))
        .hasToString("2");
  }

  @Test
  void shiftsThatAreNotOverAreNotApproved() {
    var period = team.publishedPeriod(THIS_WEEK, Map.of(amy, "..E...."));

    assertThat(listed(hours(team.lead().client(), period, ""))).containsExactly("Amy AHEAD 450 0");
    assertThat(approve(team.lead().client(), period).json().at("/approvedShifts").asInt()).isZero();

    var closing = team.move(period, "CLOSE");
    assertThat(closing.problem()).isEqualTo("wrong-phase");
    assertThat(closing.text("/detail"))
        .contains("Not over yet: 1. Not approved: 0.", "Amy", "25 November 2026");
  }

  @Test
  void twoLeadsWhoApproveAtOnceBookOnce() {
    team.organisation().lead(team.id(), bob.person());
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "EEE...."));
    expect(200, record(amy, shift(period, amy, LAST_WEEK), LAST_WEEK, "15:30"));

    var answers =
        AtOnce.send(
            List.of(
                () -> approve(team.lead().client(), period), () -> approve(bob.client(), period)));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers.stream().mapToInt(it -> it.json().at("/approvedShifts").asInt()).sum())
        .isEqualTo(3);
    assertThat(booked(amy, "WORKED")).containsExactly("30");
  }

  @Test
  void hoursThatCannotBeBookedAreNotApproved() {
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......", bob, ".E....."));
    var lead = team.lead().client();
    expect(200, record(amy, shift(period, amy, LAST_WEEK), LAST_WEEK, "15:30"));
    server.execute(
        "update hours_account set open_from = '2026-12-01' where person_id = '%s'"
            .formatted(amy.person().id()));

    var refused = approve(lead, period);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("hours-closed");
    assertThat(summary(hours(lead, period, ""))).contains("approvable 2", "approved 0");
    assertThat(booked(amy, "WORKED")).isEmpty();
  }

  @Test
  void aShiftDuringWhichSomebodyIsAwayWaitsForNobody() {
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......"));
    server.execute(
        """
        insert into absence (id, organisation_id, person_id, kind, start_at, end_at, counted_minutes)
        values ('%s', '%s', '%s', 'SICK', %s, %s, 450)
        """
            .formatted(
                SeededOrganisation.newId(),
                team.organisation().id(),
                amy.person().id(),
                server.instant("2026-11-15 23:00"),
                server.instant("2026-11-16 23:00")));

    var hours = hours(team.lead().client(), period, "");

    assertThat(listed(hours)).containsExactly("Amy AS_PLANNED 0 -450");
    assertThat(items(hours).get(0).at("/away").asBoolean()).isTrue();
    assertThat(hours.toString()).doesNotContain("SICK");
    expect(200, team.move(period, "CLOSE"));
  }

  @Test
  void aClosedPeriodTakesNoMoreHours() {
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......", bob, ".E....."));
    var early = shift(period, amy, LAST_WEEK);
    var lead = team.lead().client();

    var tooEarly = team.move(period, "CLOSE");
    expect(200, approve(lead, period));
    var closed = expect(200, team.move(period, "CLOSE"));

    assertThat(tooEarly.problem()).isEqualTo("wrong-phase");
    assertThat(tooEarly.text("/detail"))
        .contains("Not over yet: 0. Not approved: 2.", "Amy", "16 November 2026");
    assertThat(closed.json().at("/possibleCommands").size()).isZero();
    assertThat(openFrom(amy)).containsExactly("2026-11-23");
    assertThat(openFrom(bob)).containsExactly("2026-11-23");
    // Nobody had booked in it; it is opened so that it remembers.
    assertThat(openFrom(team.lead())).containsExactly("2026-11-23");
    var recording = record(amy, early, LAST_WEEK, "15:30");
    assertThat(recording.problem()).isEqualTo("wrong-phase");
    assertThat(recording.text("/detail")).contains("correction");
    assertThat(approve(lead, period).problem()).isEqualTo("wrong-phase");
    assertThat(listed(hours(lead, period, "")))
        .containsOnly("Amy APPROVED 450 0", "Bob APPROVED 450 0");
    assertThat(
            server.column(
                "select outcome from decision_log where subject_id = '%s' order by decided_at"
                    .formatted(period)))
        .endsWith("WORKED_HOURS_APPROVED", "CLOSE");
  }

  @Test
  void whoWorksInAnOpenPeriodOfAnotherTeamKeepsItsDaysOpen() {
    var other = RosterTeam.in(server, team.organisation());
    var amyThere = other.joinedBy(amy.person(), 3);
    var there = other.publishedPeriod("2026-11-09", Map.of(amyThere, "..E...."));
    var here = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......", bob, ".E....."));
    expect(200, approve(team.lead().client(), here));

    expect(200, team.move(here, "CLOSE"));
    assertThat(openFrom(bob)).containsExactly("2026-11-23");
    assertThat(openFrom(amy)).containsExactly("2026-11-09");

    var approval = other.path("/periods/" + there + "/worked-hours/approve");
    expect(200, other.lead().client().post(approval, "{\"exceptShiftIds\":[]}"));
    expect(200, other.move(there, "CLOSE"));
    assertThat(openFrom(amy)).containsExactly("2026-11-23");
  }

  @Test
  void thePagesOfTheListFollowEachOther() {
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "EEE....", bob, "..L...."));
    var lead = team.lead().client();

    var first = hours(lead, period, "?limit=3");
    var second = hours(lead, period, "?limit=3&cursor=" + first.text("/nextCursor"));

    assertThat(listed(first)).hasSize(3);
    assertThat(listed(second)).containsExactly("Bob AS_PLANNED 450 0 approvable");
    assertThat(second.json().has("nextCursor")).isFalse();
    assertThat(hours(lead, period, "?cursor=AA").problem()).isEqualTo("invalid-request");
  }

  private Answer correct(Client caller, String shiftId, String end) {
    return caller.post(
        team.path("/shifts/" + shiftId + "/worked-time/correct"),
        """
        {"start": "2026-11-16T07:00:00+01:00", "end": "2026-11-16T%s:00+01:00", "breakMinutes": 30,
         "reason": "REPORTED_LATE"}
        """
            .formatted(end));
  }

  @Test
  void hoursOfAClosedPeriodArePutRightByACorrectionOnTheFirstOpenDay() {
    team.organisation().lead(team.id(), bob.person());
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......", bob, "E......"));
    var amys = shift(period, amy, LAST_WEEK);
    var bobs = shift(period, bob, LAST_WEEK);
    var lead = team.lead().client();
    expect(200, approve(lead, period));

    var tooEarly = correct(lead, amys, "16:00");
    expect(200, team.move(period, "CLOSE"));
    var corrected = correct(lead, amys, "16:00");
    var again = expect(200, correct(lead, amys, "15:45"));
    var own = correct(bob.client(), bobs, "16:00");
    var byAmy = correct(amy.client(), bobs, "16:00");

    assertKeepsToContract("correctWorkedTime", corrected);
    assertThat(tooEarly.problem()).isEqualTo("wrong-phase");
    assertThat(corrected.json().at("/bookedMinutes").asInt()).isEqualTo(60);
    assertThat(corrected.text("/shift/worked/end")).startsWith("2026-11-16T16:00");
    assertThat(again.json().at("/bookedMinutes").asInt()).isEqualTo(-15);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.text("/detail")).contains("own hours");
    assertThat(byAmy.status()).isEqualTo(403);
    assertThat(booked(amy, "CORRECTION")).containsExactly("60", "-15");
    assertThat(
            server.column(
                "select distinct e.entry_day from hours_entry e where e.kind = 'CORRECTION'"
                    + " and e.reason = 'REPORTED_LATE' and e.corrects is not null"
                    + " and e.cause_id = '%s'".formatted(amys)))
        .containsExactly(THIS_WEEK);
    assertThat(listed(hours(lead, period, "")))
        .containsExactlyInAnyOrder("Amy APPROVED 495 45", "Bob APPROVED 450 0");
    assertThat(
            server.column(
                "select outcome from decision_log where subject_id = '%s'".formatted(amys)))
        .containsExactly("REPORTED_LATE", "REPORTED_LATE");
  }

  @Test
  void aContractThatChangesOnClosedDaysIsTakenOver() {
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "E......"));
    expect(200, record(amy, shift(period, amy, LAST_WEEK), LAST_WEEK, "15:30"));
    expect(200, approve(team.lead().client(), period));
    expect(200, team.move(period, "CLOSE"));
    var before = account(amy);

    handIn(
        "{\"contractKind\":\"FIXED\",\"weeklyMinutes\":1440,\"from\":\"2020-01-01\",\"until\":\"2026-11-09\"},"
            + "{\"contractKind\":\"FIXED\",\"weeklyMinutes\":1680,\"from\":\"2026-11-09\"}");

    var after = account(amy);
    // Two closed weeks, and five weeks and four days to come, of 240 minutes a week.
    assertThat(after.at("/contractMinutes").asInt() - before.at("/contractMinutes").asInt())
        .isEqualTo(53 * 240 / 7);
    assertThat(after.at("/rosteredMinutes")).isEqualTo(before.at("/rosteredMinutes"));
    assertThat(after.at("/workedMinutes")).isEqualTo(before.at("/workedMinutes"));
    assertThat(after.at("/months/11/balanceMinutes").asInt()).isEqualTo(sumOfEntries(amy));
    assertThat(
            server.column(
                """
                select count(*) from hours_entry e join hours_account a on a.id = e.account_id
                where a.person_id = '%s' and e.entry_day < a.open_from and e.entry_day >= '%s'
                and e.corrects is not null
                """
                    .formatted(amy.person().id(), "2026-11-09")))
        .containsExactly("0");
    assertThat(openFrom(amy)).contains(THIS_WEEK);
  }

  private int sumOfEntries(RosterMember member) {
    return Integer.parseInt(
        server
            .column(
                """
                select sum(e.minutes) from hours_entry e join hours_account a on a.id = e.account_id
                where a.person_id = '%s' and a.account_year = 2026
                """
                    .formatted(member.person().id()))
            .get(0));
  }

  /** Hands the team in with these contracts of everybody. */
  private void handIn(String contracts) {
    var administrator = server.as(team.organisation().personWithRole("ADMINISTRATOR"));
    var before = administrator.get(team.path(""));
    var document = before.json().get("document").toString();
    expect(
        200,
        administrator
            .with("If-Match", before.header("ETag"))
            .put(
                team.path(""),
                document.replaceAll(
                    "\"employments\":\\[[^]]*]", "\"employments\":[" + contracts + "]")));
  }

  @Test
  void ofTimeOnCallTheCallsCount() {
    server.execute(
        """
        update shift_type set kind = 'ON_CALL', counts_for_coverage = false,
        counts_for_hours = false, counts_for_rest = false where team_id = '%s' and code = 'L'
        """
            .formatted(team.id()));
    var period = team.publishedPeriod(LAST_WEEK, Map.of(amy, "L......", bob, "E......"));
    var onCall = shift(period, amy, LAST_WEEK);
    var path = team.path("/shifts/" + onCall + "/worked-time");
    var body =
        """
        {"start": "2026-11-16T15:00:00+01:00", "end": "2026-11-16T23:00:00+01:00", "breakMinutes": 0,
         "callOuts": [{"start": "2026-11-16T17:00:00+01:00", "end": "2026-11-16T18:15:00+01:00"},
                      {"start": "2026-11-16T21:00:00+01:00", "end": "2026-11-16T21:40:00+01:00"}]}
        """;

    var recorded = amy.client().post(path, body);
    var overlapping = amy.client().post(path, body.replace("T21:00", "T18:00"));
    expect(200, approve(team.lead().client(), period));

    assertKeepsToContract("recordWorkedTime", recorded);
    assertThat(recorded.json().at("/shift/worked/callOuts").size()).isEqualTo(2);
    assertThat(overlapping.text("/errors/0/pointer")).isEqualTo("/callOuts/1/start");
    assertThat(overlapping.text("/errors/0/code")).isEqualTo("calls-not-in-order");
    assertThat(booked(amy, "WORKED")).containsExactly("115");
    assertThat(listed(hours(team.lead().client(), period, ""))).contains("Amy APPROVED 115 115");
  }
}
