package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.rest.BalancedRests;
import org.samenrooster.rules.rest.MinimumDailyRest;
import org.samenrooster.rules.worktime.MaximumShift;

class AlternativesTest {

  private static RuleTerms terms(String id, Severity severity) {
    return new RuleTerms(id, "test", severity);
  }

  private static MaximumShift hours(String id, Severity severity, int hours) {
    return MaximumShift.ofEveryShift(terms(id, severity), hours * 60);
  }

  /** Once in 14 days so many hours instead of 12. */
  private static MaximumShift once(String id, int longest) {
    return MaximumShift.ofEveryShift(
        terms(id, Severity.BLOCK),
        new LongShifts(12 * 60, longest * 60, 1, 14, false, Optional.empty()));
  }

  private static List<RuleViolation> violations(RosterRule rule, Timeline timeline) {
    List<RuleViolation> violations = new ArrayList<>();
    rule.check(timeline, timeline.judgedSpan(), violations::add);
    return violations;
  }

  private static List<String> ids(List<RuleViolation> violations) {
    return violations.stream().map(violation -> violation.terms().id()).toList();
  }

  private static Roster working(int hours) {
    return Roster.working("2026-11-02T06:00", "2026-11-02T%02d:00".formatted(6 + hours));
  }

  @Test
  void aShiftThatOneOfThemAllowsBreaksNone() {
    var rule =
        new Alternatives(
            List.of(hours("TEN", Severity.BLOCK, 10), hours("TWELVE", Severity.BLOCK, 12)));

    assertThat(violations(rule, working(12).timeline())).isEmpty();
    assertThat(ids(violations(rule, working(13).timeline()))).containsExactly("TWELVE");
  }

  @Test
  void whereEachSaysSoTheMildestIsReported() {
    var exception = once("EXCEPTION", 14);
    var limit = hours("LIMIT", Severity.BLOCK, 13);

    assertThat(violations(new Alternatives(List.of(exception, limit)), working(14).timeline()))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN);
    assertThat(violations(new Alternatives(List.of(limit, exception)), working(14).timeline()))
        .extracting(RuleViolation::severity)
        .containsExactly(Severity.WARN);
  }

  @Test
  void anExceptionThatIsUsedIsMilderThanAWarningThatNothingExcuses() {
    var exception =
        MaximumShift.ofEveryShift(
            terms("EXCEPTION", Severity.WARN),
            new LongShifts(10 * 60, 14 * 60, 1, 14, false, Optional.empty()));
    var limit = hours("LIMIT", Severity.WARN, 12);

    assertThat(ids(violations(new Alternatives(List.of(limit, exception)), working(13).timeline())))
        .containsExactly("EXCEPTION");
    assertThat(ids(violations(new Alternatives(List.of(exception, limit)), working(13).timeline())))
        .containsExactly("EXCEPTION");
  }

  @Test
  void ofThoseAsSevereTheOneNearestToItsLimitIsReportedAndElseTheFirst() {
    var ten = hours("TEN", Severity.BLOCK, 10);
    var eleven = hours("ELEVEN", Severity.BLOCK, 11);
    var alsoEleven = hours("ALSO", Severity.BLOCK, 11);

    assertThat(ids(violations(new Alternatives(List.of(ten, eleven)), working(12).timeline())))
        .containsExactly("ELEVEN");
    assertThat(ids(violations(new Alternatives(List.of(eleven, ten)), working(12).timeline())))
        .containsExactly("ELEVEN");
    assertThat(
            ids(violations(new Alternatives(List.of(eleven, alsoEleven)), working(12).timeline())))
        .containsExactly("ELEVEN");
  }

  @Test
  void eachShiftIsComparedByItself() {
    var rule = new Alternatives(List.of(hours("TEN", Severity.BLOCK, 10), once("EXCEPTION", 14)));
    var twice =
        Roster.working("2026-11-02T06:00", "2026-11-02T19:00")
            .and("2026-11-04T06:00", "2026-11-04T17:00")
            .and("2026-11-06T06:00", "2026-11-06T19:00");

    assertThat(violations(rule, twice.timeline()))
        .extracting(violation -> violation.at().toString() + " " + violation.severity())
        .containsExactly("2026-11-02T05:00:00Z WARN", "2026-11-06T05:00:00Z BLOCK");
  }

  @Test
  void theyMayNameOtherBlocksOfAShiftThatGoesOnBeyondTheJudgedDays() {
    // 10 hours are full in the second block, 12 in the third, after midnight.
    var night =
        Roster.working("2026-11-02T08:00", "2026-11-02T14:00")
            .and("2026-11-02T17:00", "2026-11-02T22:00")
            .and("2026-11-03T01:00", "2026-11-03T04:00");
    var ten = hours("TEN", Severity.WARN, 10);
    var twelve = hours("TWELVE", Severity.BLOCK, 12);
    var rule = new Alternatives(List.of(twelve, ten));

    assertThat(ids(violations(rule, night.judging("2026-11-02", "2026-11-03").timeline())))
        .containsExactly("TEN");
    assertThat(violations(rule, night.judging("2026-11-03", "2026-11-04").timeline())).isEmpty();
    assertThat(
            ids(
                violations(
                    new Alternatives(
                        List.of(
                            hours("TEN", Severity.BLOCK, 10), hours("TWELVE", Severity.WARN, 12))),
                    night.judging("2026-11-03", "2026-11-04").timeline())))
        .containsExactly("TWELVE");
  }

  @Test
  void theyLookAsFarAsTheFurthestOfThemAndAreKnownByTheFirst() {
    var near =
        new MinimumDailyRest(terms("NEAR", Severity.BLOCK), 660, new ShortRests(480, 660, 660));
    var far =
        MinimumDailyRest.balanced(
            terms("FAR", Severity.BLOCK), new BalancedRests(660, 600, 720, 28));
    var rule = new Alternatives(List.of(near, far));

    assertThat(rule.terms()).isEqualTo(near.terms());
    assertThat(rule.reach()).isEqualTo(far.reach());
    assertThat(rule.historyWeeks()).isEqualTo(4);
  }

  @Test
  void rulesOfOtherClassesAreNoAlternatives() {
    var rest =
        new MinimumDailyRest(terms("REST", Severity.BLOCK), 660, new ShortRests(480, 660, 660));

    assertThatThrownBy(() -> new Alternatives(List.of(rest, hours("TEN", Severity.BLOCK, 10))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one class");
    assertThatThrownBy(() -> new Alternatives(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
