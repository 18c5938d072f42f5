package org.samenrooster.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.fault.Texts;

final class PublicHolidayTextsTest {

  @ParameterizedTest
  @EnumSource
  void everyHolidayHasANameInBothLanguages(PublicHoliday holiday) {
    var key = "public-holiday." + holiday.name();

    assertThat(Texts.in(Locale.ENGLISH).sentence(key)).isNotBlank();
    assertThat(Texts.in(Locale.forLanguageTag("nl")).sentence(key)).isNotBlank();
  }
}
