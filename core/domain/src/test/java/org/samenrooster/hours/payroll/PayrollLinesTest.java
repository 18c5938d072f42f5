package org.samenrooster.hours.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursCauses;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.HoursPosting;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.hours.ShiftChange;
import org.samenrooster.hours.TimeAway;
import org.samenrooster.hours.YearOpening;
import org.samenrooster.hours.YearSettlement;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.allowance.AllowanceTables;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;
import org.samenrooster.time.Interval;

class PayrollLinesTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final IrregularHours IRREGULAR =
      new IrregularHours(
          AMSTERDAM, Dated.always(AllowanceTables.care()), Dated.never(), date -> false);
  private static final List<Employment> AMY =
      List.of(Employment.fixed("e", 1440, DateRange.startingOn(LocalDate.of(2024, 1, 1))));
  private static final ShiftBooking BOOKING = new ShiftBooking(AMSTERDAM);
  private static final Duty LATE = duty("late", "2026-11-02T15:00", "2026-11-02T23:00");

  private static Duty duty(String id, String start, String end) {
    Interval interval = new Interval(instant(start), instant(end));
    LocalDate day = LocalDateTime.parse(start).toLocalDate();
    return Duty.of(id, day, interval, 30, AMSTERDAM, ShiftKind.CARE);
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
  }

  private static HoursLedger ledger(List<HoursCauses.Away> away) {
    List<YearOpening> years =
        List.of(2026, 2027).stream()
            .map(year -> new YearOpening(new AnnualHours(year, AMY, Agreements.hospitals())))
            .toList();
    return booked(new HoursCauses(years, AMY, Map.of(), List.of(), away).rebuilt(BOOKING));
  }

  private static HoursLedger holding(Duty shift, String costCentre) {
    ShiftChange change = new ShiftChange(AMY, List.of(), List.of(shift), Optional.of(costCentre));
    return booked(BOOKING.change(ledger(List.of()), List.of(change)));
  }

  private static HoursLedger booked(Booking booking) {
    if (booking instanceof Booking.Booked booked) {
      return booked.ledger();
    }
    throw new AssertionError("refused: " + booking);
  }

  private static String written(PayrollLine line) {
    return "%s %s %s %d %s"
        .formatted(
            line.id(),
            line.kind(),
            line.day(),
            line.minutes(),
            line.allowances().stream()
                .map(band -> band.minutes() + "@" + band.percent().toPlainString())
                .toList());
  }

  @Test
  void anApprovedShiftIsOneLineAsItWasWorked() {
    Duty longer = duty("late", "2026-11-02T15:00", "2026-11-02T23:30");
    HoursLedger ledger = booked(BOOKING.worked(holding(LATE, "4410"), AMY, List.of(longer)));

    List<PayrollLine> lines = new PayrollLines(ledger).worked(longer, IRREGULAR);

    assertThat(lines)
        .extracting(PayrollLinesTest::written)
        .containsExactly("late/e/2026 WORKED 2026-11-02 480 [120@22, 90@47]");
    assertThat(lines.get(0).costCentre()).hasValue("4410");
    assertThat(lines.get(0).source().shiftId()).hasValue("late");
  }

  @Test
  void whatWasWorkedMoreIsBorneByWhoBearsTheShift() {
    Duty longer = duty("late", "2026-11-02T15:00", "2026-11-02T23:30");
    HoursLedger ledger = booked(BOOKING.worked(holding(LATE, "4410"), AMY, List.of(longer)));

    assertThat(entries(ledger, 2026))
        .filteredOn(entry -> entry.kind() == HoursEntryKind.WORKED)
        .extracting(entry -> entry.posting().costCentre())
        .containsExactly(Optional.of("4410"));
  }

  @Test
  void aNightOverNewYearIsALineInEachYearWithItsOwnIrregularHours() {
    Duty night = duty("night", "2026-12-31T22:00", "2027-01-01T06:00");

    assertThat(new PayrollLines(holding(night, "4410")).worked(night, IRREGULAR))
        .extracting(PayrollLinesTest::written)
        .containsExactly(
            "night/e/2026 WORKED 2026-12-31 120 [90@60]",
            "night/e/2027 WORKED 2027-01-01 330 [360@47]");
  }

  @Test
  void aNightThatEndedBeforeNewYearIsALineInTheOldYearAlone() {
    Duty night = duty("night", "2026-12-31T22:00", "2027-01-01T06:00");
    Duty evening = duty("night", "2026-12-31T22:00", "2026-12-31T23:30");
    HoursLedger ledger = booked(BOOKING.worked(holding(night, "4410"), AMY, List.of(evening)));

    assertThat(new PayrollLines(ledger).worked(evening, IRREGULAR))
        .extracting(PayrollLinesTest::written)
        .containsExactly("night/e/2026 WORKED 2026-12-31 60 [60@60]");
  }

  @Test
  void theLinesOfANightComeInOrderOfTheirDaysWhateverTheOrderOfTheAccounts() {
    Duty night = duty("night", "2026-12-31T22:00", "2027-01-01T06:00");
    List<HoursAccount> accounts = new ArrayList<>(holding(night, "4410").accounts().values());
    Collections.reverse(accounts);
    HoursLedger reversed = HoursLedger.of(accounts);

    assertThat(accounts.get(0).id().year()).isEqualTo(2027);
    assertThat(new PayrollLines(reversed).worked(night, IRREGULAR))
        .extracting(PayrollLinesTest::written)
        .containsExactly(
            "night/e/2026 WORKED 2026-12-31 120 [90@60]",
            "night/e/2027 WORKED 2027-01-01 330 [360@47]");
  }

  @Test
  void whatWasPutRightIsNoPartOfTheLineOfTheShift() {
    HoursLedger corrected =
        booked(
            BOOKING.corrected(
                holding(LATE, "4410"),
                AMY,
                duty("late", "2026-11-02T15:00", "2026-11-02T23:30"),
                CorrectionReason.REPORTED_LATE));

    assertThat(new PayrollLines(corrected).worked(LATE, IRREGULAR))
        .extracting(PayrollLinesTest::written)
        .containsExactly("late/e/2026 WORKED 2026-11-02 450 [120@22, 60@47]");
  }

  @Test
  void timeOnCallThatDoesNotCountHasTheAllowancesOfItsCalls() {
    Duty interruptsRest = called(new CountsFor(false, false, true));

    assertThat(new PayrollLines(holding(interruptsRest, "4410")).worked(interruptsRest, IRREGULAR))
        .extracting(PayrollLinesTest::written)
        .containsExactly("call/e/2026 WORKED 2026-11-02 75 [60@22, 15@47]");
  }

  @Test
  void timeOnCallThatCountsHasTheAllowancesOfAllOfIt() {
    Duty counts = called(new CountsFor(false, true, false));

    assertThat(new PayrollLines(holding(counts, "4410")).worked(counts, IRREGULAR))
        .extracting(PayrollLinesTest::written)
        .containsExactly("call/e/2026 WORKED 2026-11-02 300 [120@22, 60@47]");
  }

  private static Duty called(CountsFor countsFor) {
    return Duty.of(
            "call",
            LocalDate.of(2026, 11, 2),
            new Interval(instant("2026-11-02T18:00"), instant("2026-11-02T23:00")),
            0,
            AMSTERDAM,
            ShiftKind.ON_CALL)
        .countingFor(countsFor)
        .withCallOuts(
            List.of(new Interval(instant("2026-11-02T21:00"), instant("2026-11-02T22:15"))));
  }

  @Test
  void workThatDoesNotCountHasNoAllowanceToPutRight() {
    CountsFor nothing = new CountsFor(false, false, false);
    Duty longer = duty("late", "2026-11-02T15:00", "2026-11-02T23:30");

    assertThat(corrected(LATE.countingFor(nothing), longer.countingFor(nothing))).isEmpty();
  }

  @Test
  void aShiftThatStandsInNoAccountHasNoLine() {
    assertThat(new PayrollLines(ledger(List.of())).worked(LATE, IRREGULAR)).isEmpty();
  }

  @Test
  void timeAwayIsALineForEachDayThatLiesInThePeriod() {
    PayrollLines lines =
        new PayrollLines(
            ledger(
                List.of(
                    away("a", true, "2026-11-02", 480),
                    away("a", true, "2026-11-03", 240),
                    away("b", false, "2026-11-04", 450),
                    away("c", false, "2026-12-01", 450))));

    List<PayrollLine> november =
        lines.away(new DateRange(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 1)));

    assertThat(november)
        .extracting(PayrollLinesTest::written)
        .containsExactlyInAnyOrder(
            "a/e/2026/2026-11-03 LEAVE 2026-11-03 240 []",
            "b/e/2026/2026-11-04 ABSENCE 2026-11-04 450 []");
    assertThat(november).extracting(PayrollLine::source).containsOnly(PayrollLine.Source.NONE);
  }

  private static HoursCauses.Away away(String id, boolean leave, String day, int minutes) {
    return new HoursCauses.Away(
        new TimeAway(id, leave), new DayMinutes(LocalDate.parse(day), minutes));
  }

  @Test
  void aCorrectionNamesTheLineThatItPutsRight() {
    HoursLedger ledger = holding(LATE, "4410");
    HoursEntry rostered =
        entries(ledger, 2026).stream()
            .filter(entry -> entry.kind() == HoursEntryKind.ROSTERED)
            .findFirst()
            .orElseThrow();
    HoursLedger corrected =
        booked(
            ledger.book(
                List.of(
                    HoursPosting.correction(
                        rostered,
                        -30,
                        LocalDate.of(2026, 12, 7),
                        CorrectionReason.ENTERED_WRONGLY))));

    PayrollLine line = PayrollLines.of(last(corrected, 2026));

    int number = entries(corrected, 2026).size();
    assertThat(written(line)).isEqualTo("e/2026/" + number + " CORRECTION 2026-12-07 -30 []");
    assertThat(line.source().corrects()).hasValue("late/e/2026");
    assertThat(line.source().shiftId()).hasValue("late");
    assertThat(line.costCentre()).hasValue("4410");
  }

  @Test
  void aShiftPutRightIsTheDifferenceInHoursAndIrregularHours() {
    Duty earlier = duty("late", "2026-11-02T14:00", "2026-11-02T22:30");

    Optional<PayrollLine> line = corrected(LATE, earlier);

    assertThat(line.map(PayrollLinesTest::written))
        .hasValue("late/e/2026/2 CORRECTION 2026-11-02 30 [-30@47]");
    assertThat(line.flatMap(told -> told.source().corrects())).hasValue("late/e/2026");
  }

  @Test
  void hoursThatOnlyMovedAreToldForTheirAllowanceAlone() {
    Duty earlier = duty("late", "2026-11-02T14:00", "2026-11-02T22:00");

    assertThat(corrected(LATE, earlier).map(PayrollLinesTest::written))
        .hasValue("late/e/2026/2 CORRECTION 2026-11-02 0 [-60@47]");
    assertThat(corrected(LATE, LATE)).isEmpty();
  }

  private static Optional<PayrollLine> corrected(Duty before, Duty after) {
    return PayrollLines.corrected(
        new AccountId("e", 2026),
        new PayrollLines.Corrected(2, before, after),
        IRREGULAR,
        Optional.of("4410"));
  }

  @Test
  void whatASettlementPaysIsAboveZero() {
    HoursLedger ledger = ledger(List.of(away("a", false, "2026-11-02", 73_104 + 90)));
    HoursLedger settled =
        booked(new YearSettlement(2026, AMY, Agreements.hospitals(), 0).settled(ledger).booking());

    PayrollLine line = PayrollLines.of(last(settled, 2026));

    int number = entries(settled, 2026).size();
    assertThat(written(line)).isEqualTo("e/2026/" + number + " SETTLEMENT 2026-12-31 90 []");
    assertThat(line.source().way()).hasValue("PAID");
    assertThat(line.source().corrects()).isEmpty();
  }

  private static List<HoursEntry> entries(HoursLedger ledger, int year) {
    return ledger.account(new AccountId("e", year)).orElseThrow().entries();
  }

  private static HoursEntry last(HoursLedger ledger, int year) {
    List<HoursEntry> entries = entries(ledger, year);
    return entries.get(entries.size() - 1);
  }
}
