package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.samenrooster.team.ContractKind;

class CliTextsTest {

  private final CliTexts english = new CliTexts(Locale.ENGLISH);
  private final CliTexts dutch = new CliTexts(Locale.forLanguageTag("nl"));

  @Test
  void dutchAndEnglishHaveTheSameTexts() {
    ResourceBundle nl = dutch.bundle();

    assertThat(nl.getLocale().getLanguage()).isEqualTo("nl");
    assertThat(nl.keySet()).isEqualTo(english.bundle().keySet());
    // A key that Dutch lacks would be looked up in English, so the sentences must differ too.
    assertThat(nl.keySet().stream().filter(key -> key.startsWith("wrong.")))
        .allSatisfy(
            key -> assertThat(nl.getString(key)).isNotEqualTo(english.bundle().getString(key)));
  }

  @Test
  void everyContractKindThatIsShownHasAName() {
    for (ContractKind kind : ContractKind.values()) {
      if (kind != ContractKind.FIXED) {
        assertThat(english.get("contract." + kind)).isNotBlank();
      }
    }
  }

  @Test
  void minutesAreShownAsHoursInTheLanguage() {
    assertThat(english.hours(90)).isEqualTo("1.5");
    assertThat(dutch.hours(90)).isEqualTo("1,5");
    assertThat(english.hours(-2)).isEqualTo("0.0");
    assertThat(english.hours(-45)).isEqualTo("-0.7");
  }

  @Test
  void namesOfEveryScriptStandInColumns() {
    assertThat(Columns.left("李美", 6)).isEqualTo("李美  ");
    assertThat(Columns.left("Đào", 6)).isEqualTo("Đào   ");
    assertThat(Columns.right("박", 3)).isEqualTo(" 박");
    assertThat(RosterReport.shortened("李".repeat(30))).endsWith("…").hasSizeLessThan(13);
  }
}
