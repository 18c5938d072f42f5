package org.samenrooster.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;

/**
 * Books what happens to shifts. Each call books all of it or nothing. A shift over midnight of a
 * new year or a new contract is cut there; any other belongs to the day on which it starts, also
 * where the contract ends during it.
 *
 * @param zone of the team whose shifts they are
 */
public record ShiftBooking(ZoneId zone) {

  static final Set<HoursEntryKind> ROSTERED = EnumSet.of(HoursEntryKind.ROSTERED);
  private static final Set<HoursEntryKind> WORKED = EnumSet.of(HoursEntryKind.WORKED);
  private static final Set<HoursEntryKind> WORK =
      EnumSet.of(HoursEntryKind.ROSTERED, HoursEntryKind.WORKED);

  private static final Set<HoursEntryKind> OF_SHIFT =
      EnumSet.of(HoursEntryKind.ROSTERED, HoursEntryKind.WORKED, HoursEntryKind.CORRECTION);

  /** The minutes of a shift that count for hours: without breaks; of time on call, the calls. */
  public int countedMinutes(Duty duty) {
    return new WorkSplit(zone).of(duty, List.of()).stream().mapToInt(DayMinutes::minutes).sum();
  }

  /** Shifts of one person or several that change hands together. */
  public Booking change(HoursLedger ledger, List<ShiftChange> changes) {
    List<Fault> faults = new ArrayList<>();
    List<HoursPosting> postings = new ArrayList<>();
    Set<String> held = new HashSet<>();
    for (ShiftChange change : changes) {
      PersonAccounts person = new PersonAccounts(ledger, change.employments(), zone);
      for (Duty duty : change.givenBack()) {
        postings.addAll(givenBack(person, duty, faults));
      }
      for (Duty duty : change.held()) {
        if (!held.add(duty.id()) || isHeld(person, change, duty)) {
          faults.add(Fault.at("", FaultCode.SHIFT_BOOKED_ALREADY, duty.id()));
        }
        postings.addAll(held(person, change, duty, faults));
      }
    }
    return ledger.book(postings, faults);
  }

  private static boolean isHeld(PersonAccounts person, ShiftChange change, Duty duty) {
    boolean givenBackNow =
        change.givenBack().stream().anyMatch(other -> other.id().equals(duty.id()));
    return !givenBackNow && !person.standing(HoursCause.shift(duty.id()), ROSTERED).isEmpty();
  }

  /** The postings that take a shift back; a fault where it is not booked or has been worked. */
  static List<HoursPosting> givenBack(PersonAccounts person, Duty duty, List<Fault> faults) {
    HoursCause cause = HoursCause.shift(duty.id());
    List<HoursEntry> standing = person.standing(cause, ROSTERED);
    if (!person.standing(cause, WORKED).isEmpty()) {
      faults.add(Fault.at("", FaultCode.SHIFT_WORKED_ALREADY, duty.id()));
    } else if (standing.isEmpty() && !person.parts(duty).isEmpty()) {
      faults.add(Fault.at("", FaultCode.SHIFT_NOT_BOOKED, duty.id()));
    }
    return standing.stream().map(HoursEntry::takenBack).toList();
  }

  private static List<HoursPosting> held(
      PersonAccounts person, ShiftChange change, Duty duty, List<Fault> faults) {
    HoursCause cause = HoursCause.shift(duty.id());
    List<HoursPosting> postings = new ArrayList<>();
    for (DayMinutes part : person.parts(duty)) {
      person
          .account(duty, part.day(), faults)
          .map(account -> HoursPosting.of(account, HoursEntryKind.ROSTERED, part, cause))
          .map(posting -> posting.borneBy(change.costCentre()))
          .ifPresent(postings::add);
    }
    return postings;
  }

  /**
   * What was really worked on shifts, once it is approved: the difference from what stands in the
   * accounts. Approving the same again books nothing. Not of a shift during which somebody is away:
   * that absence is taken back first.
   *
   * @param employments of the person
   * @param worked shifts at the time at which they were worked, with the calls of time on call
   */
  public Booking worked(HoursLedger ledger, List<Employment> employments, List<Duty> worked) {
    PersonAccounts person = new PersonAccounts(ledger, employments, zone);
    List<Fault> faults = new ArrayList<>();
    List<HoursPosting> postings = new ArrayList<>();
    worked.forEach(duty -> postings.addAll(worked(person, duty, faults)));
    return ledger.book(postings, faults);
  }

  private static List<HoursPosting> worked(PersonAccounts person, Duty worked, List<Fault> faults) {
    HoursCause cause = HoursCause.shift(worked.id());
    Map<AccountId, DayMinutes> differences = new LinkedHashMap<>();
    for (DayMinutes part : person.parts(worked)) {
      person
          .account(worked, part.day(), faults)
          .ifPresent(account -> differences.put(account, part));
    }
    List<HoursEntry> booked = person.entries(cause, WORK);
    subtract(booked, differences);
    Optional<String> costCentre =
        booked.stream().flatMap(entry -> entry.posting().costCentre().stream()).findFirst();
    List<HoursPosting> postings = new ArrayList<>();
    differences.forEach(
        (account, part) -> {
          if (part.minutes() != 0) {
            postings.add(
                HoursPosting.of(account, HoursEntryKind.WORKED, part, cause).borneBy(costCentre));
          }
        });
    return postings;
  }

  /**
   * Takes back everything that was booked of shifts, on its own days: they belong in other accounts
   * now, or to nobody.
   */
  public Booking takenBack(HoursLedger ledger, List<Employment> employments, List<Duty> shifts) {
    PersonAccounts person = new PersonAccounts(ledger, employments, zone);
    return ledger.book(
        shifts.stream()
            .flatMap(duty -> person.standing(HoursCause.shift(duty.id()), WORK).stream())
            .map(HoursEntry::takenBack)
            .toList());
  }

  /**
   * Puts right what stands of a shift whose days are closed: one correction for each contract, on
   * the first day from the shift on that is open. Nothing, where nothing differs.
   *
   * @param worked the shift at the time at which it was worked, as it is known now
   * @return {@link Booking.Refused} where a contract has no open day left in the accounts
   */
  public Booking corrected(
      HoursLedger ledger, List<Employment> employments, Duty worked, CorrectionReason reason) {
    PersonAccounts person = new PersonAccounts(ledger, employments, zone);
    HoursCause cause = HoursCause.shift(worked.id());
    List<Fault> faults = new ArrayList<>();
    Map<String, Integer> differences = new LinkedHashMap<>();
    for (DayMinutes part : person.parts(worked)) {
      person
          .account(worked, part.day(), faults)
          .ifPresent(id -> differences.merge(id.employment(), part.minutes(), Math::addExact));
    }
    Map<String, HoursEntry> corrected = new LinkedHashMap<>();
    for (HoursEntry entry : person.entries(cause, OF_SHIFT)) {
      String employment = entry.account().employment();
      differences.merge(employment, Math.negateExact(entry.minutes()), Math::addExact);
      if (entry.kind() == HoursEntryKind.CORRECTION) {
        corrected.putIfAbsent(employment, entry);
      } else {
        corrected.put(employment, entry);
      }
    }
    List<HoursPosting> postings = new ArrayList<>();
    differences.values().removeIf(minutes -> minutes == 0);
    differences.forEach(
        (employment, minutes) ->
            person
                .firstOpenDay(employment, worked.day(), faults)
                .map(
                    day ->
                        correction(
                            Optional.ofNullable(corrected.get(employment)),
                            new DayMinutes(day, minutes),
                            new AccountId(employment, day.getYear()),
                            reason,
                            cause))
                .ifPresent(postings::add));
    return ledger.book(postings, faults);
  }

  // Of calls during time on call nothing may stand yet that could be put right.
  private static HoursPosting correction(
      Optional<HoursEntry> corrected,
      DayMinutes minutes,
      AccountId account,
      CorrectionReason reason,
      HoursCause cause) {
    return corrected
        .map(entry -> HoursPosting.correction(entry, minutes.minutes(), minutes.day(), reason))
        .orElseGet(
            () ->
                new HoursPosting(
                    account,
                    HoursEntryKind.CORRECTION,
                    minutes.minutes(),
                    minutes.day(),
                    cause,
                    Optional.empty(),
                    Optional.of(reason),
                    Optional.empty()));
  }

  // The difference belongs to the day of the shift as it was rostered. Corrections stay what they
  // are.
  private static void subtract(List<HoursEntry> booked, Map<AccountId, DayMinutes> differences) {
    Map<AccountId, LocalDate> days = new HashMap<>();
    for (HoursEntry entry : booked) {
      LocalDate day = days.computeIfAbsent(entry.account(), account -> entry.day());
      DayMinutes left = differences.getOrDefault(entry.account(), new DayMinutes(day, 0));
      differences.put(entry.account(), new DayMinutes(day, left.minutes() - entry.minutes()));
    }
  }
}
