package org.samenrooster.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.time.DateRange;

/**
 * The hours of one employment in one year: entries that are only ever added. Balances are derived.
 *
 * @param days the employed days of the year
 * @param openFrom the first day that is not closed; entries before it are refused, but for the
 *     settlement of the year
 * @param entries in order of their sequence
 */
public record HoursAccount(
    AccountId id, DateRange days, LocalDate openFrom, List<HoursEntry> entries) {

  /**
   * @throws IllegalArgumentException if the days do not lie in the year, or an entry has another
   *     account or place
   */
  public HoursAccount {
    entries = List.copyOf(entries);
    DateRange year = AnnualHours.daysOf(id.year());
    if (days.from().isBefore(year.from()) || days.until().isAfter(year.until())) {
      throw new IllegalArgumentException(
          "The days of account (" + id + ") must lie in its year, not " + days + ".");
    }
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).id().equals(new HoursEntryId(id, i + 1))) {
        throw new IllegalArgumentException(
            "Entry (" + entries.get(i).id() + ") stands at place " + (i + 1) + " of " + id + ".");
      }
    }
  }

  /** An account without entries, open from its first day on. */
  static HoursAccount empty(AccountId id, DateRange days) {
    return new HoursAccount(id, days, days.from(), List.of());
  }

  /** The sum of all entries: the balance on the last day of the account. */
  public int balanceMinutes() {
    return sum(entry -> true);
  }

  /**
   * The balance at the end of a day: credits up to it, less the contract hours up to it.
   *
   * @param annualHours the contract line of the person in the year
   */
  public int balanceOn(LocalDate day, AnnualHours annualHours) {
    if (day.isBefore(days.from())) {
      return 0;
    }
    DateRange until = new DateRange(days.from(), earlier(day.plusDays(1), days.until()));
    return Math.subtractExact(
        sum(entry -> !entry.isContractLine() && !entry.day().isAfter(day)),
        annualHours.minutesIn(until));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The sum of the entries of some kinds. */
  public int minutesOf(Set<HoursEntryKind> kinds) {
    return sum(entry -> kinds.contains(entry.kind()));
  }

  int sum(Predicate<HoursEntry> wanted) {
    return Math.toIntExact(entries.stream().filter(wanted).mapToLong(HoursEntry::minutes).sum());
  }

  /** The same account with the days before one closed; what is closed stays so. */
  public HoursAccount closedUntil(LocalDate day) {
    return day.isAfter(openFrom) ? new HoursAccount(id, days, day, entries) : this;
  }

  /** Whether what stands on a day stands there for good. */
  boolean isClosedOn(LocalDate day) {
    return day.isBefore(openFrom);
  }

  /** The first day of the account, from one on, on which something may be booked. */
  Optional<LocalDate> firstOpenDay(LocalDate from) {
    return Stream.of(from, openFrom, days.from())
        .max(LocalDate::compareTo)
        .filter(day -> day.isBefore(days.until()));
  }

  /** The same account for other days, because the employment begins or ends on another. */
  HoursAccount over(DateRange other) {
    return new HoursAccount(id, other, openFrom, entries);
  }

  /**
   * Everything that stands in the way of booking, a fault each.
   *
   * @throws IllegalArgumentException if a posting is for another account
   */
  List<Fault> faults(Collection<HoursPosting> postings) {
    return postings.stream().flatMap(this::faults).toList();
  }

  private Stream<Fault> faults(HoursPosting posting) {
    if (!posting.account().equals(id)) {
      throw new IllegalArgumentException(posting + " does not belong in account (" + id + ").");
    }
    List<Fault> faults = new ArrayList<>();
    if (!days.contains(posting.day())) {
      faults.add(
          fault(
              FaultCode.HOURS_OUTSIDE_ACCOUNT,
              posting.day(),
              id.employment(),
              id.year(),
              days.from(),
              days.until()));
    } else if (posting.day().isBefore(openFrom) && !isOfTheYearEnd(posting)) {
      faults.add(fault(FaultCode.HOURS_CLOSED, posting.day(), openFrom));
    }
    if (posting.kind() == HoursEntryKind.CORRECTION && posting.reason().isEmpty()) {
      faults.add(fault(FaultCode.CORRECTION_WITHOUT_REASON, posting.minutes()));
    }
    if (posting.kind() == HoursEntryKind.CORRECTION
        && posting.corrects().isEmpty()
        && !isOfAForgottenShift(posting)) {
      faults.add(fault(FaultCode.CORRECTION_OF_NOTHING, posting.minutes()));
    }
    posting
        .corrects()
        .filter(entry -> entry.account().equals(id) && entry.sequence() > entries.size())
        .ifPresent(entry -> faults.add(fault(FaultCode.NO_SUCH_HOURS_ENTRY, entry.sequence())));
    return faults.stream();
  }

  // A year is settled when all its work is closed.
  private static boolean isOfTheYearEnd(HoursPosting posting) {
    return posting.cause().kind() == HoursCause.Kind.SETTLEMENT;
  }

  // Of time on call without calls nothing stands, until a call turns up.
  private boolean isOfAForgottenShift(HoursPosting posting) {
    return posting.cause().kind() == HoursCause.Kind.SHIFT
        && entries.stream().noneMatch(entry -> entry.cause().equals(posting.cause()));
  }

  private static Fault fault(FaultCode code, Object value, Object... arguments) {
    return Fault.at("", code, value, arguments);
  }

  /** The account with postings that have no {@linkplain #faults faults} as its last entries. */
  HoursAccount with(Collection<HoursPosting> postings) {
    List<HoursEntry> all = new ArrayList<>(entries);
    postings.forEach(posting -> all.add(new HoursEntry(all.size() + 1, posting)));
    return new HoursAccount(id, days, openFrom, all);
  }
}
