package org.samenrooster.files;

import java.util.List;
import java.util.Map;

/** A value of a YAML or JSON document that knows where it stands. */
sealed interface Node {

  /** Where the value starts. */
  Place place();

  /** An object; keys in the order of the file. */
  record ObjectNode(Place place, Map<String, Entry> entries) implements Node {}

  /** A value of an object, and where its key stands. */
  record Entry(Place keyPlace, Node value) {}

  /** A list. */
  record ListNode(Place place, List<Node> items) implements Node {}

  /** A text, a number or a truth value, as it is written; {@code NULL} is written {@code null}. */
  record ScalarNode(Place place, Kind kind, String text) implements Node {

    /** How a scalar is written. */
    enum Kind {
      TEXT,
      WHOLE_NUMBER,
      DECIMAL_NUMBER,
      TRUTH,
      NULL
    }
  }

  /** Whether the document says that there is no value. */
  default boolean isNull() {
    return this instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
  }

  /** The value as a fault quotes it. */
  default String shown() {
    if (this instanceof ScalarNode scalar) {
      return scalar.text();
    }
    return this instanceof ObjectNode ? "{…}" : "[…]";
  }
}
