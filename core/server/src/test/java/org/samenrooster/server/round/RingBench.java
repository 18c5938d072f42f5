package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/**
 * How fast rings are found among the swap wishes of a large team, asked by the team lead and by
 * itself once they are put down, beside a trivial read in the same run. Prints, and asserts nothing
 * about time.
 */
final class RingBench {

  private static final int PEOPLE = 150;
  private static final int WEEKS = 6;
  private static final int WISHES = 200;
  private static final int LAST = WISHES - 1;
  private static final int TIMES = 10;
  private static final int READS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final long LOOK_EVERY_MILLIS = 100;

  private final RunningServer server = RunningServer.started();

  @Test
  void ringsAreFoundAmongTheWishesOfALargeTeam() throws InterruptedException {
    var large = new LargeTeam(server, PEOPLE, WEEKS);
    var wishes = SwapWishes.of(large, WISHES);

    var met = met(whenAsked(large, wishes));

    var agreed = Agreements.from("2026-11-23");
    large.team().agrees(agreed.withoutSwapRings());
    whenPutDown(wishes);
    // Rings are looked for where a wish is new: the last one makes all of them be looked at.
    large.team().agrees(agreed);
    whenFoundByItself(large.team(), wishes, met);
  }

  private static JsonNode whenAsked(LargeTeam large, SwapWishes wishes) {
    var team = large.team();
    var lead = team.lead().client();
    var path = team.path("/periods/" + large.periodId() + "/swap-rings");
    Callable<Answer> asks = () -> lead.post(path, wishes.question());
    // Once beforehand, so that neither is measured on a server that has just started.
    Rush.of(TIMES, List.of(asks));
    var answers = Rush.of(TIMES, List.of(asks));
    var reads = Rush.ofReads(READS, List.of(team.lead()));
    var rings = expect(200, lead.post(path, wishes.question())).json();
    Figures.print(
        "rings among %d swap wishes of %d people: %s; %d rings, gain %d, %s",
        WISHES,
        PEOPLE,
        answers.figures(),
        rings.at("/items").size(),
        rings.at("/gain").asInt(),
        rings.at("/provedBest").asBoolean() ? "proved" : "not proved");
    Figures.print(
        "  who reads who she is: %s; rings take %s", reads.figures(), answers.beside(reads));
    assertThat(answers.statuses().keySet()).containsExactly(200);
    return rings;
  }

  private static void whenPutDown(SwapWishes wishes) {
    var down = Rush.of(1, wishes.putDown(0, LAST));
    var reads = Rush.ofReads(1, wishes.members(0, LAST));
    Figures.print("  %d wishes put down at once: %s", LAST, down.figures());
    Figures.print(
        "  as many read who they are: %s; a wish takes %s", reads.figures(), down.beside(reads));
    assertThat(down.statuses().keySet()).containsExactly(201);
  }

  private static void whenFoundByItself(RosterTeam team, SwapWishes wishes, int met)
      throws InterruptedException {
    var began = System.nanoTime();
    var last = Rush.of(1, wishes.putDown(LAST, WISHES));
    var offered = awaitOffered(team, met);
    var seconds = (System.nanoTime() - began) / 1e9;
    var read = Rush.ofReads(READS, List.of(team.lead())).millis(0.5) / 1000;
    Figures.print(
        "  found by itself and offered %.1f s after the last wish, up to 2 s of it waiting:"
            + " %d of %d wishes; as long as %.0f reads of %.1f ms",
        seconds, offered, met, seconds / read, read * 1000);
    assertThat(last.statuses().keySet()).containsExactly(201);
  }

  /** How many wishes are met in all. */
  private static int met(JsonNode rings) {
    return rings.at("/items").valueStream().mapToInt(ring -> ring.at("/turns").size()).sum();
  }

  private static int awaitOffered(RosterTeam team, int met) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var offered = offered(team);
    while (offered < met && System.nanoTime() < end) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      offered = offered(team);
    }
    return offered;
  }

  private static int offered(RosterTeam team) {
    var offered = 0;
    var place = "";
    do {
      var path = team.path("/swap-wishes?state=OFFERED&limit=100" + place);
      var page = expect(200, team.lead().client().get(path));
      offered += page.json().at("/items").size();
      var next = page.text("/nextCursor");
      place = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!place.isEmpty());
    return offered;
  }
}
