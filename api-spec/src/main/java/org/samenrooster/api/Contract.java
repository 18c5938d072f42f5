package org.samenrooster.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract at run time: what operations there are, and whether a body keeps to it.
 *
 * <p>JSON-B turns 1.5 into 1, takes the last of two equal keys and ignores unknown ones. A body is
 * therefore checked here, as bytes, before it is bound.
 *
 * <p>Safe for use by many threads. Reading it takes about a second the first time, so do that when
 * the server starts.
 */
public final class Contract {

  /** Where the bundled document lies on the class path. */
  public static final String RESOURCE = "/org/samenrooster/api/openapi.json";

  /** More faults than anybody reads; the rest is left out. */
  public static final int MAX_FAULTS = 500;

  private static final String NAME = "https://samenrooster.org/openapi.json";

  private final ContractDocument document;
  private final Map<String, Operation> operations;
  private final Map<String, Schema> schemas;
  private final SchemaFaults schemaFaults;

  private Contract(String text) {
    JsonNode tree = JsonMapper.builder().build().readTree(text);
    document = new ContractDocument(tree);
    operations =
        document.operations().stream().collect(Collectors.toUnmodifiableMap(Operation::id, o -> o));
    schemas = schemas(text);
    schemaFaults = new SchemaFaults(tree);
  }

  /**
   * Reads the contract and gets its schemas ready, so that the first body is not slower than the
   * others.
   *
   * @throws IllegalStateException if the bundled document is not on the class path
   */
  public static Contract load() {
    try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The contract (" + RESOURCE + ") is not on the class path.");
      }
      return new Contract(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every operation, by id. */
  public List<Operation> operations() {
    return document.operations();
  }

  /** The operation of this id; empty when the contract has none. */
  public Optional<Operation> operation(String operationId) {
    return Optional.ofNullable(operations.get(operationId));
  }

  /** Version of the contract. */
  public String version() {
    return document.version();
  }

  /** Slugs of all problem types with the status each travels under. */
  public Map<String, Integer> problemTypes() {
    return document.problemTypes();
  }

  /**
   * Everything that is wrong with the body of a request.
   *
   * @return empty when the body keeps to the contract
   * @throws IllegalArgumentException if there is no such operation or it has no body
   */
  public List<BodyFault> faultsInRequest(String operationId, byte[] body) {
    return faults(document.requestSchema(required(operationId)), body);
  }

  /**
   * Everything that is wrong with the JSON body of an answer, for tests of a server.
   *
   * @throws IllegalArgumentException if the operation does not have an answer with this status and
   *     a JSON body
   */
  public List<BodyFault> faultsInAnswer(String operationId, int status, byte[] body) {
    return faults(document.answerSchema(required(operationId), status), body);
  }

  private Operation required(String operationId) {
    return operation(operationId)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No operation (" + operationId + ") in the contract."));
  }

  private List<BodyFault> faults(String schema, byte[] body) {
    JsonText text = JsonText.read(body);
    Set<String> places =
        text.faults().stream().map(BodyFault::pointer).collect(Collectors.toUnmodifiableSet());
    Stream<BodyFault> more =
        text.tree().stream()
            .flatMap(tree -> schemaFaults.in(tree, schemas.get(schema)).stream())
            .filter(fault -> !places.contains(fault.pointer()));
    return Stream.concat(text.faults().stream(), more).limit(MAX_FAULTS).toList();
  }

  private Map<String, Schema> schemas(String text) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    SchemaRegistry registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemaRegistryConfig(config).schemas(Map.of(NAME, text)));
    // One reading of the document for all: the registry would read it again for each reference.
    Schema whole = registry.getSchema(SchemaLocation.of(NAME));
    return document.bodySchemas().stream()
        .collect(Collectors.toUnmodifiableMap(ref -> ref, ref -> ready(whole, ref)));
  }

  private static Schema ready(Schema whole, String reference) {
    Schema schema = whole.getSubSchema(SchemaLocation.of(NAME + reference).getFragment());
    schema.initializeValidators();
    return schema;
  }
}
