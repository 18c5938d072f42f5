package org.samenrooster.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

@OnceIsEnough
final class ProblemsIT {

  private final RunningServer server = RunningServer.started();
  private final Client anybody = server.nobody();

  static Stream<Arguments> brokenBodies() {
    return Stream.of(
        Arguments.of("", "malformed-body", ""),
        Arguments.of("{\"login\":", "malformed-body", "line 1"),
        Arguments.of("{\"login\":\"a\",\"login\":\"b\"}", "malformed-body", "/login"),
        Arguments.of("{\"login\":1.5}", "invalid-request", "/login"),
        Arguments.of("{\"login\":null}", "invalid-request", "/login"),
        Arguments.of("{\"login\":\"amy\",\"nmae\":1}", "invalid-request", "/nmae"),
        Arguments.of("[]", "invalid-request", ""));
  }

  @ParameterizedTest
  @MethodSource("brokenBodies")
  void aBodyThatBreaksTheContractIsToldWhereAndWhy(String body, String problem, String place) {
    var answer = anybody.post("/demo/tokens", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo(problem);
    assertThat(answer.text("/errors/0/pointer")).startsWith(place);
    assertThat(answer.text("/errors/0/message")).isNotBlank();
  }

  @Test
  void everyFaultInABodyIsToldAtOnce() {
    var answer = anybody.post("/demo/tokens", "{\"login\":\"NOT GOOD\",\"other\":1,\"more\":2}");

    assertThat(answer.json().at("/errors").size()).isEqualTo(3);
    assertThat(answer.text("/detail")).isEqualTo("3 faults were found; nothing was stored.");
  }

  @Test
  void problemsComeInDutchOrEnglish() {
    var dutch = anybody.with("Accept-Language", "fr, nl-BE;q=0.8, en;q=0.5").get("/nothing");
    var other = anybody.with("Accept-Language", "de").get("/nothing");

    assertThat(dutch.text("/title")).isEqualTo("Niet gevonden");
    assertThat(dutch.header("Content-Language")).isEqualTo("nl");
    assertThat(other.text("/title")).isEqualTo("Not found");
    assertThat(other.header("Content-Language")).isEqualTo("en");
  }

  @Test
  void anUnknownAddressIsNotFound() {
    assertProblem(anybody.get("/nothing/at/all"), 404, "not-found");
  }

  @Test
  void aMethodThatTheAddressDoesNotKnowIsNamedTogetherWithThoseItKnows() {
    var answer = anybody.send("DELETE", "/me", BodyPublishers.noBody());

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.header("Allow")).contains("GET");
    assertThat(answer.text("/detail")).contains("GET");
  }

  @Test
  void otherMediaTypesAreRefused() {
    assertProblem(anybody.with("Accept", "text/csv").get("/me"), 406, "not-acceptable");
    assertProblem(
        anybody.with("Content-Type", "text/plain").post("/demo/tokens", "{}"),
        415,
        "unsupported-media-type");
  }

  @Test
  void aBodyThatIsTooLargeIsNotRead() {
    var answer = anybody.post("/demo/tokens", " ".repeat(1024 * 1024 + 1));

    assertProblem(answer, 413, "body-too-large");
    assertThat(answer.text("/detail")).contains("1,048,576");
  }

  @Test
  void parametersThatAreWrongAreAllNamed() {
    var caller = server.as(SeededOrganisation.on(server).person("Amy"));

    var answer = caller.get("/me?page=3&size=20");

    assertProblem(answer, 400, "invalid-request");
    assertThat(answer.json().at("/errors").size()).isEqualTo(2);
    assertThat(answer.text("/errors/0/pointer")).isEqualTo("query/page");
    assertThat(answer.text("/errors/1/pointer")).isEqualTo("query/size");
  }

  private static void assertProblem(Answer answer, int status, String slug) {
    assertThat(answer.problem()).as(answer.toString()).isEqualTo(slug);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
    assertThat(answer.text("/messageKey")).isEqualTo("problem." + slug);
  }
}
