package org.samenrooster.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void dutchAndEnglishHaveTheSameSentences() throws IOException {
    assertThat(texts("_nl").keySet()).isEqualTo(texts("").keySet());
  }

  @Test
  void aSentenceTakesTheSameValuesInBothLanguages() throws IOException {
    Properties english = texts("");
    Properties dutch = texts("_nl");

    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(placeholders(dutch.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key))));
  }

  @Test
  void everyFaultHasASentenceAndEverySentenceAFault() throws IOException {
    var keys =
        texts("").stringPropertyNames().stream()
            .filter(key -> key.startsWith("fault."))
            .collect(Collectors.toSet());

    assertThat(keys)
        .isEqualTo(
            Arrays.stream(FaultCode.values())
                .map(code -> "fault." + code.key())
                .collect(Collectors.toSet()));
  }

  @Test
  void aFaultIsToldInTheReadersLanguageAndInEnglishWhereThatIsUnknown() {
    Fault fault = Fault.at("/members/0/name", FaultCode.NOT_TEXT, 7);

    assertThat(fault.message(Locale.forLanguageTag("nl-NL")))
        .isEqualTo("7 staat waar een tekst wordt verwacht.");
    assertThat(fault.message(Locale.ENGLISH)).isEqualTo("7 stands where a text is expected.");
    assertThat(fault.message(Locale.FRENCH)).isEqualTo("7 stands where a text is expected.");
  }

  private static String placeholders(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(match -> match.group())
        .sorted()
        .distinct()
        .collect(Collectors.joining());
  }

  private static Properties texts(String language) throws IOException {
    Properties properties = new Properties();
    String name = "/org/samenrooster/domain-texts" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(TextsTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
