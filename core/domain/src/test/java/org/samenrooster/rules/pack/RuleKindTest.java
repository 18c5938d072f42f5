package org.samenrooster.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleKindTest {

  @ParameterizedTest
  @EnumSource(RuleKind.class)
  void everyNumberAKindNamesIsOneItAsksFor(RuleKind kind) {
    assertThat(kind.parameters().stream().map(RuleParameter::name).collect(Collectors.toSet()))
        .isEqualTo(kind.parameterNames());
  }
}
