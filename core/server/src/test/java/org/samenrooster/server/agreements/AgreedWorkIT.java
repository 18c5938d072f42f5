package org.samenrooster.server.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.KeptContract.assertKeeps;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of agreements once picking is over. Today is Monday 23 November 2026; the period
 * begins on Monday 28 December.
 */
@OnceIsEnough
final class AgreedWorkIT {

  private static final String FROM = "2026-12-28";
  private static final String EVENINGS =
      "{\"kinds\":[\"EVENING\"],\"shiftTypes\":[],\"minimumShifts\":1}";

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final RosterMember bob = team.member("Bob", 3);

  /** Only early shifts are open, so that nobody has the evening that was agreed. */
  @Test
  void aCompletionKeepsTheAgreedMostAndWhoLacksUnpopularWorkIsAnExceptionThatCanBeApproved()
      throws SQLException {
    team.absent(team.lead(), "2026-12-20 00:00", "2027-01-20 00:00");
    team.needs(1, 0, 0);
    agree(Map.of("picking", most(2), "unpopular", EVENINGS));
    var period = team.pickingPeriod(FROM, 1);
    expect(200, team.move(period, "CLOSE_PICKING"));
    var jobs = team.path("/periods/" + period + "/completion-jobs");

    var job = jobs + "/" + ended(jobs);
    var found = team.lead().client().get(job);
    agree(Map.of("picking", most(1), "unpopular", EVENINGS));
    var tooMuch = team.lead().client().post(job + "/take");
    agree(Map.of("picking", most(2), "unpopular", EVENINGS));
    var taken = team.lead().client().post(job + "/take");

    assertKeeps("getCompletionJob", found);
    for (var member : List.of(amy, bob)) {
      var hers = of(member, found.json().at("/proposal/members"));
      assertThat(hers.at("/added")).hasSize(2);
      assertThat(hers.at("/unpopular/shifts").asInt()).isZero();
      assertThat(hers.at("/unpopular/leastShifts").asInt()).isEqualTo(1);
      assertThat(hers.at("/unpopular/shortfall").asString()).startsWith("0 of the 1 unpopular");
    }
    assertThat(found.json().at("/proposal/openShifts/0/reason").asString())
        .contains("2 have no room left for it in their hours or by the team's agreements");
    assertThat(found.json().at("/proposal/costs").toString())
        .contains("of the least that the team");
    assertThat(tooMuch.problem()).as(tooMuch.toString()).isEqualTo("proposal-outdated");
    assertThat(list(tooMuch.json().at("/errors")))
        .extracting(error -> error.at("/code").asString())
        .containsOnly("completion-beyond-agreed-shifts");
    assertThat(tooMuch.text("/errors/0/message"))
        .contains("would hold 2 shifts of the period; the team agreed on 1 at most");
    expect(200, taken);
    assertReasons(period);
    assertApprovable(period);
  }

  private void assertReasons(String period) {
    var path = team.path("/members/" + amy.id() + "/completion-reasons?periodId=" + period);
    var own = amy.client().get(path);
    assertKeeps("listCompletionReasons", own);
    var missing =
        list(own.json().at("/items")).stream()
            .filter(reason -> reason.at("/kind").asString().equals("UNPOPULAR_MISSING"))
            .toList();
    assertThat(missing).singleElement().asString().contains("0 of the 1").doesNotContain("Bob");
    assertThat(bob.client().get(path).status()).isEqualTo(403);
  }

  private void assertApprovable(String period) {
    expect(200, team.move(period, "START_APPROVAL"));
    var path = team.path("/periods/" + period);
    var overview = team.lead().client().get(path + "/approval-overview");
    assertKeeps("getApprovalOverview", overview);
    var hers = of(amy, overview.json().at("/lines"));
    assertThat(hers.at("/exceptions").toString()).contains("BELOW_UNPOPULAR_MINIMUM");
    assertThat(hers.at("/unpopularShifts").asInt()).isZero();
    assertThat(hers.at("/leastUnpopularShifts").asInt()).isEqualTo(1);
    assertThat(of(team.lead(), overview.json().at("/lines")).at("/exceptions").toString())
        .as("who is away all the time lacks nothing")
        .doesNotContain("BELOW_UNPOPULAR_MINIMUM");
    var yes =
        team.lead()
            .client()
            .post(path + "/lines/approve", "{\"memberIds\":[\"%s\"]}".formatted(amy.id()));
    assertThat(expect(200, yes).json().at("/memberIds").toString()).contains(amy.id());
  }

  @Test
  void aTeamAgreesHowFastItsBurdenLedgerFades() {
    var path = team.path("/members/" + amy.id() + "/burden-balance");
    var before = expect(200, amy.client().get(path)).json();

    agree(Map.of("burdens", "{\"halfLifeWeeks\":13}"));
    var after = amy.client().get(path);
    var tooShort = team.agree(Agreements.from(FROM).with("burdens", "{\"halfLifeWeeks\":3}"));

    assertThat(before.at("/halfLifeWeeks").asInt()).isEqualTo(26);
    assertKeeps("getBurdenBalance", after);
    assertThat(after.json().at("/halfLifeWeeks").asInt()).isEqualTo(13);
    assertThat(after.json().at("/rules").toString()).contains("13 weeks");
    assertThat(tooShort.problem()).as(tooShort.toString()).isEqualTo("invalid-request");
    assertThat(tooShort.text("/errors/0/pointer")).isEqualTo("/burdens/halfLifeWeeks");
  }

  private void agree(Map<String, String> said) {
    var agreements = Agreements.from("2026-11-23");
    for (var part : said.entrySet()) {
      agreements = agreements.with(part.getKey(), part.getValue());
    }
    team.agrees(agreements);
  }

  private static String most(int shifts) {
    return "{\"maximumShifts\":%d}".formatted(shifts);
  }

  private String ended(String jobs) throws SQLException {
    var started = expect(202, team.lead().client().post(jobs, "{\"seconds\":1,\"seed\":1}"));
    server.awaitCount(
        1,
        Duration.ofSeconds(60),
        "select count(*) from completion_job where state = 'DONE' and id = ?",
        started.text("/id"));
    return started.text("/id");
  }

  private static JsonNode of(RosterMember member, JsonNode nodes) {
    return list(nodes).stream()
        .filter(node -> node.at("/memberId").asString().equals(member.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> list(JsonNode nodes) {
    return nodes.valueStream().toList();
  }
}
