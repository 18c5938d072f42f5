package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.Rulebook;

class RulePacksTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  // The law uses these with an exception; an agreement may want them without.
  private static final EnumSet<RuleKind> FOR_OTHER_PACKS =
      EnumSet.of(RuleKind.REST_AFTER_NIGHT_SHIFT);

  /** What the person's own wish decides, and what only reminds. */
  private static final Map<String, Severity> NO_BLOCKS =
      Map.of(
          "TEAM-fixed-free-day", Severity.WARN,
          "ATW-5.6-sundays-collective", Severity.WARN,
          "ATW-4.5-pregnant-nights", Severity.WARN,
          "ATW-4.5-pregnant-shift", Severity.WARN,
          "ATW-4.5-pregnant-avg4", Severity.WARN,
          "ATW-4.5-pregnant-avg16", Severity.WARN,
          "ATW-4.8-nursing", Severity.INFO);

  @TempDir Path folder;

  @Test
  void theBuiltInPacksBuildOnEachOther() {
    RulePacks packs = RulePacks.builtIn();

    assertThat(packs.ids())
        .contains(
            "nl-atw", "nl-cao-hospitals", "nl-cao-vvt", "samenrooster-advice", "samenrooster-team");
    assertThat(ruleIds(packs, "nl-cao-vvt"))
        .containsAll(ruleIds(packs, "nl-atw"))
        .contains("ATW-5.3-daily-rest", "TEAM-one-shift-at-a-time")
        .doesNotHaveDuplicates();
  }

  @Test
  void theBuiltInPacksHoldEveryKindOfRule() {
    RulePacks packs = RulePacks.builtIn();

    assertThat(packs.ids())
        .flatMap(id -> packs.pack(id).orElseThrow().entries())
        .extracting(RulePack.Entry::kind)
        .containsAll(EnumSet.complementOf(FOR_OTHER_PACKS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl-atw", "nl-cao-vvt", "nl-cao-hospitals", "de-arbzg", "uk-wtr"})
  void whatTheDirectiveAsksForIsSaidByTheLawOfTheCountryAlone(String id) {
    RulePack pack = RulePacks.builtIn().pack(id).orElseThrow();

    assertThat(pack.entries()).extracting(entry -> entry.terms().id()).contains("EU-WTD-4-break");
    assertThat(ruleIds(RulePacks.builtIn(), id)).noneMatch(rule -> rule.startsWith("EU-WTD"));
    assertThat(pack.on(MONDAY, pack.options()).rules())
        .extracting(rule -> rule.terms().id())
        .noneMatch(rule -> rule.startsWith("EU-WTD"));
  }

  @Test
  void theAdviceStandsForItselfAndNeverWarns() {
    RulePack advice = RulePacks.builtIn().pack("samenrooster-advice").orElseThrow();

    assertThat(advice.entries())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.terms().severity()).isEqualTo(Severity.INFO);
              assertThat(entry.terms().id()).startsWith("ADVICE-");
            });
  }

  @Test
  void theLawBlocksWhereNobodysConsentIsAskedForAndAFixedFreeDayWarns() {
    assertThat(RulePacks.builtIn().pack("nl-atw").orElseThrow().entries())
        .filteredOn(entry -> !entry.terms().id().startsWith("EU-WTD"))
        .allSatisfy(
            entry ->
                assertThat(entry.terms().severity())
                    .as(entry.terms().id())
                    .isEqualTo(NO_BLOCKS.getOrDefault(entry.terms().id(), Severity.BLOCK)));
  }

  @Test
  void aPackOfTheCustomerTightensWhatItInheritsFromADateOn() throws IOException {
    write(
        "house.yaml",
        """
        id: house
        inherits: nl-cao-vvt
        rules:
          - id: HOUSE-daily-rest
            kind: MINIMUM_DAILY_REST
            source: agreement with the works council of 2026
            severity: BLOCK
            replaces: ATW-5.3-daily-rest
            versions:
              - until: 2027-01-01
                parameters: { restMinutes: 660, shortRestMinutes: 480 }
              - from: 2027-01-01
                parameters: { restMinutes: 720, shortRestMinutes: 600 }
        """);

    RulePack house = RulePacks.withFolder(folder).value().orElseThrow().pack("house").orElseThrow();

    assertThat(house.on(MONDAY).rules())
        .extracting(rule -> rule.terms().id())
        .contains("HOUSE-daily-rest", "ATW-5.5-weekly-rest")
        .doesNotContain("ATW-5.3-daily-rest");
    assertThat(house.on(MONDAY).rules())
        .hasSameSizeAs(RulePacks.builtIn().pack("nl-cao-vvt").orElseThrow().on(MONDAY).rules());
  }

  @Test
  void everyFaultOfAPackIsListedAtOnceWithItsPlace() throws IOException {
    write(
        "bad.yaml",
        """
        id: bad
        inherits: nl-atw
        colour: blue
        rules:
          - id: A
            kind: MAXIMUM_LAUGHTER
            source: nobody
            severity: BLOCK
            versions: [{}]
          - id: B
            kind: MAXIMUM_SHIFT
            source: somebody
            severity: TERRIBLE
            severity: WARN
            versions:
              - until: 2026-02-30
                parameters: { workMinutes: 9.5, minutes: 3 }
          - id: B
            kind: MAXIMUM_SHIFT
            severity: WARN
            versions:
              - until: 2026-01-01
                parameters: { workMinutes: -1 }
              - from: 2026-02-01
                until: 2026-02-01
                parameters: {}
        """);

    assertThat(faultsOf(RulePacks.withFolder(folder)))
        .containsExactly(
            "bad.yaml:3:1 /colour: unknown-field (colour)",
            "bad.yaml:6:11 /rules/0/kind: unknown-choice (MAXIMUM_LAUGHTER)",
            "bad.yaml:13:15 /rules/1/severity: unknown-choice (TERRIBLE)",
            "bad.yaml:14:5 /rules/1/severity: duplicate-key (severity)",
            "bad.yaml:16:16 /rules/1/versions/0/until: not-a-date (2026-02-30)",
            "bad.yaml:17:36 /rules/1/versions/0/parameters/workMinutes: not-a-whole-number (9.5)",
            "bad.yaml:17:41 /rules/1/versions/0/parameters/minutes: unknown-field (minutes)",
            "bad.yaml:18:5 /rules/2/source: missing ()",
            "bad.yaml:18:9 /rules/2/id: duplicate-id (B)",
            "bad.yaml:23:36 /rules/2/versions/0/parameters/workMinutes: negative-number (-1)",
            "bad.yaml:25:16 /rules/2/versions/1/until: end-before-start (2026-02-01)",
            "bad.yaml:26:21 /rules/2/versions/1/parameters/workMinutes: missing ()");
  }

  @Test
  void versionsWithAGapOrAnOverlapAreRefused() throws IOException {
    write("gap.yaml", packWithVersions("gap", "2026-01-01", "2026-01-02"));
    write("overlap.yaml", packWithVersions("overlap", "2026-01-02", "2026-01-01"));
    write("joined.yaml", packWithVersions("joined", "2026-01-01", "2026-01-01"));

    assertThat(faultsOf(RulePacks.withFolder(folder)))
        .containsExactly(
            "gap.yaml:7:15 /rules/0/versions: versions-gap (2026-01-02)",
            "overlap.yaml:7:15 /rules/0/versions: versions-overlap (2026-01-01)");
  }

  private static String packWithVersions(String id, String until, String from) {
    return """
        id: %s
        rules:
          - id: A
            kind: MAXIMUM_SHIFT
            source: S
            severity: WARN
            versions: [{until: %s, parameters: {workMinutes: 600}}, \
        {from: %s, parameters: {workMinutes: 540}}]
        """
        .formatted(id, until, from);
  }

  @Test
  void aPackCannotBeLooserThanItsParent() throws IOException {
    write(
        "loose.yaml",
        """
        id: loose
        inherits: nl-atw
        rules:
          - id: ATW-5.3-daily-rest
            kind: MINIMUM_DAILY_REST
            source: S
            severity: WARN
            versions: [{parameters: {restMinutes: 659, shortRestMinutes: 480}}]
          - id: LONG
            kind: MAXIMUM_SHIFT
            source: S
            severity: BLOCK
            replaces: ATW-5.7a-shift
            versions: [{parameters: {workMinutes: 721}}]
          - id: LATE
            kind: MAXIMUM_AVERAGE_WEEK
            source: S
            severity: BLOCK
            replaces: ATW-5.7b-week
            versions: [{from: 2026-01-01, parameters: {weeks: 1, weekMinutes: 3600}}]
          - id: OTHER
            kind: FIXED_FREE_DAY
            source: S
            severity: BLOCK
            replaces: ATW-5.5-weekly-rest
            versions: [{}]
          - id: NOTHING
            kind: FIXED_FREE_DAY
            source: S
            severity: BLOCK
            replaces: ATW-nothing
            versions: [{}]
        """);

    assertThat(faultsOf(RulePacks.withFolder(folder)))
        .containsExactly(
            "loose.yaml:7:15 /rules/0/severity: looser-severity (WARN)",
            "loose.yaml:8:15 /rules/0/versions: looser-number (659)",
            "loose.yaml:14:15 /rules/1/versions: looser-number (721)",
            "loose.yaml:20:15 /rules/2/versions: looser-dates (LATE)",
            "loose.yaml:22:11 /rules/3/kind: other-kind (FIXED_FREE_DAY)",
            "loose.yaml:31:15 /rules/4/replaces: unknown-rule (ATW-nothing)");
  }

  @Test
  void everyFaultOfWhatAPackTellsIsListedWithItsPlace() throws IOException {
    write(
        "told.yaml",
        """
        id: told
        inherits: nl-atw
        options: { atb_5_19_2_enabled: 1, atb_9_9_enabled: true }
        rules:
          - id: A
            kind: MAXIMUM_SHIFT
            source: S
            severity: WARN
            basis: HEARSAY
            plain: { en: Ten hours. }
            examples:
              - shifts: ["2026-11-02 07:00-17:00", "2026-11-31 07:00-17:00", 7]
                absences: ["2026-11-02 until 2026-11-02"]
                gives: TROUBLE
              - gives: NOTHING
                colour: blue
              - shifts: ["2026-11-02 07:00-15:00 WORKS", "2026-11-02 07:00-15:00 MON-DAY"]
                person: { facts: [TIRED], level: 8, fixedFreeDays: [MONDAY], birthDate: 1990 }
                zone: Europe/Utrecht
                gives: WARN
              - shifts: ["2026-11-02 07:00-17:30"]
                options: [atb_8_8_enabled]
                gives: WARN
            versions: [{parameters: {workMinutes: 600}}]
        """);

    assertThat(faultsOf(RulePacks.withFolder(folder)))
        .containsExactly(
            "told.yaml:3:32 /options/atb_5_19_2_enabled: not-true-or-false (1)",
            "told.yaml:3:52 /options/atb_9_9_enabled: unknown-option (atb_9_9_enabled)",
            "told.yaml:9:12 /rules/0/basis: unknown-choice (HEARSAY)",
            "told.yaml:10:12 /rules/0/plain/nl: missing ()",
            "told.yaml:12:7 /rules/0/examples: unknown-option (atb_8_8_enabled)",
            "told.yaml:12:44 /rules/0/examples/0/shifts/1: not-an-example-shift"
                + " (2026-11-31 07:00-17:00)",
            "told.yaml:12:70 /rules/0/examples/0/shifts/2: not-an-example-shift (7)",
            "told.yaml:13:20 /rules/0/examples/0/absences/0: not-an-example-absence"
                + " (2026-11-02 until 2026-11-02)",
            "told.yaml:14:16 /rules/0/examples/0/gives: unknown-choice (TROUBLE)",
            "told.yaml:15:9 /rules/0/examples/1/shifts: missing ()",
            "told.yaml:16:9 /rules/0/examples/1/colour: unknown-field (colour)",
            "told.yaml:17:18 /rules/0/examples/2/shifts/0: not-an-example-shift"
                + " (2026-11-02 07:00-15:00 WORKS)",
            "told.yaml:17:50 /rules/0/examples/2/shifts/1: not-an-example-shift"
                + " (2026-11-02 07:00-15:00 MON-DAY)",
            "told.yaml:18:27 /rules/0/examples/2/person/facts/0: unknown-choice (TIRED)",
            "told.yaml:18:42 /rules/0/examples/2/person/level: number-too-large (8)",
            "told.yaml:18:61 /rules/0/examples/2/person/fixedFreeDays/0: unknown-choice (MONDAY)",
            "told.yaml:18:81 /rules/0/examples/2/person/birthDate: not-text (1990)",
            "told.yaml:19:15 /rules/0/examples/2/zone: unknown-zone (Europe/Utrecht)");
  }

  @Test
  void aCustomerMayAskForMoreNoticeFromADateOnAndNotForLess() throws IOException {
    String notice =
        """
        inherits: nl-cao-vvt
        rules:
          - id: ATW-4.2-notice
            kind: PUBLICATION_NOTICE
            source: Works council 2026, 7
            severity: BLOCK
            versions:
              - until: 2027-01-01
                parameters: { noticeDays: 28 }
              - from: 2027-01-01
                parameters: { noticeDays: %d }
        """;
    write("early.yaml", "id: early\n" + notice.formatted(42));

    RulePack early = RulePacks.withFolder(folder).value().orElseThrow().pack("early").orElseThrow();

    assertThat(lastDayToPublish(early, LocalDate.of(2026, 12, 28))).isEqualTo("2026-11-30");
    assertThat(lastDayToPublish(early, LocalDate.of(2027, 1, 4))).isEqualTo("2026-11-23");

    write("late.yaml", "id: late\n" + notice.formatted(27));

    assertThat(faultsOf(RulePacks.withFolder(folder)))
        .containsExactly("late.yaml:9:7 /rules/0/versions: looser-number (27)");
  }

  private static LocalDate lastDayToPublish(RulePack pack, LocalDate firstDay) {
    Rulebook book = Rulebook.of(pack, Set.of());
    ZoneId zone = ZoneId.of("Europe/Amsterdam");
    return Stream.iterate(firstDay, day -> day.minusDays(1))
        .filter(day -> book.violationsOfPublishing(day, firstDay, zone).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAgreementThatTakesOverAnAdviceIsNotToldTwice() {
    RulePacks packs = RulePacks.builtIn();
    RulePack hospitals = packs.pack("nl-cao-hospitals").orElseThrow();
    RulePack advice = packs.pack("samenrooster-advice").orElseThrow();

    assertThat(advice.inheriting(hospitals).on(MONDAY).rules())
        .extracting(rule -> rule.terms().id())
        .contains("ZKH-6.7-other-rotation", "ADVICE-quick-return")
        .doesNotContain("ADVICE-forward-rotation");
  }

  @Test
  void anArrangementThatAPackSwitchesOnHoldsForItsHeirsUntilOneSwitchesItOff() throws IOException {
    write("agreed.yaml", "id: agreed\ninherits: nl-atw\noptions: { atb_5_19_2_enabled: true }\n");
    write("heir.yaml", "id: heir\ninherits: agreed\n");
    write("ended.yaml", "id: ended\ninherits: heir\noptions: { atb_5_19_2_enabled: false }\n");

    RulePacks packs = RulePacks.withFolder(folder).value().orElseThrow();

    assertThat(ruleIds(packs, "agreed")).contains("ATB-5.19.2-daily-rest");
    assertThat(ruleIds(packs, "heir"))
        .contains("ATB-5.19.2-daily-rest")
        .doesNotContain("ATW-5.3-daily-rest");
    assertThat(ruleIds(packs, "ended"))
        .contains("ATW-5.3-daily-rest")
        .doesNotContain("ATB-5.19.2-daily-rest");
  }

  @Test
  void aParentThatDoesNotExistACircleAndASecondPackOfTheSameNameAreRefused() throws IOException {
    write("a.yaml", "id: a\ninherits: b\n");
    write("b.yaml", "id: b\ninherits: a\n");
    write("c.yaml", "id: c\ninherits: a\n");
    write("d.yaml", "id: d\ninherits: nowhere\n");
    write("e.yaml", "id: nl-atw\n");
    write("f.yaml", "id: f\ninherits: f\n");

    assertThat(faultsOf(RulePacks.withFolder(folder)))
        .containsExactly(
            "a.yaml:2:11 /inherits: pack-cycle (a → b → a)",
            "b.yaml:2:11 /inherits: pack-cycle (b → a → b)",
            "d.yaml:2:11 /inherits: unknown-pack (nowhere)",
            "e.yaml:1:5 /id: duplicate-pack (nl-atw)",
            "f.yaml:2:11 /inherits: pack-cycle (f → f)");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThat(RulePacks.withFolder(folder.resolve("nowhere")).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.fault().code()).isEqualTo("folder-not-readable"));
  }

  @Test
  void aFaultReadsAsOneLine() throws IOException {
    write("d.yaml", "id: d\ninherits: nowhere\n");

    assertThat(RulePacks.withFolder(folder).faults().get(0).line(Locale.ENGLISH))
        .endsWith(
            "d.yaml:2:11 /inherits: There is no rule pack nowhere; there are: "
                + "samenrooster-team, eu-wtd, nl-atw, nl-cao-vvt, nl-cao-hospitals, de-arbzg, "
                + "uk-wtr, samenrooster-advice, d.");
  }

  private static List<String> ruleIds(RulePacks packs, String id) {
    return packs.pack(id).orElseThrow().on(MONDAY).rules().stream()
        .map(RosterRule::terms)
        .map(terms -> terms.id())
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> faultsOf(Read<RulePacks> read) {
    return read.faults().stream()
        .map(
            placed ->
                placed.place().toString().replace(folder + "/", "")
                    + " "
                    + placed.fault().pointer()
                    + ": "
                    + placed.fault().code()
                    + " ("
                    + placed.fault().value()
                    + ")")
        .toList();
  }
}
