package org.samenrooster.api;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@link BodyFault}, one message file a language. */
final class ContractTexts {

  private static final String NAME = "org.samenrooster.api.contract-texts";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle texts;
  private final Locale language;

  private ContractTexts(ResourceBundle texts, Locale language) {
    this.texts = texts;
    this.language = language;
  }

  // Without a fallback the machine's own language cannot slip in between the asked one and English.
  static ContractTexts in(Locale language) {
    return new ContractTexts(ResourceBundle.getBundle(NAME, language, NO_FALLBACK), language);
  }

  String sentence(String code, List<String> limits) {
    return new MessageFormat(texts.getString(code), language).format(limits.toArray());
  }
}
