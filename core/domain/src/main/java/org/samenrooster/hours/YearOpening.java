package org.samenrooster.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/**
 * The entries with which the account of an employment begins: its contract hours, what was agreed
 * on top of them, and what public holidays take off; and what has to be added when the employment
 * turns out to be another.
 *
 * @param annualHours of the person in the year, all contracts together
 * @param keptFrom the first day of which hours are kept here. Of the days before it nothing is
 *     known, so their contract hours count as worked exactly, month by month: a balance begins at
 *     zero
 */
public record YearOpening(AnnualHours annualHours, LocalDate keptFrom) {

  /** Where hours are kept of the whole year. */
  public YearOpening(AnnualHours annualHours) {
    this(annualHours, LocalDate.MIN);
  }

  /**
   * The account of a contract with its first entries.
   *
   * @param opening a balance that is brought in; on the day from which on this account tells
   * @throws IllegalArgumentException if the contract has no day in the year, or the opening lies
   *     outside it
   */
  public HoursAccount account(Employment contract, Optional<DayMinutes> opening) {
    DateRange days = days(contract);
    AccountId id = new AccountId(contract.id(), annualHours.year());
    List<HoursPosting> postings = new ArrayList<>();
    wanted(id, days)
        .forEach(
            (place, minutes) -> {
              if (minutes != 0) {
                postings.add(place.posting(id, minutes, place.day()));
              }
            });
    opening.ifPresent(balance -> postings.add(opening(id, balance)));
    HoursAccount empty = HoursAccount.empty(id, days);
    List<Fault> faults = empty.faults(postings);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("An account cannot begin so: " + faults + ".");
    }
    return empty.with(postings);
  }

  private DateRange days(Employment contract) {
    return annualHours
        .daysOf(contract)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    contract + " has no day in " + annualHours.year() + "."));
  }

  /** The entry of a balance that is brought in. */
  static HoursPosting opening(AccountId id, DayMinutes balance) {
    return HoursPosting.of(
        id,
        HoursEntryKind.OPENING,
        balance,
        new HoursCause(HoursCause.Kind.OPENING_BALANCE, id.employment()));
  }

  /** What an entry of the contract is about. */
  private record Place(HoursEntryKind kind, HoursCause cause, LocalDate day) {

    HoursPosting posting(AccountId id, int minutes, LocalDate onDay) {
      return HoursPosting.of(id, kind, new DayMinutes(onDay, minutes), cause);
    }
  }

  private Map<Place, Integer> wanted(AccountId id, DateRange days) {
    Map<Place, Integer> wanted = new LinkedHashMap<>();
    List<AnnualHours.Raised> raised = annualHours.raisedIn(days);
    wanted.put(
        new Place(
            HoursEntryKind.CONTRACT,
            new HoursCause(HoursCause.Kind.EMPLOYMENT, id.employment()),
            days.from()),
        raised.stream().mapToInt(raise -> raise.added().minutes()).sum()
            - annualHours.minutesIn(days));
    for (AnnualHours.Raised raise : raised) {
      HoursCause cause = new HoursCause(HoursCause.Kind.DECISION, raise.decision());
      wanted.put(
          new Place(HoursEntryKind.CONTRACT, cause, raise.added().day()),
          Math.negateExact(raise.added().minutes()));
    }
    for (DayMinutes holiday : annualHours.publicHolidaysIn(days)) {
      HoursCause cause = new HoursCause(HoursCause.Kind.PUBLIC_HOLIDAY, holiday.day().toString());
      wanted.put(new Place(HoursEntryKind.PUBLIC_HOLIDAY, cause, holiday.day()), holiday.minutes());
    }
    for (DayMinutes earlier : earlierDays(days)) {
      HoursCause cause = new HoursCause(HoursCause.Kind.EARLIER_DAYS, earlier.day().toString());
      wanted.put(new Place(HoursEntryKind.OPENING, cause, earlier.day()), earlier.minutes());
    }
    return wanted;
  }

  // Each month, or part of one, before hours are kept, with what its holidays leave of it.
  private List<DayMinutes> earlierDays(DateRange days) {
    List<DayMinutes> earlier = new ArrayList<>();
    LocalDate end = keptFrom.isBefore(days.until()) ? keptFrom : days.until();
    LocalDate from = days.from();
    while (from.isBefore(end)) {
      LocalDate next = from.withDayOfMonth(1).plusMonths(1);
      DateRange part = new DateRange(from, next.isBefore(end) ? next : end);
      int holidays =
          annualHours.publicHolidaysIn(part).stream().mapToInt(DayMinutes::minutes).sum();
      earlier.add(
          new DayMinutes(part.until().minusDays(1), annualHours.minutesIn(part) - holidays));
      from = part.until();
    }
    return earlier;
  }

  /**
   * Adds what makes the entries of the contract those of another: hours changed, or it begins or
   * ends on another day. Differences on days that are closed are booked on the first open day, and
   * work on closed days stays where it stands. Refused while other shifts or absences lie on days
   * that the contract no longer has.
   *
   * @param contract as it is now; it may have no day left in the year
   */
  public Booking changed(HoursAccount account, Employment contract) {
    Optional<DateRange> closed = closedDays(account, contract);
    return changed(account, contract, closed.map(annualHours::minutesIn).orElse(0));
  }

  /**
   * The same, where the contract was another on days that are closed: their difference is one
   * correction on the first open day.
   *
   * @param closedBefore contract minutes of the closed days, as they were before the change
   */
  public Booking changed(HoursAccount account, Employment contract, int closedBefore) {
    int closedNow = closedDays(account, contract).map(annualHours::minutesIn).orElse(0);
    return changed(account, annualHours.daysOf(contract), closedBefore - closedNow);
  }

  /** The closed days of an account on which a contract holds. */
  public Optional<DateRange> closedDays(HoursAccount account, Employment contract) {
    return annualHours
        .daysOf(contract)
        .filter(days -> account.isClosedOn(days.from()))
        .map(
            days ->
                account.isClosedOn(days.until())
                    ? days
                    : new DateRange(days.from(), account.openFrom()));
  }

  private Booking changed(HoursAccount account, Optional<DateRange> days, int correction) {
    List<Fault> faults = strays(account, days);
    if (!faults.isEmpty()) {
      return new Booking.Refused(faults);
    }
    // A contract that has ended is put right on open days of its year that are no longer its own.
    HoursAccount now = account.over(AnnualHours.daysOf(account.id().year()));
    DateRange inHand = days.orElse(account.days());
    Map<HoursCause, Integer> booked = new LinkedHashMap<>();
    Map<HoursCause, HoursEntry> first = new LinkedHashMap<>();
    for (HoursEntry entry : account.entries()) {
      if (entry.isOfTheContract()) {
        booked.merge(entry.cause(), entry.minutes(), Math::addExact);
        first.putIfAbsent(entry.cause(), entry);
      }
    }
    List<HoursPosting> changes = new ArrayList<>();
    days.map(inYear -> wanted(account.id(), inYear))
        .orElseGet(Map::of)
        .forEach(
            (place, minutes) -> {
              int difference =
                  minutes - Optional.ofNullable(booked.remove(place.cause())).orElse(0);
              changes.add(place.posting(account.id(), difference, place.day()));
            });
    booked.forEach(
        (cause, minutes) -> {
          HoursEntry entry = first.get(cause);
          HoursPosting gone =
              HoursPosting.of(
                  account.id(),
                  entry.kind(),
                  new DayMinutes(entry.day(), Math.negateExact(minutes)),
                  cause);
          changes.add(gone);
        });
    List<HoursPosting> postings =
        changes.stream()
            .flatMap(change -> withCorrection(change, correction))
            .filter(change -> change.minutes() != 0)
            .map(
                change ->
                    correcting(
                        change,
                        Optional.ofNullable(first.get(change.cause())),
                        openDay(change.day(), inHand, account)))
            .toList();
    Booking booking = HoursLedger.of(List.of(now)).book(postings);
    return booking instanceof Booking.Booked done
        ? new Booking.Booked(over(done.ledger(), inHand), done.entries())
        : booking;
  }

  private static HoursLedger over(HoursLedger ledger, DateRange days) {
    return HoursLedger.of(
        ledger.accounts().values().stream().map(account -> account.over(days)).toList());
  }

  private static Stream<HoursPosting> withCorrection(HoursPosting change, int correction) {
    return correction != 0 && change.cause().kind() == HoursCause.Kind.EMPLOYMENT
        ? Stream.of(
            change.saying(HoursEntryKind.CORRECTION, correction),
            change.saying(change.kind(), change.minutes() - correction))
        : Stream.of(change);
  }

  private static HoursPosting correcting(
      HoursPosting posting, Optional<HoursEntry> corrected, LocalDate day) {
    return new HoursPosting(
        posting.account(),
        posting.kind(),
        posting.minutes(),
        day,
        posting.cause(),
        corrected.map(HoursEntry::id),
        corrected.map(entry -> CorrectionReason.CONTRACT_CHANGED),
        Optional.empty());
  }

  // A holiday may lie after the new end; its hours then go on the last day there is.
  private static LocalDate openDay(LocalDate day, DateRange days, HoursAccount account) {
    LocalDate last = days.until().minusDays(1);
    LocalDate first = account.isClosedOn(days.from()) ? account.openFrom() : days.from();
    LocalDate notTooLate = day.isAfter(last) ? last : day;
    return notTooLate.isBefore(first) ? first : notTooLate;
  }

  private static List<Fault> strays(HoursAccount account, Optional<DateRange> inYear) {
    DateRange days = inYear.orElse(account.days());
    Map<LocalDate, Integer> minutes = new LinkedHashMap<>();
    account.entries().stream()
        .filter(entry -> !entry.isOfTheContract() && entry.kind() != HoursEntryKind.CORRECTION)
        .filter(entry -> !account.isClosedOn(entry.day()))
        .filter(entry -> inYear.filter(range -> range.contains(entry.day())).isEmpty())
        .forEach(entry -> minutes.merge(entry.day(), entry.minutes(), Math::addExact));
    return minutes.entrySet().stream()
        .filter(day -> day.getValue() != 0)
        .map(
            day ->
                Fault.at(
                    "",
                    FaultCode.HOURS_OUTSIDE_ACCOUNT,
                    day.getKey(),
                    account.id().employment(),
                    account.id().year(),
                    days.from(),
                    days.until()))
        .toList();
  }
}
