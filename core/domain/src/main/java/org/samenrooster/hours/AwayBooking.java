package org.samenrooster.hours;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;

/**
 * Books leave and other absences of one person, at the hours that were rostered. Each call books
 * all of it or nothing.
 *
 * @param employments of the person
 * @param zone of the team
 */
public record AwayBooking(List<Employment> employments, ZoneId zone) {

  private static final Set<HoursEntryKind> AWAY =
      EnumSet.of(HoursEntryKind.LEAVE, HoursEntryKind.ABSENCE);

  public AwayBooking {
    employments = List.copyOf(employments);
  }

  /** Instead of shifts that the person holds the same minutes count as time away. */
  public Booking insteadOf(HoursLedger ledger, List<Duty> shifts, TimeAway away) {
    PersonAccounts person = new PersonAccounts(ledger, employments, zone);
    List<Fault> faults = new ArrayList<>();
    List<HoursPosting> postings = new ArrayList<>();
    for (Duty shift : shifts) {
      for (HoursPosting back : ShiftBooking.givenBack(person, shift, faults)) {
        postings.add(back);
        DayMinutes counted = new DayMinutes(back.day(), Math.negateExact(back.minutes()));
        postings.add(
            HoursPosting.of(back.account(), away.kind(), counted, away.cause())
                .borneBy(back.costCentre()));
      }
    }
    return ledger.book(postings, faults);
  }

  /** Days on which nothing is rostered, and how many minutes of them count. */
  public Booking counting(HoursLedger ledger, List<DayMinutes> counted, TimeAway away) {
    return counting(ledger, counted.stream().map(day -> new HoursCauses.Away(away, day)).toList());
  }

  /** The same for several absences at once. */
  Booking counting(HoursLedger ledger, List<HoursCauses.Away> timesAway) {
    PersonAccounts person = new PersonAccounts(ledger, employments, zone);
    List<Fault> faults = new ArrayList<>();
    List<HoursPosting> postings = new ArrayList<>();
    for (HoursCauses.Away part : timesAway) {
      TimeAway away = part.away();
      person
          .account(part.counted().day(), faults)
          .map(account -> HoursPosting.of(account, away.kind(), part.counted(), away.cause()))
          .ifPresent(postings::add);
    }
    return ledger.book(postings, faults);
  }

  /** Takes an absence back; shifts in it may be held again. */
  public Booking takenBack(HoursLedger ledger, String absence) {
    PersonAccounts person = new PersonAccounts(ledger, employments, zone);
    List<HoursEntry> standing = person.standing(HoursCause.absence(absence), AWAY);
    List<Fault> faults =
        standing.isEmpty()
            ? List.of(Fault.at("", FaultCode.ABSENCE_NOT_BOOKED, absence))
            : List.of();
    return ledger.book(standing.stream().map(HoursEntry::takenBack).toList(), faults);
  }
}
