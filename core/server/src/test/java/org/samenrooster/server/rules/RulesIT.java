package org.samenrooster.server.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;

/**
 * Today is Monday 23 November 2026; the period starts on Monday 28 December. A late shift before an
 * early one leaves eight hours of rest, which the law allows once in seven days.
 */
@OnceIsEnough
final class RulesIT {

  private static final String FROM = "2026-12-28";
  private static final LocalDate ANCHOR = LocalDate.parse(FROM);
  private static final String REST = "ATW-5.3-daily-rest";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);

  private static List<JsonNode> list(JsonNode nodes) {
    return nodes.valueStream().toList();
  }

  private static List<String> texts(JsonNode nodes, String pointer) {
    return list(nodes).stream().map(node -> node.at(pointer).asString("")).toList();
  }

  private String violations(String periodId) {
    return team.path("/periods/" + periodId + "/rule-violations");
  }

  private Answer accept(Client caller, String periodId, RosterMember member, String at) {
    return caller.post(violations(periodId) + "/accept", acceptance(member, at, "Agreed."));
  }

  private static String acceptance(RosterMember member, String at, String reason) {
    return "{\"memberId\":\"%s\",\"ruleId\":\"%s\",\"at\":\"%s\",\"reason\":\"%s\"}"
        .formatted(member.id(), REST, at, reason);
  }

  private Answer check(Client caller, RosterMember member, List<String> gone, List<String> come) {
    var body =
        "{\"removeShiftIds\":[%s],\"addShiftIds\":[%s]}".formatted(quoted(gone), quoted(come));
    return caller.post(team.path("/members/" + member.id() + "/change-check"), body);
  }

  private static String quoted(List<String> ids) {
    return String.join(",", ids.stream().map(id -> "\"" + id + "\"").toList());
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

  private long acceptances(String periodId) {
    return server
        .column("select id from violation_acceptance where period_id = '%s'".formatted(periodId))
        .size();
  }

  @Test
  void theViolationsOfAPeriodAreListedGravestFirstAndPageByPage() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.contract(amy, 1920);
    team.needs(2, 2, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "LELE...", bob, "LE....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var lead = team.lead().client();

    var all = expect(200, lead.get(violations(periodId) + "?limit=100")).json();

    var rests =
        list(all.at("/items")).stream()
            .filter(item -> item.at("/violation/ruleId").asString().equals(REST))
            .toList();
    assertThat(rests.get(0).at("/violation/severity").asString()).isEqualTo("BLOCK");
    assertThat(rests.get(0).at("/displayName").asString()).isEqualTo("Amy");
    assertThat(rests.get(0).at("/violation/at").asString()).startsWith("2026-12-31T07:00");
    assertThat(rests.get(0).at("/violation/nearest/way").asString()).isEqualTo("START_FROM");
    assertThat(rests.get(0).at("/violation/windowStart").asString()).isNotEmpty();
    assertThat(rests)
        .filteredOn(item -> item.at("/violation/severity").asString().equals("WARN"))
        .extracting(item -> item.at("/displayName").asString())
        .containsExactlyInAnyOrder("Amy", "Bob");
    var warning = rests.get(rests.size() - 1).at("/violation");
    assertThat(warning.at("/exceptionUse/used").asInt()).isEqualTo(1);
    assertThat(warning.at("/exceptionUse/allowed").asInt()).isEqualTo(1);
    assertThat(texts(all.at("/items"), "/violation/severity"))
        .isSortedAccordingTo((one, other) -> rank(one) - rank(other));

    var paged = new ArrayList<JsonNode>();
    var cursor = "";
    do {
      var page = expect(200, lead.get(violations(periodId) + "?limit=1" + cursor)).json();
      assertThat(page.at("/items").size()).isEqualTo(1);
      paged.addAll(list(page.at("/items")));
      cursor = page.has("nextCursor") ? "&cursor=" + page.at("/nextCursor").asString() : "";
    } while (!cursor.isEmpty());
    assertThat(paged).isEqualTo(list(all.at("/items")));

    var blocked = expect(200, lead.get(violations(periodId) + "?severity=BLOCK")).json();
    assertThat(texts(blocked.at("/items"), "/violation/severity")).containsOnly("BLOCK");
    assertThat(lead.get(violations(periodId) + "?severity=GREEN").problem())
        .isEqualTo("invalid-request");
    assertThat(lead.get(violations(periodId) + "?cursor=abc").problem())
        .isEqualTo("invalid-request");
  }

  private static int rank(String severity) {
    return List.of("BLOCK", "WARN", "INFO").indexOf(severity);
  }

  @Test
  void membersSeeTheirOwnViolationsOnlyAndTheAuditorSeesAll() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(2, 2, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "LE.....", bob, "LE....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var auditor = server.as(team.organisation().personWithRole("AUDITOR"));

    var own = expect(200, bob.client().get(violations(periodId))).json();
    var all = expect(200, auditor.get(violations(periodId))).json();

    assertThat(texts(own.at("/items"), "/displayName")).isNotEmpty().containsOnly("Bob");
    assertThat(own.toString()).doesNotContain(amy.id());
    assertThat(texts(all.at("/items"), "/displayName")).contains("Amy", "Bob");
    var coordinator = server.as(team.organisation().personWithRole("POOL_COORDINATOR"));
    assertThat(coordinator.get(violations(periodId)).status()).isEqualTo(403);
    assertThat(team.lead().client().get(violations(SeededOrganisation.newId())).status())
        .isEqualTo(404);
  }

  @Test
  void aWarningIsAcceptedWithAReasonAndCountsUntilItGetsWorse() {
    var amy = team.member("Amy", 3);
    team.needs(1, 1, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "LE....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var lead = team.lead().client();

    var accepted = expect(200, accept(lead, periodId, amy, "2026-12-29T07:00:00+01:00"));

    assertThat(accepted.text("/displayName")).isEqualTo("Amy");
    assertThat(accepted.text("/violation/accepted/by")).isEqualTo("Lea Lead");
    assertThat(accepted.text("/violation/accepted/reason")).isEqualTo("Agreed.");
    assertThat(rest(lead, periodId).at("/accepted/by").asString()).isEqualTo("Lea Lead");
    assertThat(rest(amy.client(), periodId).at("/accepted/reason").asString()).isEqualTo("Agreed.");
    assertThat(
            server.column(
                "select rule_ids from decision_log where operation = 'acceptViolation'"
                    + " and subject_id = '"
                    + amy.id()
                    + "'"))
        .containsExactly(REST);

    // As if eleven hours had been needed all along and nine were accepted: eight are worse.
    server.execute(
        "update violation_acceptance set actual_value = 540 where period_id = '" + periodId + "'");
    assertThat(rest(lead, periodId).has("accepted")).isFalse();
    server.execute(
        "update violation_acceptance set actual_value = 420 where period_id = '" + periodId + "'");
    assertThat(rest(lead, periodId).has("accepted")).isTrue();
  }

  private JsonNode rest(Client caller, String periodId) {
    return list(expect(200, caller.get(violations(periodId))).json().at("/items")).stream()
        .map(item -> item.at("/violation"))
        .filter(violation -> violation.at("/ruleId").asString().equals(REST))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatBlocksOrIsNotThereCannotBeAccepted() {
    var amy = team.member("Amy", 3);
    team.contract(amy, 1920);
    team.needs(1, 1, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "LELE..."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var lead = team.lead().client();

    var blocking = accept(lead, periodId, amy, "2026-12-31T07:00:00+01:00");
    var nothing = accept(lead, periodId, amy, "2026-12-31T07:01:00+01:00");
    var nobody =
        lead.post(
            violations(periodId) + "/accept",
            acceptance(amy, "2026-12-31T07:00:00+01:00", "x")
                .replace(amy.id(), SeededOrganisation.newId()));
    var noReason =
        lead.post(
            violations(periodId) + "/accept", acceptance(amy, "2026-12-29T07:00:00+01:00", " "));
    var longReason =
        lead.post(
            violations(periodId) + "/accept",
            acceptance(amy, "2026-12-29T07:00:00+01:00", "x".repeat(501)));

    assertThat(blocking.status()).isEqualTo(422);
    assertThat(blocking.problem()).isEqualTo("violation-not-acceptable");
    assertThat(blocking.text("/detail")).contains(REST, "ATW");
    assertThat(blocking.text("/ruleViolations/0/severity")).isEqualTo("BLOCK");
    assertThat(nothing.problem()).isEqualTo("impossible-document");
    assertThat(nothing.text("/errors/0/code")).isEqualTo("violation-not-there");
    assertThat(nobody.text("/errors/0/pointer")).isEqualTo("/memberId");
    assertThat(List.of(noReason.status(), longReason.status())).containsOnly(400);
    assertThat(accept(amy.client(), periodId, amy, "2026-12-29T07:00:00+01:00").status())
        .isEqualTo(403);
    assertThat(acceptances(periodId)).isZero();
    expect(
        200,
        lead.post(
            violations(periodId) + "/accept",
            acceptance(amy, "2026-12-29T07:00:00+01:00", "\u00E9".repeat(500))));
  }

  @Test
  void ofTwoAcceptancesAtOnceTheFirstStandsAndTheOtherIsToldWhose() {
    var amy = team.member("Amy", 3);
    team.needs(1, 1, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "LE....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var deputy = team.organisation().person("Dee Deputy");
    team.organisation().lead(team.id(), deputy);
    var at = "2026-12-29T07:00:00+01:00";
    var lead = team.lead().client();
    var other = server.as(deputy);

    var both =
        AtOnce.send(
            List.of(() -> accept(lead, periodId, amy, at), () -> accept(other, periodId, amy, at)));

    assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    assertThat(acceptances(periodId)).isEqualTo(1);
    var leadWasFirst = both.get(0).status() == 200;
    var first = leadWasFirst ? "Lea Lead" : "Dee Deputy";
    var late = both.get(leadWasFirst ? 1 : 0);
    assertThat(late.problem()).isEqualTo("warning-already-accepted");
    assertThat(late.text("/detail"))
        .startsWith(first + " accepted this warning on 23 November 2026");
    assertThat(late.text("/ruleViolations/0/accepted/by")).isEqualTo(first);
    assertThat(late.text("/ruleViolations/0/accepted/reason")).isEqualTo("Agreed.");
    assertThat(rest(lead, periodId).at("/accepted/by").asString()).isEqualTo(first);
    assertThat(accept(leadWasFirst ? lead : other, periodId, amy, at).status()).isEqualTo(409);
  }

  @Test
  void theSameAcceptanceSentTwiceIsOne() {
    var amy = team.member("Amy", 3);
    team.needs(1, 1, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "LE....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var at = "2026-12-29T07:00:00+01:00";
    var keyed = team.lead().client().with("Idempotency-Key", SeededOrganisation.newId());

    var same =
        AtOnce.send(
            List.of(
                () -> accept(keyed, periodId, amy, at), () -> accept(keyed, periodId, amy, at)));

    assertThat(same).extracting(Answer::status).containsExactly(200, 200);
    assertThat(same.get(0).json()).isEqualTo(same.get(1).json());
    assertThat(acceptances(periodId)).isEqualTo(1);
  }

  @Test
  void theDatabaseItselfKeepsASecondFirstAcceptanceOut() {
    var amy = team.member("Amy", 3);
    team.needs(1, 1, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "LE....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    expect(200, accept(team.lead().client(), periodId, amy, "2026-12-29T07:00:00+01:00"));
    var columns =
        "organisation_id, team_id, period_id, member_id, rule_id, violation_at, actual_value,"
            + " limit_value, reason, accepted_by, accepted_at";
    var copy =
        "insert into violation_acceptance (id, %2$s, acceptance) select '%1$s', %2$s, %3$d"
            + " from violation_acceptance where period_id = '%4$s'";

    assertThatThrownBy(
            () -> server.execute(copy.formatted(SeededOrganisation.newId(), columns, 1, periodId)))
        .satisfies(
            refused ->
                assertThat(refused.getCause().getMessage().toLowerCase(Locale.ROOT))
                    .contains("uq_violation_acceptance"));
    server.execute(copy.formatted(SeededOrganisation.newId(), columns, 2, periodId));
    assertThat(acceptances(periodId)).isEqualTo(2);
  }

  @Test
  void anApprovalTellsHowManyWarningsNobodyAccepted() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(2, 2, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "LE.....", bob, "LE....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var lead = team.lead().client();
    expect(200, accept(lead, periodId, bob, "2026-12-29T07:00:00+01:00"));
    expect(200, team.move(periodId, "CLOSE_PICKING"));
    expect(200, team.move(periodId, "START_APPROVAL"));
    var warnings =
        list(expect(200, lead.get(violations(periodId) + "?severity=WARN")).json().at("/items"));
    var unaccepted =
        warnings.stream().filter(item -> !item.at("/violation").has("accepted")).count();
    assertThat(unaccepted).isPositive().isLessThan(warnings.size());

    var approved =
        expect(
            200,
            lead.post(
                team.path("/periods/" + periodId + "/approve"), "{\"acknowledgeShortfall\":true}"));

    assertThat(approved.json().at("/approval/unacceptedWarnings").asLong()).isEqualTo(unaccepted);
    expect(200, accept(lead, periodId, amy, "2026-12-29T07:00:00+01:00"));
    var later = expect(200, lead.get(team.path("/periods/" + periodId))).json();
    assertThat(later.at("/approval/unacceptedWarnings").asLong())
        .as("what was so when it was approved")
        .isEqualTo(unaccepted);
    server.execute(
        "update roster_period set unaccepted_warnings = null where id = '" + periodId + "'");
    var old = expect(200, lead.get(team.path("/periods/" + periodId))).json();
    assertThat(old.at("/approval").has("unacceptedWarnings")).isFalse();
  }

  @Test
  void aChangeIsJudgedAndNothingChanges() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(2, 1, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "L......", bob, ".E....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var open = shift(periodId, "2026-12-29", "E", "");
    var later = shift(periodId, "2026-12-30", "E", "");
    var late = shift(periodId, "2026-12-28", "L", amy.id());
    var bobs = shift(periodId, "2026-12-29", "E", bob.id());

    var short_ = expect(200, check(amy.client(), amy, List.of(), List.of(open))).json();
    var fine = expect(200, check(amy.client(), amy, List.of(), List.of(later))).json();
    var swap = expect(200, check(team.lead().client(), amy, List.of(late), List.of(bobs))).json();

    assertThat(short_.at("/light/colour").asString()).isEqualTo("AMBER");
    assertThat(short_.at("/light/reason").asString()).contains("longest rest");
    assertThat(texts(short_.at("/caused"), "/ruleId")).contains(REST);
    assertThat(texts(short_.at("/caused"), "/severity").get(0)).isEqualTo("WARN");
    assertThat(texts(fine.at("/caused"), "/ruleId")).doesNotContain(REST);
    assertThat(texts(swap.at("/caused"), "/ruleId")).doesNotContain(REST);
    assertThat(shift(periodId, "2026-12-29", "E", "")).isEqualTo(open);

    expect(200, amy.client().post(team.path("/shifts/" + open + "/pick")));
    var back = expect(200, check(amy.client(), amy, List.of(open), List.of())).json();
    assertThat(texts(back.at("/solved"), "/ruleId")).contains(REST);
    assertThat(back.at("/light/colour").asString()).isEqualTo("GREEN");
    assertThat(back.at("/light").has("reason")).isFalse();
  }

  @Test
  void aChangeThatCannotBeIsRefusedWithAllFaults() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    var strangers = RosterTeam.in(server, team.organisation());
    var cas = strangers.member("Cas", 3);
    strangers.heldShift(cas, "E", "2026-12-28T06:00", "2026-12-28T14:00");
    var hidden =
        server.column("select id from shift where team_id = '%s'".formatted(strangers.id())).get(0);
    team.needs(2, 0, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "E......", bob, ".E....."), true);
    var periodId = team.pickingPeriod(FROM, 1);
    var own = shift(periodId, FROM, "E", amy.id());
    var bobs = shift(periodId, "2026-12-29", "E", bob.id());
    var unknown = SeededOrganisation.newId();

    var refused =
        check(amy.client(), amy, List.of(bobs, unknown, hidden), List.of(own, unknown, hidden));
    var nothing = check(amy.client(), amy, List.of(), List.of());
    var onlyUnknown = check(amy.client(), amy, List.of(unknown), List.of());

    assertThat(refused.problem()).isEqualTo("impossible-document");
    assertThat(texts(refused.json().at("/errors"), "/pointer"))
        .containsExactly(
            "/removeShiftIds/0",
            "/removeShiftIds/1",
            "/removeShiftIds/2",
            "/addShiftIds/0",
            "/addShiftIds/1",
            "/addShiftIds/2");
    assertThat(texts(refused.json().at("/errors"), "/code"))
        .containsExactly(
            "shift-not-held",
            "unknown-shift",
            "unknown-shift",
            "shift-held-already",
            "unknown-shift",
            "unknown-shift");
    assertThat(nothing.text("/errors/0/code")).isEqualTo("nothing-changes");
    assertThat(onlyUnknown.text("/errors/0/code")).isEqualTo("unknown-shift");
    assertThat(check(amy.client(), bob, List.of(bobs), List.of()).status()).isEqualTo(403);
    assertThat(
            team.lead()
                .client()
                .post(
                    team.path("/members/" + SeededOrganisation.newId() + "/change-check"),
                    "{\"removeShiftIds\":[],\"addShiftIds\":[\"" + own + "\"]}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void aShiftOfAnotherTeamCanBeGivenUpInAQuestion() {
    var otherTeam = RosterTeam.in(server, team.organisation());
    var amy = team.member("Amy", 3);
    var amyThere = otherTeam.joinedBy(amy.person(), 3);
    otherTeam.heldShift(amyThere, "L", "2026-12-28T14:00", "2026-12-28T22:00");
    var there =
        server.column("select id from shift where team_id = '%s'".formatted(otherTeam.id())).get(0);
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var open = shift(periodId, "2026-12-29", "E", "");

    var with = expect(200, check(amy.client(), amy, List.of(), List.of(open))).json();
    var instead = expect(200, check(amy.client(), amy, List.of(there), List.of(open))).json();

    assertThat(texts(with.at("/caused"), "/ruleId")).contains(REST);
    assertThat(texts(instead.at("/caused"), "/ruleId")).doesNotContain(REST);
  }

  @Test
  void theTeamLeadDoesNotLearnWhenSomebodyWorksElsewhere() {
    var otherOrganisation = RosterTeam.on(server);
    var amy = team.member("Amy", 3);
    var amyElsewhere = otherOrganisation.member("A. Visser", 3);
    List.of(amy, amyElsewhere)
        .forEach(
            known ->
                server.execute(
                    "update person set natural_person_id = '%s' where id = '%s'"
                        .formatted(amy.person().id(), known.person().id())));
    team.needs(1, 1, 0);
    team.baseRoster(ANCHOR, Map.of(amy, ".E....."), true);
    // 22:17 on the clock of the team: 8 h 43 min before the early shift of Tuesday.
    otherOrganisation.heldShift(amyElsewhere, "L", "2026-12-28T13:00", "2026-12-28T21:17");
    var periodId = team.pickingPeriod(FROM, 1);
    var open = shift(periodId, "2026-12-28", "L", "");

    var led = expect(200, team.lead().client().get(violations(periodId)));
    var own = expect(200, amy.client().get(violations(periodId)));
    var asked = expect(200, check(team.lead().client(), amy, List.of(), List.of(open)));
    var askedHerself = expect(200, check(amy.client(), amy, List.of(), List.of(open)));

    var shown = rest(team.lead().client(), periodId);
    assertThat(shown.at("/numbersWithheld").asBoolean()).isTrue();
    assertThat(shown.at("/severity").asString()).isEqualTo("WARN");
    assertThat(shown.at("/at").asString()).startsWith("2026-12-29T07:00");
    assertThat(shown.at("/actual").asInt()).isEqualTo(shown.at("/limit").asInt());
    assertThat(shown.at("/message").asString()).contains("elsewhere");
    assertThat(shown.has("windowStart") || shown.has("nearest") || shown.has("exceptionUse"))
        .isFalse();
    assertThat(led.http().body()).doesNotContain("22:17", "21:17", "8 h 43", ":523");
    assertThat(rest(amy.client(), periodId).at("/actual").asInt()).isEqualTo(523);
    assertThat(own.toString()).contains("8 h 43");
    // The open late shift overlaps the work elsewhere.
    assertThat(asked.text("/light/colour")).isEqualTo("RED");
    assertThat(asked.http().body()).doesNotContain("22:17", "21:17", "14:00", "7 h 17", ":437");
    assertThat(askedHerself.toString()).contains("7 h 17");

    expect(200, accept(team.lead().client(), periodId, amy, "2026-12-29T07:00:00+01:00"));
    assertThat(rest(team.lead().client(), periodId).at("/accepted/by").asString())
        .isEqualTo("Lea Lead");
    assertThat(rest(amy.client(), periodId).at("/accepted/by").asString()).isEqualTo("Lea Lead");
  }

  @Test
  void theRulesInForceAreToldInPlainWords() {
    var amy = team.member("Amy", 3);
    var path = team.path("/rules?on=2027-01-05");

    var english = expect(200, amy.client().get(path));
    var dutch = expect(200, amy.client().with("Accept-Language", "nl").get(path));

    assertThat(english.text("/rulePack")).isEqualTo("nl-atw");
    assertThat(english.text("/on")).isEqualTo("2027-01-05");
    var rest =
        list(english.json().at("/items")).stream()
            .filter(rule -> rule.at("/id").asString().equals(REST))
            .findFirst()
            .orElseThrow();
    assertThat(rest.at("/basis").asString()).isEqualTo("LAW");
    assertThat(rest.at("/severity").asString()).isEqualTo("BLOCK");
    assertThat(rest.at("/parameters").toString())
        .contains("{\"name\":\"restMinutes\",\"value\":660}");
    // It has always been so and has no end.
    assertThat(rest.has("from") || rest.has("until")).isFalse();
    assertThat(rest.at("/plain").asString()).isNotEmpty();
    assertThat(texts(dutch.json().at("/items"), "/id"))
        .isEqualTo(texts(english.json().at("/items"), "/id"));
    assertThat(texts(dutch.json().at("/items"), "/plain"))
        .isNotEqualTo(texts(english.json().at("/items"), "/plain"));
    assertThat(amy.client().get(team.path("/rules")).problem()).isEqualTo("invalid-request");
    assertThat(amy.client().get(team.path("/rules?on=2027-02-30")).problem())
        .isEqualTo("invalid-request");
  }

  @Test
  void missingHistoryIsStatedByRule() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    team.needs(2, 0, 0);
    team.baseRoster(ANCHOR, Map.of(amy, "E......", bob, ".E....."), true);
    // Amy is known for more than a year, Bob since the first day of the period.
    team.absent(amy, "2025-06-02T08:00", "2025-06-03T08:00");
    var periodId = team.pickingPeriod(FROM, 1);

    var gaps = expect(200, team.lead().client().get(violations(periodId))).json();

    assertThat(list(gaps.at("/historyGaps")))
        .isNotEmpty()
        .allSatisfy(
            gap -> {
              assertThat(gap.at("/knownWeeks").asInt()).isZero();
              assertThat(gap.at("/neededWeeks").asInt()).isPositive();
              assertThat(gap.at("/message").asString()).isNotEmpty();
              assertThat(texts(gap.at("/memberIds"), "")).containsExactly(bob.id());
            });
    var own = expect(200, amy.client().get(violations(periodId))).json();
    assertThat(own.at("/historyGaps").size()).isZero();
  }

  @Test
  void anOpenShiftHasOneLightForWhoeverCanPickIt() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 1);
    team.heldShift(amy, "L", "2026-12-28T14:00", "2026-12-28T22:00");
    team.heldShift(amy, "N", "2026-12-30T22:00", "2026-12-31T06:00");
    var periodId = team.pickingPeriod(FROM, 1);
    var path = team.path("/periods/" + periodId + "/open-shifts?limit=100");

    var seen = list(expect(200, amy.client().get(path)).json().at("/items"));
    var auditor = server.as(team.organisation().personWithRole("AUDITOR"));

    assertThat(light(seen, "2026-12-29", "E").at("/colour").asString()).isEqualTo("AMBER");
    assertThat(light(seen, "2026-12-29", "E").at("/reason").asString()).contains("longest rest");
    assertThat(light(seen, "2026-12-31", "E").at("/colour").asString()).isEqualTo("RED");
    assertThat(seen)
        .allSatisfy(
            item ->
                assertThat(item.at("/light/colour").asString().equals("RED"))
                    .isEqualTo(!item.at("/pickable").asBoolean()));
    assertThat(list(expect(200, auditor.get(path)).json().at("/items")))
        .isNotEmpty()
        .noneMatch(item -> item.has("light"));
  }

  private static JsonNode light(List<JsonNode> items, String date, String type) {
    return items.stream()
        .filter(item -> item.at("/shift/date").asString().equals(date))
        .filter(item -> item.at("/shift/shiftType").asString().equals(type))
        .findFirst()
        .orElseThrow()
        .at("/light");
  }
}
