package org.samenrooster.server.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.period.PeriodTransitions;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026. */
final class RosterPeriodIT {

  private static final String IN_TIME = "2026-12-28";
  private static final LocalDate ANCHOR = LocalDate.of(2026, 12, 28);
  private static final String SEEN = "{\"acknowledgeShortfall\": true}";
  private static final String NOT_SEEN = "{\"acknowledgeShortfall\": false}";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);

  private Answer get(String path) {
    return expect(200, team.lead().client().get(team.path(path)));
  }

  private Answer post(String periodId, String command, String body) {
    return team.lead().client().post(team.path("/periods/" + periodId + "/" + command), body);
  }

  private Answer post(String periodId, String command) {
    return team.lead().client().post(team.path("/periods/" + periodId + "/" + command));
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return list.valueStream().map(item -> item.at(pointer).asString("")).toList();
  }

  private List<String> decisions(String subjectId) {
    return server.column(
        "select outcome from decision_log where subject_id = '%s' order by decided_at"
            .formatted(subjectId));
  }

  @Test
  void aPeriodGoesFromDraftToPublishedAndEveryDecisionIsLogged() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(2, 0, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "EEE....", bob, "E......"), true);
    team.absent(amy, "2026-12-30T10:00", "2027-01-02T10:00");

    var created =
        team.lead()
            .client()
            .post(team.path("/periods"), "{\"from\":\"%s\",\"weeks\":1}".formatted(IN_TIME));
    var id = created.text("/id");
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith(team.path("/periods/" + id));
    assertThat(created.text("/phase")).isEqualTo("DRAFT");
    assertThat(get("/periods/" + id).header("ETag")).isEqualTo(created.header("ETag"));

    var picking = expect(200, team.move(id, "OPEN_PICKING"));
    assertThat(picking.text("/phase")).isEqualTo("PICKING");
    assertThat(picking.header("ETag")).isNotEqualTo(created.header("ETag"));
    assertThat(picking.json().at("/possibleCommands").toString()).isEqualTo("[\"CLOSE_PICKING\"]");

    var roster = get("/periods/" + id + "/roster");
    var amysLine = roster.json().at("/members/0");
    assertThat(texts(roster.json().at("/members"), "/displayName"))
        .containsExactly("Amy", "Bob", "Lea Lead");
    assertThat(texts(amysLine.at("/shifts"), "/date")).containsExactly("2026-12-28", "2026-12-29");
    assertThat(amysLine.at("/shifts/0/origin").asString()).isEqualTo("BASE_ROSTER");
    assertThat(amysLine.at("/shifts/0/start").asString()).startsWith("2026-12-28T07:00");
    assertThat(amysLine.at("/absences").toString())
        .isEqualTo("[{\"from\":\"2026-12-30\",\"until\":\"2027-01-03\"}]");
    assertThat(roster.toString()).doesNotContain("SICK");
    // Fourteen early shifts are wanted; Amy stands in two of them and Bob in one.
    assertThat(roster.json().at("/openShifts").size()).isEqualTo(11);
    assertThat(roster.header("ETag")).isNotEmpty();

    expect(200, team.move(id, "CLOSE_PICKING"));
    expect(200, team.move(id, "START_APPROVAL"));
    var refused = expect(422, post(id, "approve", NOT_SEEN));
    assertThat(refused.problem()).isEqualTo("impossible-document");
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/acknowledgeShortfall");
    assertThat(refused.text("/errors/0/message")).contains("88 h 0 min");

    var approved =
        expect(200, post(id, "approve", "{\"acknowledgeShortfall\":true,\"remark\":\"Pool\"}"));
    assertThat(approved.text("/approval/approvedBy")).isEqualTo("Lea Lead");
    assertThat(approved.text("/approval/remark")).isEqualTo("Pool");
    assertThat(approved.json().at("/approval/shortfallAcknowledged").asBoolean()).isTrue();
    assertThat(approved.json().at("/possibleCommands").toString())
        .isEqualTo("[\"SEND_BACK\",\"PUBLISH\"]");

    var published = expect(200, post(id, "publish"));
    assertThat(published.text("/phase")).isEqualTo("PUBLISHED");
    assertThat(published.text("/publishedAt")).startsWith("2026-11-23");
    assertThat(published.json().at("/possibleCommands").toString()).isEqualTo("[\"CLOSE\"]");
    assertThat(decisions(id))
        .containsExactly(
            "OPEN_PICKING", "CLOSE_PICKING", "START_APPROVAL", "APPROVED", "PUBLISHED");
  }

  @Test
  void sendingBackClearsTheApprovalAndKeepsTheShifts() {
    team.needs(1, 0, 0);
    var id = team.pickingPeriod(IN_TIME, 1);
    expect(200, team.move(id, "CLOSE_PICKING"));
    expect(200, team.move(id, "START_APPROVAL"));
    expect(200, post(id, "approve", SEEN));

    var back = expect(200, team.move(id, "SEND_BACK"));

    assertThat(back.text("/phase")).isEqualTo("PICKING");
    assertThat(back.json().has("approval")).isFalse();
    assertThat(get("/periods/" + id + "/roster").json().at("/openShifts").size()).isEqualTo(7);
    expect(200, team.move(id, "CLOSE_PICKING"));
    expect(200, team.move(id, "START_APPROVAL"));
    var unapproved = expect(409, post(id, "publish"));
    assertThat(unapproved.problem()).isEqualTo("wrong-phase");
    assertThat(unapproved.text("/detail")).contains("not approved yet");
  }

  @Test
  void everyCommandInEveryPhaseFollowsTheTable() {
    var monday = LocalDate.of(2027, 1, 4);
    var cells = new ArrayList<Callable<String>>();
    for (var phase : PeriodPhase.values()) {
      for (var command : PeriodCommand.values()) {
        var from = monday.plusWeeks(cells.size());
        cells.add(() -> outcome(periodIn(phase, from), command));
      }
    }

    assertThat(cells.stream().map(RosterPeriodIT::called))
        .containsExactlyElementsOf(
            Stream.of(PeriodPhase.values())
                .flatMap(
                    phase ->
                        Stream.of(PeriodCommand.values()).map(command -> expected(phase, command)))
                .toList());
  }

  private static String called(Callable<String> cell) {
    try {
      return cell.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String expected(PeriodPhase phase, PeriodCommand command) {
    return PeriodTransitions.next(phase, command)
        .map(next -> "200 " + next)
        .orElse("409 wrong-phase");
  }

  private String outcome(String periodId, PeriodCommand command) {
    var answer =
        switch (command) {
          case APPROVE -> post(periodId, "approve", SEEN);
          case PUBLISH -> post(periodId, "publish");
          default -> team.move(periodId, command.name());
        };
    return answer.status() + " " + answer.problem() + answer.text("/phase");
  }

  /** A period put into a phase by hand, approved wherever it can be. */
  private String periodIn(PeriodPhase phase, LocalDate from) {
    var id = SeededOrganisation.newId();
    var approved =
        phase.compareTo(PeriodPhase.APPROVAL) >= 0
            ? "'%s', %s".formatted(team.lead().person().id(), server.instant("2026-11-20T10:00"))
            : "null, null";
    var published =
        phase.compareTo(PeriodPhase.PUBLISHED) >= 0 ? server.instant("2026-11-20T11:00") : "null";
    server.execute(
        """
        insert into roster_period (id, organisation_id, team_id, from_date, until_date, phase,
        rolled_out, approved_by, approved_at, shortfall_acknowledged, published_at, version)
        values ('%s', '%s', '%s', '%s', '%s', '%s', %s, %s, false, %s, 1)
        """
            .formatted(
                id,
                team.organisation().id(),
                team.id(),
                from,
                from.plusWeeks(1),
                phase,
                phase.compareTo(PeriodPhase.PICKING) >= 0,
                approved,
                published));
    return id;
  }

  @Test
  void aCommandInTheWrongPhaseSaysWhatIsPossibleInTheCallersLanguage() {
    var id = team.period(IN_TIME, 1);
    var path = team.path("/periods/" + id + "/phase");
    var dutch = team.lead().client().with("Accept-Language", "nl");

    var refused = expect(409, dutch.post(path, "{\"command\":\"CLOSE\"}"));

    assertThat(refused.text("/detail"))
        .isEqualTo(
            "De periode is in de fase concept; sluiten kan nu niet. Wel mogelijk: wensen openen,"
                + " kiezen openen.");
  }

  @Test
  void aPeriodStartsOnAMondayAndDoesNotOverlapWithAnother() {
    team.period(IN_TIME, 2);

    var tuesday = create("2026-12-29", 1);
    var overlapping = create("2027-01-04", 1);
    var adjacent = create("2027-01-11", 26);

    assertThat(tuesday.problem()).isEqualTo("impossible-document");
    assertThat(tuesday.text("/errors/0/pointer")).isEqualTo("/from");
    assertThat(tuesday.text("/errors/0/message")).contains("2026-12-29", "2027-01-04");
    assertThat(overlapping.problem()).isEqualTo("impossible-document");
    assertThat(overlapping.text("/errors/0/message")).contains("2026-12-28", "2027-01-11");
    assertThat(adjacent.status()).isEqualTo(201);
  }

  private Answer create(String from, int weeks) {
    return team.lead()
        .client()
        .post(team.path("/periods"), "{\"from\":\"%s\",\"weeks\":%d}".formatted(from, weeks));
  }

  @Test
  void ofManyOverlappingPeriodsThatAreMadeAtOnceExactlyOneIsMade() {
    for (var round = 0; round < 10; round++) {
      var from = LocalDate.of(2027, 1, 4).plusWeeks(4L * round);
      Callable<Answer> first = () -> create(from.toString(), 3);
      Callable<Answer> second = () -> create(from.plusWeeks(1).toString(), 3);

      var answers = AtOnce.send(List.of(first, second, first, second));

      assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 422);
    }
    assertThat(get("/periods").json().at("/items").size()).isEqualTo(10);
  }

  @Test
  void periodsAreListedLatestFirstAndPageByPage() {
    Stream.of("2026-12-28", "2027-01-04", "2027-01-11").forEach(from -> team.period(from, 1));

    var first = get("/periods?limit=2");
    var second = get("/periods?limit=2&cursor=" + first.text("/nextCursor"));
    var wrong = team.lead().client().get(team.path("/periods?cursor=abc"));

    assertThat(texts(first.json().at("/items"), "/from"))
        .containsExactly("2027-01-11", "2027-01-04");
    assertThat(texts(second.json().at("/items"), "/from")).containsExactly("2026-12-28");
    assertThat(second.json().has("nextCursor")).isFalse();
    assertThat(wrong.problem()).isEqualTo("invalid-request");
    assertThat(wrong.text("/errors/0/pointer")).isEqualTo("query/cursor");
  }

  @Test
  void aRosterThatBreaksARuleIsNotApprovedAndSaysWhoseItIs() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 1);
    // The early shift starts when the night shift ends.
    team.baseRoster(ANCHOR, Map.of(amy, "NE....."), true);
    var id = team.pickingPeriod(IN_TIME, 1);
    expect(200, team.move(id, "CLOSE_PICKING"));
    expect(200, team.move(id, "START_APPROVAL"));

    var refused = expect(422, post(id, "approve", SEEN));

    assertThat(refused.problem()).isEqualTo("rule-violated");
    assertThat(refused.text("/detail")).endsWith("look at: Amy.");
    assertThat(texts(refused.json().at("/ruleViolations"), "/severity")).contains("BLOCK");
    assertThat(get("/periods/" + id).json().has("approval")).isFalse();
    assertThat(decisions(id)).doesNotContain("APPROVED");
  }

  @Test
  void workAfterThePeriodIsJudgedWithIt() {
    var amy = team.member("Amy", 3);
    team.needs(0, 1, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "......L"), true);
    // Monday 05:00 after a late shift on Sunday until 23:00: six hours of rest.
    team.heldShift(amy, "E", "2027-01-04T04:00", "2027-01-04T12:00");
    var id = team.pickingPeriod(IN_TIME, 1);
    expect(200, team.move(id, "CLOSE_PICKING"));
    expect(200, team.move(id, "START_APPROVAL"));

    var refused = expect(422, post(id, "approve", SEEN));

    assertThat(refused.problem()).isEqualTo("rule-violated");
    assertThat(texts(refused.json().at("/ruleViolations"), "/ruleId"))
        .contains("ATW-5.3-daily-rest");
  }

  @Test
  void aRosterThatComesLateIsPublishedOnceEverybodyWhomItReachesLateHasConsented()
      throws SQLException {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var cas = team.member("Cas", 3);
    team.needs(3, 0, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "E......", bob, ".E....."), true);
    var id = team.pickingPeriod("2026-12-14", 2);
    pick(cas, id, "2026-12-21");
    approved(id);

    var late = expect(422, post(id, "publish"));

    assertThat(late.problem()).isEqualTo("rule-violated");
    assertThat(late.text("/detail"))
        .contains("missing from: Amy, Bob.", "from 21 December 2026 on are known in time");
    assertThat(late.text("/ruleViolations/0/ruleId")).isEqualTo("ATW-4.2-notice");
    assertThat(late.json().at("/ruleViolations/0/actual").asInt()).isEqualTo(21);
    assertThat(late.text("/ruleViolations/0/message")).contains("Monday 16 November");
    assertThat(ask(id, cas).text("/errors/0/code")).isEqualTo("consent-not-needed");
    assertThat(post(id, "late-consents", named("nobody")).text("/errors/0/code"))
        .isEqualTo("not-a-member");

    var asked = expect(200, post(id, "late-consents", "{}"));
    assertThat(texts(asked.json().at("/items"), "/state")).containsExactly("ASKED", "ASKED");
    expect(200, post(id, "late-consents", "{}"));
    assertThat(server.count("select count(*) from publication_consent where period_id = ?", id))
        .as("asking again asks nobody twice")
        .isEqualTo(2);
    expect(200, answer(id, amy, "AGREE"));
    expect(200, answer(id, bob, "REFUSE"));
    var bobs = consents(id, bob).at("/items/0/id").asString();
    assertThat(amy.client().post(consentPath(id, bobs, "answer"), reply("AGREE")).status())
        .isEqualTo(403);
    assertThat(texts(consents(id, amy).at("/items"), "/displayName")).containsExactly("Amy");
    assertThat(texts(consents(id, team.lead()).at("/items"), "/state"))
        .containsExactly("GIVEN", "REFUSED");
    assertThat(post(id, "late-consents/by-phone", named(bob.id())).text("/errors/0/code"))
        .isEqualTo("change-answer-stands");

    expect(200, ask(id, bob));
    expect(200, post(id, "late-consents/by-phone", named(bob.id())));
    var entered = consents(id, bob).at("/items/0");
    assertThat(entered.at("/enteredByName").asString()).isEqualTo("Lea Lead");
    assertThat(entered.at("/possibleSteps").toString()).contains("DISPUTE");
    expect(200, bob.client().post(consentPath(id, entered.at("/id").asString(), "dispute")));
    assertThat(post(id, "publish").text("/detail")).contains("missing from: Bob.");
    expect(200, ask(id, bob));
    expect(200, answer(id, bob, "AGREE"));

    expect(200, team.move(id, "SEND_BACK"));
    assertThat(answer(id, bob, "REFUSE").problem()).isEqualTo("wrong-phase");
    var about = consents(id, amy).at("/items/0/id").asString();
    pick(amy, id, "2026-12-23");
    approved(id);
    assertThat(post(id, "publish").text("/detail")).contains("missing from: Amy.");
    assertThat(consents(id, amy).at("/items/0/state").asString()).isEqualTo("LAPSED");
    assertThat(
            amy.client()
                .post(consentPath(id, about, "answer"), reply("REFUSE"))
                .text("/errors/0/code"))
        .isEqualTo("consent-line-changed");
    expect(200, post(id, "late-consents", "{}"));
    expect(200, answer(id, amy, "AGREE"));

    assertThat(expect(200, post(id, "publish")).text("/phase")).isEqualTo("PUBLISHED");
    assertThat(decisions(bob.id()))
        .containsExactlyInAnyOrder(
            "ASKED", "REFUSED", "ASKED", "BY_PHONE", "DISPUTED", "ASKED", "GIVEN");
    assertThat(lateChanges(amy)).isEqualTo(1);
    assertThat(lateChanges(cas)).isZero();
  }

  @Test
  void aYesThatIsTakenBackWhileTheRosterIsPublishedCountsOrComesTooLate() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "E......"), true);
    var id = team.pickingPeriod("2026-12-14", 1);
    approved(id);
    expect(200, post(id, "late-consents", "{}"));
    expect(200, answer(id, amy, "AGREE"));
    team.lead().client();
    Callable<Answer> publish = () -> post(id, "publish");
    var path = consentPath(id, consents(id, amy).at("/items/0/id").asString(), "answer");
    Callable<Answer> refuse = () -> amy.client().post(path, reply("REFUSE"));

    var answers = AtOnce.send(List.of(publish, refuse));

    var phase = get("/periods/" + id).text("/phase");
    var state = consents(id, amy).at("/items/0/state").asString();
    if (answers.get(0).status() == 200) {
      assertThat(answers.get(1).problem()).isEqualTo("wrong-phase");
      assertThat(List.of(phase, state)).containsExactly("PUBLISHED", "GIVEN");
    } else {
      assertThat(answers.get(0).problem()).isEqualTo("rule-violated");
      assertThat(answers.get(1).status()).isEqualTo(200);
      assertThat(List.of(phase, state)).containsExactly("APPROVAL", "REFUSED");
    }
  }

  private void approved(String id) {
    expect(200, team.move(id, "CLOSE_PICKING"));
    expect(200, team.move(id, "START_APPROVAL"));
    expect(200, post(id, "approve", SEEN));
  }

  private void pick(RosterMember member, String id, String date) {
    var open = get("/periods/" + id + "/roster").json().at("/openShifts");
    var shift =
        open.valueStream()
            .filter(one -> one.at("/date").asString().equals(date))
            .findFirst()
            .orElseThrow()
            .at("/id")
            .asString();
    expect(200, member.client().post(team.path("/shifts/" + shift + "/pick")));
  }

  private Answer ask(String id, RosterMember member) {
    return post(id, "late-consents", named(member.id()));
  }

  private JsonNode consents(String id, RosterMember reader) {
    var path = team.path("/periods/" + id + "/late-consents");
    return expect(200, reader.client().get(path)).json();
  }

  private Answer answer(String id, RosterMember member, String reply) {
    var consent = consents(id, member).at("/items/0/id").asString();
    return member.client().post(consentPath(id, consent, "answer"), reply(reply));
  }

  private String consentPath(String id, String consent, String command) {
    return team.path("/periods/" + id + "/late-consents/" + consent + "/" + command);
  }

  private static String reply(String reply) {
    return "{\"reply\":\"" + reply + "\"}";
  }

  private static String named(String memberId) {
    return "{\"memberIds\":[\"" + memberId + "\"]}";
  }

  private long lateChanges(RosterMember member) throws SQLException {
    return server.count(
        "select count(*) from burden_entry where kind = 'LATE_CHANGE' and member_id = ?",
        member.id());
  }

  @Test
  void aRosterThatIsPublishedTwentyEightDaysAheadNeedsNoConsent() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "E......"), true);
    var id = team.pickingPeriod("2026-12-21", 1);
    expect(200, team.move(id, "CLOSE_PICKING"));
    expect(200, team.move(id, "START_APPROVAL"));
    expect(200, post(id, "approve", SEEN));

    expect(200, post(id, "publish"));
  }

  @Test
  void coverageCountsNightsWhereTheirQuartersFallOverBothClockChanges() {
    var amy = team.member("Amy", 3);
    team.needs(0, 0, 1);
    team.baseRoster(LocalDate.of(2027, 3, 22), Map.of(amy, ".....N."), true);
    team.heldShift(amy, "N", "2027-03-21T22:00", "2027-03-22T06:00");
    for (var week : List.of("2027-03-22", "2027-10-25")) {
      var id = team.pickingPeriod(week, 1);

      var coverage = get("/periods/" + id + "/coverage");

      var days = coverage.json().at("/days");
      assertThat(days.size()).isEqualTo(7);
      // The Saturday night runs through the clock change: 4 quarters of Saturday, 28 of Sunday.
      assertThat(present(days.get(5))).isEqualTo(4);
      assertThat(present(days.get(6))).isEqualTo(28);
      assertThat(days.get(6).at("/shortfallMinutes").asInt()).isEqualTo(60);
      assertThat(present(days.get(0))).isEqualTo(week.equals("2027-03-22") ? 28 : 0);
      assertThat(coverage.json().at("/surplusMinutes").asInt()).isZero();
      var elapsed = week.equals("2027-03-22") ? 7 * 60 : 9 * 60;
      var hours =
          get("/members/" + amy.id() + "/planned-hours?periodId=" + id)
              .json()
              .at("/plannedMinutes");
      assertThat(hours.asInt()).isEqualTo(elapsed - 30);
    }
  }

  @Test
  void aMeetingThatCountsForCoverageCoversAndOneThatDoesNotCountForHoursIsNotPlanned() {
    var amy = team.member("Amy", 3);
    var administrator = server.as(team.organisation().personWithRole("ADMINISTRATOR"));
    var stored = expect(200, administrator.get(team.path("")));
    var document =
        stored
            .json()
            .get("document")
            .toString()
            .replaceFirst(
                "\"kind\":\"CARE\"",
                "\"kind\":\"MEETING\",\"countsForCoverage\":true,\"countsForHours\":false");
    expect(200, administrator.with("If-Match", stored.header("ETag")).put(team.path(""), document));
    team.needs(1, 0, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "E......"), true);

    var id = team.pickingPeriod("2026-12-21", 1);

    var monday = get("/periods/" + id + "/coverage").json().at("/days/0");
    assertThat(present(monday)).isEqualTo(8 * 4);
    assertThat(monday.at("/shortfallMinutes").asInt()).isZero();
    var hours = get("/members/" + amy.id() + "/planned-hours?periodId=" + id);
    assertThat(hours.json().at("/plannedMinutes").asInt()).isZero();
  }

  private static int present(JsonNode day) {
    var present = 0;
    for (var level : day.at("/levels")) {
      for (var people : level.at("/present")) {
        present += people.asInt();
      }
    }
    return present;
  }

  @Test
  void aMemberSeesThePeriodButMayDoNothingWithIt() {
    var amy = team.member("Amy", 3);
    var id = team.period(IN_TIME, 1);

    var seen = expect(200, amy.client().get(team.path("/periods/" + id)));
    var refused =
        amy.client().post(team.path("/periods/" + id + "/phase"), "{\"command\":\"OPEN_PICKING\"}");
    var elsewhere =
        RosterTeam.on(server).lead().client().get(team.path("/periods/" + id)).problem();
    var unknown = team.lead().client().get(team.path("/periods/" + SeededOrganisation.newId()));

    assertThat(seen.json().at("/possibleCommands").size()).isZero();
    assertThat(refused.problem()).isEqualTo("forbidden");
    assertThat(elsewhere).isEqualTo("not-found");
    assertThat(unknown.problem()).isEqualTo("not-found");
  }

  @Test
  void theSameCommandSentTwiceTakesEffectOnceAndGivesTheSameAnswer() {
    team.needs(1, 0, 0);
    var id = team.period(IN_TIME, 1);
    var client = team.lead().client().with("Idempotency-Key", "open-" + id);
    var path = team.path("/periods/" + id + "/phase");

    var answers =
        AtOnce.send(
            Collections.nCopies(3, () -> client.post(path, "{\"command\":\"OPEN_PICKING\"}")));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"2\"");
    assertThat(get("/periods/" + id + "/roster").json().at("/openShifts").size()).isEqualTo(7);
  }
}
