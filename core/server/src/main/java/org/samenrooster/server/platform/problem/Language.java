package org.samenrooster.server.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of our languages the caller reads. */
public final class Language {

  private static final Set<String> SPOKEN = Set.of("nl", "en");

  private Language() {}

  /** The first language the caller asks for that we speak; English otherwise. */
  public static Locale of(HttpHeaders headers) {
    try {
      return first(headers.getAcceptableLanguages());
    } catch (RuntimeException e) {
      // An Accept-Language that cannot be read must not hide the answer it was sent for.
      return Locale.ENGLISH;
    }
  }

  /** The first of the languages that we speak; English otherwise. */
  public static Locale first(List<Locale> wanted) {
    return wanted.stream()
        .map(Locale::getLanguage)
        .filter(SPOKEN::contains)
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElse(Locale.ENGLISH);
  }
}
