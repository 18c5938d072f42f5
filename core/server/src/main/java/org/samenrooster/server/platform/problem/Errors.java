package org.samenrooster.server.platform.problem;

import java.util.Locale;
import java.util.Optional;
import org.samenrooster.api.BodyFault;
import org.samenrooster.api.model.ProblemErrorDto;
import org.samenrooster.fault.Fault;

/** Faults of contract, domain and parameters as the one form in which they travel. */
final class Errors {

  private static final int LONGEST_VALUE = 200;

  private Errors() {}

  static ProblemErrorDto of(Fault fault, Locale language) {
    var value = Optional.of(fault.value()).filter(text -> !text.isEmpty());
    return error(fault.pointer(), fault.code(), value, fault.message(language));
  }

  static ProblemErrorDto of(BodyFault fault, Locale language) {
    return error(fault.pointer(), fault.code(), fault.value(), fault.message(language));
  }

  static ProblemErrorDto of(ParameterFault fault, Locale language) {
    return error(fault.pointer(), fault.code(), fault.value(), fault.message(language));
  }

  private static ProblemErrorDto error(
      String pointer, String code, Optional<String> value, String message) {
    var error = new ProblemErrorDto().pointer(pointer).code(code).message(message);
    value.map(Errors::cut).ifPresent(error::setValue);
    return error;
  }

  private static String cut(String value) {
    return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
  }
}
