package org.samenrooster.server.platform.problem;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The server's own sentences in one language, from the message files (Dutch and English). */
public final class Messages {

  private static final String BUNDLE = "org.samenrooster.server.messages";
  // Without a fallback the machine's own language cannot slip in between the asked one and English.
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale language;

  private Messages(ResourceBundle bundle, Locale language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The sentences in a language. */
  public static Messages in(Locale language) {
    return new Messages(
        ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), NO_FALLBACK),
        language);
  }

  /**
   * The sentence of a key with its values filled in: words, dates and lists of both as people of
   * this language write them.
   *
   * @throws java.util.MissingResourceException if the files lack the key, which is a fault of ours
   */
  public String sentence(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language)
        .format(Arrays.stream(values).map(this::inWords).toArray());
  }

  private Object inWords(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::inWords).map(String::valueOf).collect(joining(", "));
    }
    if (value instanceof LocalDate date) {
      var pattern = bundle.getString("format.date");
      return date.format(DateTimeFormatter.ofPattern(pattern, language));
    }
    return value instanceof Word word ? bundle.getString(word.key()) : value;
  }

  /**
   * A value of a sentence that is itself in the message files.
   *
   * @param key where it is found
   */
  public record Word(String key) {}
}
