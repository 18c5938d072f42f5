package org.samenrooster.server.platform.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers in every language at once: a proposal is told when it is found, and read by people of
 * whom nobody knows then what they speak.
 */
public final class EveryLanguage {

  private static final String ALWAYS_THERE = Locale.ENGLISH.getLanguage();
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  private EveryLanguage() {}

  /** The answer in every language, by its code. */
  public static <D> Map<String, D> of(Function<Locale, D> answer) {
    return LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, answer));
  }

  /** The answer in a language, in English where it is not there. */
  public static <D> D in(Locale language, Map<String, D> answers) {
    var wanted = answers.get(language.getLanguage());
    return wanted == null ? any(answers) : wanted;
  }

  /** The answer, for what has no words in it. */
  public static <D> D any(Map<String, D> answers) {
    return answers.get(ALWAYS_THERE);
  }
}
