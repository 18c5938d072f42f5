package org.samenrooster.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.Applicability;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.time.DateRange;

/** ATW-4.2-notice. */
class PublicationNoticeTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private static RulePack.Version version(DateRange dates, int days) {
    return new RulePack.Version(dates, new RuleParameters(Map.of("noticeDays", days)));
  }

  private static Rulebook book(RulePack.Version... versions) {
    var entry =
        new RulePack.Entry(
            new RuleTerms("NOTICE", "test art. 1", Severity.BLOCK),
            RuleKind.PUBLICATION_NOTICE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Applicability.ALWAYS,
            List.of(versions));
    return Rulebook.of(new RulePack("test", List.of(entry)), Set.of());
  }

  private static final Rulebook LAW = book(version(DateRange.startingOn(LocalDate.EPOCH), 28));

  private static List<RuleViolation> publishing(String day, LocalDate firstDay, Rulebook book) {
    return book.violationsOfPublishing(LocalDate.parse(day), firstDay, AMSTERDAM);
  }

  @Test
  void aRosterThatStartsOnTheFourthOfJanuaryIsPublishedByTheSeventhOfDecember() {
    assertThat(publishing("2026-12-07", FIRST_DAY, LAW)).isEmpty();
    assertThat(publishing("2026-12-08", FIRST_DAY, LAW))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(27, 28, Unit.DAYS));
  }

  @Test
  void publishingTooLateSaysHowManyDaysAreLeftAndWhichDayWasTheLast() {
    var violation = publishing("2026-12-08", FIRST_DAY, LAW).get(0);

    assertThat(violation.at()).isEqualTo(Roster.instant("2027-01-04T00:00"));
    assertThat(violation.message(Locale.ENGLISH, AMSTERDAM))
        .contains("27 days", "28 are needed", "Monday 7 December is the last day", "test art. 1");
    assertThat(violation.message(Locale.forLanguageTag("nl"), AMSTERDAM))
        .contains("27 dagen", "maandag 7 december");
    assertThat(violation.measure().unit().symbol()).isEqualTo("days");
  }

  @Test
  void aRosterThatHasBegunGivesNoDaysOfNotice() {
    assertThat(publishing("2027-01-04", FIRST_DAY, LAW).get(0).measure().actual()).isZero();
    assertThat(publishing("2027-01-10", FIRST_DAY, LAW).get(0).measure().actual()).isZero();
  }

  @Test
  void theFirstDayOfTheRosterDecidesWhichNumberHolds() {
    var book =
        book(
            version(new DateRange(LocalDate.EPOCH, NEW_YEAR), 28),
            version(DateRange.startingOn(NEW_YEAR), 42));

    assertThat(publishing("2026-12-03", NEW_YEAR.minusDays(1), book)).isEmpty();
    assertThat(publishing("2026-11-20", NEW_YEAR, book)).isEmpty();
    assertThat(publishing("2026-11-21", NEW_YEAR, book))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(41, 42, Unit.DAYS));
  }

  @Test
  void aPackWithoutTheRuleAsksForNoNotice() {
    var nothing = Rulebook.of(new RulePack("test", List.of()), Set.of());

    assertThat(publishing("2027-01-03", FIRST_DAY, nothing)).isEmpty();
  }

  @Test
  void workIsKnownInTimeFromTheTwentyEighthDayOnAlsoOverTheClockChange() {
    for (var published : List.of("2026-12-07", "2026-09-27", "2027-02-28")) {
      var today = LocalDate.parse(published);
      var inTime = LAW.inTimeFrom(today, today).orElseThrow();

      assertThat(inTime).isEqualTo(today.plusDays(28));
      assertThat(publishing(published, inTime, LAW)).isEmpty();
      assertThat(publishing(published, inTime.minusDays(1), LAW)).hasSize(1);
    }
  }

  @Test
  void theFirstDayOfTheRosterDecidesFromWhichDayOnItIsInTimeAndOnlyARuleThatBlocksDoes() {
    var book =
        book(
            version(new DateRange(LocalDate.EPOCH, NEW_YEAR), 28),
            version(DateRange.startingOn(NEW_YEAR), 42));
    var published = LocalDate.of(2026, 12, 20);
    var nothing = Rulebook.of(new RulePack("test", List.of()), Set.of());

    assertThat(book.inTimeFrom(published, NEW_YEAR.minusDays(1))).hasValue(published.plusDays(28));
    assertThat(book.inTimeFrom(published, NEW_YEAR)).hasValue(published.plusDays(42));
    assertThat(nothing.inTimeFrom(published, NEW_YEAR)).isEmpty();
  }

  @Test
  void aboutOnePersonsShiftsItSaysNothingAndNeedsNoHistory() {
    var timeline = Roster.working("2026-11-02T07:00", "2026-11-02T15:00").timeline();

    assertThat(LAW.violations(timeline)).isEmpty();
    assertThat(LAW.gaps(timeline)).isEmpty();
  }

  @Test
  void aboutOnePersonsShiftsItSaysNothing() {
    var notice = LAW.on(FIRST_DAY).rules().get(0);
    var timeline = Roster.working("2026-11-02T07:00", "2026-11-02T15:00").timeline();

    assertThat(notice.canConcern(timeline)).isFalse();
    assertThat(notice.reach()).isEqualTo(Reach.days(0, 0));
    assertThat(LAW.violations(timeline)).isEmpty();
  }
}
