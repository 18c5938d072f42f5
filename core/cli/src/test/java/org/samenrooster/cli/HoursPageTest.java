package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.files.HoursAgreements;
import org.samenrooster.files.RulePacks;
import org.samenrooster.hours.agreement.HoursAgreement;

class HoursPageTest {

  private static final Path DOCS = PlanRun.REPOSITORY.resolve("docs");
  private static final String PAGE = new HoursPage(HoursAgreements.builtIn()).text();

  @TempDir Path folder;

  @Test
  void thePageIsWhatTheAgreementsSay() throws IOException {
    assertThat(Files.readString(DOCS.resolve(HoursPage.FILE_NAME)))
        .as("run bin/rules-doc")
        .isEqualTo(PAGE);
  }

  @Test
  void everyTermStandsThereWithItsNumberSourceAndBasis() {
    assertThat(PAGE)
        .contains(
            "| `annualFullTimeMinutes` | 112680 | CAO Ziekenhuizen art. 6.1, 1878 hours |"
                + " older agreement |")
        .contains("| `liberationDay` | `EVERY_YEAR` | CAO Ziekenhuizen, by analogy | unverified |")
        .contains("| Allowance from 2026-01-01 | % |\n|---|---|\n| WEEKDAY 0:00–6:00 | 47 |")
        .contains("| Allowance until 2025-05-01 | % |");
  }

  @Test
  void theOwnAgreementOfThePageCanBeUsed() throws IOException {
    Files.writeString(
        folder.resolve("meadow-care.yaml"), "id: meadow-care\ninherits: nl-cao-vvt\nrules: []\n");
    Files.writeString(folder.resolve("meadow-care.hours.yaml"), HoursPage.ownAgreement());

    HoursAgreement own =
        HoursAgreements.withFolder(folder, RulePacks.withFolder(folder).value().orElseThrow())
            .value()
            .flatMap(agreements -> agreements.of("meadow-care"))
            .orElseThrow();

    assertThat(own.publicHolidayDatesIn(2027)).doesNotContain(LocalDate.of(2027, 5, 5));
    assertThat(own.publicHolidayDatesIn(2030)).contains(LocalDate.of(2030, 5, 5));
    assertThat(PAGE).contains(HoursPage.ownAgreement().strip());
  }
}
