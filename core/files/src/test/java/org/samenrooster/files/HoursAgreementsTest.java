package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.agreement.LiberationDay;
import org.samenrooster.hours.agreement.OvertimeThreshold;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.hours.allowance.ShiftAllowance;
import org.samenrooster.time.Dated;
import org.samenrooster.time.Interval;

class HoursAgreementsTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final HoursAgreements BUILT_IN = HoursAgreements.builtIn();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final BigDecimal TWENTY = new BigDecimal("20.00");

  @TempDir Path folder;

  /** The worked examples of the sources, with the table of a day applied to shifts of 2026. */
  @ParameterizedTest(name = "{1} to {2} with the table of {0}")
  @CsvSource({
    // Friday night.
    "nl-cao-vvt 2025-12-31, 2026-11-06T22:45, 2026-11-07T07:15, 2026-11-07T03:00, 74.40, 44:75"
        + " 49:330 38:75",
    "nl-cao-vvt 2026-01-01, 2026-11-06T22:45, 2026-11-07T07:15, 2026-11-07T03:00, 78.45, 47:75"
        + " 52:330 38:75",
    "nl-cao-hospitals 2025-04-30, 2026-11-06T22:45, 2026-11-07T07:15, 2026-11-07T03:00, 78.45,"
        + " 47:75 52:330 38:75",
    "nl-cao-hospitals 2025-05-01, 2026-11-06T22:45, 2026-11-07T07:15, 2026-11-07T03:00, 78.45,"
        + " 47:75 52:330 38:75",
    // Saturday.
    "nl-cao-vvt 2025-12-31, 2026-11-07T07:00, 2026-11-07T15:30, 2026-11-07T12:00, 30.40, 38:240",
    "nl-cao-vvt 2026-01-01, 2026-11-07T07:00, 2026-11-07T15:30, 2026-11-07T12:00, 30.40, 38:240",
    "nl-cao-hospitals 2025-04-30, 2026-11-07T07:00, 2026-11-07T15:30, 2026-11-07T12:00, 30.40,"
        + " 38:240",
    "nl-cao-hospitals 2025-05-01, 2026-11-07T07:00, 2026-11-07T15:30, 2026-11-07T12:00, 60.80,"
        + " 38:480",
    // Sunday night.
    "nl-cao-vvt 2025-12-31, 2026-11-08T23:00, 2026-11-09T07:00, 2026-11-09T03:00, 64.80, 60:60"
        + " 44:330 22:60",
    "nl-cao-vvt 2026-01-01, 2026-11-08T23:00, 2026-11-09T07:00, 2026-11-09T03:00, 68.10, 60:60"
        + " 47:330 22:60",
    "nl-cao-hospitals 2025-04-30, 2026-11-08T23:00, 2026-11-09T07:00, 2026-11-09T03:00, 68.10,"
        + " 60:60 47:330 22:60",
    "nl-cao-hospitals 2025-05-01, 2026-11-08T23:00, 2026-11-09T07:00, 2026-11-09T03:00, 68.10,"
        + " 60:60 47:330 22:60",
    // The late shift of 24 December.
    "nl-cao-vvt 2025-12-31, 2026-12-24T15:00, 2026-12-24T23:00, 2026-12-24T17:30, 60.00, 60:300",
    "nl-cao-vvt 2026-01-01, 2026-12-24T15:00, 2026-12-24T23:00, 2026-12-24T17:30, 60.00, 60:300",
    "nl-cao-hospitals 2025-04-30, 2026-12-24T15:00, 2026-12-24T23:00, 2026-12-24T17:30, 60.00,"
        + " 60:300",
    "nl-cao-hospitals 2025-05-01, 2026-12-24T15:00, 2026-12-24T23:00, 2026-12-24T17:30, 60.00,"
        + " 60:300",
    // Christmas night.
    "nl-cao-vvt 2025-12-31, 2026-12-25T22:45, 2026-12-26T07:15, 2026-12-26T03:00, 96.00, 60:480",
    "nl-cao-vvt 2026-01-01, 2026-12-25T22:45, 2026-12-26T07:15, 2026-12-26T03:00, 96.00, 60:480",
    "nl-cao-hospitals 2025-04-30, 2026-12-25T22:45, 2026-12-26T07:15, 2026-12-26T03:00, 96.00,"
        + " 60:480",
    "nl-cao-hospitals 2025-05-01, 2026-12-25T22:45, 2026-12-26T07:15, 2026-12-26T03:00, 96.00,"
        + " 60:480",
    // A late shift on a weekday.
    "nl-cao-vvt 2025-12-31, 2026-11-04T15:00, 2026-11-04T23:15, 2026-11-04T18:00, 19.80, 22:120"
        + " 44:75",
    "nl-cao-vvt 2026-01-01, 2026-11-04T15:00, 2026-11-04T23:15, 2026-11-04T18:00, 20.55, 22:120"
        + " 47:75",
    "nl-cao-hospitals 2025-04-30, 2026-11-04T15:00, 2026-11-04T23:15, 2026-11-04T18:00, 20.55,"
        + " 22:120 47:75",
    "nl-cao-hospitals 2025-05-01, 2026-11-04T15:00, 2026-11-04T23:15, 2026-11-04T18:00, 20.55,"
        + " 22:120 47:75",
    // The night of an hour more, without a break; and that of an hour less.
    "nl-cao-vvt 2025-12-31, 2026-10-24T23:00, 2026-10-25T07:00, , 105.80, 49:60 60:480",
    "nl-cao-vvt 2026-01-01, 2026-10-24T23:00, 2026-10-25T07:00, , 106.40, 52:60 60:480",
    "nl-cao-hospitals 2025-04-30, 2026-10-24T23:00, 2026-10-25T07:00, , 106.40, 52:60 60:480",
    "nl-cao-hospitals 2025-05-01, 2026-10-24T23:00, 2026-10-25T07:00, , 106.40, 52:60 60:480",
    "nl-cao-vvt 2025-12-31, 2026-03-28T23:00, 2026-03-29T07:00, , 81.80, 49:60 60:360",
    "nl-cao-vvt 2026-01-01, 2026-03-28T23:00, 2026-03-29T07:00, , 82.40, 52:60 60:360"
  })
  void theWorkedExamplesHold(
      String table, String start, String end, String pause, String amount, String bands) {
    String[] packAndDay = table.split(" ");
    HoursAgreement agreement = BUILT_IN.of(packAndDay[0]).orElseThrow();
    IrregularHours today = agreement.irregularHours(AMSTERDAM);
    IrregularHours then =
        new IrregularHours(
            AMSTERDAM,
            Dated.always(
                agreement.allowanceTables().on(LocalDate.parse(packAndDay[1])).orElseThrow()),
            today.wageCaps(),
            today.holidays());

    ShiftAllowance allowance = then.of(work(start, end, Optional.ofNullable(pause)), TWENTY);

    assertThat(allowance.amount()).isEqualTo(amount);
    assertThat(
            allowance.bands().stream()
                .map(band -> band.percent().toPlainString() + ":" + band.minutes())
                .collect(Collectors.joining(" ")))
        .isEqualTo(bands);
  }

  private static List<Interval> work(String start, String end, Optional<String> pause) {
    return pause
        .map(
            from ->
                Stream.of(
                    between(start, from),
                    between(LocalDateTime.parse(from).plusMinutes(30).toString(), end)))
        .orElse(Stream.of(between(start, end)))
        .toList();
  }

  private static Interval between(String start, String end) {
    return new Interval(
        LocalDateTime.parse(start).atZone(AMSTERDAM).toInstant(),
        LocalDateTime.parse(end).atZone(AMSTERDAM).toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    // Over the turn of the year the two tables meet, but both sides are holidays or evenings of 60.
    "nl-cao-vvt, 2025-12-31T23:00, 2026-01-01T07:00, 60:480, 96.00",
    // The first nights on either side of it: Tuesday 30 December and Friday 2 January.
    "nl-cao-vvt, 2025-12-30T22:00, 2025-12-30T23:00, 44:60, 8.80",
    "nl-cao-vvt, 2026-01-02T22:00, 2026-01-02T23:00, 47:60, 9.40",
    // Saturday mornings in hospitals, the last without and the first with allowance.
    "nl-cao-hospitals, 2025-04-26T08:00, 2025-04-26T09:00, 60:60, 12.00",
    "nl-cao-hospitals, 2025-04-19T08:00, 2025-04-19T09:00, '', 0.00",
    "nl-cao-hospitals, 2025-05-03T08:00, 2025-05-03T09:00, 38:60, 7.60"
  })
  void theTableOfTheDateHolds(String pack, String start, String end, String bands, String amount) {
    ShiftAllowance allowance =
        BUILT_IN
            .of(pack)
            .orElseThrow()
            .irregularHours(AMSTERDAM)
            .of(List.of(between(start, end)), TWENTY);

    assertThat(
            allowance.bands().stream()
                .map(band -> band.percent().toPlainString() + ":" + band.minutes())
                .collect(Collectors.joining(" ")))
        .isEqualTo(bands);
    assertThat(allowance.amount()).isEqualTo(amount);
  }

  @Test
  void theBuiltInAgreementsSayWhatTheirSourcesDo() {
    HoursAgreement vvt = BUILT_IN.of("nl-cao-vvt").orElseThrow();
    HoursAgreement hospitals = BUILT_IN.of("nl-cao-hospitals").orElseThrow();

    assertThat(BUILT_IN.packIds()).containsExactly("nl-cao-hospitals", "nl-cao-vvt");
    assertThat(vvt.number(HoursTerm.ANNUAL_FULL_TIME_MINUTES, DAY)).isEqualTo(1872 * 60);
    assertThat(hospitals.number(HoursTerm.ANNUAL_FULL_TIME_MINUTES, DAY)).isEqualTo(1878 * 60);
    assertThat(List.of(vvt, hospitals))
        .allSatisfy(
            agreement -> {
              assertThat(agreement.number(HoursTerm.FULL_TIME_WEEKLY_MINUTES, DAY))
                  .isEqualTo(36 * 60);
              assertThat(agreement.number(HoursTerm.PUBLIC_HOLIDAY_MINUTES, DAY)).isEqualTo(432);
              assertThat(agreement.number(HoursTerm.CARRY_OVER_CAP_MINUTES, DAY)).isZero();
              assertThat(agreement.number(HoursTerm.HOURLY_WAGE_DIVISOR, DAY)).isEqualTo(156);
              assertThat(agreement.overtimeThresholdOn(DAY)).isEqualTo(OvertimeThreshold.ABSOLUTE);
              assertThat(agreement.liberationDay().on(DAY)).hasValue(LiberationDay.EVERY_YEAR);
              assertThat(agreement.allowanceWageCaps().on(DAY)).isEmpty();
            });
    assertThat(BUILT_IN.notes())
        .hasSize(2)
        .allSatisfy(
            notes -> {
              assertThat(notes.terms()).hasSize(9);
              // No text of a law lies under them.
              assertThat(notes.terms()).extracting(TermNotes::basis).doesNotContain(Basis.LAW);
            });
  }

  @Test
  void aPackOfACustomerUsesTheAgreementItInheritsAndChangesItFromADateOn() throws IOException {
    write("house.yaml", "id: house\ninherits: nl-cao-vvt\nrules: []\n");
    write("other.yaml", "id: other\ninherits: house\nrules: []\n");
    write(
        "house.hours.yaml",
        """
        id: house
        annualFullTimeMinutes:
          source: works council
          basis: OWN
          versions: [{ from: 2027-01-01, value: 112680 }]
        allowanceWageCap:
          source: works council
          basis: OWN
          versions: [{ from: 2026-01-01, until: 2027-01-01, value: "21.50" }]
        """);

    HoursAgreements agreements = read().value().orElseThrow();

    HoursAgreement house = agreements.of("house").orElseThrow();
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    assertThat(house.number(HoursTerm.ANNUAL_FULL_TIME_MINUTES, newYear.minusDays(1)))
        .isEqualTo(112_320);
    assertThat(house.number(HoursTerm.ANNUAL_FULL_TIME_MINUTES, newYear)).isEqualTo(112_680);
    assertThat(house.allowanceWageCaps().on(DAY)).hasValue(new BigDecimal("21.50"));
    assertThat(house.allowanceWageCaps().on(newYear)).isEmpty();
    assertThat(house.allowanceTables())
        .isEqualTo(BUILT_IN.of("nl-cao-vvt").orElseThrow().allowanceTables());
    assertThat(agreements.of("other")).hasValue(house);
    assertThat(agreements.of("nl-atw")).isEmpty();
  }

  @Test
  void everyFaultIsToldAtOnceWithItsPlace() throws IOException {
    write("house.yaml", "id: house\ninherits: nl-cao-vvt\nrules: []\n");
    write(
        "house.hours.yaml",
        """
        id: house
        colour: blue
        fullTimeWeeklyMinutes:
          source: x
          basis: HOPE
          versions: [{ value: 0 }]
        annualFullTimeMinutes:
          basis: OWN
          versions: [{ value: 527041 }, { value: "x" }]
        publicHolidayMinutes:
          source: x
          basis: OWN
          versions:
            - { until: 2026-01-01, value: 1 }
            - { from: 2026-01-02, value: 2 }
        liberationDay: { source: x, basis: OWN, versions: [{ value: SOMETIMES }] }
        overtimeThreshold: { source: x, basis: OWN }
        carryOverCapMinutes:
          source: x
          basis: OWN
          versions: [{ until: 2026-02-01, value: 1 }, { from: 2026-01-01, value: 2 }]
        allowanceWageCap:
          source: x
          basis: OWN
          versions: [{ until: 2026-01-01, value: "2,50" }, { from: 2026-01-01, value: "-1" }]
        allowance:
          source: x
          basis: OWN
          versions:
            - bands:
              - { day: SUNDAY, from: "00:00", until: "12:00", percent: 60 }
              - { day: SUNDAY, from: "11:59", until: "24:00", percent: 50 }
              - { day: MONDAY, from: "25:00", until: "24:01", percent: -1 }
              - { day: EVE, from: "18:00", until: "18:00", percent: 1001, shift: 1 }
        """);

    assertThat(FaultLines.of(read()))
        .containsExactly(
            "2:1 /colour unknown-field (colour)",
            "5:10 /fullTimeWeeklyMinutes/basis unknown-choice (HOPE)",
            "6:23 /fullTimeWeeklyMinutes/versions/0/value number-too-small (0)",
            "8:3 /annualFullTimeMinutes/source missing ()",
            "9:13 /annualFullTimeMinutes/versions versions-overlap (…)",
            "9:23 /annualFullTimeMinutes/versions/0/value number-too-large (527041)",
            "9:42 /annualFullTimeMinutes/versions/1/value not-a-whole-number (x)",
            "14:5 /publicHolidayMinutes/versions versions-gap (2026-01-02)",
            "16:61 /liberationDay/versions/0/value unknown-choice (SOMETIMES)",
            "17:20 /overtimeThreshold/versions missing ()",
            "21:13 /carryOverCapMinutes/versions versions-overlap (2026-01-01)",
            "25:42 /allowanceWageCap/versions/0/value not-a-decimal (2,50)",
            "25:79 /allowanceWageCap/versions/1/value negative-number (-1)",
            "32:30 /allowance/versions/0/bands/1/from bands-overlap (11:59)",
            "33:16 /allowance/versions/0/bands/2/day unknown-choice (MONDAY)",
            "33:30 /allowance/versions/0/bands/2/from not-a-time (25:00)",
            "33:46 /allowance/versions/0/bands/2/until not-a-time (24:01)",
            "33:64 /allowance/versions/0/bands/2/percent negative-number (-1)",
            "34:43 /allowance/versions/0/bands/3/until end-before-start (18:00)",
            "34:61 /allowance/versions/0/bands/3/percent number-too-large (1001)",
            "34:67 /allowance/versions/0/bands/3/shift unknown-field (shift)");
  }

  @Test
  void anAgreementWithoutAParentGivesEveryTermOnEveryDay() throws IOException {
    write("house.yaml", "id: house\ninherits: nl-atw\nrules: []\n");
    write(
        "house.hours.yaml",
        """
        id: house
        bandPercent: { source: x, basis: OWN, versions: [{ from: 2026-01-01, value: 10 }] }
        """);

    assertThat(FaultLines.of(read()))
        .containsExactly(
            "1:1 /fullTimeWeeklyMinutes missing ()",
            "1:1 /annualFullTimeMinutes missing ()",
            "1:1 /publicHolidayMinutes missing ()",
            "1:1 /carryOverCapMinutes missing ()",
            "1:1 /hourlyWageDivisor missing ()",
            "1:1 /liberationDay missing ()",
            "1:1 /overtimeThreshold missing ()",
            "1:1 /allowance missing ()",
            "2:14 /bandPercent term-not-on-every-day (bandPercent)");
  }

  @Test
  void anAgreementBelongsToOneKnownPack() throws IOException {
    write("a.hours.yaml", "id: nowhere\n");
    write("b.hours.yaml", "id: nl-cao-vvt\n");
    write("c.hours.yaml", "{}\n");

    assertThat(FaultLines.of(read()))
        .containsExactly(
            "1:5 /id unknown-pack (nowhere)",
            "1:5 /id duplicate-hours-agreement (nl-cao-vvt)",
            "1:1 /id missing ()");
  }

  @Test
  void aFolderThatCannotBeReadIsTold() {
    assertThat(
            FaultLines.of(
                HoursAgreements.withFolder(folder.resolve("nowhere"), RulePacks.builtIn())))
        .hasSize(1)
        .allMatch(line -> line.contains("folder-not-readable"));
  }

  private Read<HoursAgreements> read() {
    Read<RulePacks> packs = RulePacks.withFolder(folder);
    assertThat(packs.faults()).isEmpty();
    return HoursAgreements.withFolder(folder, packs.value().orElseThrow());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
