package org.samenrooster.server.platform.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.server.platform.problem.ParameterFault;

/**
 * What the generated interface says of one parameter. JAX-RS would answer a wrong one with "not
 * found" and stop at the first; here each is told with place, value and what would be right.
 *
 * @param place {@code query}, {@code path} or {@code header}
 * @param name as it is sent
 * @param declaration the parameter with its annotations
 */
record ParameterRule(String place, String name, Parameter declaration) {

  static Optional<ParameterRule> of(Parameter declared) {
    return Stream.of(
            Optional.ofNullable(declared.getAnnotation(QueryParam.class))
                .map(query -> new ParameterRule("query", query.value(), declared)),
            Optional.ofNullable(declared.getAnnotation(PathParam.class))
                .map(path -> new ParameterRule("path", path.value(), declared)),
            Optional.ofNullable(declared.getAnnotation(HeaderParam.class))
                .map(header -> new ParameterRule("header", header.value(), declared)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  boolean in(String where) {
    return place.equals(where);
  }

  boolean required() {
    return declaration.isAnnotationPresent(NotNull.class);
  }

  /** What is wrong with the values that were sent under this name. */
  Optional<ParameterFault> faultIn(List<String> values) {
    if (values.isEmpty()) {
      return required() ? Optional.of(ParameterFault.missing(pointer())) : Optional.empty();
    }
    if (values.size() > 1 && in("query")) {
      return wrong("repeated", String.join(", ", values));
    }
    return faultIn(values.get(0));
  }

  private Optional<ParameterFault> faultIn(String value) {
    if (declaration.getType() == LocalDate.class) {
      return isDate(value) ? Optional.empty() : wrong("not-a-date", value);
    }
    if (declaration.getType() == Integer.class) {
      return faultInNumber(value);
    }
    if (declaration.getType().isEnum()) {
      return faultInChoice(value);
    }
    return faultInLength(value);
  }

  private Optional<ParameterFault> faultInChoice(String value) {
    var choices =
        Arrays.stream(declaration.getType().getEnumConstants()).map(Object::toString).toList();
    return choices.contains(value)
        ? Optional.empty()
        : wrong("not-in-list", value, String.join(", ", choices));
  }

  private Optional<ParameterFault> faultInNumber(String value) {
    final int number;
    try {
      number = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return wrong("not-a-number", value);
    }
    var least = Optional.ofNullable(declaration.getAnnotation(Min.class)).map(Min::value);
    var most = Optional.ofNullable(declaration.getAnnotation(Max.class)).map(Max::value);
    if (least.isPresent() && number < least.get()) {
      return wrong("too-small", value, least.get().toString());
    }
    return most.isPresent() && number > most.get()
        ? wrong("too-large", value, most.get().toString())
        : Optional.empty();
  }

  private Optional<ParameterFault> faultInLength(String value) {
    var size = declaration.getAnnotation(Size.class);
    if (size != null && value.length() < size.min()) {
      return wrong("too-short", value, Integer.toString(size.min()));
    }
    return size != null && value.length() > size.max()
        ? wrong("too-long", value, Integer.toString(size.max()))
        : Optional.empty();
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Optional<ParameterFault> wrong(String code, String value, String... limits) {
    return Optional.of(ParameterFault.wrong(pointer(), code, value, limits));
  }

  private String pointer() {
    return place + "/" + name;
  }
}
