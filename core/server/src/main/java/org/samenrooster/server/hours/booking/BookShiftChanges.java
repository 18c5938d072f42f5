package org.samenrooster.server.hours.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.hours.Booking;
import org.samenrooster.hours.HoursCause;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.ShiftBooking;
import org.samenrooster.hours.ShiftChange;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.platform.security.Caller;

/**
 * Books the hours of shifts that one person or several take and give back, in the transaction of
 * the change and before the change itself: an account that is opened now begins with the shifts as
 * they were.
 */
@Dependent
public final class BookShiftChanges {

  private final HoursAccounts accounts;
  private final PersonYears years;
  private final Bookkeeping bookkeeping;

  @Inject
  BookShiftChanges(HoursAccounts accounts, PersonYears years, Bookkeeping bookkeeping) {
    this.accounts = accounts;
    this.years = years;
    this.bookkeeping = bookkeeping;
  }

  /** The shifts that a person gives back, as they were held, and those that she takes. */
  public record PersonShifts(String personId, List<Duty> givenBack, List<Duty> held) {

    public PersonShifts {
      givenBack = List.copyOf(givenBack);
      held = List.copyOf(held);
    }

    private Stream<Duty> all() {
      return Stream.concat(givenBack.stream(), held.stream());
    }
  }

  /**
   * The team whose shifts they are.
   *
   * @param costCentre who bears them
   */
  public record ShiftTeam(ZoneId zone, Optional<String> costCentre) {}

  /** Accounts before a change and after it. */
  public record Effect(PersonYears.Loaded before, Booking booking) {}

  /**
   * Books all of the changes, at most one of each person.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if one of
   *     them cannot be booked; then the transaction must not be committed
   */
  public void book(Caller caller, ShiftTeam team, List<PersonShifts> changes) {
    var real = changes.stream().filter(change -> change.all().findAny().isPresent()).toList();
    if (real.isEmpty()) {
      return;
    }
    accounts.lock(
        caller.organisationId(), real.stream().map(PersonShifts::personId).sorted().toList());
    var effect = effect(caller.organisationId(), team, real);
    var after = Bookkeeping.booked(effect.booking()).ledger();
    bookkeeping.store(caller, effect.before().people().values(), effect.before().opened(), after);
  }

  /** What booking would do; nothing is stored. */
  public Effect effect(String organisationId, ShiftTeam team, List<PersonShifts> changes) {
    var loaded =
        years.load(
            organisationId,
            changes.stream()
                .collect(
                    Collectors.toMap(
                        PersonShifts::personId, change -> yearsOf(change, team.zone()))));
    var booked = bookedShifts(loaded.all());
    var wanted =
        changes.stream()
            .map(
                change ->
                    new ShiftChange(
                        loaded.people().get(change.personId()).contracts(),
                        givenBack(change, booked),
                        change.held(),
                        team.costCentre()))
            .toList();
    return new Effect(loaded, new ShiftBooking(team.zone()).change(loaded.all(), wanted));
  }

  private static Set<Integer> yearsOf(PersonShifts change, ZoneId zone) {
    return change
        .all()
        .flatMap(
            duty ->
                Stream.of(
                    duty.day().getYear(),
                    duty.interval().endExclusive().minusSeconds(1).atZone(zone).getYear()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // A shift during which the person counts as away stands in no account.
  private static List<Duty> givenBack(PersonShifts change, Set<String> booked) {
    return change.givenBack().stream().filter(duty -> booked.contains(duty.id())).toList();
  }

  private static Set<String> bookedShifts(HoursLedger ledger) {
    return ledger.accounts().values().stream()
        .flatMap(account -> account.entries().stream())
        .filter(entry -> entry.kind() == HoursEntryKind.ROSTERED)
        .filter(entry -> entry.cause().kind() == HoursCause.Kind.SHIFT)
        .collect(
            Collectors.groupingBy(
                entry -> entry.cause().id(), Collectors.summingInt(HoursEntry::minutes)))
        .entrySet()
        .stream()
        .filter(shift -> shift.getValue() != 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
