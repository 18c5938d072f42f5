package org.samenrooster.server.baseroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.samenrooster.server.testing.KeptContract.assertKeeps;
import static org.samenrooster.server.testing.KeptContract.keepsToContract;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.team.CareTeam;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;
import org.samenrooster.server.testing.TestIssuer;
import org.samenrooster.server.testing.TestIssuers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class BaseRosterIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SEVEN_ON_MONDAY = 7 * 4;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ACCEPTANCE = "{\"anchorDate\":\"2026-12-07\"}";

  private final RunningServer server = RunningServer.started();
  private final CareTeam team = CareTeam.on(server);

  @Test
  void aSearchIsFollowedToItsEndAndItsProposalBecomesTheBaseRoster() {
    demand(1);
    var started = start(2, 3, false);
    var id = started.text("/id");

    var events = follow(id, event -> {});

    assertThat(started.status()).isEqualTo(202);
    assertThat(started.header("Location")).endsWith(team.path("/base-roster-jobs/" + id));
    assertThat(events.get(0).at("/state").asString()).isIn("QUEUED", "RUNNING");
    assertThat(events).anyMatch(event -> event.at("/progress/steps").asLong() > 0);
    var job = team.lead().get(team.path("/base-roster-jobs/" + id));
    assertKeeps("getBaseRosterJob", job);
    assertThat(events.get(events.size() - 1)).isEqualTo(job.json());
    assertThat(job.text("/state")).as(job.toString()).isEqualTo("DONE");
    assertThat(job.json().at("/proposal/lines").size()).isEqualTo(8);
    assertThat(job.json().at("/proposal/lines/0/cells").size()).isEqualTo(14);
    assertThat(job.json().at("/proposal/difference").size()).isZero();
    assertThat(team.lead().get(team.path("/base-roster")).status()).isEqualTo(404);

    var accepted =
        team.lead()
            .post(
                team.path("/base-roster-jobs/" + id + "/accept"),
                "{\"anchorDate\":\"2026-12-07\",\"fixedCells\":[%s]}".formatted(firstShift(job)));

    assertKeeps("acceptBaseRosterProposal", accepted);
    var standing = team.lead().get(team.path("/base-roster"));
    assertThat(standing.json()).isEqualTo(accepted.json());
    assertThat(standing.header("ETag")).isEqualTo("\"1\"");
    assertThat(standing.text("/anchorDate")).isEqualTo("2026-12-07");
    assertThat(cells(standing)).hasSameSizeAs(cells(job)).filteredOn(FIXED).hasSize(1);
  }

  @Test
  @OnceIsEnough
  void aStudentWorksBesideHerCoachAndCountsForNoCoverage() {
    demand(1);
    var stored = team.administrator().get(team.path(""));
    var withStudent =
        stored
            .json()
            .at("/document")
            .toString()
            .replace(
                "\"members\":[",
                """
                "members":[{"displayName":"Zoe",
                 "employments":[{"contractKind":"FIXED","weeklyMinutes":1440,"from":"2026-01-01"}],
                 "qualifications":[],
                 "coaching":[{"coach":"%s","from":"2026-01-01"}]},"""
                    .formatted(stored.text("/document/members/0/id")))
            .replace(
                "\"shiftTypes\":[",
                """
                "shiftTypes":[{"code":"ES","name":"Early beside","start":"07:00","end":"15:30",
                  "endsNextDay":false,"breakMinutes":30,"kind":"SUPERNUMERARY"},
                 {"code":"LS","name":"Late beside","start":"15:00","end":"23:15",
                  "endsNextDay":false,"breakMinutes":30,"kind":"SUPERNUMERARY"},""");
    var replaced =
        team.administrator()
            .with("If-Match", stored.header("ETag"))
            .put(team.path(""), withStudent);
    assertThat(replaced.status()).as(replaced.toString()).isEqualTo(200);
    var id = start(2, 3, false).text("/id");
    follow(id, event -> {});

    var job = team.lead().get(team.path("/base-roster-jobs/" + id));

    assertKeeps("getBaseRosterJob", job);
    var lines = job.json().at("/proposal/lines");
    assertThat(lines.size()).isEqualTo(9);
    var coach = lines.get(0);
    var student = lines.get(8);
    int worked = 0;
    for (int day = 0; day < 14; day++) {
      var code = student.at("/cells/" + day + "/shiftType");
      if (!code.isMissingNode()) {
        worked++;
        assertThat(code.asString())
            .isEqualTo(coach.at("/cells/" + day + "/shiftType").asString() + "S");
      }
    }
    var coached = job.json().at("/proposal/coached/0");
    assertThat(coached.at("/followedShifts").asInt()).isEqualTo(worked).isPositive();
    assertThat(coached.at("/coachIds/0")).isEqualTo(coach.at("/memberId"));
  }

  @Test
  @OnceIsEnough
  void aSecondSearchChangesAsLittleAsPossibleAndSaysWhatForWhom() {
    demand(1);
    var first = start(1, 2, false).text("/id");
    follow(first, event -> {});
    accept(first);
    demandAgain(2);

    var second = start(1, 3, true).text("/id");
    follow(second, event -> {});

    var job =
        team.lead().with("Accept-Language", "nl").get(team.path("/base-roster-jobs/" + second));
    assertThat(job.text("/state")).isEqualTo("DONE");
    assertThat(job.json().at("/proposal/difference").size()).isPositive();
    assertThat(job.json().at("/proposal/costs").toString()).contains("dagen wijken af");
    assertThat(accept(second).status()).isEqualTo(200);
    assertThat(team.lead().get(team.path("/base-roster")).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void aSearchIsCancelledWithinSecondsAndOnlyOneRunsAtATime() {
    demand(1);
    var id = start(2, 600, false).text("/id");
    var others = new ArrayList<Answer>();

    var events =
        follow(
            id,
            event -> {
              if (others.isEmpty() && event.at("/progress/steps").asLong() > 0) {
                others.add(start(1, 1, false));
                others.add(accept(id));
                others.add(team.lead().post(team.path("/base-roster-jobs/" + id + "/cancel")));
              }
            });

    assertThat(others.get(0).status()).isEqualTo(409);
    assertThat(others.get(0).problem()).isEqualTo("job-not-finished");
    assertThat(others.get(0).text("/detail")).contains("Another search");
    assertThat(others.get(1).problem()).isEqualTo("job-not-finished");
    assertThat(others.get(2).text("/state")).isEqualTo("CANCELLING");
    var last = events.get(events.size() - 1);
    assertThat(last.at("/state").asString()).isEqualTo("CANCELLED");
    assertThat(last.at("/proposal/lines").size()).isEqualTo(8);
    assertThat(last.at("/progress/elapsedSeconds").asInt()).isLessThan(30);
    assertThat(team.lead().post(team.path("/base-roster-jobs/" + id + "/cancel")).json())
        .isEqualTo(last);
    assertThat(start(1, 1, false).status()).isEqualTo(202);
  }

  @Test
  @OnceIsEnough
  void aCycleOfAYearIsSearchedTakenAndShown() {
    demand(1);
    var id = start(52, 3, false).text("/id");

    var events = follow(id, event -> {});

    var last = events.get(events.size() - 1);
    assertThat(last.at("/state").asString()).isEqualTo("DONE");
    assertThat(last.at("/proposal/coverage").size()).isEqualTo(52);
    assertThat(accept(id).status()).isEqualTo(200);
    var standing = team.lead().get(team.path("/base-roster"));
    assertThat(standing.json().at("/cycleWeeks").asInt()).isEqualTo(52);
    assertThat(standing.json().at("/lines/0/cells").size()).isEqualTo(364);
    assertThat(start(53, 3, false).status()).isEqualTo(400);
  }

  @Test
  @OnceIsEnough
  void aSearchOfAServerThatWentDownIsTakenOver() {
    demand(1);
    var id = seededJob();
    var dead = Timestamp.from(Instant.now().minusSeconds(3600));
    team.organisation()
        .insert(
            "scheduled_tasks",
            "task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version",
            "base-roster-job",
            team.organisation().id() + "/" + id,
            dead,
            true,
            "a server that went down",
            dead,
            1L);

    var events = follow(id, event -> {});

    var last = events.get(events.size() - 1);
    assertThat(last.at("/state").asString()).isEqualTo("DONE");
    assertThat(last.at("/proposal/cycleWeeks").asInt()).isEqualTo(1);
  }

  @Test
  @OnceIsEnough
  void aLineOnWhichNothingHappensIsKeptOpen() {
    var id = seededJob();

    try (var lines = team.lead().lines(team.path("/base-roster-jobs/" + id + "/events"))) {
      var firstComment = lines.filter(line -> line.startsWith(":")).findFirst();

      assertThat(firstComment).contains(": still here");
    }
    assertThat(team.lead().post(team.path("/base-roster-jobs/" + id + "/cancel")).status())
        .isEqualTo(202);
  }

  @Test
  @OnceIsEnough
  void theLineEndsWithTheToken() {
    var issuer = TestIssuers.FILED;
    var subject = SeededOrganisation.newId();
    var reader = team.organisation().personWithRole("ADMINISTRATOR").id();
    team.organisation().login(issuer.url(), subject, reader);
    var path = team.path("/base-roster-jobs/" + seededJob() + "/events");
    var end = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
    var claims = issuer.claims(subject).expirationTime(Date.from(end)).build();
    var caller = server.nobody().withToken(TestIssuer.signed(claims, issuer.key()));

    var told = assertTimeoutPreemptively(PATIENCE, () -> caller.lines(path).toList());

    assertThat(Instant.now()).isAfterOrEqualTo(end);
    assertThat(told).filteredOn(line -> line.startsWith("data:")).hasSize(1);
    assertThat(told.toString()).contains("RUNNING").doesNotContain("DONE", "CANCELLED");
  }

  @Test
  @OnceIsEnough
  void nothingIsReadForACallerWhoHasLeft() {
    awaitOpenLines(0);
    var path = team.path("/base-roster-jobs/" + seededJob() + "/events");

    try (var lines = team.lead().lines(path)) {
      assertThat(lines.filter(line -> line.startsWith("data:")).findFirst()).isPresent();
      awaitOpenLines(1);
    }

    awaitOpenLines(0);
  }

  // A lost line is noticed when something is sent on it, which is every seven seconds or so.
  private void awaitOpenLines(int wanted) {
    var end = Instant.now().plus(PATIENCE);
    var open = server.probe("open-lines", Map.of());
    while (!open.equals(Integer.toString(wanted))) {
      assertThat(Instant.now()).as(open + " lines are open").isBefore(end);
      open = server.probe("open-lines", Map.of());
    }
  }

  @Test
  @OnceIsEnough
  void aProposalForATeamThatHasChangedSinceIsStale() {
    demand(1);
    var id = start(1, 1, false).text("/id");
    follow(id, event -> {});
    var document = team.administrator().get(team.path("")).json().get("document").toString();
    team.administrator().with("If-Match", "\"1\"").put(team.path(""), document);

    var refused = accept(id);

    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.problem()).isEqualTo("stale-version");
    assertThat(team.lead().get(team.path("/base-roster")).status()).isEqualTo(404);
  }

  @Test
  @OnceIsEnough
  void anAcceptanceThatDoesNotFitTheProposalIsRefusedWithEveryFault() {
    demand(1);
    var id = start(1, 1, false).text("/id");
    follow(id, event -> {});

    var refused =
        team.lead()
            .post(
                team.path("/base-roster-jobs/" + id + "/accept"),
                """
                {"anchorDate":"2026-12-08","fixedCells":[{"memberId":"nobody","week":2,"day":"MON"}]}
                """);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").toString())
        .contains("/anchorDate", "/fixedCells/0/memberId", "/fixedCells/0/week");
  }

  @Test
  @OnceIsEnough
  void linesAimAtWhatTheMembersAreToBeRosteredForOnTheDaysThatAreNamed() {
    demand(1);
    var quietJanuary = "{\"monthPercents\":[50%s],\"bandPercent\":0}".formatted(",100".repeat(11));
    assertThat(team.lead().put(team.path("/season-profiles/2027"), quietJanuary).status())
        .isEqualTo(200);
    var byTheWeek = start(1, 1, false).text("/id");
    follow(byTheWeek, event -> {});

    var started = start("2027-01-04", "2027-02-01");
    follow(started.text("/id"), event -> {});

    assertThat(started.text("/hoursFor/until")).isEqualTo("2027-02-01");
    assertThat(aims(byTheWeek)).contains(1920);
    // From 4 January on 32 hours a week hold 99 019 of 99 840 minutes; 14 of 348 weighed days in
    // four weeks.
    assertThat(aims(started.text("/id"))).contains(996).doesNotContain(1920);
    var job = team.lead().get(team.path("/base-roster-jobs/" + started.text("/id")));
    assertKeeps("getBaseRosterJob", job);
    assertThat(job.json().at("/proposal/lines/0/plannedMinutes").isInt()).isTrue();
  }

  private List<Integer> aims(String jobId) {
    var lines =
        team.lead().get(team.path("/base-roster-jobs/" + jobId)).json().at("/proposal/lines");
    List<Integer> aims = new ArrayList<>();
    lines.forEach(line -> aims.add(line.at("/aimedMinutes").asInt(-1)));
    return aims;
  }

  private Answer start(String from, String until) {
    return team.lead()
        .post(
            team.path("/base-roster-jobs"),
            """
            {"cycleWeeks":1,"seconds":1,"seed":7,"hoursFor":{"from":"%s","until":"%s"}}
            """
                .formatted(from, until));
  }

  @Test
  @OnceIsEnough
  void aScenarioIsCoveredBesideTheStoredDemandAndAcceptedOnlyOnceItIsStored() {
    demand(1);
    var standing = start(1, 1, false).text("/id");
    follow(standing, event -> {});
    assertThat(accept(standing).status()).isEqualTo(200);

    var started = scenario(need(2));
    keepsToContract("startBaseRosterJob", 202, started);
    var id = started.text("/id");
    follow(id, event -> {});

    var job = team.lead().get(team.path("/base-roster-jobs/" + id));
    assertKeeps("getBaseRosterJob", job);
    assertThat(job.json().at("/scenario").asBoolean()).isTrue();
    var needed = job.json().at("/proposal/coverage/0/levels/0/needed/" + SEVEN_ON_MONDAY);
    assertThat(needed.asInt()).isEqualTo(2);
    assertThat(job.json().at("/proposal/difference").size())
        .as("what changes in the base roster")
        .isPositive();
    var listed = team.lead().get(team.path("/base-roster-jobs"));
    assertKeeps("listBaseRosterJobs", listed);
    assertThat(listed.json().at("/items/0/scenario").asBoolean()).isTrue();
    assertThat(listed.json().at("/items/1").has("scenario")).isFalse();
    var refused = accept(id);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("plan-other-care-demand");
    assertThat(refused.text("/errors/0/message")).contains("Store that one first");

    demandAgain(2);
    assertThat(accept(id).status()).isEqualTo(200);
  }

  @Test
  @OnceIsEnough
  void aScenarioThatCouldNotBeStoredIsRefusedAsThat() {
    var refused = scenario("{\"clients\":[{\"id\":\"room-1\",\"profile\":\"VV99\"}]}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/pointer")).isEqualTo("/careDemand/clients/0/profile");
    assertThat(refused.text("/errors/0/code")).isEqualTo("unknown-profile");
  }

  private Answer scenario(String careDemand) {
    return team.lead()
        .post(
            team.path("/base-roster-jobs"),
            "{\"cycleWeeks\":1,\"seconds\":1,\"seed\":7,\"leastChange\":true,\"careDemand\":%s}"
                .formatted(careDemand));
  }

  @Test
  void daysThatNobodyCanAimAtAreRefused() {
    demand(1);

    assertThat(start("2027-02-01", "2027-02-01").text("/errors/0/pointer"))
        .isEqualTo("/hoursFor/until");
    assertThat(start("2027-02-01", "2028-03-08").text("/errors/0/code"))
        .isEqualTo("number-too-large");
    assertThat(start("2019-12-31", "2020-02-01").text("/errors/0/pointer"))
        .isEqualTo("/hoursFor/from");
    assertThat(start("2027-02-01", "2028-03-07").status()).isEqualTo(202);
  }

  @Test
  void withoutDemandNothingIsSearched() {
    var refused = start(4, 10, false);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/errors/0/code")).isEqualTo("plan-no-demand");
  }

  @Test
  @OnceIsEnough
  void whatIsPinnedStaysInTheProposalAndIsToldThere() {
    demand(1);
    var members = memberIds();

    var started =
        pinning(
            "PROPOSAL",
            pin(members.get(0), 2, "TUE", "E"),
            "{\"memberId\":\"%s\",\"week\":1,\"day\":\"SAT\"}".formatted(members.get(1)));
    follow(started.text("/id"), event -> {});

    var job = team.lead().get(team.path("/base-roster-jobs/" + started.text("/id")));
    assertKeeps("getBaseRosterJob", job);
    var pinned = cells(job).stream().filter(cell -> cell.at("/pinned").asBoolean()).toList();
    assertThat(pinned).extracting(cell -> cell.at("/day").asString()).containsOnly("TUE", "SAT");
    assertThat(pinned)
        .filteredOn(cell -> cell.at("/day").asString().equals("TUE"))
        .singleElement()
        .satisfies(cell -> assertThat(cell.at("/shiftType").asString()).isEqualTo("E"));
    assertThat(job.json().at("/proposal/lines/0/nights").isInt()).isTrue();
    assertThat(job.json().at("/proposal/lines/0/weekends").isInt()).isTrue();
  }

  @Test
  @OnceIsEnough
  void howFarASearchIsIsWrittenDownHoweverMuchIsPinned() {
    demand(1);
    var days =
        memberIds().stream()
            .flatMap(
                member ->
                    IntStream.rangeClosed(1, 52)
                        .boxed()
                        .flatMap(
                            week ->
                                Stream.of("MON", "WED", "FRI")
                                    .map(day -> dayOff(member, week, day))));
    var body = "{\"cycleWeeks\":52,\"seconds\":3,\"seed\":7,\"pins\":[%s]}";
    var started =
        team.lead()
            .post(
                team.path("/base-roster-jobs"),
                body.formatted(days.collect(Collectors.joining(","))));

    var events = follow(started.text("/id"), event -> {});

    assertThat(events)
        .anyMatch(
            event ->
                event.at("/state").asString().equals("RUNNING")
                    && event.at("/progress/steps").asLong() > 0);
  }

  private static String dayOff(String member, int week, String day) {
    return "{\"memberId\":\"%s\",\"week\":%d,\"day\":\"%s\"}".formatted(member, week, day);
  }

  @Test
  @OnceIsEnough
  void pinsInTheBaseRosterThatStandsFallOnTheSameDates() {
    demand(1);
    assertThat(pinning("BASE_ROSTER", pin("x", 1, "MON", "E")).json().at("/errors/0/pointer"))
        .hasToString("\"/pinnedIn\"");
    var first = start(2, 2, false).text("/id");
    follow(first, event -> {});
    // Week 1 of the base roster begins on the Monday before week 1 of a search does.
    var job = team.lead().get(team.path("/base-roster-jobs/" + first));
    var monday =
        LocalDate.parse(team.lead().get("/me").text("/today"))
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    assertThat(
            team.lead()
                .post(
                    team.path("/base-roster-jobs/" + first + "/accept"),
                    "{\"anchorDate\":\"%s\"}".formatted(monday.minusWeeks(1)))
                .status())
        .isEqualTo(200);
    var member = job.text("/proposal/lines/0/memberId");
    assertThat(pinning("BASE_ROSTER", pin(member, 3, "MON", "E")).json().at("/errors/0/pointer"))
        .hasToString("\"/pins/0/week\"");

    var second =
        pinning(
            "BASE_ROSTER", "{\"memberId\":\"%s\",\"week\":1,\"day\":\"MON\"}".formatted(member));
    follow(second.text("/id"), event -> {});

    var found = team.lead().get(team.path("/base-roster-jobs/" + second.text("/id")));
    assertThat(cells(found).stream().filter(cell -> cell.at("/pinned").asBoolean()))
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.at("/week").asInt()).isEqualTo(2);
              assertThat(cell.at("/day").asString()).isEqualTo("MON");
              assertThat(cell.at("/shiftType").isMissingNode()).isTrue();
            });
  }

  @Test
  void everyPinThatCannotBeIsNamedBeforeTheSearch() {
    demand(1);
    var member = memberIds().get(0);

    var refused =
        pinning(
            "PROPOSAL",
            pin("somebody", 1, "MON", "E"),
            pin(member, 3, "MON", "E"),
            pin(member, 1, "MON", "ZZ"),
            pin(member, 1, "TUE", "E"),
            pin(member, 1, "TUE", "N"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
        .containsExactly("/pins/0/memberId", "/pins/1/week", "/pins/2/shiftType", "/pins/4");
  }

  @Test
  @OnceIsEnough
  void searchesAreListedNewestFirstPageByPage() {
    demand(1);
    var done = start(1, 1, false).text("/id");
    follow(done, event -> {});
    var pinned = pinning("PROPOSAL", pin(memberIds().get(0), 1, "TUE", "E")).text("/id");
    follow(pinned, event -> {});
    var path = team.path("/base-roster-jobs");

    var all = team.lead().get(path);
    var first = team.lead().get(path + "?limit=1");
    var second = team.lead().get(path + "?limit=1&cursor=" + first.text("/nextCursor"));

    assertKeeps("listBaseRosterJobs", all);
    assertThat(all.json().at("/items").findValuesAsString("id")).containsExactly(pinned, done);
    assertThat(all.json().at("/items").findValuesAsString("hasProposal"))
        .containsExactly("true", "true");
    assertThat(all.json().at("/items/0/pins").asInt()).isEqualTo(1);
    assertThat(all.json().at("/items/1/pins").asInt()).isZero();
    assertThat(first.text("/items/0/id")).isEqualTo(pinned);
    assertThat(second.text("/items/0/id")).isEqualTo(done);
    assertThat(second.json().at("/nextCursor").isMissingNode()).isTrue();
    assertThat(team.lead().get(path + "?cursor=nonsense").status()).isEqualTo(400);
    assertThat(team.administrator().get(path).status()).isEqualTo(200);
    var stranger = server.as(SeededOrganisation.on(server).personWithRole("ADMINISTRATOR"));
    assertThat(stranger.get(path).status()).isEqualTo(404);
  }

  private List<String> memberIds() {
    return team.lead().get(team.path("/members")).json().findValuesAsString("id");
  }

  private static String pin(String member, int week, String day, String type) {
    return "{\"memberId\":\"%s\",\"week\":%d,\"day\":\"%s\",\"shiftType\":\"%s\"}"
        .formatted(member, week, day, type);
  }

  private Answer pinning(String in, String... pins) {
    return team.lead()
        .post(
            team.path("/base-roster-jobs"),
            """
            {"cycleWeeks":2,"seconds":2,"seed":7,"pinnedIn":"%s","pins":[%s]}
            """
                .formatted(in, String.join(",", pins)));
  }

  @Test
  void theRoleAndTheOrganisationDecideWhoSeesASearch() {
    var id = seededJob();
    var path = team.path("/base-roster-jobs/" + id);
    var stranger = server.as(SeededOrganisation.on(server).personWithRole("ADMINISTRATOR"));

    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(events(stranger, id).status()).isEqualTo(404);
    assertThat(events(server.nobody(), id).status()).isEqualTo(401);
    assertThat(team.administrator().get(path).status()).isEqualTo(200);
    assertThat(team.administrator().post(path + "/cancel").status()).isEqualTo(403);
    assertThat(events(team.lead(), "other").problem()).isEqualTo("not-found");
  }

  private static final java.util.function.Predicate<JsonNode> FIXED =
      cell -> cell.at("/fixed").asBoolean();

  private void demand(int people) {
    assertThat(team.lead().put(team.path("/care-demand"), need(people)).status()).isEqualTo(200);
  }

  private void demandAgain(int people) {
    var stored = team.lead().with("If-Match", "\"1\"").put(team.path("/care-demand"), need(people));
    assertThat(stored.status()).isEqualTo(200);
  }

  private static String need(int people) {
    return """
        {"minimumStaffing":[{"from":"07:00","until":"23:00","level":3,"people":%d},
                            {"from":"23:00","until":"07:00","level":3,"people":1}]}
        """
        .formatted(people);
  }

  private Answer start(int weeks, int seconds, boolean leastChange) {
    return team.lead()
        .post(
            team.path("/base-roster-jobs"),
            """
            {"cycleWeeks":%d,"seconds":%d,"seed":7,"leastChange":%b}
            """
                .formatted(weeks, seconds, leastChange));
  }

  private Answer accept(String id) {
    return team.lead().post(team.path("/base-roster-jobs/" + id + "/accept"), ACCEPTANCE);
  }

  private Answer events(Client caller, String id) {
    return caller
        .with("Accept", "text/event-stream")
        .get(team.path("/base-roster-jobs/" + id + "/events"));
  }

  private List<JsonNode> follow(String id, Consumer<JsonNode> onEvent) {
    var events = new ArrayList<JsonNode>();
    try (var lines = team.lead().lines(team.path("/base-roster-jobs/" + id + "/events"))) {
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

  /** A search that some server was running, as it is in the database. */
  private String seededJob() {
    var id = SeededOrganisation.newId();
    team.organisation()
        .insert(
            "base_roster_job",
            "id, organisation_id, team_id, state, request, cancel_requested, requested_by,"
                + " created_at, version",
            id,
            team.organisation().id(),
            team.id(),
            "RUNNING",
            "{\"cycleWeeks\":1,\"leastChange\":false,\"seconds\":1,\"seed\":3}",
            false,
            team.organisation().person("Somebody").id(),
            Timestamp.from(Instant.now()),
            1);
    return id;
  }

  private static List<JsonNode> cells(Answer answer) {
    var cells = new ArrayList<JsonNode>();
    var lines = answer.json().at("/lines");
    var all = lines.isMissingNode() ? answer.json().at("/proposal/lines") : lines;
    all.forEach(line -> line.at("/cells").forEach(cells::add));
    return cells;
  }

  private static String firstShift(Answer job) {
    for (var line : job.json().at("/proposal/lines")) {
      for (var cell : line.at("/cells")) {
        if (!cell.at("/shiftType").isMissingNode()) {
          return "{\"memberId\":%s,\"week\":%s,\"day\":%s}"
              .formatted(line.at("/memberId"), cell.at("/week"), cell.at("/day"));
        }
      }
    }
    throw new AssertionError("Nobody works in " + job);
  }
}
