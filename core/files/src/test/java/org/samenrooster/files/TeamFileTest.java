package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class TeamFileTest {

  private static final Set<String> PACKS = Set.of("nl-atw");

  @TempDir Path folder;

  @Test
  void aTeamIsReadFromYaml() throws IOException {
    Team team =
        read(
                "team.yaml",
                """
                name: Night owls
                zone: Europe/Amsterdam
                rulePack: nl-atw
                baseRosterMode: FREE
                qualifications:
                  - { code: VIG, name: Verzorgende IG, level: 3 }
                members:
                  - id: a
                    displayName: "Siân O'Néill"
                    birthDate: 1990-05-01
                    externalId: sian
                    roles: [{ role: TEAM_LEAD }]
                    employments:
                      - { contractKind: FIXED, weeklyMinutes: 1440, from: 2020-01-01 }
                    qualifications: [{ code: VIG, from: 2021-01-01 }]
                    fixedFreeDays: [WED]
                    facts: [NIGHTS_ON_REQUEST, { fact: NO_NIGHTS, from: 2026-12-01, until: 2027-03-01 }]
                shiftTypes:
                  - code: E
                    name: Early
                    start: 07:00
                    end: 15:30
                    endsNextDay: false
                    breakMinutes: 30
                    kind: MEETING
                    countsForCoverage: true
                    countsForHours: false
                handovers:
                  - { at: 15:00, minutes: 30 }
                """)
            .value()
            .orElseThrow();

    TeamMember member = team.member("a").orElseThrow();
    assertThat(member.name()).isEqualTo("Siân O'Néill");
    assertThat(member.birthDate()).contains(LocalDate.of(1990, 5, 1));
    assertThat(member.fixedFreeDays()).containsExactly(DayOfWeek.WEDNESDAY);
    assertThat(member.facts())
        .containsExactly(
            HeldFact.always(PersonFact.NIGHTS_ON_REQUEST),
            new HeldFact(
                PersonFact.NO_NIGHTS,
                new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 1))));
    assertThat(team.shiftTypes())
        .extracting(ShiftType::countsFor)
        .containsExactly(new CountsFor(true, false, true));
    assertThat(team.handovers()).hasSize(1);
  }

  @Test
  void everyFaultHasItsPlaceAndAWrongKindIsNotToldTwice() throws IOException {
    Read<Team> read =
        read(
            "team.json",
            """
            {
              "name": "T",
              "zone": 1,
              "rulePack": "nl-awt",
              "baseRosterMode": "FREE",
              "qualifications": [],
              "members": [
                {"id": "a", "displayName": "A",
                 "employments": [
                   {"contractKind": "FIXED", "weeklyMinutes": 1440.5, "from": "2020-01-01"},
                   {"contractKind": "FIXED", "weeklyMinutes": 99999999999, "from": "2019-01-01"}],
                 "qualifications": [{"code": "VIG"}],
                 "id": "b"}
              ],
              "shiftTypes": {"E": 1},
              "notes": null
            }
            """);

    assertThat(FaultLines.of(read))
        .containsExactly(
            "3:11 /zone not-text (1)",
            "4:15 /rulePack unknown-pack (nl-awt)",
            "10:51 /members/0/employments/0/weeklyMinutes not-a-whole-number (1440.5)",
            "11:51 /members/0/employments/1/weeklyMinutes number-too-large (99999999999)",
            "11:72 /members/0/employments/1/from employments-overlap (2019-01-01)",
            "12:34 /members/0/qualifications/0/code unknown-qualification (VIG)",
            "13:6 /members/0/id duplicate-key (id)",
            "15:17 /shiftTypes not-a-list ({…})",
            "16:3 /notes unknown-field (notes)");
  }

  @Test
  void aFactIsAWordOrAnObjectAndNothingElse() throws IOException {
    assertThat(
            FaultLines.of(
                read(
                    "team.json",
                    """
                    {"members": [{"facts": ["LAZY", 3,
                      {"fact": "NO_NIGHTS", "until": "tomorrow", "reason": "back"}]}]}
                    """)))
        .contains(
            "1:25 /members/0/facts/0/fact unknown-choice (LAZY)",
            "1:33 /members/0/facts/1 not-an-object (3)",
            "2:34 /members/0/facts/2/until not-a-date (tomorrow)",
            "2:46 /members/0/facts/2/reason unknown-field (reason)");
  }

  @Test
  void whatAShiftTypeCountsForIsTrueOrFalse() throws IOException {
    assertThat(
            FaultLines.of(
                read("team.json", "{\"shiftTypes\": [{\"countsForCoverage\": \"yes\"}]}")))
        .contains("1:39 /shiftTypes/0/countsForCoverage not-true-or-false (yes)");
  }

  @Test
  void aMissingValueIsToldWhereItsObjectStarts() throws IOException {
    assertThat(
            FaultLines.of(read("team.json", "{\"zone\": \"Europe/Amsterdam\",\n \"members\": []}")))
        .containsExactly(
            "1:1 /name missing ()",
            "1:1 /rulePack missing ()",
            "1:1 /baseRosterMode missing ()",
            "2:13 /members missing ()");
  }

  @Test
  void aDocumentThatIsNoObjectIsRefusedOnce() throws IOException {
    assertThat(FaultLines.of(read("team.json", "[1]"))).containsExactly("1:1  not-an-object ([…])");
    assertThat(FaultLines.of(read("team.json", "{\"members\": [3]}")))
        .contains("1:14 /members/0 not-an-object (3)")
        .noneMatch(line -> line.contains("/members/0/"));
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("team.json");
    Files.write(file, "{\"name\": \"Siân\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(TeamFile.read(file, PACKS).faults())
        .extracting(fault -> fault.fault().code())
        .containsExactly("file-not-utf-8");
  }

  private Read<Team> read(String name, String text) throws IOException {
    return TeamFile.read(Files.writeString(folder.resolve(name), text), PACKS);
  }
}
