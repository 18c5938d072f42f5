package org.samenrooster.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class ApplicabilityTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final Applicability ADULTS = ofAges(18, 200);
  private static final Applicability YOUNG = ofAges(0, 18);

  private static Applicability ofAges(int from, int until) {
    return new Applicability(
        from, until, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Applicability withoutFact(PersonFact fact) {
    return new Applicability(
        0, 200, Optional.empty(), Optional.of(fact), Optional.empty(), Optional.empty());
  }

  private static Applicability withoutKind(ShiftKind kind) {
    return new Applicability(
        0, 200, Optional.empty(), Optional.empty(), Optional.of(kind), Optional.empty());
  }

  private static Applicability withKind(ShiftKind kind) {
    return new Applicability(
        0, 200, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(kind));
  }

  private static TeamMember eighteenOn(LocalDate day) {
    return bornOn(Optional.of(day.minusYears(18)));
  }

  private static TeamMember bornOn(Optional<LocalDate> birth) {
    TeamMember amy = Roster.amy();
    return new TeamMember(
        "amy", "Amy", birth, amy.employments(), amy.qualifications(), Set.of(), List.of());
  }

  private static Timeline by(TeamMember member) {
    return Roster.empty().by(member).judging("2026-11-02", "2026-11-03").timeline();
  }

  private static Timeline bound(PersonFact fact) {
    return by(Roster.amy(new HeldFact(fact, new DateRange(MONDAY, TUESDAY))));
  }

  private static RuleViolation at(String moment) {
    return RuleViolation.of(
        new RuleTerms("A", "test", Severity.BLOCK),
        Span.minuteOf(Roster.instant(moment)),
        new Measure(2, 1, Unit.SHIFTS),
        "maximum-shift");
  }

  private static boolean canConcern(Applicability applicability, Timeline timeline) {
    return applicability.canConcern(timeline, timeline.judgedSpan());
  }

  @Test
  void onlyWhatHoldsForEverybodyAndAllWorkHoldsAlways() {
    assertThat(Applicability.ALWAYS.isAlways()).isTrue();
    assertThat(ofAges(0, 200).isAlways()).isTrue();
    assertThat(ADULTS.isAlways()).isFalse();
    assertThat(Applicability.where(PersonFact.PREGNANT).isAlways()).isFalse();
  }

  @Test
  void aPersonIsAnAdultFromTheBirthdayOn() {
    var timeline = by(eighteenOn(TUESDAY));

    assertThat(ADULTS.concerns(timeline, at("2026-11-02T23:59"))).isFalse();
    assertThat(ADULTS.concerns(timeline, at("2026-11-03T00:00"))).isTrue();
    assertThat(YOUNG.concerns(timeline, at("2026-11-02T23:59"))).isTrue();
    assertThat(YOUNG.concerns(timeline, at("2026-11-03T00:00"))).isFalse();
  }

  @Test
  void whoseBirthDateIsNotKnownIsAnAdult() {
    var timeline = by(bornOn(Optional.empty()));

    assertThat(ADULTS.concerns(timeline, at("2026-11-02T07:00"))).isTrue();
    assertThat(YOUNG.concerns(timeline, at("2026-11-02T07:00"))).isFalse();
    assertThat(canConcern(ADULTS, timeline)).isTrue();
    assertThat(canConcern(YOUNG, timeline)).isFalse();
  }

  @Test
  void aRuleForAdultsCanConcernWhoseBirthdayIsTheLastJudgedDay() {
    assertThat(canConcern(ADULTS, by(eighteenOn(MONDAY)))).isTrue();
    assertThat(canConcern(ADULTS, by(eighteenOn(MONDAY.plusDays(2))))).isFalse();
  }

  @Test
  void aRuleForTheYoungCanConcernWhoIsYoungOnTheFirstJudgedDayWhateverTheZone() {
    ZoneId newYork = ZoneId.of("America/New_York");
    var judged = new DateRange(MONDAY, TUESDAY);
    var young = new Timeline(eighteenOn(TUESDAY), newYork, judged, List.of(), List.of());

    assertThat(canConcern(YOUNG, young)).isTrue();
    assertThat(canConcern(YOUNG, by(eighteenOn(TUESDAY)))).isTrue();
    assertThat(canConcern(YOUNG, by(eighteenOn(MONDAY.minusDays(2))))).isFalse();
  }

  @Test
  void aConstraintBindsFromItsFirstDayThroughItsLast() {
    var timeline = bound(PersonFact.PREGNANT);
    var with = Applicability.where(PersonFact.PREGNANT);
    var without = withoutFact(PersonFact.PREGNANT);

    assertThat(with.concerns(timeline, at("2026-11-01T23:59"))).isFalse();
    assertThat(with.concerns(timeline, at("2026-11-02T00:00"))).isTrue();
    assertThat(with.concerns(timeline, at("2026-11-02T23:59"))).isTrue();
    assertThat(with.concerns(timeline, at("2026-11-03T00:00"))).isFalse();
    assertThat(without.concerns(timeline, at("2026-11-01T23:59"))).isTrue();
    assertThat(without.concerns(timeline, at("2026-11-02T00:00"))).isFalse();
    assertThat(without.concerns(timeline, at("2026-11-02T23:59"))).isFalse();
    assertThat(without.concerns(timeline, at("2026-11-03T00:00"))).isTrue();
  }

  @Test
  void anotherConstraintDoesNotCallForTheRule() {
    var pregnant = Applicability.where(PersonFact.PREGNANT);

    assertThat(canConcern(pregnant, bound(PersonFact.PREGNANT))).isTrue();
    assertThat(canConcern(pregnant, bound(PersonFact.NO_NIGHTS))).isFalse();
    assertThat(canConcern(pregnant, by(Roster.amy()))).isFalse();
  }

  @Test
  void withoutAWindowTheWorkThatStartsAtTheMomentDecides() {
    var timeline = holding(presence("2026-11-04T18:00", "2026-11-04T23:00"));

    assertHolds(timeline, at("2026-11-04T18:00"), true);
    assertHolds(timeline, at("2026-11-04T17:59"), false);
    assertHolds(timeline, at("2026-11-04T22:59"), true);
    assertHolds(timeline, at("2026-11-04T23:00"), false);
  }

  @Test
  void workThatTouchesTheWindowIsNotInItAndAMinuteMoreIs() {
    var before = holding(presence("2026-11-04T18:00", "2026-11-04T23:00"));

    assertHolds(before, over("2026-11-04T23:00", "2026-11-06T00:00"), false);
    assertHolds(before, over("2026-11-04T22:59", "2026-11-06T00:00"), true);
    assertHolds(before, over("2026-11-03T00:00", "2026-11-04T18:00"), false);
    assertHolds(before, over("2026-11-03T00:00", "2026-11-04T18:01"), true);
  }

  @Test
  void workOfAWholeDayThatReachesIntoTheWindowIsInIt() {
    var day = holding(presence("2026-11-04T08:00", "2026-11-05T08:00"));

    assertHolds(day, over("2026-11-05T07:59", "2026-11-06T00:00"), true);
    assertHolds(day, over("2026-11-05T08:00", "2026-11-06T00:00"), false);
  }

  @Test
  void otherKindsOfWorkInTheWindowDoNotDecide() {
    Duty care = Roster.duty("2026-11-04T18:00", "2026-11-04T23:00", 0, ShiftKind.CARE);
    var window = over("2026-11-02T00:00", "2026-11-09T00:00");

    assertHolds(holding(care), window, false);
    assertHolds(holding(care, presence("2026-11-06T08:00", "2026-11-06T12:00")), window, true);
    assertHolds(holding(care, presence("2026-11-09T00:00", "2026-11-09T12:00")), window, false);
  }

  private static Duty presence(String start, String end) {
    return Roster.duty(start, end, 0, ShiftKind.PRESENCE);
  }

  private static Timeline holding(Duty... duties) {
    Roster roster = Roster.empty();
    for (Duty duty : duties) {
      roster.and(duty);
    }
    return roster.timeline();
  }

  private static RuleViolation over(String from, String until) {
    return at(from)
        .over(new Span(Span.minuteOf(Roster.instant(from)), Span.minuteOf(Roster.instant(until))));
  }

  private static void assertHolds(Timeline timeline, RuleViolation violation, boolean holds) {
    assertThat(withKind(ShiftKind.PRESENCE).concerns(timeline, violation)).isEqualTo(holds);
    assertThat(withoutKind(ShiftKind.PRESENCE).concerns(timeline, violation)).isEqualTo(!holds);
  }
}
