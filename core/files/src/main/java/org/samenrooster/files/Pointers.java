package org.samenrooster.files;

import java.util.HashMap;
import java.util.Map;

/** JSON pointers (RFC 6901) of a document, and the places they stand for. */
final class Pointers {

  private final Map<String, Place> places = new HashMap<>();

  /** Knows every value of a document. */
  Pointers(Node root) {
    index("", root);
  }

  private void index(String pointer, Node node) {
    places.put(pointer, node.place());
    if (node instanceof Node.ObjectNode object) {
      object.entries().forEach((key, entry) -> index(join(pointer, key), entry.value()));
    } else if (node instanceof Node.ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        index(pointer + "/" + i, list.items().get(i));
      }
    }
  }

  /** The pointer of a member of an object. */
  static String join(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** Where a value stands; a missing one stands where its nearest parent does. */
  Place place(String pointer) {
    String nearest = pointer;
    while (!places.containsKey(nearest)) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return places.get(nearest);
  }
}
