package org.samenrooster.server.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

final class CommandsIT {

  private final RunningServer server = RunningServer.started();
  private final SeededOrganisation organisation = SeededOrganisation.on(server);
  private final String amy = organisation.person("Amy").id();
  private final String key = UUID.randomUUID().toString();

  @Test
  void theSameRequestAgainGetsTheSameAnswerAndDoesNothing() throws SQLException {
    var first = send(amy, "hash", Map.of());
    var second = send(amy, "hash", Map.of());

    assertThat(first).startsWith("201 \"1\" {\"id\":");
    assertThat(second).isEqualTo(first);
    assertThat(locations()).isEqualTo(1);
  }

  @Test
  void theSameKeyWithAnotherRequestIsRefused() throws SQLException {
    send(amy, "hash", Map.of());

    assertThat(send(amy, "other", Map.of())).isEqualTo("idempotency-key-reused");
    assertThat(locations()).isEqualTo(1);
  }

  @Test
  void theSameKeyOfAnotherPersonIsAnotherKey() throws SQLException {
    var bram = organisation.person("Bram").id();

    var first = send(amy, "hash", Map.of());
    var second = send(bram, "hash", Map.of());

    assertThat(second).startsWith("201").isNotEqualTo(first);
    assertThat(locations()).isEqualTo(2);
  }

  @Test
  void aCommandThatFailsLeavesNothingBehindAndMayBeTriedAgain() throws SQLException {
    assertThat(send(amy, "hash", Map.of("then", "throw"))).isEqualTo("stale-version");
    assertThat(send(amy, "hash", Map.of("then", "refuse"))).startsWith("409");
    assertThat(locations()).isZero();

    assertThat(send(amy, "hash", Map.of())).startsWith("201");
    assertThat(locations()).isEqualTo(1);
  }

  @Test
  void requestsWithOneKeyAtTheSameTimeTakeEffectOnceAndAllGetTheAnswer() throws SQLException {
    var threads = Executors.newFixedThreadPool(4);
    try {
      var running =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> send(amy, "hash", Map.of("callers", "4")), threads))
              .toList();
      var answers = running.stream().map(CompletableFuture::join).distinct().toList();

      assertThat(answers).singleElement().asString().startsWith("201");
      assertThat(locations()).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void ofTwoCommandsThatWaitForEachOtherTheOneThatIsUndoneIsRunAgain() throws SQLException {
    var one = location("One");
    var other = location("Other");
    var bram = organisation.person("Bram").id();
    var together = Map.of("callers", "2", "meeting", key);
    Callable<String> first = () -> send(amy, "hash", with(together, one + "," + other));
    Callable<String> second = () -> send(bram, "hash", with(together, other + "," + one));

    assertThat(AtOnce.call(List.of(first, second))).containsExactly("200", "200");
    assertThat(locations()).as("two there were, and one from each command").isEqualTo(4);
  }

  private String location(String name) {
    var id = SeededOrganisation.newId();
    organisation.insert("location", "id, organisation_id, name", id, organisation.id(), name);
    return id;
  }

  private static Map<String, String> with(Map<String, String> values, String locks) {
    var more = new HashMap<>(values);
    more.put("locks", locks);
    return more;
  }

  private String send(String person, String hash, Map<String, String> more) {
    var values = new HashMap<>(more);
    values.putAll(
        Map.of("organisation", organisation.id(), "person", person, "key", key, "hash", hash));
    return server.probe("command", values);
  }

  private long locations() throws SQLException {
    return server.count(
        "select count(*) from location where organisation_id = ?", organisation.id());
  }
}
