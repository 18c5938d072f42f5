package org.samenrooster.server.round;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededPerson;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who wants an answer: when none comes she asks the same again, a command under the same
 * key, as the widget does.
 */
final class Insistent {

  private static final long MILLIS_BEFORE_ANOTHER_TRY = 100;

  private final RunningServer server;
  private final SeededPerson person;
  private final CountDownLatch end;
  private Client client;

  Insistent(RunningServer server, SeededPerson person, CountDownLatch end) {
    this.server = server;
    this.person = person;
    this.end = end;
    this.client = server.as(person);
  }

  /** A command that was answered at last, after so many tries. */
  record Sent(String key, int tries, Answer answer) {

    /** What goes into the history. */
    History.Entry entry(Told told) throws InterruptedException {
      var accepted = answer.status() < 300;
      return new History.Entry(
          key, answer.status(), tries, accepted ? told.by(answer.json()) : Effect.NOTHING);
    }
  }

  /** Reads in the answer to an accepted command what it did. */
  @FunctionalInterface
  interface Told {
    Effect by(JsonNode answer) throws InterruptedException;
  }

  Sent command(String path) throws InterruptedException {
    return sent(keyed -> keyed.post(path));
  }

  Sent command(String path, String json) throws InterruptedException {
    return sent(keyed -> keyed.post(path, json));
  }

  Answer read(String path) throws InterruptedException {
    return sent(keyed -> keyed.get(path)).answer();
  }

  private Sent sent(Function<Client, Answer> asking) throws InterruptedException {
    var key = UUID.randomUUID().toString();
    var tries = 1;
    var answer = ask(key, asking);
    while (answer.isEmpty()) {
      end.await(MILLIS_BEFORE_ANOTHER_TRY, TimeUnit.MILLISECONDS);
      tries++;
      answer = ask(key, asking);
    }
    return new Sent(key, tries, answer.get());
  }

  private Optional<Answer> ask(String key, Function<Client, Answer> asking) {
    try {
      var answer = asking.apply(client.with("Idempotency-Key", key));
      if (answer.status() == 401) {
        client = server.as(person);
        return Optional.empty();
      }
      return Optional.of(answer).filter(Insistent::isOurs);
    } catch (UncheckedIOException | IllegalStateException e) {
      // The server is down or not up yet: what became of the command is learned by asking again.
      return Optional.empty();
    }
  }

  // A server that is still starting answers for itself.
  private static boolean isOurs(Answer answer) {
    return answer.header("Content-Type").contains("json");
  }
}
