package org.samenrooster.server.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.DocumentCommands;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Today is Monday 23 November 2026; the periods begin on Monday 28 December. */
final class CompletionIT {

  private static final Contract CONTRACT = Contract.load();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FROM = "2026-12-28";
  private static final int SHIFT = 450;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);

  @Test
  void whatIsLeftOpenIsGivenOutWithinRulesAndHoursAndNobodysRosterChanges() {
    var amy = team.member("Amy", 3);
    var bob = team.member("Bob", 3);
    IntStream.range(0, 3).forEach(i -> team.member("Member " + i, 3));
    team.needs(1, 1, 1);
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "EE....."), true);
    var period = picking(2);
    expect(200, bob.client().post(team.path("/shifts/" + pickable(bob, period) + "/pick")));
    var before = completing(period);

    var started = start(period, "{\"seconds\":6,\"seed\":7}");
    var id = started.text("/id");
    var events = follow(period, id, event -> {});

    assertThat(started.status()).as(started.toString()).isEqualTo(202);
    assertThat(started.header("Location")).endsWith(job(period, id));
    var ended = kept(team.lead().client().get(job(period, id)));
    assertThat(events.get(events.size() - 1)).isEqualTo(ended);
    assertThat(ended.at("/state").asString()).as(ended.toString()).isEqualTo("DONE");
    var proposal = ended.at("/proposal");
    assertThat(proposal.at("/members").size()).isEqualTo(6);
    assertThat(ended.at("/progress/openShifts").asInt())
        .isEqualTo(proposal.at("/openShifts").size());
    assertThat(ended.at("/progress/cost").asInt()).isEqualTo(proposal.at("/cost").asInt());
    assertThat(proposal.at("/lowerBound").asInt())
        .isLessThanOrEqualTo(proposal.at("/cost").asInt());
    assertThat(proposal.at("/wishesKept").isMissingNode()).as("nobody could wish").isTrue();
    assertEveryOpenShiftIsGivenOnceOrTold(before, proposal);
    list(proposal.at("/members")).forEach(this::assertKeepsRulesAndHours);
    assertThat(member(proposal, amy).at("/hours/beforeMinutes").asInt()).isEqualTo(4 * SHIFT);
    assertThat(member(proposal, bob).at("/hours/beforeMinutes").asInt()).isEqualTo(SHIFT);
    assertThat(roster(period)).isEqualTo(before);
  }

  private void assertEveryOpenShiftIsGivenOnceOrTold(JsonNode roster, JsonNode proposal) {
    var told = new ArrayList<String>();
    list(proposal.at("/members")).forEach(member -> told.addAll(ids(member.at("/added"))));
    assertThat(told).isNotEmpty();
    list(proposal.at("/openShifts"))
        .forEach(
            open -> {
              told.add(open.at("/shift/id").asString());
              assertThat(open.at("/reason").asString()).isNotBlank();
            });
    assertThat(told).containsExactlyInAnyOrderElementsOf(ids(roster.at("/openShifts")));
  }

  /** Asks the rules again, by the question that members ask about their own changes. */
  private void assertKeepsRulesAndHours(JsonNode member) {
    var added = ids(member.at("/added"));
    var shifts = added.size() + member.at("/coached/shifts").size();
    var minutes = member.at("/hours");
    assertThat(minutes.at("/afterMinutes").asInt())
        .isEqualTo(minutes.at("/beforeMinutes").asInt() + shifts * SHIFT)
        .isLessThanOrEqualTo(minutes.at("/mostMinutes").asInt());
    assertThat(member.at("/ruleViolations").toString()).doesNotContain("BLOCK");
    if (added.isEmpty()) {
      return;
    }
    var question =
        "{\"removeShiftIds\":[],\"addShiftIds\":[%s]}"
            .formatted(added.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",")));
    var path = team.path("/members/" + member.at("/memberId").asString() + "/change-check");
    var judged = expect(200, team.lead().client().post(path, question));
    assertThat(judged.toString()).doesNotContain("\"BLOCK\"");
  }

  @Test
  @OnceIsEnough
  void whoHasACoachWorksBesideHerAndTakesNoShiftOfThoseDays() {
    var alone = "2027-01-09";
    var amy = team.member("Amy", 3);
    var zoe = guided("Zoe", amy, alone);
    team.contract(zoe, 2160);
    IntStream.range(0, 3).forEach(i -> team.member("Member " + i, 3));
    team.needs(1, 1, 1);
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "EE....."), true);
    var period = picking(2);
    expect(200, amy.client().post(team.path("/shifts/" + pickable(amy, period) + "/pick")));
    var before = completing(period);

    var id = ended(period, "{\"seconds\":6,\"seed\":7}").at("/id").asString();

    var proposal = kept(team.lead().client().get(job(period, id))).at("/proposal");
    assertEveryOpenShiftIsGivenOnceOrTold(before, proposal);
    list(proposal.at("/members")).forEach(this::assertKeepsRulesAndHours);
    var hers = member(proposal, zoe);
    assertThat(texts(hers.at("/added"), "/date")).allMatch(date -> date.compareTo(alone) >= 0);
    var coachs = new ArrayList<String>();
    list(before.at("/members").get(index(before, amy)).at("/shifts"))
        .forEach(shift -> coachs.add(dayAndType(shift)));
    list(member(proposal, amy).at("/added")).forEach(shift -> coachs.add(dayAndType(shift)));
    coachs.removeIf(shift -> shift.compareTo(alone) >= 0);
    var beside = list(hers.at("/coached/shifts"));
    assertThat(beside).hasSizeGreaterThan(2);
    assertThat(beside.stream().map(CompletionIT::dayAndType))
        .isSubsetOf(coachs.stream().map(shift -> shift + "S").toList())
        .doesNotHaveDuplicates();
    assertThat(texts(hers.at("/coached/shifts"), "/coachId")).containsOnly(amy.id());
    assertThat(hers.at("/coached/followedShifts").asInt()).isEqualTo(beside.size());
    assertThat(hers.at("/coached/coachShifts").asInt()).isEqualTo(coachs.size());
    assertThat(hers.at("/coached/shortfall").asString()).contains("hours are missing", "the coach");
    assertThat(member(proposal, amy).at("/coached").isMissingNode()).isTrue();
    assertThat(roster(period)).isEqualTo(before);
    assertKeepsRulesWhenHeld(period, zoe, hers);
  }

  private RosterMember guided(String name, RosterMember coach, String until) {
    var guided = team.member(name, 3);
    team.besideShiftTypes();
    team.coaching(guided, coach, "2026-01-01", until);
    return guided;
  }

  private static String dayAndType(JsonNode shift) {
    return shift.at("/date").asString() + " " + shift.at("/shiftType").asString();
  }

  /** Asks the rules again, once she holds everything of the proposal. */
  private void assertKeepsRulesWhenHeld(String period, RosterMember member, JsonNode proposed) {
    for (var place : List.of("/added", "/coached/shifts")) {
      for (var shift : proposed.at(place)) {
        var type = shift.at("/shiftType").asString();
        var start =
            LocalDate.parse(shift.at("/date").asString())
                .atTime(6, 0)
                .plusHours(8L * "ELN".indexOf(type.charAt(0)));
        team.heldShift(member, type, start.toString(), start.plusHours(8).toString());
      }
    }
    var violations = team.lead().client().get(team.path("/periods/" + period + "/rule-violations"));
    assertThat(expect(200, violations).toString()).doesNotContain("\"BLOCK\"");
  }

  @Test
  @OnceIsEnough
  void aSearchIsCancelledWithItsBestAndOnlyOneRunsInAPeriod() {
    IntStream.range(0, 8).forEach(i -> team.member("Member " + i, 3));
    var amy = team.member("Amy", 3);
    var zoe = guided("Zoe", amy, "2028-01-01");
    team.needs(2, 2, 1);
    var period = picking(4);
    completing(period);
    var id = start(period, "{\"seconds\":900,\"seed\":7}").text("/id");
    var others = new ArrayList<Answer>();

    var events =
        follow(
            period,
            id,
            event -> {
              if (others.isEmpty() && !event.at("/progress/openShifts").isMissingNode()) {
                others.add(start(period, "{\"seconds\":1}"));
                others.add(team.lead().client().post(job(period, id) + "/cancel"));
              }
            });

    assertThat(others.get(0).problem()).isEqualTo("job-not-finished");
    assertThat(others.get(0).text("/detail")).contains("this period");
    assertThat(others.get(1).text("/state")).isEqualTo("CANCELLING");
    var last = events.get(events.size() - 1);
    assertThat(last.at("/state").asString()).isEqualTo("CANCELLED");
    assertThat(last.at("/progress/elapsedSeconds").asInt()).isLessThan(120);
    assertEveryOpenShiftIsGivenOnceOrTold(roster(period), last.at("/proposal"));
    list(last.at("/proposal/members")).forEach(this::assertKeepsRulesAndHours);
    // However early it was stopped: what the coach has got by then is what there is to follow.
    assertThat(member(last.at("/proposal"), zoe).at("/coached/coachShifts").asInt())
        .isEqualTo(member(last.at("/proposal"), amy).at("/added").size());
    assertThat(team.lead().client().post(job(period, id) + "/cancel").json()).isEqualTo(last);
  }

  @Test
  void ofTwoStartsAtOnceOneIsTheSearchOfThePeriod() throws SQLException {
    team.needs(1, 0, 0);
    var period = picking(1);
    completing(period);
    var lead = team.lead().client();
    Callable<Answer> request = () -> lead.post(jobs(period), "{\"seconds\":1,\"seed\":1}");

    var answers = AtOnce.send(List.of(request, request));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
    assertThat(server.count("select count(*) from completion_job where period_id = ?", period))
        .isEqualTo(1);
  }

  @Test
  void theSameCommandAgainIsTheSameSearch() {
    team.needs(1, 0, 0);
    var period = picking(1);
    completing(period);
    var again = team.lead().client().with("Idempotency-Key", "once-only");

    var first = again.post(jobs(period), "{\"seconds\":1,\"seed\":1}");
    var second = again.post(jobs(period), "{\"seconds\":1,\"seed\":1}");

    assertThat(first.status()).isEqualTo(202);
    assertThat(second.text("/id")).isEqualTo(first.text("/id"));
  }

  @Test
  @OnceIsEnough
  void theCommandsOfTheDocumentStartASearchAndGiveAShift()
      throws IOException, InterruptedException {
    team.needs(1, 0, 0);
    var period = picking(1);
    completing(period);
    var shift = ids(roster(period).at("/openShifts")).get(0);
    var words =
        Map.of(
            "API", server.api(),
            "TOKEN", server.token(team.lead().person()),
            "TEAM", team.id(),
            "PERIOD", period,
            "SHIFT", shift,
            "MEMBER", team.lead().id());

    var printed = DocumentCommands.run("completion.md", words);

    assertThat(printed).hasSize(2);
    assertThat(JSON.readTree(printed.get(1)).at("/shift/memberId").asString())
        .isEqualTo(team.lead().id());
    var id = JSON.readTree(printed.get(0)).at("/id").asString();
    var events = follow(period, id, event -> {});
    assertThat(events.get(events.size() - 1).at("/state").asString()).isEqualTo("DONE");
  }

  @Test
  void outsideOfCompletingNothingIsSearched() {
    team.needs(1, 0, 0);
    var period = picking(1);

    var tooEarly = start(period, "{\"seconds\":1}");
    completing(period);
    expect(200, team.move(period, "START_APPROVAL"));
    var tooLate = start(period, "{\"seconds\":1}");

    assertThat(tooEarly.status()).isEqualTo(409);
    assertThat(tooEarly.problem()).isEqualTo("wrong-phase");
    assertThat(tooEarly.text("/detail")).contains("completing", "picking");
    assertThat(tooLate.problem()).isEqualTo("wrong-phase");
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    team.baseRoster(LocalDate.parse(FROM), Map.of(amy, "E......"), true);
    var period = picking(1);
    var roster = completing(period);
    var standing = ids(roster.at("/members").get(index(roster, amy)).at("/shifts")).get(0);
    var open = ids(roster.at("/openShifts")).get(0);

    var refused =
        start(
            period,
            "{\"seconds\":1,\"mustFill\":[\"%1$s\",\"nothing\",\"%2$s\"],\"pinnedShiftIds\":[\"%1$s\",\"%2$s\"]}"
                .formatted(open, standing));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(texts(refused.json().at("/errors"), "/pointer"))
        .containsExactly("/mustFill/1", "/mustFill/2", "/pinnedShiftIds/0", "/pinnedShiftIds/1");
    assertThat(start(period, "{\"seconds\":0}").text("/errors/0/pointer")).isEqualTo("/seconds");
    assertThat(start(period, "{\"seconds\":1,\"mustFill\":[\"" + open + "\"]}").status())
        .isEqualTo(202);
  }

  @Test
  void whereNothingIsOpenThereIsNothingToSearch() {
    team.needs(0, 0, 0);
    var period = picking(1);
    completing(period);

    assertThat(start(period, "{\"seconds\":1}").text("/errors/0/code"))
        .isEqualTo("completion-nothing-open");
  }

  @Test
  @OnceIsEnough
  void aPickGivesWayOnlyWhereItMayAndIsNotPinnedAndItIsToldWhy() {
    var amy = team.member("Amy", 3);
    team.absent(team.lead(), "2026-12-20 00:00", "2027-01-20 00:00");
    team.needs(1, 0, 1);
    var period = picking(1);
    var picked = open(period, "2026-12-30", "E");
    expect(200, amy.client().post(team.path("/shifts/" + picked + "/pick")));
    var roster = completing(period);
    var night = shift(roster, "2026-12-29", "N");
    var request =
        "{\"seconds\":2,\"seed\":1,\"freedom\":{\"changePicks\":true},\"mustFill\":[\"%s\"],\"pinnedShiftIds\":[%s]}";

    var pinned = ended(period, request.formatted(night, "\"" + picked + "\""));
    var free = ended(period, request.formatted(night, ""));

    assertThat(member(pinned.at("/proposal"), amy).at("/givenUp").size()).isZero();
    var changed = member(free.at("/proposal"), amy);
    assertThat(changed.at("/givenUp/0/shift/id").asString()).isEqualTo(picked);
    assertThat(changed.at("/givenUp/0/reason").asString()).contains("N");
    assertThat(ids(changed.at("/added"))).contains(night);
    var hours = changed.at("/hours");
    assertThat(hours.at("/afterMinutes").asInt())
        .isEqualTo(hours.at("/beforeMinutes").asInt() + (changed.at("/added").size() - 1) * SHIFT);
  }

  @Test
  @OnceIsEnough
  void whoHasAnEngagementAgreesToEachShiftAndIsLeftOut() {
    var ext = team.member("Ext", 3);
    var both = team.member("Both", 3);
    server.execute(
        "update employment set contract_kind = 'AGENCY' where person_id = '%s'"
            .formatted(ext.person().id()));
    team.needs(1, 0, 0);
    var period = picking(1);
    completing(period);

    var proposal = ended(period, "{\"seconds\":2,\"seed\":1}").at("/proposal");

    assertThat(texts(proposal.at("/members"), "/displayName"))
        .containsExactlyInAnyOrder("Lea Lead", "Both");
    assertThat(member(proposal, both).at("/hours/targetMinutes").asInt()).isPositive();
  }

  @Test
  @OnceIsEnough
  void workForAnotherOrganisationCountsForRulesAndNotForHoursAndNobodyLearnsWhenItIs() {
    var amy = team.member("Amy", 3);
    var other = RosterTeam.on(server);
    var amyThere = other.member("A. Visser", 3);
    List.of(amy, amyThere)
        .forEach(
            known ->
                server.execute(
                    "update person set natural_person_id = '%s' where id = '%s'"
                        .formatted(amy.person().id(), known.person().id())));
    team.absent(team.lead(), "2026-12-20 00:00", "2027-01-20 00:00");
    team.needs(1, 0, 0);
    var period = picking(1);
    var picked = open(period, "2027-01-02", "E");
    expect(200, amy.client().post(team.path("/shifts/" + picked + "/pick")));
    var roster = completing(period);
    // Until 07:00 on the clock of the team, when the early shift of Wednesday begins.
    other.heldShift(amyThere, "N", "2026-12-29T22:00", "2026-12-30T06:00");

    var proposal = ended(period, "{\"seconds\":2,\"seed\":1}").at("/proposal");

    var hers = member(proposal, amy);
    assertThat(ids(hers.at("/added")))
        .doesNotContain(shift(roster, "2026-12-30", "E"))
        .isNotEmpty();
    assertThat(hers.at("/hours/beforeMinutes").asInt()).isEqualTo(SHIFT);

    other.heldShift(amyThere, "N", "2027-01-01T22:00", "2027-01-02T06:00");
    var refused = start(period, "{\"seconds\":2}");

    assertThat(refused.text("/errors/0/code")).isEqualTo("completion-standing-violation");
    assertThat(refused.toString()).contains("2027-01-02").doesNotContain("2027-01-01", "23:00");
  }

  @Test
  @OnceIsEnough
  void aSearchOfAServerThatWentDownIsTakenOver() {
    team.needs(1, 0, 0);
    var period = picking(1);
    completing(period);
    var id = seededJob(period);

    var events = follow(period, id, event -> {});

    var last = events.get(events.size() - 1);
    assertThat(last.at("/state").asString()).isEqualTo("DONE");
    assertThat(last.at("/proposal/members").size()).isEqualTo(1);
  }

  @Test
  @OnceIsEnough
  void aSearchWhosePeriodHasMovedOnFailsAndSaysSo() {
    team.needs(1, 0, 0);
    var period = picking(1);
    completing(period);
    expect(200, team.move(period, "START_APPROVAL"));
    var id = seededJob(period);

    var events = follow(period, id, event -> {});

    var last = events.get(events.size() - 1);
    assertThat(last.at("/state").asString()).isEqualTo("FAILED");
    assertThat(last.at("/failure").asString()).contains("period has changed");
  }

  @Test
  @OnceIsEnough
  void theRoleTheOrganisationAndThePeriodDecideWhoSeesASearch() {
    var amy = team.member("Amy", 3);
    team.needs(1, 0, 0);
    var period = picking(1);
    var other = team.period("2027-01-11", 1);
    completing(period);
    var id = start(period, "{\"seconds\":1,\"seed\":1}").text("/id");
    var stranger = server.as(SeededOrganisation.on(server).personWithRole("ADMINISTRATOR"));
    var auditor = server.as(team.organisation().personWithRole("AUDITOR"));
    var lead = team.lead().client();

    assertThat(stranger.get(job(period, id)).status()).isEqualTo(404);
    assertThat(stranger.post(jobs(period), "{\"seconds\":1}").status()).isEqualTo(404);
    assertThat(amy.client().get(job(period, id)).status()).isEqualTo(403);
    assertThat(amy.client().post(jobs(period), "{\"seconds\":1}").status()).isEqualTo(403);
    assertThat(auditor.get(job(period, id)).status()).isEqualTo(200);
    assertThat(auditor.post(job(period, id) + "/cancel").status()).isEqualTo(403);
    assertThat(lead.get(job(other, id)).problem()).isEqualTo("not-found");
    assertThat(lead.post(job(other, id) + "/cancel").problem()).isEqualTo("not-found");
    assertThat(
            lead.with("Accept", "text/event-stream, application/problem+json")
                .get(job(other, id) + "/events")
                .problem())
        .isEqualTo("not-found");
    assertThat(start("no-such-period", "{\"seconds\":1}").problem()).isEqualTo("not-found");
  }

  @Test
  @OnceIsEnough
  void theProblemOfALargeTeamTakesNoMoreStatements() {
    assertThat(statements(RosterTeam.on(server), 6))
        .isPositive()
        .isEqualTo(statements(RosterTeam.on(server), 40));
  }

  private long statements(RosterTeam of, int members) {
    var lines =
        IntStream.range(1, members)
            .mapToObj(i -> of.member("Member " + i, 3))
            .collect(Collectors.toMap(member -> member, member -> "E.E...."));
    of.needs(members + 1, 0, 0);
    of.baseRoster(LocalDate.parse(FROM), lines, true);
    var period = of.pickingPeriod(FROM, 1);
    server.probe("statements", Map.of());
    var people =
        server.probe(
            "pose-completion",
            Map.of("organisation", of.organisation().id(), "team", of.id(), "period", period));
    assertThat(people).isEqualTo(Integer.toString(members));
    return server.probe("statements", Map.of()).lines().filter(line -> !line.isBlank()).count();
  }

  private String picking(int weeks) {
    return team.pickingPeriod(FROM, weeks);
  }

  /** Closes the picking round; the roster after it. */
  private JsonNode completing(String period) {
    expect(200, team.move(period, "CLOSE_PICKING"));
    return roster(period);
  }

  private JsonNode roster(String period) {
    return expect(200, team.lead().client().get(team.path("/periods/" + period + "/roster")))
        .json();
  }

  private String jobs(String period) {
    return team.path("/periods/" + period + "/completion-jobs");
  }

  private String job(String period, String id) {
    return jobs(period) + "/" + id;
  }

  private Answer start(String period, String request) {
    return team.lead().client().post(jobs(period), request);
  }

  private JsonNode ended(String period, String request) {
    var id = expect(202, start(period, request)).text("/id");
    var events = follow(period, id, event -> {});
    var last = events.get(events.size() - 1);
    assertThat(last.at("/state").asString()).as(last.toString()).isEqualTo("DONE");
    return last;
  }

  private List<JsonNode> follow(String period, String id, Consumer<JsonNode> onEvent) {
    var events = new ArrayList<JsonNode>();
    try (var lines = team.lead().client().lines(job(period, id) + "/events")) {
      lines
          .filter(line -> line.startsWith("data:"))
          .map(line -> JSON.readTree(line.substring("data:".length())))
          .forEach(
              event -> {
                events.add(event);
                onEvent.accept(event);
              });
    }
    return events;
  }

  /** A search that some server was running when it went down. */
  private String seededJob(String period) {
    var id = SeededOrganisation.newId();
    var dead = Timestamp.from(Instant.now().minusSeconds(3600));
    var organisation = team.organisation();
    organisation.insert(
        "completion_job",
        "id, organisation_id, team_id, period_id, state, request, cancel_requested, requested_by,"
            + " created_at, version",
        id,
        organisation.id(),
        team.id(),
        period,
        "RUNNING",
        "{\"periodId\":\"%s\",\"seconds\":1,\"seed\":3,\"changePicks\":false,\"useExceptions\":false,\"mustFill\":[],\"pinnedShiftIds\":[]}"
            .formatted(period),
        false,
        team.lead().person().id(),
        Timestamp.from(Instant.now()),
        1);
    organisation.insert(
        "scheduled_tasks",
        "task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version",
        "completion-job",
        organisation.id() + "/" + id,
        dead,
        true,
        "a server that went down",
        dead,
        1L);
    return id;
  }

  private String pickable(RosterMember member, String period) {
    var items =
        member.client().get(team.path("/periods/" + period + "/open-shifts?limit=100")).json();
    return list(items.at("/items")).stream()
        .filter(item -> item.at("/pickable").asBoolean())
        .findFirst()
        .orElseThrow()
        .at("/shift/id")
        .asString();
  }

  private String open(String period, String date, String type) {
    return shift(roster(period), date, type);
  }

  private static String shift(JsonNode roster, String date, String type) {
    return list(roster.at("/openShifts")).stream()
        .filter(shift -> shift.at("/date").asString().equals(date))
        .filter(shift -> shift.at("/shiftType").asString().equals(type))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }

  private static JsonNode member(JsonNode proposal, RosterMember member) {
    return list(proposal.at("/members")).stream()
        .filter(node -> node.at("/memberId").asString().equals(member.id()))
        .findFirst()
        .orElseThrow();
  }

  private static int index(JsonNode roster, RosterMember member) {
    return texts(roster.at("/members"), "/memberId").indexOf(member.id());
  }

  private static List<JsonNode> list(JsonNode nodes) {
    return nodes.valueStream().toList();
  }

  private static List<String> ids(JsonNode shifts) {
    var ids = texts(shifts, "/id");
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    return ids;
  }

  private static List<String> texts(JsonNode nodes, String pointer) {
    return list(nodes).stream().map(node -> node.at(pointer).asString("")).toList();
  }

  private static JsonNode kept(Answer answer) {
    var body = expect(200, answer).http().body().getBytes(StandardCharsets.UTF_8);
    assertThat(CONTRACT.faultsInAnswer("getCompletionJob", 200, body)).isEmpty();
    return answer.json();
  }
}
