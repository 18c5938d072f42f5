package org.samenrooster.server.platform.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.platform.configuration.Settings.DemoStart;

final class SettingsReaderTest {

  private static Settings read(Map<String, String> values) {
    return new SettingsReader(name -> Optional.ofNullable(values.get(name))).read();
  }

  @Test
  void aDemoNeedsNothingElse() {
    var settings =
        read(Map.of("samenrooster.demo", "true", "samenrooster.demo.date", "2026-11-23"));

    assertThat(settings.demo()).isTrue();
    assertThat(settings.demoStart())
        .contains(new DemoStart(LocalDate.of(2026, 11, 23), Optional.empty()));
    assertThat(settings.issuers()).isEmpty();
    assertThat(settings.maxBodyBytes()).isEqualTo(1024 * 1024);
    assertThat(settings.smallestGroup()).isEqualTo(5);
  }

  @Test
  void aDemoMayBeginAtATimeOfItsDay() {
    var settings =
        read(Map.of("samenrooster.demo", "true", "samenrooster.demo.date", "2026-11-23T09:00:05"));

    assertThat(settings.demoStart())
        .contains(new DemoStart(LocalDate.of(2026, 11, 23), Optional.of(LocalTime.of(9, 0, 5))));
  }

  @Test
  void aGroupOfOneIsNoGroupAndTheFaultSaysWhatIsOne() {
    assertThatThrownBy(
            () -> read(Map.of("samenrooster.demo", "true", "samenrooster.smallest.group", "1")))
        .hasMessageContaining("SAMENROOSTER_SMALLEST_GROUP")
        .hasMessageContaining("a whole number from 2 to 1000");
    assertThat(
            read(Map.of("samenrooster.demo", "true", "samenrooster.smallest.group", "2"))
                .smallestGroup())
        .isEqualTo(2);
  }

  @Test
  void rulePacksAreTheBuiltInOnesUnlessAFolderIsNamed() {
    assertThat(read(Map.of("samenrooster.demo", "true")).rulePacksFolder()).isEmpty();
    assertThat(
            read(Map.of(
                    "samenrooster.demo", "true",
                    "samenrooster.rule-packs.folder", "/etc/samenrooster/packs"))
                .rulePacksFolder())
        .contains(Path.of("/etc/samenrooster/packs"));
  }

  @Test
  void mailIsSentWhereAServerIsNamedAndWhatIsWrongWithItIsSaid() {
    var demo = Map.of("samenrooster.demo", "true");
    assertThat(read(demo).mail()).isEmpty();
    Map<String, String> values = new HashMap<>(demo);
    values.put("samenrooster.mail.from", "rooster@example.org");
    assertThatThrownBy(() -> read(values))
        .hasMessageContaining("SAMENROOSTER_MAIL_FROM is set, but SAMENROOSTER_MAIL_HOST is not");
    values.put("samenrooster.mail.host", "mail.example.org");
    assertThat(read(values).mail())
        .contains(
            new MailServer(
                "mail.example.org",
                587,
                MailServer.Security.STARTTLS,
                "rooster@example.org",
                Optional.empty(),
                Optional.empty()));
    values.put("samenrooster.mail.user", "rooster");
    values.put("samenrooster.mail.from", "nobody");
    values.put("samenrooster.mail.security", "SSL");
    values.put("samenrooster.mail.link", "javascript:alert(1)");
    assertThatThrownBy(() -> read(values))
        .hasMessageContaining("SAMENROOSTER_MAIL_USER and SAMENROOSTER_MAIL_PASSWORD")
        .hasMessageContaining("SAMENROOSTER_MAIL_FROM is 'nobody'. Maybe use an address such as")
        .hasMessageContaining(
            "SAMENROOSTER_MAIL_SECURITY is 'SSL'. Maybe use STARTTLS, TLS or NONE")
        .hasMessageContaining("SAMENROOSTER_MAIL_LINK is 'javascript:alert(1)'");
  }

  @Test
  void issuersAreNamedAndThenDescribed() {
    var settings =
        read(
            Map.of(
                "samenrooster.issuers", "suite",
                "samenrooster.issuer.suite.url", "https://login.example/realm",
                "samenrooster.issuer.suite.audience", "samenrooster",
                "samenrooster.issuer.suite.keys", "https://login.example/realm/keys",
                "samenrooster.cors.origins", "https://hr.example, https://portal.example"));

    assertThat(settings.issuers())
        .containsExactly(
            new Issuer(
                "https://login.example/realm",
                "samenrooster",
                URI.create("https://login.example/realm/keys")));
    assertThat(settings.allowedOrigins())
        .containsExactlyInAnyOrder("https://hr.example", "https://portal.example");
  }

  @Test
  void everyFaultIsSaidAtOnce() {
    assertThatThrownBy(
            () ->
                read(
                    Map.of(
                        "samenrooster.demo", "yes",
                        "samenrooster.demo.date", "23-11-2026",
                        "samenrooster.demo.key", "short",
                        "samenrooster.issuers", "suite",
                        "samenrooster.issuer.suite.keys", "ftp://login.example",
                        "samenrooster.body.max.bytes", "0")))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining("SAMENROOSTER_DEMO is 'yes'. Maybe use true or false")
        .hasMessageContaining("SAMENROOSTER_DEMO_DATE is '23-11-2026'")
        .hasMessageContaining("2026-11-23T09:00")
        .hasMessageContaining("SAMENROOSTER_DEMO_KEY is too short")
        .hasMessageContaining("SAMENROOSTER_ISSUER_SUITE_URL is not set")
        .hasMessageContaining("SAMENROOSTER_ISSUER_SUITE_AUDIENCE is not set")
        .hasMessageContaining("SAMENROOSTER_ISSUER_SUITE_KEYS is 'ftp://login.example'")
        .hasMessageContaining("SAMENROOSTER_BODY_MAX_BYTES is '0'")
        .hasMessageNotContaining("short'");
  }

  @Test
  void aServerThatNobodyCouldSignInToIsRefused() {
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining("SAMENROOSTER_ISSUERS is not set");
  }
}
