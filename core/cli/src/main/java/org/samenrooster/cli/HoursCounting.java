package org.samenrooster.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.samenrooster.files.HoursDocument;
import org.samenrooster.files.HoursDocument.WrittenAway;
import org.samenrooster.files.HoursDocument.WrittenShift;
import org.samenrooster.files.HoursLine;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.AwayBooking;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.hours.ShiftChange;
import org.samenrooster.hours.TimeAway;
import org.samenrooster.hours.YearOpening;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.team.Employment;

/** Books a file in an account of its own, as the server does, and reads the hours off it. */
final class HoursCounting {

  private final HoursInput input;
  private final HoursDocument document;
  private final List<Employment> employments;
  private HoursLedger ledger;

  HoursCounting(HoursInput input) {
    this.input = input;
    this.document = input.document();
    this.employments = List.of(document.employment());
    AnnualHours annualHours = new AnnualHours(input.year(), employments, input.agreement());
    this.ledger =
        HoursLedger.of(
            List.of(new YearOpening(annualHours).account(document.employment(), Optional.empty())));
  }

  /** The hours of the file. */
  HoursLine line() {
    List<Duty> shifts = document.shifts().stream().map(WrittenShift::duty).toList();
    ShiftBooking booking = new ShiftBooking(document.zone());
    ledger =
        booked(
            booking.change(
                ledger,
                List.of(new ShiftChange(employments, List.of(), shifts, Optional.empty()))));
    document.timesAway().forEach(this::goAway);
    HoursAccount account = ledger.accounts().values().iterator().next();
    return new HoursLine(
        Math.negateExact(account.minutesOf(EnumSet.of(HoursEntryKind.CONTRACT))),
        account.minutesOf(EnumSet.of(HoursEntryKind.PUBLIC_HOLIDAY)),
        account.minutesOf(EnumSet.of(HoursEntryKind.ROSTERED)),
        account.balanceMinutes(),
        allowances());
  }

  private void goAway(WrittenAway written) {
    AwayBooking away = new AwayBooking(employments, document.zone());
    List<Duty> covered =
        document.shifts().stream().map(WrittenShift::duty).filter(written::covers).toList();
    TimeAway why = new TimeAway(written.id(), written.leave());
    if (written.countedMinutes().isEmpty()) {
      ledger = booked(away.insteadOf(ledger, covered, why));
      return;
    }
    ShiftChange given = new ShiftChange(employments, covered, List.of(), Optional.empty());
    ledger = booked(new ShiftBooking(document.zone()).change(ledger, List.of(given)));
    DayMinutes counted =
        new DayMinutes(
            written.block().start().atZone(document.zone()).toLocalDate(),
            written.countedMinutes().getAsInt());
    ledger = booked(away.counting(ledger, List.of(counted), why));
  }

  // The file was read without faults, so nothing stands in the way.
  private static HoursLedger booked(Booking booking) {
    if (booking instanceof Booking.Booked booked) {
      return booked.ledger();
    }
    throw new IllegalStateException("A file without faults cannot be booked: " + booking);
  }

  private List<HoursLine.Allowance> allowances() {
    IrregularHours irregular = input.agreement().irregularHours(document.zone());
    List<HoursLine.Allowance> allowances = new ArrayList<>();
    for (WrittenShift shift : document.shifts()) {
      if (document.timesAway().stream().noneMatch(away -> away.covers(shift.duty()))) {
        allowances.add(
            new HoursLine.Allowance(
                shift.start(),
                irregular.of(
                    shift.duty().work().stream().map(Span::interval).toList(),
                    document.hourlyWage())));
      }
    }
    return allowances;
  }
}
