package org.samenrooster.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.Node.ScalarNode.Kind;

/**
 * Turns the text of one YAML or JSON document into nodes with places. Duplicate keys, references
 * and a second document are faults; reading goes on after them so that all are found. Text that is
 * not well-formed ends the reading.
 */
final class DocumentParser {

  /** Deeper documents are not ours. */
  private static final int MAX_DEPTH = 50;

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonFactory YAML = new YAMLFactory();

  private final String file;
  private final JsonParser parser;
  private final Faults faults;

  private DocumentParser(String file, JsonParser parser, Faults faults) {
    this.file = file;
    this.parser = parser;
    this.faults = faults;
  }

  /** The root of a document; empty, with a fault, when the text is not well-formed. */
  static Optional<Node> parse(String file, String text, Faults faults) {
    return parse(file, text, file.endsWith(".json") ? JSON : YAML, faults);
  }

  /** The root of a document that is JSON unless its name says YAML. */
  static Optional<Node> parseJson(String file, String text, Faults faults) {
    boolean yaml = file.endsWith(".yaml") || file.endsWith(".yml");
    return parse(file, text, yaml ? YAML : JSON, faults);
  }

  private static Optional<Node> parse(String file, String text, JsonFactory format, Faults faults) {
    try (JsonParser parser = format.createParser(text)) {
      return new DocumentParser(file, parser, faults).document();
    } catch (JsonProcessingException broken) {
      Place place =
          Optional.ofNullable(broken.getLocation())
              .map(location -> place(file, location))
              .orElse(Place.startOf(file));
      faults.add(place, "", FaultCode.NOT_WELL_FORMED, firstLine(broken.getOriginalMessage()));
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be read.", impossible);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static Place place(String file, JsonLocation location) {
    return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private Optional<Node> document() throws IOException {
    if (parser.nextToken() == null) {
      faults.add(Place.startOf(file), "", FaultCode.EMPTY_FILE, "");
      return Optional.empty();
    }
    Node root = node("", 0);
    if (parser.nextToken() != null) {
      faults.add(here(), "", FaultCode.SECOND_DOCUMENT, parser.getText());
    }
    return Optional.of(root);
  }

  private Place here() {
    return place(file, parser.currentTokenLocation());
  }

  private Node node(String pointer, int depth) throws IOException {
    Place place = here();
    if (depth > MAX_DEPTH) {
      faults.add(place, pointer, FaultCode.TOO_DEEP, MAX_DEPTH);
      parser.skipChildren();
      return new Node.ScalarNode(place, Kind.NULL, "null");
    }
    refuseReference(place, pointer);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(place, pointer, depth);
      case START_ARRAY -> list(place, pointer, depth);
      case VALUE_NUMBER_INT -> scalar(place, Kind.WHOLE_NUMBER);
      case VALUE_NUMBER_FLOAT -> scalar(place, Kind.DECIMAL_NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(place, Kind.TRUTH);
      case VALUE_NULL -> new Node.ScalarNode(place, Kind.NULL, "null");
      default -> scalar(place, Kind.TEXT);
    };
  }

  private Node scalar(Place place, Kind kind) throws IOException {
    return new Node.ScalarNode(place, kind, parser.getText());
  }

  private Node object(Place place, String pointer, int depth) throws IOException {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place keyPlace = here();
      String key = parser.currentName();
      String child = Pointers.join(pointer, key);
      parser.nextToken();
      Node.Entry entry = new Node.Entry(keyPlace, node(child, depth + 1));
      Node.Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        faults.add(keyPlace, child, FaultCode.DUPLICATE_KEY, key, first.keyPlace());
      }
    }
    return new Node.ObjectNode(place, entries);
  }

  private Node list(Place place, String pointer, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(pointer + "/" + items.size(), depth + 1));
    }
    return new Node.ListNode(place, items);
  }

  // A reference would make a value stand in two places, and a small file unfold into a huge one.
  private void refuseReference(Place place, String pointer) throws IOException {
    boolean reference =
        parser instanceof YAMLParser yaml
            && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null);
    if (reference) {
      faults.add(place, pointer, FaultCode.YAML_REFERENCE, parser.getText());
    }
  }
}
