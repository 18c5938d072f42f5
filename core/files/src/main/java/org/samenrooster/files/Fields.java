package org.samenrooster.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.Node.ScalarNode.Kind;

/**
 * The members of one object, read by name and kind. A value of another kind is a fault and reads as
 * absent; so does {@code null}. After the last read, {@link #nothingElse} reports what nobody asked
 * for.
 */
final class Fields {

  private static final Pattern DECIMAL_DIGITS = Pattern.compile("-?[0-9]+");

  private final String pointer;
  private final Node.ObjectNode object;
  private final Faults faults;
  private final Set<String> known = new LinkedHashSet<>();

  // Nothing is said to be missing in what is no object at all.
  private final boolean isObject;

  private Fields(String pointer, Node.ObjectNode object, Faults faults, boolean isObject) {
    this.pointer = pointer;
    this.object = object;
    this.faults = faults;
    this.isObject = isObject;
  }

  /** The members of a node; none, with a fault, when it is no object. */
  static Fields of(String pointer, Node node, Faults faults) {
    if (node instanceof Node.ObjectNode object) {
      return new Fields(pointer, object, faults, true);
    }
    faults.add(node.place(), pointer, FaultCode.NOT_AN_OBJECT, node.shown());
    return new Fields(pointer, new Node.ObjectNode(node.place(), Map.of()), faults, false);
  }

  /** Pointer of this object. */
  String pointer() {
    return pointer;
  }

  /** Where this object starts. */
  Place place() {
    return object.place();
  }

  /** The names that are there. */
  Set<String> names() {
    return object.entries().keySet();
  }

  private @Nullable Node value(String name) {
    known.add(name);
    Node.Entry entry = object.entries().get(name);
    return entry == null || entry.value().isNull() ? null : entry.value();
  }

  private @Nullable String scalar(String name, FaultCode otherwise, Kind... kinds) {
    Node node = value(name);
    if (node == null) {
      return null;
    }
    if (node instanceof Node.ScalarNode scalar && List.of(kinds).contains(scalar.kind())) {
      return scalar.text();
    }
    faults.add(node.place(), Pointers.join(pointer, name), otherwise, node.shown());
    return null;
  }

  /** A text. */
  @Nullable String text(String name) {
    return scalar(name, FaultCode.NOT_TEXT, Kind.TEXT);
  }

  /** A text that must be there; the empty text, with a fault, when it is not. */
  String requiredText(String name) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      missing(name);
      return "";
    }
    return text;
  }

  /** Reports that something must be there, unless its value is already known to be wrong. */
  void missing(String name) {
    if (isObject && !faults.concern(object.place().file(), Pointers.join(pointer, name))) {
      faults.add(object.place(), Pointers.join(pointer, name), FaultCode.MISSING, "", name);
    }
  }

  /** A whole number within an {@code int}. */
  @Nullable Integer wholeNumber(String name) {
    String text = scalar(name, FaultCode.NOT_A_WHOLE_NUMBER, Kind.WHOLE_NUMBER);
    if (text == null) {
      return null;
    }
    if (!DECIMAL_DIGITS.matcher(text).matches()) {
      // YAML also writes 1_000 and 0x1F.
      place(name, FaultCode.NOT_A_WHOLE_NUMBER, text);
      return null;
    }
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException tooLarge) {
      place(name, FaultCode.NUMBER_TOO_LARGE, text, Integer.MAX_VALUE);
      return null;
    }
  }

  /** A number, whole or with decimals. */
  @Nullable BigDecimal number(String name) {
    String text = scalar(name, FaultCode.NOT_A_NUMBER, Kind.WHOLE_NUMBER, Kind.DECIMAL_NUMBER);
    if (text == null) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException endless) {
      // YAML also writes .inf and .nan.
      place(name, FaultCode.NOT_A_NUMBER, text);
      return null;
    }
  }

  /** {@code true} or {@code false}. */
  @Nullable Boolean truth(String name) {
    String text = scalar(name, FaultCode.NOT_TRUE_OR_FALSE, Kind.TRUTH);
    return text == null ? null : Boolean.valueOf(text);
  }

  /** The objects of a list; none when it is absent. */
  <T> List<T> objects(String name, Function<Fields, T> reader) {
    List<T> result = new ArrayList<>();
    List<Node> items = items(name);
    for (int i = 0; i < items.size(); i++) {
      result.add(object(name, i, items.get(i), reader));
    }
    return result;
  }

  /**
   * The objects of a list in which a bare word stands for an object with one member.
   *
   * @param member name of that member
   * @param reader reads an object, given the name under which the word stands in it
   */
  <T> List<T> wordsOrObjects(String name, String member, BiFunction<Fields, String, T> reader) {
    List<T> result = new ArrayList<>();
    List<Node> items = items(name);
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      if (item instanceof Node.ScalarNode scalar && scalar.kind() == Kind.TEXT) {
        String index = Integer.toString(i);
        Node word =
            new Node.ObjectNode(item.place(), Map.of(index, new Node.Entry(item.place(), item)));
        result.add(reader.apply(of(Pointers.join(pointer, name), word, faults), index));
      } else {
        result.add(object(name, i, item, fields -> reader.apply(fields, member)));
      }
    }
    return result;
  }

  /** The objects of a list in which a bare word stands for an object that says nothing else. */
  <T> List<T> wordsOrObjects(String name, Function<String, T> ofWord, Function<Fields, T> reader) {
    List<T> result = new ArrayList<>();
    List<Node> items = items(name);
    for (int i = 0; i < items.size(); i++) {
      result.add(
          items.get(i) instanceof Node.ScalarNode scalar && scalar.kind() == Kind.TEXT
              ? ofWord.apply(scalar.text())
              : object(name, i, items.get(i), reader));
    }
    return result;
  }

  private <T> T object(String name, int index, Node item, Function<Fields, T> reader) {
    Fields fields = of(Pointers.join(pointer, name) + "/" + index, item, faults);
    T object = reader.apply(fields);
    fields.nothingElse();
    return object;
  }

  /** The texts of a list; none when it is absent. */
  List<String> texts(String name) {
    List<String> result = new ArrayList<>();
    List<Node> items = items(name);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Node.ScalarNode scalar && scalar.kind() == Kind.TEXT) {
        result.add(scalar.text());
      } else {
        String itemPointer = Pointers.join(pointer, name) + "/" + i;
        faults.add(items.get(i).place(), itemPointer, FaultCode.NOT_TEXT, items.get(i).shown());
      }
    }
    return result;
  }

  /** The whole numbers of a list; a wrong one is a fault and reads as 0. */
  List<Integer> wholeNumbers(String name) {
    List<Integer> result = new ArrayList<>();
    List<Node> items = items(name);
    for (int i = 0; i < items.size(); i++) {
      String index = Integer.toString(i);
      Node item = items.get(i);
      Node single =
          new Node.ObjectNode(item.place(), Map.of(index, new Node.Entry(item.place(), item)));
      Fields fields = of(Pointers.join(pointer, name), single, faults);
      if (item.isNull()) {
        fields.place(index, FaultCode.NOT_A_WHOLE_NUMBER, item.shown());
      }
      Integer number = fields.wholeNumber(index);
      result.add(number == null ? 0 : number);
    }
    return result;
  }

  /** What the texts of a list stand for; one that stands for nothing is a fault. */
  <T> List<T> parsed(
      String name, Function<String, Optional<T>> parser, FaultCode otherwise, Object... arguments) {
    List<T> result = new ArrayList<>();
    List<Node> items = items(name);
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      Optional<T> value =
          item instanceof Node.ScalarNode scalar ? parser.apply(scalar.text()) : Optional.empty();
      value.ifPresent(result::add);
      if (value.isEmpty()) {
        String itemPointer = Pointers.join(pointer, name) + "/" + i;
        faults.add(item.place(), itemPointer, otherwise, item.shown(), arguments);
      }
    }
    return result;
  }

  /** The rows of a list of lists; a text or nothing in each place. */
  List<List<@Nullable String>> rows(String name) {
    return new Rows(Pointers.join(pointer, name), faults).of(items(name));
  }

  private List<Node> items(String name) {
    Node node = value(name);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Node.ListNode list) {
      return list.items();
    }
    place(name, FaultCode.NOT_A_LIST, node.shown());
    return List.of();
  }

  /** A member that is an object itself; {@code null} when it is absent. */
  @Nullable Fields object(String name) {
    Node node = value(name);
    return node == null ? null : of(Pointers.join(pointer, name), node, faults);
  }

  /** A member that is an object itself; one without members when it is absent. */
  Fields objectOrEmpty(String name) {
    Fields fields = object(name);
    return fields == null
        ? of(Pointers.join(pointer, name), new Node.ObjectNode(object.place(), Map.of()), faults)
        : fields;
  }

  /** Whether a list is there, empty or not. */
  boolean has(String name) {
    return value(name) != null;
  }

  /** Reports a fault at a member, or at this object where the member is absent. */
  void place(String name, FaultCode code, Object value, Object... arguments) {
    Node.Entry entry = object.entries().get(name);
    Place place = entry == null ? object.place() : entry.value().place();
    faults.add(place, Pointers.join(pointer, name), code, value, arguments);
  }

  /** Says that these members may be there, whatever they hold. */
  void ignore(String... names) {
    known.addAll(List.of(names));
  }

  /** Reports the members that nobody read. */
  void nothingElse() {
    object
        .entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                faults.add(
                    entry.keyPlace(),
                    Pointers.join(pointer, name),
                    FaultCode.UNKNOWN_FIELD,
                    name,
                    String.join(", ", known));
              }
            });
  }
}
