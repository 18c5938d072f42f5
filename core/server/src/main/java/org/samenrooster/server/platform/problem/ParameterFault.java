package org.samenrooster.server.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong with a parameter.
 *
 * @param pointer where: {@code query/from}, {@code path/teamId}, {@code header/If-Match}
 * @param code stable name of the fault, key of its sentence under {@code parameter.}
 * @param value what was found there; empty when it is missing
 * @param limits what would be right, in the order the sentence names it
 */
public record ParameterFault(
    String pointer, String code, Optional<String> value, List<String> limits) {

  public ParameterFault {
    limits = List.copyOf(limits);
  }

  /** A parameter that has a value, but not one that is allowed. */
  public static ParameterFault wrong(String pointer, String code, String value, String... limits) {
    return new ParameterFault(pointer, code, Optional.of(value), List.of(limits));
  }

  /** A parameter that is needed and was not sent. */
  public static ParameterFault missing(String pointer) {
    return new ParameterFault(pointer, "missing", Optional.empty(), List.of());
  }

  String message(Locale language) {
    return Messages.in(language).sentence("parameter." + code, limits.toArray());
  }
}
