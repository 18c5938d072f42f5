package org.samenrooster.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says in our words what the schema library found. */
final class SchemaFaults {

  private final JsonNode contract;

  SchemaFaults(JsonNode contract) {
    this.contract = contract;
  }

  List<BodyFault> in(JsonNode body, Schema schema) {
    return schema.validate(body).stream().map(this::fault).toList();
  }

  private BodyFault fault(Error error) {
    String pointer = error.getInstanceLocation().toString();
    return switch (error.getKeyword()) {
      case "required" -> BodyFault.missing(pointer + step(error.getProperty()), "missing");
      case "additionalProperties" ->
          BodyFault.of(
              pointer + step(error.getProperty()),
              "unknown-field",
              text(error.getInstanceNode().path(error.getProperty())));
      default -> valueFault(pointer, error);
    };
  }

  private BodyFault valueFault(String pointer, Error error) {
    String value = text(error.getInstanceNode());
    String limit = text(error.getSchemaNode());
    return switch (error.getKeyword()) {
      case "type" -> BodyFault.of(pointer, "wrong-type", value, limit, kind(error));
      case "minimum" -> BodyFault.of(pointer, "too-small", value, limit);
      case "maximum" -> BodyFault.of(pointer, "too-large", value, limit);
      case "minLength" -> BodyFault.of(pointer, "too-short", value, limit);
      case "maxLength" -> BodyFault.of(pointer, "too-long", value, limit);
      case "minItems" -> BodyFault.of(pointer, "too-few", value, limit);
      case "maxItems" -> BodyFault.of(pointer, "too-many", value, limit);
      case "uniqueItems" -> BodyFault.of(pointer, "repeated", value);
      case "enum" -> BodyFault.of(pointer, "not-in-list", value, list(error.getSchemaNode()));
      case "pattern" -> BodyFault.of(pointer, "wrong-form", value, example(error));
      case "format" -> BodyFault.of(pointer, "not-a-" + limit, value);
      default -> BodyFault.of(pointer, "not-allowed", value, error.getKeyword());
    };
  }

  /** Formats for which there is a sentence; a test holds the contract to them. */
  static Set<String> knownFormats() {
    return Set.of("date", "date-time");
  }

  // A regular expression helps nobody; the contract gives an example beside each.
  private String example(Error error) {
    String keyword = error.getSchemaLocation().getFragment().toString();
    JsonNode schema = contract.at(keyword.substring(0, keyword.lastIndexOf('/')));
    JsonNode example = schema.path("examples").path(0);
    return text(example.isMissingNode() ? error.getSchemaNode() : example);
  }

  private static String kind(Error error) {
    return String.valueOf(error.getArguments()[0]);
  }

  private static String list(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(SchemaFaults::text)
        .collect(Collectors.joining(", "));
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : node.toString();
  }

  private static String step(String property) {
    return "/" + property.replace("~", "~0").replace("/", "~1");
  }
}
