package org.samenrooster.server.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventTest {

  private static final Event EVENT = Event.of(EventName.SHIFT_PICKED, "o", "t");

  @Test
  void everyNameIsUsedOnceAndFitsItsColumn() {
    Set<String> seen = new HashSet<>();

    assertThat(EventName.values())
        .allSatisfy(
            name -> {
              assertThat(seen.add(name.code() + " " + name.version())).isTrue();
              assertThat(name.code()).matches("[a-z-]{1,60}");
              assertThat(name.version()).isPositive();
              assertThat(EventName.of(name.code(), name.version())).contains(name);
            });
    assertThat(EventName.of("shift-picked", 99)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amy Adams", "griep!", "zoë", "", "a,b"})
  void whatIsNoIdAndNoCodeIsRefused(String text) {
    assertThatThrownBy(() -> EVENT.with(EventDetail.SHIFT, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Amy");
    assertThatThrownBy(() -> EVENT.concerning(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyDetailIsCarriedByAnEvent() {
    assertThat(Arrays.stream(EventName.values()).flatMap(name -> name.details().stream()))
        .contains(EventDetail.values());
  }
}
