package org.samenrooster.files;

import java.util.Locale;

/** The same sentences in both languages. */
public record PlainWords(String english, String dutch) {

  /** The sentences in a language; English where the language is not known. */
  public String in(Locale language) {
    return language.getLanguage().equals("nl") ? dutch : english;
  }
}
