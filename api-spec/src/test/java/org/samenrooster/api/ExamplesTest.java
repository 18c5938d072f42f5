package org.samenrooster.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the examples to the contract: those in src/examples and those in the contract itself. */
final class ExamplesTest {

  private static final Path EXAMPLES = Path.of("src/examples");
  private static final Contract CONTRACT = Contract.load();

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<Operation> commands() {
    return CONTRACT.operations().stream().filter(Operation::command).toList();
  }

  static List<String> problemTypes() {
    return CONTRACT.problemTypes().keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleKeepsToTheContract(Path example) throws IOException {
    String operation = example.getParent().getFileName().toString();
    String name = example.getFileName().toString().replace(".json", "");
    byte[] body = Files.readAllBytes(example);

    List<BodyFault> faults =
        name.equals("request")
            ? CONTRACT.faultsInRequest(operation, body)
            : CONTRACT.faultsInAnswer(operation, Integer.parseInt(name.substring(7)), body);

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandHasAnExampleOfItsRequestAndOfItsAnswer(Operation command) throws IOException {
    Path folder = EXAMPLES.resolve(command.id());

    assertThat(Files.exists(folder.resolve("request.json"))).isEqualTo(command.hasBody());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("answer-2"));
    }
  }

  @ParameterizedTest
  @MethodSource("problemTypes")
  void theExampleOfAProblemTypeKeepsToTheContractAndIsNamedByItsType(String slug)
      throws IOException {
    JsonNode problem = contract().at("/components/examples/" + slug + "/value");

    assertThat(CONTRACT.faultsInAnswer("pickShift", 500, problem.toString().getBytes("UTF-8")))
        .isEmpty();
    assertThat(problem.path("type").asString())
        .isEqualTo("https://samenrooster.org/problems/" + slug);
  }

  @Test
  void everyFileOfAProblemTypeIsPartOfTheContract() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/openapi/problems"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .filteredOn(name -> !name.equals("responses"))
          .containsExactlyInAnyOrderElementsOf(CONTRACT.problemTypes().keySet());
    }
  }

  @Test
  void everyFormatOfABodyHasASentence() throws IOException {
    Stream<JsonNode> schemas = contract().at("/components/schemas").findParents("format").stream();

    assertThat(schemas.filter(schema -> schema.path("type").asString().equals("string")))
        .extracting(schema -> schema.path("format").asString())
        .isSubsetOf(SchemaFaults.knownFormats());
  }

  @Test
  void everyPatternOfABodyHasAnExampleToShow() throws IOException {
    assertThat(contract().at("/components/schemas").findParents("pattern"))
        .filteredOn(schema -> schema.path("pattern").isString())
        .allSatisfy(
            schema ->
                assertThat(schema.path("examples").path(0).asString())
                    .matches(schema.path("pattern").asString()));
  }

  private static JsonNode contract() throws IOException {
    try (var in = Contract.class.getResourceAsStream(Contract.RESOURCE)) {
      return JsonMapper.builder().build().readTree(in);
    }
  }
}
