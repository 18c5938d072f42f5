package org.samenrooster.server.hours.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.season.PeriodTargets;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;
import org.samenrooster.time.DateRange;

/**
 * Reads the accounts of people and years, opened or not: those that nobody has booked in yet are
 * made from their causes.
 */
@Dependent
public final class PersonYears {

  private final HoursAccounts accounts;
  private final HeldShifts shifts;
  private final InstalledRulePacks packs;

  @Inject
  PersonYears(HoursAccounts accounts, HeldShifts shifts, InstalledRulePacks packs) {
    this.accounts = accounts;
    this.shifts = shifts;
    this.packs = packs;
  }

  /**
   * Accounts of people and years.
   *
   * @param people by id
   * @param opened those that are stored
   * @param all those, and the others as they would be opened now
   */
  public record Loaded(Map<String, HoursPerson> people, HoursLedger opened, HoursLedger all) {}

  /** The accounts of these years of each person. */
  public Loaded load(String organisationId, Map<String, Set<Integer>> years) {
    var people = accounts.people(organisationId, years.keySet());
    var everyYear = years.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var opened = accounts.opened(organisationId, people.values(), everyYear);
    var missing =
        years.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    of -> unopened(person(people, of.getKey()), of.getValue(), opened)));
    missing.values().removeIf(Set::isEmpty);
    List<HoursAccount> all = new ArrayList<>(opened.accounts().values());
    if (!missing.isEmpty()) {
      rebuilt(organisationId, people, missing).stream()
          .filter(account -> opened.account(account.id()).isEmpty())
          .forEach(all::add);
    }
    return new Loaded(people, opened, HoursLedger.of(all));
  }

  private static HoursPerson person(Map<String, HoursPerson> people, String id) {
    var person = people.get(id);
    if (person == null) {
      throw new IllegalArgumentException("Person (" + id + ") is a member of no team.");
    }
    return person;
  }

  private Set<Integer> unopened(HoursPerson person, Set<Integer> years, HoursLedger opened) {
    return years.stream()
        .filter(
            year -> {
              var annual = annualHours(person, year);
              return person.contracts().stream()
                  .filter(contract -> annual.daysOf(contract).isPresent())
                  .anyMatch(
                      contract -> opened.account(new AccountId(contract.id(), year)).isEmpty());
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<HoursAccount> rebuilt(
      String organisationId, Map<String, HoursPerson> people, Map<String, Set<Integer>> missing) {
    var those = missing.keySet().stream().map(people::get).toList();
    var years = missing.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var days = daysAround(years);
    var held = shifts.of(organisationId, those, days);
    var away = accounts.countedAbsences(organisationId, those, days);
    List<HoursAccount> rebuilt = new ArrayList<>();
    for (var person : those) {
      var ofPerson = held.getOrDefault(person.id(), List.of());
      var awayOf = away.getOrDefault(person.id(), List.of());
      for (int year : missing.getOrDefault(person.id(), Set.of())) {
        var around = daysAround(Set.of(year));
        rebuilt.addAll(
            new YearRebuild(person, agreement(person), year)
                .accounts(
                    ofPerson.stream()
                        .filter(shift -> around.contains(shift.rostered().day()))
                        .toList(),
                    awayOf.stream().filter(absence -> begins(absence, year, person)).toList()));
      }
    }
    return rebuilt;
  }

  private static boolean begins(CountedAbsence absence, int year, HoursPerson person) {
    return absence.time().start().atZone(person.zone()).getYear() == year;
  }

  // A shift belongs to the day on which it begins: that of New Year's Eve may end in the new year.
  static DateRange daysAround(Collection<Integer> years) {
    var sorted = new TreeSet<>(years);
    return new DateRange(
        LocalDate.of(sorted.first(), 1, 1).minusDays(1), LocalDate.of(sorted.last() + 1, 1, 1));
  }

  /** The hours agreement of a person: that of the rule pack, or one that counts plainly. */
  public HoursAgreement agreement(HoursPerson person) {
    return packs.hoursAgreement(person.rulePack());
  }

  /** What a person is to be rostered for; by the week where there is no hours agreement. */
  public PeriodTargets targets(HoursPerson person) {
    return new PeriodTargets(
        person.agreed(), packs.agreedHours(person.rulePack()), person.seasons());
  }

  /**
   * What people are to be rostered for, by person.
   *
   * @throws IllegalArgumentException if one of them is a member of no team
   */
  public Map<String, PeriodTargets> targets(String organisationId, Collection<String> personIds) {
    var people = accounts.people(organisationId, personIds);
    return personIds.stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), id -> targets(person(people, id))));
  }

  /**
   * The contract line of a person as the season spreads it, so that balances, months and forecasts
   * are told by the same line as targets: whoever works his targets has no plus or minus. What is
   * booked as contract hours is that of the whole account, which no season changes; and days before
   * hours were kept keep their even share, because they are booked as worked so.
   */
  public AnnualHours annualHours(HoursPerson person, int year) {
    var targets = targets(person);
    return targets
        .agreement()
        .map(agreed -> targets.annualHours(year, agreed))
        .orElseGet(() -> new AnnualHours(year, person.agreed(), agreement(person)));
  }

  /** How far rosters of a person may lie beside the line at the end of a year, in percent. */
  public int bandPercent(HoursPerson person, int year) {
    var targets = targets(person);
    var last = LocalDate.of(year, 12, 31);
    return targets
        .agreement()
        .map(agreed -> targets.bandPercent(last, agreed))
        .orElseGet(() -> agreement(person).number(HoursTerm.BAND_PERCENT, last));
  }
}
