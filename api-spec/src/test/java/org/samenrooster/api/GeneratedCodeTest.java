package org.samenrooster.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold between the contract, the code made from it and the sentences about it. */
final class GeneratedCodeTest {

  private static final String WRITTEN_BY_HAND = "Events";

  static List<Operation> generatedOperations() {
    return Contract.load().operations().stream()
        .filter(operation -> !operation.tag().equals(WRITTEN_BY_HAND))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("generatedOperations")
  void anOperationIsAMethodWithItsWholePath(Operation operation) throws ClassNotFoundException {
    Class<?> api = Class.forName("org.samenrooster.api.server." + operation.tag() + "Api");

    Method method =
        Arrays.stream(api.getMethods())
            .filter(candidate -> candidate.getName().equals(operation.id()))
            .findFirst()
            .orElseThrow();

    // A prefix on the type would hide the other interfaces below /teams/{teamId}.
    assertThat(api.getAnnotation(Path.class).value()).isEmpty();
    assertThat(method.getAnnotation(Path.class).value()).isEqualTo(operation.path());
  }

  @Test
  void onlyTheStreamOfEventsIsWrittenByHand() {
    assertThat(Contract.load().operations())
        .filteredOn(operation -> operation.tag().equals(WRITTEN_BY_HAND))
        .extracting(Operation::id)
        .containsExactlyInAnyOrder(
            "followBaseRosterJob", "followCompletionJob", "followMe", "followTeam");
  }

  @Test
  void bothLanguagesHaveTheSameSentences() {
    assertThat(sentences(new Locale("nl")).keySet()).isEqualTo(sentences(Locale.ROOT).keySet());
    assertThat(sentences(new Locale("nl")).getString("missing")).isEqualTo("Dit veld is nodig.");
  }

  private static ResourceBundle sentences(Locale language) {
    return ResourceBundle.getBundle(
        "org.samenrooster.api.contract-texts",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
