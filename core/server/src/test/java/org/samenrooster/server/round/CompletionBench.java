package org.samenrooster.server.round;

import static org.samenrooster.server.testing.RosterTeam.expect;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/**
 * How long it takes to complete six weeks of forty people who wished and picked, and how many of
 * their wishes are kept, beside a trivial read in the same run. Prints, and asserts nothing about
 * time.
 */
final class CompletionBench {

  private static final int PEOPLE = 40;
  private static final int WEEKS = 6;
  private static final int SECONDS = 60;
  private static final int READS = 200;

  private final RunningServer server = RunningServer.started();

  @Test
  void whatEverybodyLeftOpenIsGivenOut() {
    var round = new PickedRound(server, PEOPLE, WEEKS);
    var team = round.team();
    var jobs = "/periods/" + round.periodId() + "/completion-jobs";

    var began = System.nanoTime();
    var job = team.searched(jobs, "{\"seconds\":%d,\"seed\":1}".formatted(SECONDS));
    var searched = seconds(began);
    var take = team.path(jobs + "/" + job.at("/id").asString() + "/take");
    began = System.nanoTime();
    expect(200, team.lead().client().post(take));
    var taken = seconds(began);
    var read = Rush.ofReads(READS, List.of(team.lead())).millis(0.5) / 1000;

    var proposal = job.at("/proposal");
    var given = given(proposal);
    Figures.print(
        "%d people complete %d weeks, %d shifts picked: searched in %.1f s of at most %d, taken in"
            + " %.2f s; %d of %d open shifts given, at most %.1f %% above the least cost",
        PEOPLE,
        WEEKS,
        round.picked(),
        searched,
        SECONDS,
        taken,
        given,
        given + proposal.at("/openShifts").size(),
        proposal.at("/gapPermille").asInt() / 10.0);
    Figures.print(
        "  wishes kept: mean %d %%, worst served %d %%",
        proposal.at("/wishesKept/meanPercent").asInt(),
        proposal.at("/wishesKept/worstPercent").asInt());
    Figures.print(
        "  who reads who she is waits %.1f ms; the search takes %.0f reads, taking it %.0f",
        read * 1000, searched / read, taken / read);
  }

  private static int given(JsonNode proposal) {
    return proposal
        .at("/members")
        .valueStream()
        .mapToInt(member -> member.at("/added").size())
        .sum();
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
