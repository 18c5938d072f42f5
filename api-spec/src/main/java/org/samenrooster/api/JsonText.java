package org.samenrooster.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A body as it came in, read twice: once for what a tree does not show any more (keys that occur
 * twice, text after the end, numbers beyond reading), once as a tree.
 */
final class JsonText {

  static final Set<String> CODES =
      Set.of(BodyFault.SYNTAX, BodyFault.NO_BODY, "after-the-end", "duplicate-key");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<BodyFault> faults = new ArrayList<>();
  private final Deque<Set<String>> keys = new ArrayDeque<>();
  private @Nullable JsonNode tree;

  private JsonText() {}

  static JsonText read(byte[] body) {
    JsonText text = new JsonText();
    text.readAll(body);
    return text;
  }

  /** What is wrong with the text itself. */
  List<BodyFault> faults() {
    return List.copyOf(faults);
  }

  /** The value; empty when it cannot be read. Of a key that occurs twice it holds one value. */
  Optional<JsonNode> tree() {
    return Optional.ofNullable(tree);
  }

  private void readAll(byte[] body) {
    try (JsonParser parser = JSON.createParser(body)) {
      if (parser.nextToken() == null) {
        faults.add(BodyFault.missing("", BodyFault.NO_BODY));
        return;
      }
      walkOneValue(parser);
      if (endsHere(parser)) {
        tree = JSON.readTree(body);
      }
    } catch (JacksonException notJson) {
      faults.clear();
      faults.add(BodyFault.missing(place(notJson.getLocation()), BodyFault.SYNTAX));
    }
  }

  private void walkOneValue(JsonParser parser) {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      look(parser, token);
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
    } while (depth > 0 && parser.nextToken() != null);
  }

  private void look(JsonParser parser, JsonToken token) {
    switch (token) {
      case START_OBJECT -> keys.push(new HashSet<>());
      case END_OBJECT -> keys.pop();
      case PROPERTY_NAME -> lookAtKey(parser);
      case VALUE_STRING -> lookAtText(parser);
      case VALUE_NUMBER_FLOAT -> lookAtNumber(parser);
      default -> {}
    }
  }

  private void lookAtKey(JsonParser parser) {
    if (!keys.getFirst().add(parser.currentName())) {
      faults.add(BodyFault.of(pointer(parser), "duplicate-key", parser.currentName()));
    }
  }

  // PostgreSQL cannot store this character; refusing it here names the place.
  private void lookAtText(JsonParser parser) {
    if (parser.getString().indexOf('\0') >= 0) {
      faults.add(BodyFault.missing(pointer(parser), "forbidden-character"));
    }
  }

  private void lookAtNumber(JsonParser parser) {
    double number = parser.getDoubleValue();
    boolean lost = number == 0 && parser.getString().matches("[^eE]*[1-9].*");
    if (lost || Double.isInfinite(number)) {
      faults.add(BodyFault.of(pointer(parser), "number-out-of-range", parser.getString()));
    }
  }

  private boolean endsHere(JsonParser parser) {
    TokenStreamLocation end = parser.currentLocation();
    try {
      if (parser.nextToken() == null) {
        return true;
      }
      faults.add(BodyFault.missing(place(parser.currentTokenLocation()), "after-the-end"));
    } catch (JacksonException notEvenJson) {
      faults.add(BodyFault.missing(place(end), "after-the-end"));
    }
    return false;
  }

  private static String pointer(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private static String place(@Nullable TokenStreamLocation at) {
    return at == null
        ? "line 1, column 1"
        : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
