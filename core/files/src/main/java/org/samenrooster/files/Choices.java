package org.samenrooster.files;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;

/** Reads words of a closed list; another word is a fault that names the list. */
final class Choices {

  private Choices() {}

  /** One of the words; {@code null}, with a fault, when it is not there or another. */
  static <E extends Enum<E>> @Nullable E required(Fields fields, String name, Class<E> choices) {
    String text = fields.requiredText(name);
    return text.isEmpty() ? null : chosen(fields, name, text, choices);
  }

  /** One of the words; {@code null} when it is absent or, with a fault, another. */
  static <E extends Enum<E>> @Nullable E optional(Fields fields, String name, Class<E> choices) {
    String text = fields.text(name);
    return text == null ? null : chosen(fields, name, text, choices);
  }

  private static <E extends Enum<E>> @Nullable E chosen(
      Fields fields, String name, String text, Class<E> choices) {
    for (E choice : choices.getEnumConstants()) {
      if (choice.name().equals(text)) {
        return choice;
      }
    }
    fields.place(name, FaultCode.UNKNOWN_CHOICE, text, namesOf(choices));
    return null;
  }

  private static String namesOf(Class<? extends Enum<?>> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }
}
