package org.samenrooster.fault;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of the domain in one language: faults of documents and broken rules. English is the
 * fallback; Dutch and English are complete (a test compares them).
 */
public final class Texts {

  private static final String BUNDLE = "org.samenrooster.domain-texts";

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The sentences in a language. */
  public static Texts in(Locale language) {
    return new Texts(
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * The sentence of a key with its values filled in; values are put in as they are, so numbers come
   * formatted.
   *
   * @throws MissingResourceException if the message files lack the key, which is a fault of ours
   */
  public String sentence(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
  }

  /** Whether there is a sentence of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
