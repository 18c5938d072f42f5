package org.samenrooster.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line in one language; English where the language is not known. */
final class CliTexts {

  private static final String BUNDLE = "org.samenrooster.cli.cli-texts";

  private final Locale language;
  private final ResourceBundle bundle;

  CliTexts(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Whether a locale as people and machines write it, such as {@code nl_NL.UTF-8}, is Dutch. */
  static boolean isDutch(String locale) {
    return locale.matches("nl([_.@-].*)?");
  }

  /** Whether there are texts in the language of a locale. */
  static boolean isKnown(String locale) {
    return isDutch(locale) || locale.matches("en([_.@-].*)?");
  }

  /** The language people read. */
  Locale language() {
    return language;
  }

  /** The descriptions of options. */
  ResourceBundle bundle() {
    return bundle;
  }

  /** A sentence with its values, put in as they are. */
  String get(String key, Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(bundle.getString(key), language).format(texts);
  }

  /** Minutes as hours with one decimal. */
  String hours(double minutes) {
    // Not -0.0.
    double rounded = Math.round(minutes / 6.0) / 10.0 + 0.0;
    return String.format(language, "%.1f", rounded);
  }
}
