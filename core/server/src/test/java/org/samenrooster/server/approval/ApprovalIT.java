package org.samenrooster.server.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/**
 * From the end of a picking round to the yes: taking a proposal, and approving what came of it.
 * Today is Monday 23 November 2026; the periods begin on Monday 28 December.
 */
@OnceIsEnough
final class ApprovalIT {

  private static final String FROM = "2026-12-28";
  private static final int SHIFT = 450;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);

  @Test
  void aProposalBecomesTheRosterWithItsHoursAndEachIsToldWhyAndNobodyElse() throws SQLException {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    leadIsAway();
    team.needs(1, 0, 0);
    var period = completing(team.pickingPeriod(FROM, 1));
    var open = roster(period).at("/openShifts").size();
    var proposed = ended(period, "{\"seconds\":1,\"seed\":1}");
    var again = team.lead().client().with("Idempotency-Key", "take-once");

    var taken = expect(200, again.post(take(period, proposed)));
    var replayed = again.post(take(period, proposed));

    var given = taken.json().at("/givenShifts").asInt();
    assertThat(given).isPositive();
    assertThat(taken.json().at("/openShifts").asInt()).isEqualTo(open - given);
    assertThat(replayed.json()).isEqualTo(taken.json());
    for (var member : List.of(amy, bob)) {
      var added = ids(member(proposed.at("/proposal"), member).at("/added"));
      assertThat(ids(line(period, member).at("/shifts"))).isEqualTo(added);
      assertThat(planned(member, period)).isEqualTo(added.size() * SHIFT);
      assertThat(booked(member)).isEqualTo(added.size() * SHIFT);
      var reasons = expect(200, member.client().get(reasons(member, period))).json();
      assertThat(texts(reasons.at("/items"), "/shiftId"))
          .containsExactlyInAnyOrderElementsOf(added);
      assertThat(texts(reasons.at("/items"), "/kind")).containsOnly("SHIFT_GIVEN");
    }
    var dutch = amy.client().with("Accept-Language", "nl").get(reasons(amy, period));
    assertThat(dutch.text("/items/0/reason")).startsWith("Niemand had E");
    assertThat(bob.client().get(reasons(amy, period)).status()).isEqualTo(403);
    assertThat(team.lead().client().get(reasons(amy, period)).status()).isEqualTo(200);
    var listed = expect(200, team.lead().client().get(jobs(period))).json();
    assertThat(listed.at("/items/0/taken/by").asString()).isEqualTo("Lea Lead");
    assertThat(team.lead().client().post(take(period, proposed)).text("/errors/0/code"))
        .isEqualTo("completion-taken-already");
    assertThat(
            server.count(
                "select count(*) from decision_log where operation = 'takeCompletionProposal'"
                    + " and subject_id = ?",
                proposed.at("/id").asString()))
        .isEqualTo(1);
  }

  @Test
  void ofTwoLeadsWhoTakeAtOnceOneDoesAndNothingIsHeldOrBookedTwice() throws SQLException {
    var amy = team.member("Amy", 3);
    var other = team.organisation().person("Otto");
    team.organisation().lead(team.id(), other);
    leadIsAway();
    team.needs(1, 0, 0);
    var period = completing(team.pickingPeriod(FROM, 1));
    var one = ended(period, "{\"seconds\":1,\"seed\":1}");
    var two = ended(period, "{\"seconds\":1,\"seed\":2}");
    assertThat(texts(items(jobs(period)), "/id"))
        .containsExactly(two.at("/id").asString(), one.at("/id").asString());
    var otto = server.as(other);
    Callable<Answer> first = () -> team.lead().client().post(take(period, one));
    Callable<Answer> second = () -> otto.post(take(period, two));

    var answers = AtOnce.send(List.of(first, second));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    var refused = answers.stream().filter(answer -> answer.status() == 409).findFirst();
    assertThat(refused.orElseThrow().problem()).isEqualTo("proposal-outdated");
    assertThat(texts(refused.orElseThrow().json().at("/errors"), "/code"))
        .containsOnly("completion-shift-changed");
    assertThat(texts(items(jobs(period)), "/taken/by")).filteredOn(by -> !by.isEmpty()).hasSize(1);
    assertThat(booked(amy)).isEqualTo(line(period, amy).at("/shifts").size() * SHIFT);
  }

  @Test
  void aPickInAnotherTeamAndATakeThatTogetherBreakARuleNeverBothHappen() {
    var amy = team.member("Amy", 3);
    leadIsAway();
    team.needs(0, 0, 1);
    var there = RosterTeam.in(server, team.organisation());
    var amyThere = there.joinedBy(amy.person(), 3);
    there.needs(1, 0, 0);
    var period = completing(team.pickingPeriod(FROM, 1));
    var other = there.pickingPeriod(FROM, 2);
    var proposed = ended(period, "{\"seconds\":1,\"seed\":1}");
    var night = member(proposed.at("/proposal"), amy).at("/added/0/date").asString();
    var morning = LocalDate.parse(night).plusDays(1).toString();
    var early = open(there, other, morning);
    Callable<Answer> pick = () -> amyThere.client().post(there.path("/shifts/" + early + "/pick"));
    Callable<Answer> taking = () -> team.lead().client().post(take(period, proposed));

    var answers = AtOnce.send(List.of(pick, taking));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .extracting(Answer::problem)
        .singleElement()
        // Whoever comes second: a pick breaks a rule, a proposal was made before the pick.
        .isIn("rule-violated", "proposal-outdated");
    var violations = team.lead().client().get(team.path("/periods/" + period + "/rule-violations"));
    assertThat(expect(200, violations).toString()).doesNotContain("\"BLOCK\"");
  }

  @Test
  void whatChangedSinceTheSearchIsToldAndNothingIsTaken() throws SQLException {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    leadIsAway();
    team.needs(1, 0, 0);
    var period = completing(team.pickingPeriod(FROM, 1));
    var proposed = ended(period, "{\"seconds\":1,\"seed\":1}");
    var hours = member(proposed.at("/proposal"), amy);
    assertThat(hours.at("/added").size()).isPositive();
    var before = roster(period);

    team.contract(amy, 60);
    server.execute(
        "update team_member set valid_until = '2026-12-01' where id = '%s'".formatted(bob.id()));
    var people = team.lead().client().post(take(period, proposed));
    expect(200, team.move(period, "SEND_BACK"));
    var tooEarly = team.lead().client().post(take(period, proposed));
    completing(period);
    var shifts = team.lead().client().post(take(period, proposed));

    assertThat(texts(people.json().at("/errors"), "/code"))
        .containsExactlyInAnyOrder("completion-beyond-hours", "completion-member-gone");
    assertThat(people.toString()).contains("Amy would have", "may be assigned without a yes");
    assertThat(tooEarly.problem()).isEqualTo("wrong-phase");
    assertThat(shifts.problem()).isEqualTo("proposal-outdated");
    assertThat(texts(shifts.json().at("/errors"), "/value"))
        .containsExactlyElementsOf(ids(before.at("/openShifts")));
    assertThat(roster(period).at("/openShifts").size()).isEqualTo(before.at("/openShifts").size());
    assertThat(server.count("select count(*) from completion_take where period_id = ?", period))
        .isZero();
  }

  @Test
  void whoHasACoachGetsShiftsBesideHerThatCoverNothing() {
    var amy = team.member("Amy", 3);
    var zoe = team.member("Zoe", 3);
    leadIsAway();
    team.besideShiftTypes();
    team.coaching(zoe, amy, "2026-01-01", "2028-01-01");
    team.needs(1, 1, 0);
    var period = completing(team.pickingPeriod(FROM, 1));
    var proposed = ended(period, "{\"seconds\":2,\"seed\":1}");
    var beside = member(proposed.at("/proposal"), zoe).at("/coached/shifts");
    assertThat(beside.size()).isPositive();

    var taken = expect(200, team.lead().client().post(take(period, proposed)));

    assertThat(taken.json().at("/besideShifts").asInt()).isEqualTo(beside.size());
    var hers = line(period, zoe).at("/shifts");
    assertThat(texts(hers, "/kind")).hasSize(beside.size()).containsOnly("SUPERNUMERARY");
    assertThat(texts(hers, "/date")).isEqualTo(texts(beside, "/date"));
    assertThat(planned(zoe, period)).isEqualTo(beside.size() * SHIFT);
    expect(200, team.move(period, "SEND_BACK"));
    var own = ids(hers).get(0);
    assertThat(zoe.client().post(team.path("/shifts/" + own + "/withdraw")).status())
        .as("nobody else could pick it")
        .isEqualTo(403);
    var amys = ids(line(period, amy).at("/shifts")).get(0);
    expect(200, amy.client().post(team.path("/shifts/" + amys + "/withdraw")));
    assertThat(texts(roster(period).at("/openShifts"), "/id")).contains(amys);
  }

  @Test
  void whoLosesAPickIsToldWhy() throws SQLException {
    var amy = team.member("Amy", 3);
    leadIsAway();
    team.needs(1, 0, 1);
    var period = team.pickingPeriod(FROM, 1);
    var picked = open(team, period, "2026-12-30");
    expect(200, amy.client().post(team.path("/shifts/" + picked + "/pick")));
    completing(period);
    var night =
        list(roster(period).at("/openShifts")).stream()
            .filter(shift -> shift.at("/date").asString().equals("2026-12-29"))
            .filter(shift -> shift.at("/shiftType").asString().equals("N"))
            .findFirst()
            .orElseThrow()
            .at("/id")
            .asString();
    var proposed =
        ended(
            period,
            "{\"seconds\":2,\"seed\":1,\"freedom\":{\"changePicks\":true},\"mustFill\":[\"%s\"]}"
                .formatted(night));

    expect(200, team.lead().client().post(take(period, proposed)));

    var reasons = expect(200, amy.client().get(reasons(amy, period))).json().at("/items");
    var lost =
        list(reasons).stream()
            .filter(reason -> reason.at("/kind").asString().equals("PICK_NOT_KEPT"))
            .toList();
    assertThat(lost).hasSize(1);
    assertThat(lost.get(0).at("/shiftId").asString()).isEqualTo(picked);
    assertThat(lost.get(0).at("/reason").asString()).contains("N");
    assertThat(ids(line(period, amy).at("/shifts"))).contains(night).doesNotContain(picked);
    var balance = expect(200, amy.client().get(burdens(amy))).json();
    assertThat(own(balance, "WISH_GIVEN_UP")).as("a pick counts as three wishes").isEqualTo(300);
    assertThat(balance.at("/entries/0/cause").asString()).isEqualTo("COMPLETION");
    assertThat(booked(amy)).isEqualTo(line(period, amy).at("/shifts").size() * SHIFT);
  }

  @Test
  void whatHasNothingToDecideIsApprovedAtOnceAndWhatHasIsLookedAtFirst() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var cas = team.member("Cas", 3);
    leadIsAway();
    team.absent(cas, "2026-12-27T23:00", "2027-01-03T23:00");
    team.needs(1, 0, 0);
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "E.E.E..", bob, ".E....."), true);
    var period = approving(team.pickingPeriod(FROM, 1));

    var overview = overview(period);

    assertThat(overview.at("/openShifts").asInt())
        .isEqualTo(roster(period).at("/openShifts").size());
    assertThat(overview.at("/shortfallMinutes").asInt()).isPositive();
    assertThat(exceptions(overview, amy)).as(overview.toString()).isEmpty();
    assertThat(exceptions(overview, bob)).containsExactly("HOURS_OUTSIDE_BAND");
    assertThat(exceptions(overview, cas)).as("who is away all week").isEmpty();
    assertThat(member(overview, bob).at("/outsideBandMinutes").asInt()).isNegative();
    assertThat(member(overview, amy).at("/plannedMinutes").asInt()).isEqualTo(3 * SHIFT);
    assertThat(texts(overview.at("/lines"), "/memberId").indexOf(bob.id()))
        .isLessThan(texts(overview.at("/lines"), "/memberId").indexOf(amy.id()));

    var rest = expect(200, approve(period, "{}"));

    assertThat(rest.json().at("/memberIds").toString()).contains(amy.id()).doesNotContain(bob.id());
    var one = expect(200, approve(period, "{\"memberIds\":[\"%s\"]}".formatted(bob.id())));
    assertThat(one.json().at("/memberIds").toString()).contains(bob.id());
    assertThat(expect(200, approve(period, "{}")).json().at("/memberIds").size()).isZero();
    assertThat(member(overview(period), bob).at("/approval/by").asString()).isEqualTo("Lea Lead");
    assertThat(approve(period, "{\"memberIds\":[\"nobody\"]}").text("/errors/0/pointer"))
        .isEqualTo("/memberIds");
    assertThat(amy.client().get(overviewOf(period)).status()).isEqualTo(403);
  }

  @Test
  void aRosterIsSentBackToOneAndWhatDoesNotChangeStaysApproved() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    leadIsAway();
    team.needs(1, 1, 0);
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "E......"), true);
    var period = team.pickingPeriod(FROM, 1);
    var picked = open(team, period, "2026-12-31");
    expect(200, bob.client().post(team.path("/shifts/" + picked + "/pick")));
    approving(period);
    var both = "{\"memberIds\":[\"%s\",\"%s\"]}".formatted(amy.id(), bob.id());
    expect(200, approve(period, both));
    var back = team.path("/periods/" + period + "/send-back");
    var to = "{\"remark\":\"Please give Thursday back\",\"memberIds\":[\"%s\"]}";
    assertThat(team.lead().client().post(back, to.formatted("nobody")).text("/errors/0/pointer"))
        .isEqualTo("/memberIds");

    var sent = expect(200, team.lead().client().post(back, to.formatted(bob.id())));

    assertThat(sent.text("/phase")).isEqualTo("PICKING");
    var remarks = team.path("/periods/" + period + "/remarks");
    assertThat(bob.client().get(remarks).text("/items/0/remark")).contains("Thursday");
    assertThat(amy.client().get(remarks).json().at("/items").size()).isZero();
    assertThat(team.lead().client().get(remarks).json().at("/items").size()).isEqualTo(1);
    assertThat(whySentBack(bob, period)).contains("Thursday");
    assertThat(whySentBack(amy, period)).isEmpty();
    expect(200, bob.client().post(team.path("/shifts/" + picked + "/withdraw")));
    approving(period);
    var overview = overview(period);
    assertThat(member(overview, amy).at("/approval/by").asString()).isEqualTo("Lea Lead");
    assertThat(member(overview, bob).at("/approval").isMissingNode()).isTrue();
    assertThat(member(overview, bob).at("/remark/remark").asString()).contains("Thursday");
  }

  private String whySentBack(RosterMember member, String period) {
    var decisions = team.path("/decisions");
    var latest = member.client().get(decisions + "?subjectId=" + period);
    assertThat(expect(200, latest).text("/items/0/operation")).isEqualTo("sendPeriodBack");
    var decision = member.client().get(decisions + "/" + latest.text("/items/0/id"));
    return expect(200, decision).text("/reason");
  }

  @Test
  void nobodyApprovesHerOwnRosterAndADeputyDoesOnHerDays() throws SQLException {
    var lead = team.lead();
    var dee = team.member("Dee", 3);
    team.needs(1, 0, 0);
    team.baseRoster(LocalDate.parse(FROM), Map.of(lead, "E......"), true);
    var period = approving(team.pickingPeriod(FROM, 1));
    var own = "{\"memberIds\":[\"%s\"]}".formatted(lead.id());
    var seen = "{\"acknowledgeShortfall\":true}";
    var path = team.path("/periods/" + period);

    assertThat(approve(period, own).problem()).isEqualTo("forbidden");
    assertThat(member(overview(period), lead).at("/own").asBoolean()).isTrue();
    var approved = expect(200, lead.client().post(path + "/approve", seen));
    assertThat(approved.json().at("/approval/ownLineOpen").asBoolean()).isTrue();
    assertThat(approved.json().at("/possibleCommands").toString())
        .doesNotContain("PUBLISH", "APPROVE");
    assertThat(lead.client().post(path + "/approve", seen).problem()).isEqualTo("forbidden");
    var early = lead.client().post(path + "/publish");
    assertThat(early.problem()).isEqualTo("wrong-phase");
    assertThat(early.text("/detail")).contains("Lea Lead", "deputy");
    assertThat(dee.client().get(overviewOf(period)).status()).isEqualTo(403);

    var named = expect(201, deputy(dee, "2026-11-23", "2026-12-01"));

    assertThat(dee.client().get(overviewOf(period)).status()).isEqualTo(200);
    expect(200, dee.client().post(path + "/lines/approve", own));
    var whole = expect(200, lead.client().get(path)).json();
    assertThat(whole.at("/approval/ownLineOpen").isMissingNode()).isTrue();
    assertThat(whole.at("/possibleCommands").toString()).contains("PUBLISH");
    expect(200, lead.client().post(path + "/publish"));
    var deputies = team.path("/deputies");
    expect(200, lead.client().post(deputies + "/" + named.text("/id") + "/end"));
    assertThat(dee.client().get(overviewOf(period)).status()).isEqualTo(403);
    assertThat(dee.client().get(deputies).text("/items/0/namedBy")).isEqualTo("Lea Lead");
    assertThat(dee.client().get(deputies).json().at("/items/0").has("endedAt")).isTrue();
    expect(201, deputy(dee, "2026-11-24", "2026-12-01"));
    assertThat(dee.client().get(overviewOf(period)).status()).as("from tomorrow").isEqualTo(403);
    assertThat(deputy(dee, "2026-11-30", "2026-12-07").text("/errors/0/code"))
        .as("twice on one day, so that ending it once would not be the end")
        .isEqualTo("deputy-already");
    assertThat(deputy(dee, "2026-10-01", "2026-11-23").text("/errors/0/code"))
        .isEqualTo("deputy-over");
    assertThat(deputy(dee, "2026-12-02", "2026-12-01").text("/errors/0/code"))
        .isEqualTo("end-before-start");
    assertThat(
            server.count(
                "select count(*) from decision_log where operation in ('nameDeputy', 'endDeputy')"
                    + " and subject_id = ?",
                dee.id()))
        .isEqualTo(3);
  }

  @Test
  void theApprovalOfASecondLeadIsThatOfTheFirstOnesLine() {
    var lead = team.lead();
    var dee = team.member("Dee", 3);
    expect(201, deputy(dee, "2026-11-23", "2026-12-01"));
    team.needs(2, 0, 0);
    team.baseRoster(LocalDate.parse(FROM), Map.of(lead, "E......", dee, "E......"), true);
    var period = approving(team.pickingPeriod(FROM, 1));
    var path = team.path("/periods/" + period);
    var seen = "{\"acknowledgeShortfall\":true}";
    expect(200, lead.client().post(path + "/approve", seen));
    assertThat(dee.client().get(path).json().at("/possibleCommands").toString())
        .contains("APPROVE");

    var second = expect(200, dee.client().post(path + "/approve", seen));

    assertThat(second.json().at("/approval/ownLineOpen").isMissingNode()).isTrue();
    expect(200, dee.client().post(path + "/publish"));
  }

  @Test
  void aPublicationEntersNightsAndWeekendsAndEachReadsHerOwnBesideTheMedian() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    List.of("Cas", "Dee").forEach(name -> team.member(name, 3));
    team.publishedPeriod("2026-11-30", Map.of(amy, "N....EE", bob, "E......"));

    var hers = expect(200, amy.client().get(burdens(amy))).json();

    assertThat(own(hers, "NIGHT")).isEqualTo(100);
    assertThat(own(hers, "WEEKEND")).isEqualTo(200);
    assertThat(own(hers, "LATE_CHANGE")).as("with consent, within 28 days").isEqualTo(100);
    assertThat(own(hers, "WISH_KEPT")).isZero();
    assertThat(kind(hers, "NIGHT").at("/medianHundredths").asInt(-1)).isZero();
    assertThat(texts(hers.at("/entries"), "/date"))
        .containsExactly("2026-12-06", "2026-12-05", "2026-11-30", "2026-11-23");
    assertThat(texts(hers.at("/entries"), "/cause")).containsOnly("PUBLICATION");
    assertThat(own(expect(200, bob.client().get(burdens(bob))).json(), "NIGHT")).isZero();
    assertThat(bob.client().get(burdens(amy)).status()).isEqualTo(403);
    assertThat(team.lead().client().get(burdens(amy)).json().at("/kinds"))
        .isEqualTo(hers.at("/kinds"));
    var dutch = amy.client().with("Accept-Language", "nl").get(burdens(amy));
    assertThat(dutch.json().at("/rules").toString()).contains("26 weken", "Ziekte");
    var few = RosterTeam.on(server);
    var alone = few.member("Eve", 3);
    var path = few.path("/members/" + alone.id() + "/burden-balance");
    assertThat(kind(expect(200, alone.client().get(path)).json(), "NIGHT").has("medianHundredths"))
        .isFalse();
  }

  private String burdens(RosterMember member) {
    return team.path("/members/" + member.id() + "/burden-balance");
  }

  private static JsonNode kind(JsonNode balance, String kind) {
    return list(balance.at("/kinds")).stream()
        .filter(one -> one.at("/kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static int own(JsonNode balance, String kind) {
    return kind(balance, kind).at("/ownHundredths").asInt();
  }

  private String approving(String period) {
    expect(200, team.move(period, "CLOSE_PICKING"));
    expect(200, team.move(period, "START_APPROVAL"));
    return period;
  }

  private String overviewOf(String period) {
    return team.path("/periods/" + period + "/approval-overview");
  }

  private JsonNode overview(String period) {
    return expect(200, team.lead().client().get(overviewOf(period))).json();
  }

  private static List<String> exceptions(JsonNode overview, RosterMember member) {
    return list(member(overview, member).at("/exceptions")).stream()
        .map(JsonNode::asString)
        .toList();
  }

  private Answer approve(String period, String lines) {
    return team.lead().client().post(team.path("/periods/" + period + "/lines/approve"), lines);
  }

  private Answer deputy(RosterMember member, String from, String until) {
    var body =
        "{\"memberId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
            .formatted(member.id(), from, until);
    return team.lead().client().post(team.path("/deputies"), body);
  }

  private void leadIsAway() {
    team.absent(team.lead(), "2026-12-20 00:00", "2027-01-20 00:00");
  }

  private String completing(String period) {
    expect(200, team.move(period, "CLOSE_PICKING"));
    return period;
  }

  private JsonNode roster(String period) {
    return roster(team, period);
  }

  private static JsonNode roster(RosterTeam of, String period) {
    return expect(200, of.lead().client().get(of.path("/periods/" + period + "/roster"))).json();
  }

  private JsonNode line(String period, RosterMember member) {
    return member(roster(period), member);
  }

  /** The open shift of a day; the first of them. */
  private static String open(RosterTeam of, String period, String date) {
    return list(roster(of, period).at("/openShifts")).stream()
        .filter(shift -> shift.at("/date").asString().equals(date))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }

  private int planned(RosterMember member, String period) {
    var path = team.path("/members/" + member.id() + "/planned-hours?periodId=" + period);
    return expect(200, member.client().get(path)).json().at("/plannedMinutes").asInt();
  }

  private long booked(RosterMember member) throws SQLException {
    return server.count(
        "select coalesce(sum(e.minutes), 0) from hours_entry e join hours_account a"
            + " on a.id = e.account_id where e.kind = 'ROSTERED' and a.person_id = ?",
        member.person().id());
  }

  private String jobs(String period) {
    return team.path("/periods/" + period + "/completion-jobs");
  }

  private String take(String period, JsonNode job) {
    return jobs(period) + "/" + job.at("/id").asString() + "/take";
  }

  private String reasons(RosterMember member, String period) {
    return team.path("/members/" + member.id() + "/completion-reasons?periodId=" + period);
  }

  private JsonNode items(String path) {
    return expect(200, team.lead().client().get(path)).json().at("/items");
  }

  private JsonNode ended(String period, String request) {
    return team.searched("/periods/" + period + "/completion-jobs", request);
  }

  private static JsonNode member(JsonNode of, RosterMember member) {
    return list(of.has("lines") ? of.at("/lines") : of.at("/members")).stream()
        .filter(node -> node.at("/memberId").asString().equals(member.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> list(JsonNode nodes) {
    return nodes.valueStream().toList();
  }

  private static List<String> ids(JsonNode shifts) {
    return texts(shifts, "/id");
  }

  private static List<String> texts(JsonNode nodes, String pointer) {
    return list(nodes).stream().map(node -> node.at(pointer).asString("")).toList();
  }
}
