package org.samenrooster.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleParameterTest {

  @Test
  void lessRestThanInheritedIsLooser() {
    var rest = RuleParameter.atLeast("restMinutes");

    assertThat(rest.isLooser(660, 659)).isTrue();
    assertThat(rest.isLooser(660, 660)).isFalse();
    assertThat(rest.isLooser(660, 661)).isFalse();
  }

  @Test
  void moreWorkThanInheritedIsLooser() {
    var work = RuleParameter.atMost("workMinutes");

    assertThat(work.isLooser(720, 721)).isTrue();
    assertThat(work.isLooser(720, 720)).isFalse();
    assertThat(work.isLooser(720, 719)).isFalse();
  }

  @Test
  void aSettingHasNoDirection() {
    var weeks = RuleParameter.setting("weeks");

    assertThat(weeks.isLooser(16, 15)).isFalse();
    assertThat(weeks.isLooser(16, 17)).isFalse();
  }
}
