package org.samenrooster.server.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnPostgresql;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/** How many statements a request takes, in a team of 8 and in one of 80. */
@OnPostgresql
final class StatementsIT {

  private static final String FROM = "2026-12-28";

  private static final Pattern PART_OF_BATCH =
      Pattern.compile(
          "^(begin_batch|end_batch|\\s*bind|INSERT INTO (shift|hours_account|hours_entry|worked_approval) |UPDATE hours_account )");

  private final RunningServer server = RunningServer.started();

  @Test
  void noRequestTakesMoreStatementsInALargerTeam() {
    var small = statementsIn(8);
    var large = statementsIn(80);

    assertThat(small)
        .containsOnlyKeys(
            "open picking",
            "open shifts",
            "pick",
            "roster",
            "coverage",
            "member roster",
            "withdraw",
            "close picking",
            "check a change",
            "hours account",
            "hours entries",
            "planned hours",
            "hours export",
            "wishes",
            "extensions",
            "team hours",
            "organisation hours",
            "rule violations",
            "suggestions",
            "repairs",
            "swap rings",
            "approve",
            "publish",
            "measures",
            "today")
        .allSatisfy((request, statements) -> assertThat(statements).as(request).isNotEmpty());
    assertThat(counts(large)).isEqualTo(counts(small));
  }

  @Test
  void noRequestForWorkedHoursTakesMoreStatementsInALargerTeam() {
    var small = statementsOfHours(3);
    var large = statementsOfHours(30);

    assertThat(small)
        .containsOnlyKeys("list", "approve", "close")
        .allSatisfy((request, statements) -> assertThat(statements).as(request).isNotEmpty());
    assertThat(counts(large)).isEqualTo(counts(small));
  }

  private Map<String, List<String>> statementsOfHours(int members) {
    var team = RosterTeam.on(server);
    var lines =
        IntStream.range(0, members)
            .mapToObj(i -> team.member("Member " + i, 3))
            .collect(Collectors.toMap(member -> member, member -> "E.E...."));
    var periodId = team.publishedPeriod("2026-11-16", lines);
    var hours = team.path("/periods/" + periodId + "/worked-hours");
    var lead = team.lead().client();
    var statements = new LinkedHashMap<String, List<String>>();
    statements.put("list", of(() -> lead.get(hours)));
    statements.put("approve", of(() -> lead.post(hours + "/approve", "{\"exceptShiftIds\":[]}")));
    statements.put("close", of(() -> team.move(periodId, "CLOSE")));
    return statements;
  }

  private static Map<String, Integer> counts(Map<String, List<String>> statements) {
    return statements.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
  }

  private Map<String, List<String>> statementsIn(int members) {
    var team = RosterTeam.on(server);
    var lines =
        IntStream.range(1, members)
            .mapToObj(i -> team.member("Member " + i, 3))
            .collect(Collectors.toMap(member -> member, member -> "E.E...."));
    team.needs(members + 1, 0, 0);
    team.baseRoster(LocalDate.parse(FROM), lines, true);
    var periodId = team.period(FROM, 2);
    return requests(team, periodId, lines.keySet().iterator().next());
  }

  private Map<String, List<String>> requests(RosterTeam team, String periodId, RosterMember amy) {
    var period = team.path("/periods/" + periodId);
    var lead = team.lead().client();
    var auditor = server.as(team.organisation().personWithRole("AUDITOR"));
    var statements = new LinkedHashMap<String, List<String>>();
    statements.put("open picking", of(() -> team.move(periodId, "OPEN_PICKING")));
    var shift = team.path("/shifts/" + pickable(amy, period));
    statements.put("open shifts", of(() -> amy.client().get(period + "/open-shifts?limit=100")));
    statements.put("pick", of(() -> amy.client().post(shift + "/pick")));
    statements.put("roster", of(() -> lead.get(period + "/roster")));
    statements.put("coverage", of(() -> lead.get(period + "/coverage")));
    var own = team.path("/members/%s/roster?from=%s&until=2027-01-11".formatted(amy.id(), FROM));
    statements.put("member roster", of(() -> amy.client().get(own)));
    statements.put("withdraw", of(() -> amy.client().post(shift + "/withdraw")));
    var question =
        "{\"removeShiftIds\":[],\"addShiftIds\":[\"" + shift.replaceFirst(".*/", "") + "\"]}";
    var check = team.path("/members/" + amy.id() + "/change-check");
    statements.put("check a change", of(() -> amy.client().post(check, question)));
    var hours = team.path("/members/" + amy.id() + "/hours-account");
    statements.put("hours account", of(() -> amy.client().get(hours + "?year=2026")));
    statements.put("hours entries", of(() -> amy.client().get(hours + "/entries?year=2026")));
    var planned = team.path("/members/" + amy.id() + "/planned-hours?periodId=" + periodId);
    statements.put("planned hours", of(() -> amy.client().get(planned)));
    var hr = server.as(team.organisation().personWithRole("HR_INTEGRATOR"));
    var export = team.path("/hours-export?from=2026-12-01&until=2027-01-11&limit=100");
    statements.put("hours export", of(() -> hr.get(export)));
    statements.put("wishes", of(() -> lead.get(team.path("/extra-hours-wishes?limit=100"))));
    statements.put("extensions", of(() -> lead.get(team.path("/contract-extensions?limit=100"))));
    statements.put("team hours", of(() -> lead.get(team.path("/hours?year=2026"))));
    statements.put("organisation hours", of(() -> auditor.get("/hours?year=2026")));
    statements.put("rule violations", of(() -> lead.get(period + "/rule-violations?limit=100")));
    statements.put("suggestions", of(() -> lead.get(shift + "/suggestions?limit=100")));
    statements.put("repairs", of(() -> lead.get(shift + "/repairs?limit=100")));
    var wishes = wishesOfAll(lead.get(period + "/roster").json());
    statements.put("swap rings", of(() -> lead.post(period + "/swap-rings", wishes)));
    statements.put("close picking", of(() -> team.move(periodId, "CLOSE_PICKING")));
    expect(200, team.move(periodId, "START_APPROVAL"));
    var seen = "{\"acknowledgeShortfall\":true}";
    statements.put("approve", of(() -> lead.post(period + "/approve", seen)));
    statements.put("publish", of(() -> lead.post(period + "/publish")));
    var measures = team.path("/measures?from=2026-12-01&until=2027-12-01");
    statements.put("measures", of(() -> lead.get(measures)));
    statements.put("today", of(() -> amy.client().get("/me/today")));
    return statements;
  }

  /** Everybody would swap the first shift for any other one. */
  private static String wishesOfAll(JsonNode roster) {
    return roster
        .at("/members")
        .valueStream()
        .filter(member -> !member.at("/shifts").isEmpty())
        .map(
            member ->
                "{\"memberId\":\"%s\",\"shiftId\":\"%s\",\"wanted\":[{\"shiftType\":\"E\"}]}"
                    .formatted(
                        member.at("/memberId").asString(), member.at("/shifts/0/id").asString()))
        .collect(Collectors.joining(",", "{\"wishes\":[", "]}"));
  }

  private static String pickable(RosterMember member, String period) {
    var items = member.client().get(period + "/open-shifts?limit=100").json().at("/items");
    return items
        .valueStream()
        .filter(item -> item.at("/pickable").asBoolean())
        .findFirst()
        .orElseThrow()
        .at("/shift/id")
        .asString();
  }

  /** The statements of one request; new shifts and hours entries travel in batches of many rows. */
  private List<String> of(Supplier<Answer> request) {
    server.probe("statements", Map.of());
    expect(200, request.get());
    return server
        .probe("statements", Map.of())
        .lines()
        .filter(statement -> !statement.isBlank() && !PART_OF_BATCH.matcher(statement).find())
        .toList();
  }
}
