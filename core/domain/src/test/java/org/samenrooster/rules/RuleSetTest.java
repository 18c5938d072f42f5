package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.shifttype.ShiftKind;

class RuleSetTest {

  private static final Duty MONDAY =
      Roster.duty("2026-11-02T07:00", "2026-11-02T15:00", 0, ShiftKind.CARE);
  private static final Duty LATER =
      Roster.duty("2026-11-23T07:00", "2026-11-23T15:00", 0, ShiftKind.CARE);

  /** Finds fault with every shift, or with every shift after another one, however far it looks. */
  private record Complaint(RuleTerms terms, Reach reach, boolean needsAnother)
      implements RosterRule {

    @Override
    public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
      timeline.dutiesStartingIn(span).stream()
          .filter(duty -> !needsAnother || timeline.duties().indexOf(duty) > 0)
          .map(duty -> RuleViolation.of(terms, duty.startMinute(), measure(), "maximum-shift"))
          .forEach(violations);
    }

    private static Measure measure() {
      return new Measure(2, 1, Unit.SHIFTS);
    }
  }

  private static Complaint law(boolean needsAnother) {
    var terms = new RuleTerms("LAW", "test", Severity.BLOCK);
    return new Complaint(terms, Reach.days(30, 30), needsAnother);
  }

  private static Complaint agreement() {
    var terms = new RuleTerms("AGREEMENT", "test", Severity.WARN, Optional.of("LAW"));
    return new Complaint(terms, Reach.ONE_SHIFT, false);
  }

  private static List<String> idsOf(List<RuleViolation> violations) {
    return violations.stream().map(violation -> violation.terms().id()).toList();
  }

  @Test
  void ofALawAndARuleThatTightensItTheMoreSevereIsSaid() {
    var rules = new RuleSet(List.of(law(true), agreement()));
    var roster = Roster.empty().and(MONDAY).and(LATER).timeline();

    assertThat(idsOf(rules.violations(roster))).containsExactly("LAW", "AGREEMENT");
    assertThat(rules.violations(roster))
        .extracting(RuleViolation::at)
        .containsExactly(LATER.start(), MONDAY.start());
  }

  @Test
  void aChangeShowsTheTighterRuleAgainWhereTheLawSaysNoMore() {
    var rules = new RuleSet(List.of(law(true), agreement()));
    var roster = Roster.empty().and(MONDAY).and(LATER).timeline();

    var effect = rules.whatIf(roster, Change.removing(MONDAY));

    // The later shift is three weeks away, further than the tighter rule looks by itself.
    assertThat(idsOf(effect.caused())).containsExactly("AGREEMENT");
    assertThat(effect.caused().get(0).at()).isEqualTo(LATER.start());
  }

  @Test
  void rulesAreKnownByHowFarTheyLook() {
    var rules = new RuleSet(List.of(law(false), agreement()));

    assertThat(rules.reachDays()).isEqualTo(30);
    assertThat(idOf(rules.lookingWithin(29))).containsExactly("AGREEMENT");
    assertThat(idOf(rules.lookingWithin(30))).containsExactly("LAW", "AGREEMENT");
    assertThat(idOf(rules.lookingBeyond(29))).containsExactly("LAW");
    assertThat(idOf(rules.lookingBeyond(30))).isEmpty();
  }

  private static List<String> idOf(RuleSet rules) {
    return rules.rules().stream().map(rule -> rule.terms().id()).toList();
  }

  @Test
  void withoutRulesNothingIsSaid() {
    var none = new RuleSet(List.of());

    assertThat(none.reachDays()).isZero();
    assertThat(none.violations(Roster.empty().and(MONDAY).timeline())).isEmpty();
  }

  /** Remembers which stretches it was asked to judge. */
  private record Recording(RuleTerms terms, Reach reach, List<Span> asked) implements RosterRule {

    @Override
    public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
      asked.add(span);
    }
  }

  private static Recording recording(String id, Optional<String> tightens, Reach reach) {
    return new Recording(
        new RuleTerms(id, "test", Severity.BLOCK, tightens), reach, new ArrayList<>());
  }

  private static Span daysAround(Duty duty, int before, int after) {
    return new Span(
        duty.startMinute() - (long) before * Span.DAY, duty.endMinute() + (long) after * Span.DAY);
  }

  @Test
  void aRuleLooksAsFarAsItsPartnersReachAndAnUnrelatedOneAsFarAsItself() {
    var law = recording("LAW", Optional.empty(), Reach.days(1, 5));
    var agreement = recording("AGREEMENT", Optional.of("LAW"), Reach.days(4, 2));
    var unrelated = recording("UNRELATED", Optional.empty(), Reach.days(1, 1));
    var other = recording("OTHER", Optional.of("ELSEWHERE"), Reach.days(30, 30));
    var elsewhere =
        new Recording(
            new RuleTerms("THERE", "test", Severity.BLOCK).standingFor(Set.of("ELSEWHERE")),
            Reach.days(40, 1),
            new ArrayList<>());

    new RuleSet(List.of(law, agreement, unrelated, other, elsewhere))
        .whatIf(Roster.empty().timeline(), Change.adding(MONDAY));

    assertThat(law.asked()).containsOnly(daysAround(MONDAY, 5, 4));
    assertThat(agreement.asked()).containsOnly(daysAround(MONDAY, 5, 4));
    assertThat(unrelated.asked()).containsOnly(daysAround(MONDAY, 1, 1));
    assertThat(other.asked()).containsOnly(daysAround(MONDAY, 30, 40));
    assertThat(elsewhere.asked()).containsOnly(daysAround(MONDAY, 30, 40));
  }

  @Test
  void aChangeFurtherFromTheJudgedDaysThanARuleLooksIsNotAsked() {
    var near = recording("NEAR", Optional.empty(), new Reach(9 * Span.HOUR, 0));
    var far = recording("FAR", Optional.empty(), new Reach(9 * Span.HOUR + 1, 0));
    var tuesday = Roster.empty().judging("2026-11-03", "2026-11-04").timeline();

    new RuleSet(List.of(near, far)).whatIf(tuesday, Change.adding(MONDAY));

    assertThat(near.asked()).isEmpty();
    assertThat(far.asked()).hasSize(2);
  }

  @Test
  void whatIsWrongAlreadyIsNotCausedAndWhatGoesIsSolved() {
    var rules = new RuleSet(List.of(law(false)));
    var roster = Roster.empty().and(MONDAY).timeline();

    var pick = rules.whatIf(roster, Change.adding(LATER));
    var withdrawal = rules.whatIf(roster, Change.removing(MONDAY));

    assertThat(pick.caused()).extracting(RuleViolation::at).containsExactly(LATER.start());
    assertThat(pick.solved()).isEmpty();
    assertThat(withdrawal.caused()).isEmpty();
    assertThat(withdrawal.solved()).extracting(RuleViolation::at).containsExactly(MONDAY.start());
  }
}
