package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterDifference;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.demand.QuarterGrid;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.rules.Severity;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

class BaseRosterFileTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBackAndKeepsTheSchema() throws IOException {
    Path file = folder.resolve("roster.json");
    BaseRosterDocument document = document();

    BaseRosterWriter.write(document, file);

    BaseRosterFile read = BaseRosterFile.read(file).value().orElseThrow();
    assertThat(read.baseRoster()).isEqualTo(document.baseRoster());
    assertThat(read.shiftTypes()).isEqualTo(document.shiftTypes());
    String schema = Files.readString(Path.of("../../api-spec/files/base-roster.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(Files.readString(file), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void anOldFileIsReplacedAsAWholeAndNothingIsLeftBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("roster.json"), "old ".repeat(100_000));

    BaseRosterWriter.write(document(), file);

    assertThat(BaseRosterFile.read(file).faults()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFolderThatIsGoneIsAnError() {
    Path file = folder.resolve("gone").resolve("roster.json");

    assertThatThrownBy(() -> BaseRosterWriter.write(document(), file))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void everyFaultHasItsPlace() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("roster.json"),
            """
            {
              "cycleWeeks": 2,
              "anchorDate": "2026-11-03",
              "shiftTypes": [{"code": "E", "name": "Early", "start": "07:00", "end": "06:00",
                "endsNextDay": false, "breakMinutes": 0, "kind": "CARE"}],
              "lines": [
                {"memberId": "a", "weeks": [["E", "N", null, null, null, null, null]]},
                {"memberId": "a", "weeks": [[], [1, null, null, null, null, null, null]]},
                {"weeks": {}}
              ],
              "openShifts": "whatever",
              "wishes": []
            }
            """);

    assertThat(FaultLines.of(BaseRosterFile.read(file)))
        .containsExactly(
            "3:17 /anchorDate not-a-monday (2026-11-03)",
            "4:74 /shiftTypes/0/end shift-ends-before-start (06:00)",
            "7:32 /lines/0/weeks weeks-not-in-cycle (1)",
            "7:32 /lines/0/weeks unknown-shift-type (N)",
            "8:18 /lines/1/memberId duplicate-id (a)",
            "8:32 /lines/1/weeks days-not-in-week (0)",
            "8:38 /lines/1/weeks/1/0 not-text (1)",
            "9:5 /lines/2/memberId missing ()",
            "9:15 /lines/2/weeks not-a-list ({…})",
            "9:15 /lines/2/weeks weeks-not-in-cycle (0)",
            "12:3 /wishes unknown-field (wishes)");
  }

  private static final String PINNED =
      """
      {
        "cycleWeeks": 1,
        "anchorDate": "2026-11-02",
        "shiftTypes": [{"code": "E", "name": "Early", "start": "07:00", "end": "15:00",
          "endsNextDay": false, "breakMinutes": 0, "kind": "CARE"}],
        "lines": [
          {"memberId": "a", "weeks": [["E", null, null, null, null, null, null]]},
          {"memberId": "b", "weeks": [[null, "E", null, null, null, null, null]]}
        ],
        "pins": [%s]
      }
      """;

  private Read<BaseRosterFile> pinned(String pins) throws IOException {
    return BaseRosterFile.read(
        Files.writeString(folder.resolve("roster.json"), PINNED.formatted(pins)));
  }

  @Test
  void aCellALineAndADayCanBePinned() throws IOException {
    BaseRosterFile file =
        pinned(
                """
                {"memberId": "b", "week": 1, "day": "SUN", "shiftType": "E"},
                {"memberId": "b", "week": 1, "day": "SAT"},
                {"memberId": "a"},
                {"week": 1, "day": "TUE"}
                """)
            .value()
            .orElseThrow();

    assertThat(file.pins())
        .hasSize(11)
        .contains(
            new BaseRosterPin("b", 6, Optional.of("E")),
            new BaseRosterPin("b", 5, Optional.empty()),
            new BaseRosterPin("a", 0, Optional.of("E")),
            new BaseRosterPin("b", 1, Optional.of("E")))
        .endsWith(new BaseRosterPin("b", 1, Optional.of("E")));
  }

  @Test
  void everyPinThatPointsNowhereHasItsPlace() throws IOException {
    assertThat(
            FaultLines.of(
                pinned(
                    """
                    {"memberId": "z"},
                    {"memberId": "a", "week": 2, "day": "MO"},
                    {"week": 1, "day": "MON", "shiftType": "X"},
                    {"memberId": "a", "day": "MON", "who": 1}
                    """)))
        .extracting(line -> line.substring(line.indexOf('/')))
        .containsExactly(
            "/pins/0/memberId plan-pin-unknown-member (z)",
            "/pins/1/week plan-pin-week (2)",
            "/pins/1/day unknown-choice (MO)",
            "/pins/2/memberId missing ()",
            "/pins/2/shiftType plan-pin-unknown-shift-type (X)",
            "/pins/3/week missing ()",
            "/pins/3/who unknown-field (who)");
  }

  private static BaseRosterDocument document() {
    ShiftType night =
        new ShiftType(
            "N",
            "N",
            LocalTime.of(23, 0),
            LocalTime.of(7, 0),
            true,
            30,
            ShiftKind.PRESENCE,
            Set.of(),
            new CountsFor(true, false, true));
    List<BaseRosterCell> cells = new ArrayList<>(Collections.nCopies(14, BaseRosterCell.OFF));
    cells.set(0, BaseRosterCell.of("N"));
    cells.set(13, BaseRosterCell.of("N"));
    BaseRoster roster = new BaseRoster(2, MONDAY, List.of(new BaseRosterLine("a", cells)));
    Level three = new Level(3);
    BaseRosterDifference difference =
        new BaseRosterDifference(
            "a",
            List.of(new BaseRosterDifference.ChangedCell(8, Optional.of("N"), Optional.empty())));
    return new BaseRosterDocument(
        "Team \"Ons huis\"",
        roster,
        Map.of("a", "Zoë d'Arcy"),
        List.of(night),
        new ShiftDemand(List.of(new ShiftDemand.Entry(DayOfWeek.SUNDAY, "N", three, 2))),
        StaffingNeed.of(Map.of(three, new int[QuarterGrid.QUARTERS_OF_A_WEEK])),
        new BaseRosterDocument.Outcome(
            60,
            30,
            List.of(
                new BaseRosterDocument.OpenShift(2, DayOfWeek.SUNDAY, "N", three, "Nobody left.")),
            List.of(
                new BaseRosterDocument.Violation(
                    "a", "ATW-5.3", Severity.WARN, Instant.EPOCH, "Short rest.")),
            List.of(new BaseRosterDocument.Cost("single-days-off", 3, 45)),
            List.of(difference),
            new BaseRosterDocument.Search(5, 1000, 1, true)));
  }
}
