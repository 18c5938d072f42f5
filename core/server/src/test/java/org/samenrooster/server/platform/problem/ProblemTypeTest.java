package org.samenrooster.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;

final class ProblemTypeTest {

  @Test
  void typesAndStatusesAreThoseOfTheContract() {
    var ours =
        Arrays.stream(ProblemType.values())
            .collect(Collectors.toMap(ProblemType::slug, ProblemType::status));

    assertThat(ours).isEqualTo(Contract.load().problemTypes());
  }

  @Test
  void everyTypeHasATitle() {
    for (var type : ProblemType.values()) {
      assertThat(Messages.in(Locale.ENGLISH).sentence("problem." + type.slug() + ".title"))
          .isNotBlank();
    }
  }

  @Test
  void dutchAndEnglishHaveTheSameSentences() throws IOException {
    assertThat(keys("messages_nl.properties")).isEqualTo(keys("messages.properties"));
  }

  @Test
  void countsReadWell() {
    var english = Messages.in(Locale.ENGLISH);

    assertThat(english.sentence("problem.invalid-request.detail", 1)).startsWith("1 fault was");
    assertThat(english.sentence("problem.invalid-request.detail", 2)).startsWith("2 faults were");
    assertThat(Messages.in(Locale.forLanguageTag("nl")).sentence("problem.not-found.detail", "x"))
        .isEqualTo("Niet gevonden: x.");
  }

  // The files themselves: a bundle would fill Dutch gaps with English.
  private static Set<String> keys(String file) throws IOException {
    var properties = new Properties();
    var folder = Path.of("src/main/resources/org/samenrooster/server");
    try (var in = Files.newBufferedReader(folder.resolve(file))) {
      properties.load(in);
    }
    return properties.stringPropertyNames();
  }
}
