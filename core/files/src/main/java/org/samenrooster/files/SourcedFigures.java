package org.samenrooster.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.samenrooster.fault.FaultCode;

/** Reads parts of a table: each says its source and on what it rests, and each figure is there. */
final class SourcedFigures {

  private final List<TableSource> sources = new ArrayList<>();

  /** The sources of the parts that were read. */
  List<TableSource> sources() {
    return sources;
  }

  /** A part that must be there. */
  <T> T part(Fields parent, String name, Function<Fields, T> reader) {
    if (!parent.has(name)) {
      parent.missing(name);
    }
    return read(parent.objectOrEmpty(name), reader);
  }

  /** A part that a year may be without. */
  <T> Optional<T> optional(Fields parent, String name, Function<Fields, T> reader) {
    return parent.has(name)
        ? Optional.of(read(parent.objectOrEmpty(name), reader))
        : Optional.empty();
  }

  private <T> T read(Fields fields, Function<Fields, T> reader) {
    String source = fields.requiredText("source");
    Basis basis = Choices.required(fields, "basis", Basis.class);
    if (basis != null) {
      sources.add(new TableSource(fields.pointer().substring(1), basis, source));
    }
    T part = reader.apply(fields);
    fields.nothingElse();
    return part;
  }

  /** A figure that must be there and is not negative; 0, with a fault, when it is not. */
  static BigDecimal figure(Fields fields, String name) {
    BigDecimal figure = signed(fields, name);
    if (figure.signum() < 0) {
      fields.place(name, FaultCode.NEGATIVE_NUMBER, figure);
      return BigDecimal.ZERO;
    }
    return figure;
  }

  /** A figure that must be there; 0, with a fault, when it is not. */
  static BigDecimal signed(Fields fields, String name) {
    BigDecimal figure = fields.number(name);
    if (figure == null) {
      fields.missing(name);
      return BigDecimal.ZERO;
    }
    return figure;
  }

  /** An age in whole years that must be there; 0, with a fault, when it is not. */
  static int age(Fields fields, String name) {
    Integer age = fields.wholeNumber(name);
    if (age == null) {
      fields.missing(name);
      return 0;
    }
    if (age < 0) {
      fields.place(name, FaultCode.NEGATIVE_NUMBER, age);
      return 0;
    }
    return age;
  }
}
