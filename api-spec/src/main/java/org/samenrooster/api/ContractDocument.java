package org.samenrooster.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.samenrooster.api.PersonalContent.Whose;
import tools.jackson.databind.JsonNode;

/**
 * Finds its way in the bundled document. Schemas of bodies are named ones: the linter sees to it.
 */
final class ContractDocument {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final List<String> MEDIA_TYPES =
      List.of("application/json", "application/problem+json");

  private final JsonNode tree;
  private final List<Operation> operations;

  ContractDocument(JsonNode tree) {
    this.tree = tree;
    this.operations =
        tree.path("paths").properties().stream()
            .flatMap(path -> operationsAt(path.getKey(), path.getValue()))
            .sorted(Comparator.comparing(Operation::id))
            .toList();
  }

  List<Operation> operations() {
    return operations;
  }

  String version() {
    return tree.at("/info/version").stringValue();
  }

  Map<String, Integer> problemTypes() {
    Map<String, Integer> types = new TreeMap<>();
    tree.at("/components/examples")
        .properties()
        .forEach(e -> types.put(e.getKey(), e.getValue().at("/value/status").intValue()));
    return Map.copyOf(types);
  }

  String requestSchema(Operation operation) {
    return schemaOf(node(operation).path("requestBody"))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Operation (" + operation.id() + ") has no body."));
  }

  String answerSchema(Operation operation, int status) {
    return schemaOf(resolved(node(operation).path("responses").path(String.valueOf(status))))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Operation ("
                        + operation.id()
                        + ") has no JSON answer with status "
                        + status
                        + "."));
  }

  /** References of all schemas that a body can have. */
  Set<String> bodySchemas() {
    return operations.stream()
        .map(this::node)
        .flatMap(
            node ->
                Stream.concat(
                    Stream.of(node.path("requestBody")),
                    node.path("responses").valueStream().map(this::resolved)))
        .flatMap(ContractDocument::schemaOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Operation> operationsAt(String path, JsonNode item) {
    return item.properties().stream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .map(entry -> operation(path, entry.getKey(), entry.getValue()));
  }

  private Operation operation(String path, String method, JsonNode node) {
    boolean command =
        node.path("parameters")
            .valueStream()
            .map(this::resolved)
            .anyMatch(parameter -> "Idempotency-Key".equals(parameter.path("name").asString()));
    return new Operation(
        node.path("operationId").stringValue(),
        method.toUpperCase(Locale.ROOT),
        path,
        node.path("tags").path(0).stringValue(),
        command,
        node.has("requestBody"),
        strings(node.path("x-roles")),
        personal(node.path("x-personal")),
        node.path("responses")
            .propertyStream()
            .map(response -> Integer.valueOf(response.getKey()))
            .collect(Collectors.toSet()));
  }

  // The linter sees to it that a question has it: an object, or NONE.
  private static Optional<PersonalContent> personal(JsonNode personal) {
    return Optional.of(personal)
        .filter(JsonNode::isObject)
        .map(
            node ->
                new PersonalContent(
                    node.path("content").stringValue(),
                    Whose.valueOf(node.path("whose").stringValue())));
  }

  private JsonNode node(Operation operation) {
    return tree.path("paths")
        .path(operation.path())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? tree.at(node.path("$ref").stringValue().substring(1)) : node;
  }

  private static Stream<String> schemaOf(JsonNode body) {
    return MEDIA_TYPES.stream()
        .map(type -> body.path("content").path(type).path("schema").path("$ref"))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue);
  }

  private static Set<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::stringValue)
        .collect(Collectors.toSet());
  }
}
