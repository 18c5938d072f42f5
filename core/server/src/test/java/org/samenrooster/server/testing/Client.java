package org.samenrooster.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends requests as one person, or as nobody; immutable, each {@code with} makes a new one. */
public final class Client {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String root;
  private final Map<String, String> headers;

  private Client(String root, Map<String, String> headers) {
    this.root = root;
    this.headers = Map.copyOf(headers);
  }

  static Client nobody(int port) {
    return new Client(api(port), Map.of("Accept", "application/json", "Accept-Language", "en"));
  }

  static String api(int port) {
    return "http://127.0.0.1:%d/samenrooster/api/v1".formatted(port);
  }

  /** Nobody, for addresses such as {@code /health/ready} of the server at a port. */
  public static Client outsideTheApi(int port) {
    return new Client("http://127.0.0.1:%d".formatted(port), Map.of("Accept", "*/*"));
  }

  /** The same caller with this header besides, or with another value of it. */
  public Client with(String name, String value) {
    var more = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, value);
    return new Client(root, Map.copyOf(more));
  }

  /** The caller who has this token. */
  public Client withToken(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** Reads. */
  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  /** Sends a command with a body, under a new key unless one was given. */
  public Answer post(String path, String json) {
    return keyed().json().send("POST", path, BodyPublishers.ofString(json));
  }

  /** Sends a command without a body, under a new key unless one was given. */
  public Answer post(String path) {
    return keyed().send("POST", path, BodyPublishers.noBody());
  }

  /** Replaces a document, under a new key unless one was given. */
  public Answer put(String path, String json) {
    return keyed().json().send("PUT", path, BodyPublishers.ofString(json));
  }

  /** Sends exactly this and nothing of our own. */
  public Answer send(String method, String path, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(URI.create(root + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    headers.forEach(request::header);
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Reads a stream of events, line by line as they come; ends with the stream. */
  public Stream<String> lines(String path) {
    var request = HttpRequest.newBuilder(URI.create(root + path));
    with("Accept", "text/event-stream").headers.forEach(request::header);
    try {
      return HTTP.send(request.build(), BodyHandlers.ofLines()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String probe(String name, Map<String, String> values) {
    var query =
        values.entrySet().stream()
            .map(value -> value.getKey() + "=" + encode(value.getValue()))
            .collect(Collectors.joining("&"));
    return new Client(root.replaceFirst("/api/v1$", ""), Map.of())
        .get("/probe/" + name + "?" + query)
        .http()
        .body();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Client keyed() {
    return headers.containsKey("Idempotency-Key")
        ? this
        : with("Idempotency-Key", UUID.randomUUID().toString());
  }

  private Client json() {
    return headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
  }
}
