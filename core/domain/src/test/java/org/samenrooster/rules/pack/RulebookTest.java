package org.samenrooster.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.HistoryGap;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.RulePack.Entry;
import org.samenrooster.rules.pack.RulePack.Version;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.time.DateRange;

/** Which rules a rulebook says it knows too little for, and which weeks call for a rule. */
class RulebookTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);

  private static final Map<String, Integer> FORTY_HOURS = Map.of("weeks", 4, "weekMinutes", 2400);

  private static Rulebook book(
      RuleKind kind, Map<String, Integer> numbers, Applicability applicability) {
    var version = new Version(DateRange.startingOn(LocalDate.EPOCH), new RuleParameters(numbers));
    var entry =
        new Entry(
            new RuleTerms("A", "test", Severity.BLOCK),
            kind,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            applicability,
            List.of(version));
    return Rulebook.of(new RulePack("test", List.of(entry)), Set.of());
  }

  private static Applicability withoutKind(ShiftKind kind) {
    return new Applicability(
        0, 200, Optional.empty(), Optional.empty(), Optional.of(kind), Optional.empty());
  }

  private static Applicability withKind(ShiftKind kind) {
    return new Applicability(
        0, 200, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(kind));
  }

  private static Duty evening(ShiftKind kind) {
    return Roster.duty("2026-11-04T18:00", "2026-11-04T23:00", 0, kind);
  }

  private static Timeline knownFromTheFirstDay(Roster roster) {
    return roster.judging("2026-11-02", "2026-11-30").timeline().knownFrom(FIRST_DAY);
  }

  private static Timeline with(ShiftKind kind) {
    return knownFromTheFirstDay(Roster.empty().and(evening(kind)));
  }

  @Test
  void aRuleThatLooksFurtherBackThanIsKnownIsAGap() {
    var book = book(RuleKind.MAXIMUM_AVERAGE_WEEK, FORTY_HOURS, Applicability.ALWAYS);

    assertThat(book.gaps(with(ShiftKind.CARE)))
        .extracting(HistoryGap::neededWeeks, HistoryGap::knownWeeks)
        .containsExactly(tuple(4, 0));
    assertThat(book.gaps(with(ShiftKind.CARE).knownFrom(FIRST_DAY.minusWeeks(4)))).isEmpty();
  }

  @Test
  void aRuleAboutRosterTimeThatNobodyHasIsNoGap() {
    var times = Map.of("timesInSevenDays", 3, "times", 32, "weeks", 16);
    var standBy = book(RuleKind.MAXIMUM_STAND_BY, times, Applicability.ALWAYS);
    var onCall =
        book(
            RuleKind.ON_CALL_FREE_PERIODS,
            Map.of("windowDays", 28, "times", 14, "freeMinutes", 1440),
            Applicability.ALWAYS);

    assertThat(standBy.gaps(with(ShiftKind.ON_CALL))).isEmpty();
    assertThat(standBy.gaps(with(ShiftKind.STAND_BY))).hasSize(1);
    assertThat(onCall.gaps(with(ShiftKind.STAND_BY))).isEmpty();
    assertThat(onCall.gaps(with(ShiftKind.ON_CALL))).hasSize(1);
  }

  @Test
  void aRuleForOtherPeopleOrOtherWorkIsNoGap() {
    var pregnant =
        book(RuleKind.MAXIMUM_AVERAGE_WEEK, FORTY_HOURS, Applicability.where(PersonFact.PREGNANT));
    var presence = book(RuleKind.MAXIMUM_AVERAGE_WEEK, FORTY_HOURS, withKind(ShiftKind.PRESENCE));
    var mother = Roster.amy(new HeldFact(PersonFact.PREGNANT, DateRange.startingOn(FIRST_DAY)));

    assertThat(pregnant.gaps(with(ShiftKind.CARE))).isEmpty();
    assertThat(pregnant.gaps(knownFromTheFirstDay(Roster.empty().by(mother)))).hasSize(1);
    assertThat(presence.gaps(with(ShiftKind.CARE))).isEmpty();
    assertThat(presence.gaps(with(ShiftKind.PRESENCE))).hasSize(1);
  }

  /**
   * Wednesday 18 November is named by two runs of two weeks: the first is worse and holds presence
   * duty, the second holds none.
   */
  @Test
  void aWindowThatIsLeftToOtherRulesDoesNotHideOneThatIsNot() {
    var twentyHours = Map.of("weeks", 2, "weekMinutes", 600);
    var without = book(RuleKind.MAXIMUM_AVERAGE_WEEK, twentyHours, withoutKind(ShiftKind.PRESENCE));
    var with = book(RuleKind.MAXIMUM_AVERAGE_WEEK, twentyHours, withKind(ShiftKind.PRESENCE));
    var presence = Roster.duty("2026-11-11T08:00", "2026-11-11T11:00", 0, ShiftKind.PRESENCE);
    var roster =
        Roster.empty()
            .and(presence)
            .and("2026-11-16T08:00", "2026-11-16T16:00")
            .and("2026-11-17T08:00", "2026-11-17T16:00")
            .and("2026-11-18T08:00", "2026-11-18T13:00");

    assertThat(without.violations(roster.timeline()))
        .extracting(violation -> violation.at(), violation -> violation.measure().actual())
        .containsExactly(tuple(Roster.instant("2026-11-18T08:00"), 630L));
    assertThat(with.violations(roster.timeline()))
        .extracting(violation -> violation.at(), violation -> violation.measure().actual())
        .containsExactly(tuple(Roster.instant("2026-11-18T08:00"), 720L));
  }

  @Test
  void onlyWeeksThatHoldAKindOfRosterTimeCallForItsRule() {
    var book = book(RuleKind.MAXIMUM_AVERAGE_WEEK, FORTY_HOURS, withKind(ShiftKind.PRESENCE));
    var roster = Roster.empty();
    for (int week = 0; week < 4; week++) {
      roster.daily(FIRST_DAY.plusWeeks(week).toString(), 5, "08:00", "17:00");
    }

    assertThat(book.violations(roster.timeline())).isEmpty();
    roster.and(Roster.duty("2026-10-31T18:00", "2026-11-01T23:00", 0, ShiftKind.PRESENCE));
    assertThat(book.violations(roster.judging("2026-11-24", "2026-12-31").timeline())).isEmpty();
    roster.and(Roster.duty("2026-11-29T22:00", "2026-11-29T23:00", 0, ShiftKind.PRESENCE));
    assertThat(book.violations(roster.timeline())).isNotEmpty();
  }

  @Test
  void aRuleThatLooksAsFarBackAsIsKnownIsNoGapAndADayLessIsOne() {
    var book = book(RuleKind.MAXIMUM_AVERAGE_WEEK, FORTY_HOURS, Applicability.ALWAYS);
    var timeline = with(ShiftKind.CARE);

    assertThat(book.gaps(timeline.knownFrom(FIRST_DAY.minusDays(28)))).isEmpty();
    assertThat(book.gaps(timeline.knownFrom(FIRST_DAY.minusDays(27))))
        .extracting(HistoryGap::neededWeeks, HistoryGap::knownWeeks)
        .containsExactly(tuple(4, 3));
    assertThat(book.gaps(timeline.knownFrom(FIRST_DAY.plusWeeks(2))))
        .extracting(HistoryGap::knownWeeks)
        .containsExactly(0);
  }

  @Test
  void aRuleForTheYoungIsNoGapForAnAdult() {
    var young =
        new Applicability(
            0, 18, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(book(RuleKind.MAXIMUM_AVERAGE_WEEK, FORTY_HOURS, young).gaps(with(ShiftKind.CARE)))
        .isEmpty();
  }

  @Test
  void aRuleForSomePeopleLooksAsFarAsTheRuleItself() {
    var forAll = book(RuleKind.MAXIMUM_AVERAGE_WEEK, FORTY_HOURS, Applicability.ALWAYS);
    var forSome =
        book(RuleKind.MAXIMUM_AVERAGE_WEEK, FORTY_HOURS, Applicability.where(PersonFact.PREGNANT));

    assertThat(forSome.on(FIRST_DAY).reachDays()).isEqualTo(forAll.on(FIRST_DAY).reachDays());
    assertThat(forSome.on(FIRST_DAY).rules().get(0).historyWeeks()).isEqualTo(4);
  }

  @Test
  void aChangeForWhomARuleHoldsIsJudgedByItAndForOthersNot() {
    var book =
        book(
            RuleKind.MAXIMUM_SHIFT,
            Map.of("workMinutes", 240),
            Applicability.where(PersonFact.PREGNANT));
    var mother = Roster.amy(new HeldFact(PersonFact.PREGNANT, DateRange.startingOn(FIRST_DAY)));
    var pick = Change.adding(evening(ShiftKind.CARE));

    assertThat(book.whatIf(Roster.empty().by(mother).timeline(), pick).caused()).hasSize(1);
    assertThat(book.whatIf(Roster.empty().timeline(), pick).caused()).isEmpty();
  }

  private static Rulebook tighterFrom(LocalDate day) {
    var entry =
        new Entry(
            new RuleTerms("A", "test", Severity.BLOCK),
            RuleKind.MAXIMUM_SHIFT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Applicability.ALWAYS,
            List.of(
                new Version(
                    new DateRange(LocalDate.EPOCH, day),
                    new RuleParameters(Map.of("workMinutes", 480))),
                new Version(
                    DateRange.startingOn(day), new RuleParameters(Map.of("workMinutes", 300)))));
    return Rulebook.of(new RulePack("test", List.of(entry)), Set.of());
  }

  @Test
  void workIsJudgedByTheRulesOfTheDayOnWhichItStarts() {
    var book = tighterFrom(FIRST_DAY);
    Duty lastOfOld = Roster.duty("2026-11-01T23:59", "2026-11-02T06:59", 0, ShiftKind.CARE);
    Duty firstOfNew = Roster.duty("2026-11-02T00:00", "2026-11-02T07:00", 0, ShiftKind.CARE);

    assertThat(book.violations(Roster.empty().and(lastOfOld).timeline())).isEmpty();
    assertThat(book.violations(Roster.empty().and(firstOfNew).timeline()))
        .extracting(violation -> violation.measure().limit())
        .containsExactly(300L);
    assertThat(book.whatIf(Roster.empty().timeline(), Change.adding(lastOfOld)).caused()).isEmpty();
    assertThat(book.whatIf(Roster.empty().timeline(), Change.adding(firstOfNew)).caused())
        .extracting(violation -> violation.measure().limit())
        .containsExactly(300L);
  }

  @Test
  void aRuleIsNotAskedAboutDaysOnWhichItDoesNotHold() {
    List<Span> asked = new ArrayList<>();
    var book = Rulebook.always(new RuleSet(List.of(new Recording(asked))));
    var beyond = Roster.empty().judging("2200-01-01", "2200-02-01").timeline();
    var within = Roster.empty().judging("2199-12-31", "2200-02-01").timeline();

    book.violations(beyond);
    book.whatIf(beyond, Change.adding(evening(ShiftKind.CARE)));
    assertThat(asked).isEmpty();
    book.violations(within);
    assertThat(asked)
        .containsExactly(
            new Span(
                Span.minuteOf(Roster.instant("2199-12-31T00:00")),
                Span.minuteOf(Roster.instant("2200-01-01T00:00"))));
  }

  /** Remembers which stretches it was asked to judge. */
  private record Recording(List<Span> asked) implements RosterRule {

    @Override
    public RuleTerms terms() {
      return new RuleTerms("RECORDING", "test", Severity.INFO);
    }

    @Override
    public Reach reach() {
      return Reach.ONE_SHIFT;
    }

    @Override
    public void check(Timeline timeline, Span span, Consumer<RuleViolation> violations) {
      asked.add(span);
    }
  }

  @Test
  void aDayBeyondTheYearsOfRostersIsRefusedByName() {
    var book = Rulebook.always(new RuleSet(List.of()));

    assertThat(book.on(LocalDate.of(1900, 1, 1)).rules()).isEmpty();
    assertThat(book.on(LocalDate.of(2199, 12, 31)).rules()).isEmpty();
    assertThatThrownBy(() -> book.on(LocalDate.of(1899, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(1899-12-31)");
    assertThatThrownBy(() -> book.on(LocalDate.of(2200, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(2200-01-01)");
  }
}
