package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.hours.Amy.BOOKING;
import static org.samenrooster.hours.Amy.JULY;
import static org.samenrooster.hours.Amy.NEW_YEAR;
import static org.samenrooster.hours.Amy.NEXT_YEAR;
import static org.samenrooster.hours.Amy.ONE;
import static org.samenrooster.hours.Amy.TWO;
import static org.samenrooster.hours.Amy.account;
import static org.samenrooster.hours.Amy.booked;
import static org.samenrooster.hours.Amy.entries;
import static org.samenrooster.hours.Amy.faults;
import static org.samenrooster.hours.Amy.ledger;
import static org.samenrooster.hours.Amy.shift;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

class YearOpeningTest {

  @Test
  void anAccountBeginsWithContractHolidaysAndWhatIsBroughtIn() {
    HoursAccount account =
        new YearOpening(Amy.annualHours(TWO))
            .account(TWO.get(1), Optional.of(new DayMinutes(LocalDate.of(2026, 9, 1), -90)));

    assertThat(account.entries())
        .extracting(Amy::written)
        .containsExactly(
            "amy-2/2026 CONTRACT -44180 2026-07-01 amy-2",
            "amy-2/2026 PUBLIC_HOLIDAY 336 2026-12-25 2026-12-25",
            "amy-2/2026 OPENING -90 2026-09-01 amy-2");
    assertThat(account.days()).isEqualTo(new DateRange(JULY, NEXT_YEAR));
    assertThat(account.openFrom()).isEqualTo(JULY);
  }

  @Test
  void hoursOfDaysBeforeTheyAreKeptCountAsWorkedExactlyMonthByMonth() {
    AnnualHours annual = Amy.annualHours(ONE);
    HoursAccount account = keptFrom(LocalDate.of(2026, 3, 16), ONE);

    assertThat(account.entries())
        .filteredOn(entry -> entry.kind() == HoursEntryKind.OPENING)
        .extracting(Amy::written)
        .containsExactly(
            "amy-1/2026 OPENING 6092 2026-01-31 2026-01-31",
            "amy-1/2026 OPENING 5763 2026-02-28 2026-02-28",
            "amy-1/2026 OPENING 3087 2026-03-15 2026-03-15");
    assertThat(account.balanceOn(LocalDate.of(2026, 1, 31), annual)).isZero();
    assertThat(account.balanceOn(LocalDate.of(2026, 3, 15), annual)).isZero();
    assertThat(account.balanceOn(LocalDate.of(2026, 3, 16), annual)).isEqualTo(-206);
  }

  @Test
  void hoursThatAreKeptFromTheFirstDayOnOrLongerNeedNoOpening() {
    assertThat(keptFrom(NEW_YEAR, ONE)).isEqualTo(account(ledger(ONE), "amy-1"));
    assertThat(keptFrom(NEW_YEAR.minusDays(1), ONE)).isEqualTo(account(ledger(ONE), "amy-1"));
  }

  @Test
  void whereNoHoursAreKeptInTheYearItsBalanceIsZero() {
    assertThat(keptFrom(LocalDate.MAX, ONE).balanceMinutes()).isZero();
    assertThat(BeyondContract.of(keptFrom(LocalDate.MAX, ONE), Amy.annualHours(ONE)))
        .isEqualTo(new BeyondContract(0, 0));
  }

  @Test
  void otherContractHoursAlsoChangeWhatCountsOfDaysBeforeHoursAreKept() {
    LocalDate from = LocalDate.of(2026, 3, 16);
    List<Employment> more = List.of(Employment.fixed("amy-1", 1680, ONE.get(0).dates()));

    Booking changed =
        new YearOpening(Amy.annualHours(more), from).changed(keptFrom(from, ONE), more.get(0));

    assertThat(account(booked(changed), "amy-1").balanceMinutes())
        .isEqualTo(keptFrom(from, more).balanceMinutes());
  }

  @Test
  void extraHoursAreTheSameWhetherTheWholeYearIsKnownOrOnlyItsEnd() {
    HoursLedger late = HoursLedger.of(List.of(keptFrom(LocalDate.of(2026, 12, 1), ONE)));
    Booking worked =
        BOOKING.change(
            late,
            List.of(
                ShiftChange.picked(ONE, shift("s", "2026-12-01T00:00", "2026-12-07T00:00", 0))));

    BeyondContract beyond =
        BeyondContract.of(account(booked(worked), "amy-1"), Amy.annualHours(ONE));

    DateRange december = new DateRange(LocalDate.of(2026, 12, 1), NEXT_YEAR);
    assertThat(beyond.extraMinutes())
        .isEqualTo(6 * 1440 + 288 - Amy.annualHours(ONE).minutesIn(december));
  }

  private static HoursAccount keptFrom(LocalDate day, List<Employment> contracts) {
    return new YearOpening(Amy.annualHours(contracts), day)
        .account(contracts.get(0), Optional.empty());
  }

  @Test
  void nothingCanBeBroughtInOutsideTheContract() {
    YearOpening opening = new YearOpening(Amy.annualHours(TWO));

    assertThatThrownBy(
            () -> opening.account(TWO.get(1), Optional.of(new DayMinutes(JULY.minusDays(1), 60))))
        .hasMessageContaining("cannot begin so");
    assertThatThrownBy(
            () ->
                opening.account(
                    Employment.fixed("x", 60, DateRange.startingOn(NEXT_YEAR)), Optional.empty()))
        .hasMessageContaining("has no day in 2026");
  }

  @Test
  void otherContractHoursAddADifferenceThatNamesWhatItPutsRight() {
    HoursAccount account = account(ledger(ONE), "amy-1").closedUntil(LocalDate.of(2026, 5, 1));
    List<Employment> more = List.of(Employment.fixed("amy-1", 1680, ONE.get(0).dates()));

    Booking changed = new YearOpening(Amy.annualHours(more)).changed(account, more.get(0));

    assertThat(entries(changed))
        .containsExactly(
            "amy-1/2026 CONTRACT -12520 2026-05-01 amy-1 corrects 1",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-01 2026-01-01 corrects 2",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-01 2026-04-06 corrects 3",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-01 2026-04-27 corrects 4",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-05 2026-05-05 corrects 5",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-14 2026-05-14 corrects 6",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-25 2026-05-25 corrects 7",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-12-25 2026-12-25 corrects 8");
    assertThat(account(booked(changed), "amy-1").balanceMinutes())
        .isEqualTo(account(ledger(more), "amy-1").balanceMinutes());
    assertThat(
            entries(
                new YearOpening(Amy.annualHours(more))
                    .changed(account(booked(changed), "amy-1"), more.get(0))))
        .isEmpty();
  }

  @Test
  void whatIsAgreedOnTopIsBookedUnderItsDecision() {
    HoursAccount account = account(ledger(ONE), "amy-1").closedUntil(LocalDate.of(2026, 5, 1));
    YearOpening opening = new YearOpening(raised(ONE, MAY));

    Booking changed = opening.changed(account, ONE.get(0));

    assertThat(entries(changed))
        .containsExactly(
            "amy-1/2026 CONTRACT -960 2026-05-04 raise",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-05 2026-05-05 corrects 5",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-14 2026-05-14 corrects 6",
            "amy-1/2026 PUBLIC_HOLIDAY 48 2026-05-25 2026-05-25 corrects 7");
    assertThat(entries(opening.changed(account(booked(changed), "amy-1"), ONE.get(0)))).isEmpty();
    assertThat(opening.account(ONE.get(0), Optional.empty()).balanceMinutes())
        .isEqualTo(account(booked(changed), "amy-1").balanceMinutes());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatWasAgreedCountsOnceWhenTheContractIsHandedInWithIt(long seed) {
    Random random = new Random(seed);
    LocalDate monday = LocalDate.of(2026, 1, 5).plusWeeks(random.nextInt(40));
    DateRange weeks = DateRange.ofWeeks(monday, 1 + random.nextInt(12));
    int weekly = 1440 + 1 + random.nextInt(720);
    List<ContractRaise> raise = List.of(new ContractRaise("raise", weeks, weekly));
    List<Employment> parts =
        List.of(
            Employment.fixed("amy-1", 1440, new DateRange(NEW_YEAR, monday)),
            Employment.fixed("amy-2", weekly, weeks),
            Employment.fixed("amy-3", 1440, DateRange.startingOn(weeks.until())));

    HoursAccount agreed =
        account(
            booked(
                new YearOpening(annual(new ExtendedContracts(ONE, raise)))
                    .changed(account(ledger(ONE), "amy-1"), ONE.get(0))),
            "amy-1");
    YearOpening handedIn = new YearOpening(annual(new ExtendedContracts(parts, raise)));
    List<HoursAccount> after =
        new ArrayList<>(booked(handedIn.changed(agreed, parts.get(0))).accounts().values());
    parts.stream()
        .skip(1)
        .filter(part -> handedIn.annualHours().daysOf(part).isPresent())
        .forEach(part -> after.add(handedIn.account(part, Optional.empty())));

    assertThat(after.stream().mapToInt(HoursAccount::balanceMinutes).sum())
        .as("seed " + seed)
        .isEqualTo(agreed.balanceMinutes());
    assertThat(after)
        .allSatisfy(
            account ->
                assertThat(account.sum(entry -> entry.cause().kind() == HoursCause.Kind.DECISION))
                    .isZero());
    YearOpening plain = new YearOpening(Amy.annualHours(parts));
    assertThat(after.get(0).balanceMinutes())
        .isEqualTo(plain.account(parts.get(0), Optional.empty()).balanceMinutes());
  }

  @Test
  void severalRaisesAddUpToTheYearWithAllOfThem() {
    DateRange june = DateRange.ofWeeks(LocalDate.of(2026, 6, 1), 3);
    ExtendedContracts both =
        new ExtendedContracts(
            ONE,
            List.of(new ContractRaise("june", june, 1501), new ContractRaise("may", MAY, 1680)));

    HoursAccount account = new YearOpening(annual(both)).account(ONE.get(0), Optional.empty());

    assertThat(account.entries())
        .filteredOn(entry -> entry.kind() == HoursEntryKind.CONTRACT)
        .extracting(entry -> entry.cause().id())
        .containsExactly("amy-1", "may", "june");
    assertThat(account.minutesOf(EnumSet.of(HoursEntryKind.CONTRACT)))
        .isEqualTo(-annual(both).minutesIn(new DateRange(NEW_YEAR, NEXT_YEAR)));
  }

  @Test
  void aSeasonLeavesARaiseInItsOwnDays() {
    Map<Month, Integer> weights = new EnumMap<>(Month.class);
    for (Month month : Month.values()) {
      weights.put(month, month == Month.MAY ? 0 : 100);
    }
    AnnualHours spread = raised(ONE, MAY).spreadBy(weights);

    assertThat(spread.minutesIn(MAY)).isEqualTo(961);
    assertThat(spread.raisedIn(MAY))
        .containsExactly(
            new AnnualHours.Raised("raise", new DayMinutes(LocalDate.of(2026, 5, 4), 961)));
    assertThat(spread.raisedIn(DateRange.ofWeeks(LocalDate.of(2026, 5, 11), 1)))
        .extracting(AnnualHours.Raised::added)
        .extracting(DayMinutes::day)
        .containsExactly(LocalDate.of(2026, 5, 11));
    assertThat(spread.raisedIn(new DateRange(MAY.until(), NEXT_YEAR))).isEmpty();
    assertThat(spread.minutesIn(new DateRange(NEW_YEAR, NEXT_YEAR)))
        .isEqualTo(raised(ONE, MAY).minutesIn(new DateRange(NEW_YEAR, NEXT_YEAR)));
  }

  private static final DateRange MAY = DateRange.ofWeeks(LocalDate.of(2026, 5, 4), 4);

  private static AnnualHours raised(List<Employment> contracts, DateRange days) {
    return annual(
        new ExtendedContracts(contracts, List.of(new ContractRaise("raise", days, 1680))));
  }

  private static AnnualHours annual(ExtendedContracts contracts) {
    return new AnnualHours(2026, contracts, Agreements.hospitals());
  }

  @Test
  void aContractThatEndsTakesBackWhatItNoLongerHas() {
    HoursAccount account = account(ledger(ONE), "amy-1");
    List<Employment> until = List.of(ending(JULY));

    Booking changed = new YearOpening(Amy.annualHours(until)).changed(account, until.get(0));

    assertThat(entries(changed))
        .containsExactly(
            "amy-1/2026 CONTRACT 37869 2026-01-01 amy-1 corrects 1",
            "amy-1/2026 PUBLIC_HOLIDAY -288 2026-06-30 2026-12-25 corrects 8");
    assertThat(account(booked(changed), "amy-1").days()).isEqualTo(new DateRange(NEW_YEAR, JULY));
  }

  @Test
  void aContractThatLastsLongerAddsItsHolidays() {
    List<Employment> until = List.of(ending(JULY));
    HoursAccount account =
        new YearOpening(Amy.annualHours(until)).account(until.get(0), Optional.empty());

    assertThat(entries(new YearOpening(Amy.annualHours(ONE)).changed(account, ONE.get(0))))
        .containsExactly(
            "amy-1/2026 CONTRACT -37869 2026-01-01 amy-1 corrects 1",
            "amy-1/2026 PUBLIC_HOLIDAY 288 2026-12-25 2026-12-25");
  }

  @Test
  void whatPutsAnEntryOfTheContractRightSaysWhyAndWhatIsNewDoesNot() {
    List<Employment> until = List.of(ending(JULY));
    HoursAccount account =
        new YearOpening(Amy.annualHours(until)).account(until.get(0), Optional.empty());

    HoursLedger longer = booked(new YearOpening(Amy.annualHours(ONE)).changed(account, ONE.get(0)));

    List<HoursEntry> entries = account(longer, "amy-1").entries();
    assertThat(entries.subList(account.entries().size(), entries.size()))
        .extracting(entry -> entry.posting().reason())
        .containsExactly(Optional.of(CorrectionReason.CONTRACT_CHANGED), Optional.empty());
  }

  @Test
  void aContractCannotEndUnderAShiftThatIsHeld() {
    var late = shift("s1", "2026-07-01T15:00", "2026-07-01T23:00", 0);
    HoursLedger held = booked(BOOKING.change(ledger(ONE), List.of(ShiftChange.picked(ONE, late))));
    HoursLedger given = booked(BOOKING.change(held, List.of(ShiftChange.withdrawn(ONE, late))));
    YearOpening opening = new YearOpening(Amy.annualHours(List.of(ending(JULY))));

    assertThat(faults(opening.changed(account(held, "amy-1"), ending(JULY))))
        .containsExactly("hours-outside-account 2026-07-01");
    assertThat(entries(opening.changed(account(given, "amy-1"), ending(JULY)))).hasSize(2);
    YearOpening later = new YearOpening(Amy.annualHours(List.of(ending(JULY.plusDays(1)))));
    assertThat(entries(later.changed(account(held, "amy-1"), ending(JULY.plusDays(1))))).hasSize(2);
  }

  @Test
  void aContractThatIsMovedOutOfTheYearTakesBackEverything() {
    HoursAccount account = account(ledger(ONE), "amy-1");
    List<Employment> gone = List.of(ending(NEW_YEAR));

    Booking changed = new YearOpening(Amy.annualHours(gone)).changed(account, gone.get(0));

    assertThat(account(booked(changed), "amy-1").balanceMinutes()).isZero();
    assertThat(entries(changed))
        .hasSize(8)
        .startsWith("amy-1/2026 CONTRACT 75120 2026-01-01 amy-1 corrects 1");
  }

  @Test
  void anEngagementOwesNoHoursAndItsAccountBeginsEmpty() {
    List<Employment> engagement = List.of(Employment.fixed("amy-1", 0, ONE.get(0).dates()));

    HoursAccount account =
        new YearOpening(Amy.annualHours(engagement)).account(engagement.get(0), Optional.empty());

    assertThat(account.entries()).isEmpty();
  }

  private static Employment ending(LocalDate until) {
    return Employment.fixed("amy-1", 1440, new DateRange(LocalDate.of(2024, 1, 1), until));
  }
}
