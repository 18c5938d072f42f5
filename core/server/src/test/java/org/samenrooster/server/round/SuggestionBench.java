package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.RunningServer;

/**
 * How fast it is told who of a large team takes a shift, beside a trivial read by the same person
 * in the same run. Prints, and asserts nothing about time.
 */
final class SuggestionBench {

  private static final int PEOPLE = 150;
  private static final int WEEKS = 6;
  private static final int TIMES = 40;
  private static final int READS = 100;
  private static final String DAY = "2027-01-13";

  private final RunningServer server = RunningServer.started();

  @Test
  void whoOfALargeTeamTakesAShift() {
    var large = new LargeTeam(server, PEOPLE, WEEKS);
    var lead = large.team().lead();
    var path = large.team().path("/shifts/" + open(large) + "/suggestions");
    Callable<Answer> asks = () -> lead.client().get(path);

    // Once beforehand, so that neither is measured on a server that has just started.
    Rush.of(TIMES, List.of(asks));
    var suggestions = Rush.of(TIMES, List.of(asks));
    var reads = Rush.ofReads(READS, List.of(lead));

    Figures.print(
        "who of %d people takes a shift: %s, %d can",
        PEOPLE, suggestions.figures(), lead.client().get(path).json().at("/ableCount").asInt());
    Figures.print(
        "  who reads who she is: %s; suggestions take %s",
        reads.figures(), suggestions.beside(reads));
    assertThat(suggestions.statuses().keySet()).containsExactly(200);
  }

  private static String open(LargeTeam large) {
    return large
        .roster()
        .at("/openShifts")
        .valueStream()
        .filter(shift -> shift.at("/date").asString().equals(DAY))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }
}
