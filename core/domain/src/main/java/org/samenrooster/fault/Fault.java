package org.samenrooster.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with a document: where, which value, and (by its code) what would be
 * right.
 *
 * @param pointer JSON pointer of the place, such as {@code /members/3/employments/1/from}; empty
 *     for the whole document
 * @param code key of the sentence in the message files, such as {@code employments-overlap}
 * @param value the value that is wrong, as it was given; empty when something is missing
 * @param arguments further values for the sentence, in the order it names them
 */
public record Fault(String pointer, String code, String value, List<String> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  /** A fault at a place, with the wrong value and what the sentence needs besides. */
  public static Fault at(String pointer, FaultCode code, Object value, Object... arguments) {
    return new Fault(
        pointer,
        code.key(),
        String.valueOf(value),
        Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The sentence a person reads; English where the language is not known. */
  public String message(Locale language) {
    Object[] values = new Object[arguments.size() + 1];
    values[0] = value;
    for (int i = 0; i < arguments.size(); i++) {
      values[i + 1] = arguments.get(i);
    }
    return Texts.in(language).sentence("fault." + code, values);
  }
}
