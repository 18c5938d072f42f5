package org.samenrooster.server.telling;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.samenrooster.server.testing.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events that somebody hears on a line, one after the other. */
final class OpenLine implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Stream<String> stream;
  private final Iterator<String> lines;

  private OpenLine(Stream<String> stream) {
    this.stream = stream;
    this.lines = stream.iterator();
  }

  /** Opens a line. */
  static OpenLine of(Client client, String path) {
    return new OpenLine(client.lines(path));
  }

  /** An event of a stream. */
  record Happened(String name, String id, JsonNode data) {}

  /** The next event; waits for it. */
  Happened next() {
    return assertTimeoutPreemptively(PATIENCE, this::read);
  }

  private Happened read() {
    var name = "";
    var id = "";
    var data = "";
    for (var line = lines.next(); !line.isEmpty() || data.isEmpty(); line = lines.next()) {
      if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("data: ")) {
        data = line.substring(6);
      }
    }
    return new Happened(name, id, JSON.readTree(data));
  }

  @Override
  public void close() {
    stream.close();
  }
}
