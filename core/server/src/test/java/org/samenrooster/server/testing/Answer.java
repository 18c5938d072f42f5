package org.samenrooster.server.testing;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server answered.
 *
 * @param http status, headers and the body as text
 */
public record Answer(HttpResponse<String> http) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The HTTP status. */
  public int status() {
    return http.statusCode();
  }

  /** A header; empty text when it is not there. */
  public String header(String name) {
    return http.headers().firstValue(name).orElse("");
  }

  /** The body as JSON. */
  public JsonNode json() {
    return JSON.readTree(http.body());
  }

  /** The text at a JSON pointer; empty when there is nothing. */
  public String text(String pointer) {
    return json().at(pointer).asString("");
  }

  /** The last part of a problem's type, such as {@code not-found}; empty if this is no problem. */
  public String problem() {
    if (!header("Content-Type").startsWith("application/problem+json")) {
      return "";
    }
    return text("/type").replaceFirst("^https://samenrooster\\.org/problems/", "");
  }

  @Override
  public String toString() {
    return status() + " " + http.headers().map() + "\n" + http.body();
  }
}
