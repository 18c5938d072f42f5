package org.samenrooster.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong with a body.
 *
 * @param pointer JSON pointer of the place, or {@code line 3, column 14} when the body is not JSON
 * @param code stable name of the fault, such as {@code too-small}; key of its sentence
 * @param value what was found there, as text of at most 200 characters; empty when something is
 *     missing
 * @param limits what the contract asks for, in the order the sentence names it
 */
public record BodyFault(String pointer, String code, Optional<String> value, List<String> limits) {

  private static final int MAX_VALUE_LENGTH = 200;

  /** Code of a body that cannot be read at all; it is then the only fault. */
  public static final String SYNTAX = "syntax";

  /** Code of a body that is missing. */
  public static final String NO_BODY = "no-body";

  public BodyFault {
    value = value.map(text -> text.substring(0, Math.min(text.length(), MAX_VALUE_LENGTH)));
    limits = List.copyOf(limits);
  }

  static BodyFault of(String pointer, String code, String value, String... limits) {
    return new BodyFault(pointer, code, Optional.of(value), List.of(limits));
  }

  static BodyFault missing(String pointer, String code, String... limits) {
    return new BodyFault(pointer, code, Optional.empty(), List.of(limits));
  }

  /**
   * Whether the body is not one JSON value with each key once, as opposed to JSON that the contract
   * does not allow.
   */
  public boolean malformed() {
    return JsonText.CODES.contains(code);
  }

  /** What is wrong and what would be right; English where the language is not known. */
  public String message(Locale language) {
    return ContractTexts.in(language).sentence(code, limits);
  }
}
