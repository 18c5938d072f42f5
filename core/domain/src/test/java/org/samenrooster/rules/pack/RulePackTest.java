package org.samenrooster.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RulePack.Entry;
import org.samenrooster.rules.pack.RulePack.Version;
import org.samenrooster.time.DateRange;

class RulePackTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private static Entry maximumShift(String id, Optional<String> replaces, Version... versions) {
    return new Entry(
        new RuleTerms(id, "test", Severity.BLOCK),
        RuleKind.MAXIMUM_SHIFT,
        replaces,
        Optional.empty(),
        Optional.empty(),
        Applicability.ALWAYS,
        List.of(versions));
  }

  private static Version hours(int hours, DateRange validity) {
    return new Version(validity, new RuleParameters(Map.of("workMinutes", hours * 60)));
  }

  private static Version always(int hours) {
    return hours(hours, DateRange.startingOn(LocalDate.EPOCH));
  }

  private static List<String> ids(RuleSet rules) {
    return rules.rules().stream().map(rule -> rule.terms().id()).toList();
  }

  @Test
  void ofTwoRulesThatAskTheSameTheMoreSevereIsJudgedAndElseTheFirst() {
    var advice = maximumShift("ADVICE", Severity.INFO, always(10));

    assertThat(ids(packOf(advice, maximumShift("LAW", Severity.BLOCK, always(10))).on(NEW_YEAR)))
        .containsExactly("LAW");
    assertThat(ids(packOf(maximumShift("LAW", Severity.BLOCK, always(10)), advice).on(NEW_YEAR)))
        .containsExactly("LAW");
    assertThat(ids(packOf(advice, maximumShift("SECOND", Severity.INFO, always(10))).on(NEW_YEAR)))
        .containsExactly("ADVICE");
    assertThat(ids(packOf(advice, maximumShift("OTHER", Severity.INFO, always(9))).on(NEW_YEAR)))
        .containsExactly("ADVICE", "OTHER");
    assertThat(
            ids(
                packOf(advice, forAdults(maximumShift("A", Severity.INFO, always(10))))
                    .on(NEW_YEAR)))
        .containsExactly("ADVICE", "A");
  }

  private static RulePack packOf(Entry... entries) {
    return new RulePack("test", List.of(entries));
  }

  private static Entry maximumShift(String id, Severity severity, Version version) {
    return new Entry(
        new RuleTerms(id, "test", severity),
        RuleKind.MAXIMUM_SHIFT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Applicability.ALWAYS,
        List.of(version));
  }

  private static Entry forAdults(Entry entry) {
    var adults =
        new Applicability(
            18, 200, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Entry(
        entry.terms(),
        entry.kind(),
        entry.replaces(),
        entry.deviation(),
        entry.option(),
        adults,
        entry.versions());
  }

  @Test
  void theNumbersOfTheDayCount() {
    var pack =
        new RulePack(
            "test",
            List.of(
                maximumShift(
                    "A",
                    Optional.empty(),
                    hours(12, new DateRange(LocalDate.EPOCH, NEW_YEAR)),
                    hours(10, DateRange.startingOn(NEW_YEAR)))));
    var elevenHours = Roster.working("2026-11-02T07:00", "2026-11-02T18:00").timeline();

    assertThat(pack.on(NEW_YEAR.minusDays(1)).violations(elevenHours)).isEmpty();
    assertThat(pack.on(NEW_YEAR).violations(elevenHours)).hasSize(1);
  }

  @Test
  void daysAreCutWhereNumbersChangeAndNowhereElse() {
    var pack =
        new RulePack(
            "test",
            List.of(
                maximumShift("A", Optional.empty(), always(12)),
                maximumShift(
                    "B",
                    Optional.empty(),
                    hours(12, new DateRange(LocalDate.EPOCH, NEW_YEAR)),
                    hours(10, DateRange.startingOn(NEW_YEAR)))));
    var before = new DateRange(NEW_YEAR.minusDays(4), NEW_YEAR);
    var after = new DateRange(NEW_YEAR, NEW_YEAR.plusDays(3));

    assertThat(pack.partsWithin(new DateRange(before.from(), after.until())))
        .containsExactly(before, after);
    assertThat(pack.partsWithin(before)).containsExactly(before);
    assertThat(pack.partsWithin(after)).containsExactly(after);
  }

  @Test
  void aRuleThatDoesNotHoldYetIsNotThere() {
    var pack =
        new RulePack(
            "test",
            List.of(
                maximumShift("A", Optional.empty(), hours(12, DateRange.startingOn(NEW_YEAR)))));

    assertThat(ids(pack.on(NEW_YEAR.minusDays(1)))).isEmpty();
    assertThat(ids(pack.on(NEW_YEAR))).containsExactly("A");
  }

  @Test
  void aPackInheritsWhatItDoesNotReplace() {
    var law =
        new RulePack(
            "law",
            List.of(
                maximumShift("A", Optional.empty(), always(12)),
                maximumShift("B", Optional.empty(), always(12))));
    var agreement =
        new RulePack("agreement", List.of(maximumShift("C", Optional.of("A"), always(10))));

    var pack = agreement.inheriting(law);

    assertThat(pack.id()).isEqualTo("agreement");
    assertThat(ids(pack.on(NEW_YEAR))).containsExactly("B", "C");
  }

  @Test
  void aRuleOfTheSameIdReplacesTheInheritedOne() {
    var law = new RulePack("law", List.of(maximumShift("A", Optional.empty(), always(12))));
    var agreement =
        new RulePack("agreement", List.of(maximumShift("A", Optional.empty(), always(10))));

    assertThat(agreement.inheriting(law).entries()).hasSize(1);
    assertThat(agreement.inheriting(law).entries().get(0).versions()).containsExactly(always(10));
  }

  @ParameterizedTest
  @EnumSource(RuleKind.class)
  void everyKindMakesARuleOfItsParametersAndJudgesAnEmptyRoster(RuleKind kind) {
    var terms = new RuleTerms("X", "test", Severity.WARN);
    var numbers =
        kind.parameterNames().stream()
            .collect(java.util.stream.Collectors.toMap(name -> name, name -> 1));

    var rule = kind.rule(terms, new RuleParameters(numbers));

    assertThat(rule.terms()).isEqualTo(terms);
    assertThat(new RuleSet(List.of(rule)).violations(Roster.empty().timeline())).isEmpty();
  }

  @Test
  void aMissingParameterIsNamed() {
    assertThatThrownBy(
            () ->
                RuleKind.MAXIMUM_SHIFT.rule(
                    new RuleTerms("X", "test", Severity.WARN),
                    new RuleParameters(Map.of("hours", 1))))
        .hasMessageContaining("workMinutes")
        .hasMessageContaining("hours");
  }

  @Test
  void aWarningRuleReportsItsExceptionAsAWarningToo() {
    var terms = new RuleTerms("X", "test", Severity.INFO);
    var rule =
        RuleKind.MINIMUM_DAILY_REST.rule(
            terms, new RuleParameters(Map.of("restMinutes", 660, "shortRestMinutes", 480)));
    var shortRest =
        Roster.working("2026-11-02T15:00", "2026-11-02T23:00")
            .and("2026-11-03T07:00", "2026-11-03T15:00");

    assertThat(new RuleSet(List.of(rule)).violations(shortRest.timeline()))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void packsSideBySideAreJudgedTogetherAndARuleOfBothOnce() {
    var first =
        new RulePack(
            "first",
            List.of(
                maximumShift("A", Optional.empty(), always(12)),
                maximumShift("SHARED", Optional.empty(), always(10))));
    var second =
        new RulePack(
            "second",
            List.of(
                maximumShift("SHARED", Optional.empty(), always(8)),
                maximumShift("B", Optional.empty(), hours(9, DateRange.startingOn(NEW_YEAR)))));

    var book = Rulebook.of(List.of(first, second), Set.of());

    assertThat(ids(book.on(NEW_YEAR.minusDays(1)))).containsExactly("A", "SHARED");
    assertThat(ids(book.on(NEW_YEAR))).containsExactly("A", "SHARED", "B");
    assertThat(book.violations(Roster.working("2026-11-02T07:00", "2026-11-02T16:30").timeline()))
        .isEmpty();
  }

  private static Entry optional(String id, String option, Version version) {
    return optional(id, Optional.empty(), option, version);
  }

  private static Entry optional(
      String id, Optional<String> replaces, String option, Version version) {
    return new Entry(
        new RuleTerms(id, "test", Severity.BLOCK),
        RuleKind.MAXIMUM_SHIFT,
        replaces,
        Optional.empty(),
        Optional.of(option),
        Applicability.ALWAYS,
        List.of(version));
  }

  @Test
  void aRuleOfACollectiveArrangementHoldsOnlyWhileThatIsInForce() {
    var pack =
        new RulePack(
            "test",
            List.of(
                maximumShift("A", Optional.empty(), always(10)),
                optional("B", Optional.of("A"), "longer", always(12))));

    assertThat(ids(pack.on(NEW_YEAR))).containsExactly("A");
    assertThat(ids(pack.on(NEW_YEAR, Set.of("other")))).containsExactly("A");
    assertThat(ids(pack.on(NEW_YEAR, Set.of("longer")))).containsExactly("B");
  }

  @Test
  void anArrangementIsPutInForceAndOutOfItAndOthersStayAsTheyAre() {
    var pack =
        new RulePack(
            "test",
            List.of(
                optional("A", "a", always(12)),
                optional("B", "b", always(11)),
                optional("C", "c", always(10))),
            Set.of("a", "b"));

    var changed = pack.with(Map.of("b", false, "c", true));

    assertThat(ids(pack.on(NEW_YEAR))).containsExactly("A", "B");
    assertThat(ids(changed.on(NEW_YEAR))).containsExactly("A", "C");
    assertThat(changed.id()).isEqualTo("test");
    assertThat(changed.enabled()).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void theOptionsOfAPackAreThoseItsRulesAskForInOrder() {
    var pack =
        new RulePack(
            "test",
            List.of(
                optional("A", "second", always(12)),
                optional("B", "first", always(11)),
                optional("C", "second", always(10)),
                maximumShift("D", Optional.empty(), always(12))));

    assertThat(pack.options()).containsExactly("first", "second");
  }

  @Test
  void aReplacementThatDoesNotHoldYetLeavesTheOther() {
    var pack =
        new RulePack(
            "test",
            List.of(
                maximumShift("A", Optional.empty(), always(12)),
                maximumShift("B", Optional.of("A"), hours(10, DateRange.startingOn(NEW_YEAR)))));

    assertThat(ids(pack.on(NEW_YEAR.minusDays(1)))).containsExactly("A");
    assertThat(ids(pack.on(NEW_YEAR))).containsExactly("B");
  }

  @Test
  void theRuleThatAnEntryChangesIsTheReplacedOneThenTheTightenedOneThenItself() {
    var tightening =
        new Entry(
            new RuleTerms("C", "test", Severity.BLOCK, Optional.of("B")),
            RuleKind.MAXIMUM_SHIFT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Applicability.ALWAYS,
            List.of(always(12)));

    assertThat(maximumShift("C", Optional.of("A"), always(12)).target()).isEqualTo("A");
    assertThat(tightening.target()).isEqualTo("B");
    assertThat(maximumShift("C", Optional.empty(), always(12)).target()).isEqualTo("C");
  }

  @Test
  void aRuleForEverybodyIsJudgedAsItIs() {
    var pack = new RulePack("test", List.of(maximumShift("A", Optional.empty(), always(12))));

    assertThat(pack.on(NEW_YEAR).rules().get(0)).isNotInstanceOf(AppliedRule.class);
  }

  private static Entry under(String option, Entry entry) {
    return new Entry(
        entry.terms(),
        entry.kind(),
        entry.replaces(),
        entry.deviation(),
        Optional.of(option),
        entry.applicability(),
        entry.versions());
  }

  private static final Set<String> BOTH = Set.of("first", "second");

  private static List<String> idsOfTooLong(RuleSet rules, String until) {
    return rules.violations(Roster.working("2026-11-02T07:00", until).timeline()).stream()
        .map(violation -> violation.terms().id())
        .toList();
  }

  @Test
  void oneOfTwoArrangementsThatReplaceTheSameRuleIsEnough() {
    var pack =
        packOf(
            maximumShift("A", Optional.empty(), always(8)),
            under("first", maximumShift("B", Optional.of("A"), always(10))),
            under("second", maximumShift("C", Optional.of("A"), always(12))));

    assertThat(idsOfTooLong(pack.on(NEW_YEAR, Set.of("first")), "2026-11-02T19:00"))
        .containsExactly("B");
    assertThat(idsOfTooLong(pack.on(NEW_YEAR, BOTH), "2026-11-02T19:00")).isEmpty();
    assertThat(idsOfTooLong(pack.on(NEW_YEAR, BOTH), "2026-11-02T19:01")).containsExactly("C");
  }

  @Test
  void noArrangementTakesAwayWhatIsAskedOfAll() {
    var pack =
        packOf(
            maximumShift("A", Optional.empty(), always(8)),
            maximumShift("HOUSE", Optional.of("A"), always(10)),
            under("second", maximumShift("C", Optional.of("A"), always(12))));

    assertThat(idsOfTooLong(pack.on(NEW_YEAR, BOTH), "2026-11-02T19:00")).containsExactly("HOUSE");
  }

  @Test
  void twoRulesOfOneArrangementAreBothAskedFor() {
    var pack =
        packOf(
            maximumShift("A", Optional.empty(), always(8)),
            under("first", maximumShift("B", Optional.of("A"), always(10))),
            under("first", maximumShift("B2", Optional.of("A"), always(11))),
            under("second", maximumShift("C", Optional.of("A"), always(12))));

    assertThat(idsOfTooLong(pack.on(NEW_YEAR, BOTH), "2026-11-02T18:00")).containsExactly("B");
  }

  @Test
  void arrangementsForOtherPeopleOrAboutWeeksAreNoAlternatives() {
    var forOthers =
        packOf(
            under("first", maximumShift("B", Optional.of("A"), always(10))),
            under("second", forAdults(maximumShift("C", Optional.of("A"), always(12)))));
    var ofOtherRules =
        packOf(
            under("first", maximumShift("B", Optional.of("A"), always(10))),
            under("second", maximumShift("C", Optional.of("ELSE"), always(12))));
    var aboutWeeks = packOf(under("first", average("B", 16)), under("second", average("C", 52)));

    assertThat(ids(forOthers.on(NEW_YEAR, BOTH))).containsExactly("B", "C");
    assertThat(ids(ofOtherRules.on(NEW_YEAR, BOTH))).containsExactly("B", "C");
    assertThat(ids(aboutWeeks.on(NEW_YEAR, BOTH))).containsExactly("B", "C");
  }

  private static Entry average(String id, int weeks) {
    return new Entry(
        new RuleTerms(id, "test", Severity.BLOCK),
        RuleKind.MAXIMUM_AVERAGE_WEEK,
        Optional.of("A"),
        Optional.empty(),
        Optional.empty(),
        Applicability.ALWAYS,
        List.of(
            new Version(
                DateRange.startingOn(LocalDate.EPOCH),
                new RuleParameters(Map.of("weeks", weeks, "weekMinutes", 2880)))));
  }

  @Test
  void aRuleOfAllIsSaidEvenWhereAnAlternativeAsksTheSame() {
    var pack =
        packOf(
            under("first", maximumShift("B", Optional.of("A"), always(10))),
            under("second", maximumShift("C", Optional.of("A"), always(12))),
            maximumShift("D", Optional.empty(), always(10)));

    assertThat(idsOfTooLong(pack.on(NEW_YEAR, BOTH), "2026-11-02T18:00")).containsExactly("D");
  }

  @Test
  void alternativesHoldForTheSamePeopleAsEachOfThem() {
    var pack =
        packOf(
            under("first", forAdults(maximumShift("B", Optional.of("A"), always(10)))),
            under("second", forAdults(maximumShift("C", Optional.of("A"), always(12)))));

    assertThat(pack.on(NEW_YEAR, BOTH).rules()).singleElement().isInstanceOf(AppliedRule.class);
  }

  @Test
  void whatTightensARuleThatIsReplacedTightensItsReplacement() {
    var pack =
        packOf(
            maximumShift("A", Optional.empty(), always(12)),
            maximumShift("B", Optional.of("A"), always(11)),
            maximumShift("C", Optional.of("B"), always(10)),
            new Entry(
                new RuleTerms("T", "test", Severity.BLOCK, Optional.of("A")),
                RuleKind.MAXIMUM_SHIFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Applicability.ALWAYS,
                List.of(always(9))));

    assertThat(ids(pack.on(NEW_YEAR))).containsExactly("C", "T");
    assertThat(idsOfTooLong(pack.on(NEW_YEAR), "2026-11-02T18:00")).containsExactly("T");
  }

  @Test
  void rulesThatReplaceEachOtherStandForBoth() {
    var pack =
        packOf(
            maximumShift("A", Optional.of("B"), always(12)),
            maximumShift("B", Optional.of("A"), always(12)),
            maximumShift("C", Optional.of("A"), always(10)));

    assertThat(pack.on(NEW_YEAR).rules())
        .singleElement()
        .extracting(rule -> rule.terms().standsFor())
        .isEqualTo(Set.of("A", "B"));
  }
}
