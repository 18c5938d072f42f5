package org.samenrooster.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.Forecast;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursCauses;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.hours.TimeAway;
import org.samenrooster.hours.YearOpening;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * How fast hours are counted: a year of accounts made anew from its causes, a forecast, and the
 * allowance for irregular hours, each beside a plain pass over the same rows, in turns within one
 * run. Started by {@code bin/bench hours}; no test, because machines differ.
 */
final class HoursBench {

  private static final int YEAR = 2026;
  private static final int EMPLOYMENTS = 10_000;
  private static final int DAYS_OF_LEAVE = 20;
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final ShiftBooking BOOKING = new ShiftBooking(AMSTERDAM);
  private static final BigDecimal WAGE = new BigDecimal("21.50");

  private HoursBench() {}

  public static void main(String[] arguments) {
    HoursAgreement agreement = HoursAgreements.builtIn().of("nl-cao-vvt").orElseThrow();
    List<Duty> duties = RulesBench.rotation();
    List<HoursCauses> people = people(duties, agreement);
    HoursCauses one = people.get(0);
    HoursAccount account = rebuilt(one);
    System.out.printf(
        Locale.ROOT,
        "%d shifts, %d days of leave, %d entries in an account%n",
        duties.size(),
        DAYS_OF_LEAVE,
        account.entries().size());

    Bench bench = new Bench(15);
    Bench.Task year = bench.plain("plain pass over a year's shifts", () -> plainPass(one));
    bench.against(year, "accounts made anew", () -> rebuilt(one).balanceMinutes());

    LocalDate known = LocalDate.of(YEAR, 9, 1);
    Bench.Task entries = bench.plain("plain pass over the entries", () -> plainPass(account));
    bench.against(
        entries,
        "forecast",
        () ->
            Forecast.ofContract(account, one.years().get(0).annualHours(), agreement, known)
                .balanceMinutes());

    IrregularHours irregular = agreement.irregularHours(AMSTERDAM);
    List<List<Interval>> work = duties.stream().map(HoursBench::work).toList();
    List<List<Interval>> night = work.subList(8, 9);
    Bench.Task shift = bench.plain("plain pass over a night shift", () -> minutes(night));
    bench.against(shift, "allowance of a night shift", () -> cents(irregular, night));
    Bench.Task shifts = bench.plain("plain pass over a year's work", () -> minutes(work));
    bench.against(shifts, "allowance of a year", () -> cents(irregular, work));
    bench.run();

    Bench everybody = new Bench(1);
    Bench.Task all = everybody.plain("plain pass, 10,000 employments", () -> plainPasses(people));
    everybody.against(all, "made anew, 10,000 employments", () -> allRebuilt(people));
    everybody.run();
  }

  // From 16 to 36 hours a week; everybody works the same shifts, of which each tenth ran late.
  private static List<HoursCauses> people(List<Duty> duties, HoursAgreement agreement) {
    List<HoursCauses.HeldShift> shifts = new ArrayList<>();
    for (int i = 0; i < duties.size(); i++) {
      Duty duty = duties.get(i);
      shifts.add(new HoursCauses.HeldShift(duty, Optional.of(i % 10 == 0 ? late(duty) : duty)));
    }
    List<HoursCauses.Away> leave = new ArrayList<>();
    for (int day = 0; day < DAYS_OF_LEAVE; day++) {
      leave.add(
          new HoursCauses.Away(
              new TimeAway("a" + day, true),
              new DayMinutes(LocalDate.of(YEAR, 7, 1).plusDays(day), 432)));
    }
    List<HoursCauses> people = new ArrayList<>();
    for (int i = 0; i < EMPLOYMENTS; i++) {
      List<Employment> contracts =
          List.of(
              Employment.fixed(
                  "e" + i, 960 + i % 21 * 60, DateRange.startingOn(LocalDate.of(2020, 1, 1))));
      AnnualHours annualHours = new AnnualHours(YEAR, contracts, agreement);
      people.add(
          new HoursCauses(
              List.of(new YearOpening(annualHours)), contracts, Map.of(), shifts, leave));
    }
    return people;
  }

  private static Duty late(Duty duty) {
    Interval longer = new Interval(duty.start(), duty.interval().endExclusive().plusSeconds(900));
    return Duty.of(duty.id(), duty.day(), longer, 30, AMSTERDAM, duty.kind());
  }

  private static HoursAccount rebuilt(HoursCauses causes) {
    if (causes.rebuilt(BOOKING) instanceof Booking.Booked booked) {
      return booked
          .ledger()
          .account(new AccountId(causes.contracts().get(0).id(), YEAR))
          .orElseThrow();
    }
    throw new IllegalStateException("These causes cannot be booked: " + causes + ".");
  }

  private static long allRebuilt(List<HoursCauses> people) {
    long minutes = 0;
    for (HoursCauses person : people) {
      minutes += rebuilt(person).balanceMinutes();
    }
    return minutes;
  }

  private static long plainPasses(List<HoursCauses> people) {
    long minutes = 0;
    for (HoursCauses person : people) {
      minutes += plainPass(person);
    }
    return minutes;
  }

  private static long plainPass(HoursCauses causes) {
    long minutes = 0;
    for (HoursCauses.HeldShift shift : causes.shifts()) {
      minutes += shift.worked().orElse(shift.rostered()).workMinutes();
    }
    for (HoursCauses.Away away : causes.timesAway()) {
      minutes += away.counted().minutes();
    }
    return minutes;
  }

  private static long plainPass(HoursAccount account) {
    long minutes = 0;
    for (HoursEntry entry : account.entries()) {
      minutes += entry.minutes();
    }
    return minutes;
  }

  private static List<Interval> work(Duty duty) {
    return duty.work().stream().map(Span::interval).toList();
  }

  private static long minutes(List<List<Interval>> work) {
    long minutes = 0;
    for (List<Interval> shift : work) {
      for (Interval stretch : shift) {
        minutes += stretch.duration().toMinutes();
      }
    }
    return minutes;
  }

  private static long cents(IrregularHours irregular, List<List<Interval>> work) {
    long cents = 0;
    for (List<Interval> shift : work) {
      cents += irregular.of(shift, WAGE).amount().unscaledValue().longValue();
    }
    return cents;
  }
}
