package org.samenrooster.server.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursEntryId;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** Hours accounts in the database. */
@ApplicationScoped
class JpaHoursAccounts implements HoursAccounts {

  @Inject private EntityManager database;

  @Inject private HoursPeople people;
  @Inject private PersonLock turns;

  @Override
  public void lock(String organisationId, Collection<String> personIds) {
    turns.lock(organisationId, personIds);
  }

  @Override
  public Map<String, HoursPerson> people(String organisationId, Collection<String> personIds) {
    return personIds.isEmpty() ? Map.of() : people.of(organisationId, personIds);
  }

  @Override
  public HoursLedger opened(
      String organisationId, Collection<HoursPerson> of, Collection<Integer> years) {
    if (of.isEmpty() || years.isEmpty()) {
      return HoursLedger.of(List.of());
    }
    var rows = accounts(organisationId, ids(of));
    var wanted = rows.stream().filter(row -> years.contains(row.accountId().year())).toList();
    var entries = entries(organisationId, rows, wanted);
    var contracts =
        of.stream()
            .flatMap(person -> person.contracts().stream())
            .collect(Collectors.toMap(Employment::id, Employment::dates));
    return HoursLedger.of(
        wanted.stream()
            .map(
                row ->
                    row.account(
                        days(row.accountId(), contracts),
                        entries.getOrDefault(row.id(), List.of())))
            .toList());
  }

  private static List<String> ids(Collection<HoursPerson> of) {
    return of.stream().map(HoursPerson::id).toList();
  }

  private List<HoursAccountRow> accounts(String organisationId, Collection<String> personIds) {
    return database
        .createQuery(
            "select a from HoursAccountRow a where a.organisationId = :organisation"
                + " and a.personId in :persons order by a.id",
            HoursAccountRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("persons", personIds)
        .getResultList();
  }

  private Map<String, List<HoursEntry>> entries(
      String organisationId, List<HoursAccountRow> known, List<HoursAccountRow> wanted) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    var names =
        known.stream().collect(Collectors.toMap(HoursAccountRow::id, HoursAccountRow::accountId));
    return database
        .createQuery(
            "select e from HoursEntryRow e where e.organisationId = :organisation"
                + " and e.accountId in :accounts order by e.accountId, e.number",
            HoursEntryRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("accounts", wanted.stream().map(HoursAccountRow::id).toList())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                HoursEntryRow::accountId,
                Collectors.mapping(row -> row.entry(names), Collectors.toList())));
  }

  // A contract that was moved out of the year leaves an account that runs over all of it.
  private static DateRange days(AccountId account, Map<String, DateRange> contracts) {
    var contract = contracts.get(account.employment());
    var first = LocalDate.of(account.year(), 1, 1);
    var year = new DateRange(first, first.plusYears(1));
    if (contract == null || !contract.overlaps(year)) {
      return year;
    }
    return contract.within(year);
  }

  @Override
  public Map<String, List<Integer>> openedYears(
      String organisationId, Collection<String> personIds, int fromYear) {
    return personIds.isEmpty()
        ? Map.of()
        : accounts(organisationId, personIds).stream()
            .filter(row -> row.accountId().year() >= fromYear)
            .collect(
                Collectors.groupingBy(
                    HoursAccountRow::personId,
                    Collectors.mapping(row -> row.accountId().year(), Collectors.toList())));
  }

  @Override
  public Map<String, List<CountedAbsence>> countedAbsences(
      String organisationId, Collection<HoursPerson> of, DateRange days) {
    // Each person's days begin at a midnight of his own; the caller looks at the day.
    var time = new DateRange(days.from().minusDays(1), days.until().plusDays(1)).in(ZoneOffset.UTC);
    return database
        .createQuery(
            "select a from CountedAbsenceRow a where a.organisationId = :organisation"
                + " and a.personId in :persons and a.countedMinutes > 0"
                + " and a.startAt >= :from and a.startAt < :until order by a.startAt, a.id",
            CountedAbsenceRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("persons", ids(of))
        .setParameter("from", time.start())
        .setParameter("until", time.endExclusive())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                CountedAbsenceRow::personId,
                Collectors.mapping(CountedAbsenceRow::absence, Collectors.toList())));
  }

  @Override
  public Map<String, List<HeldPeriod>> heldPeriods(
      String organisationId, Collection<String> personIds) {
    return personIds.isEmpty() ? Map.of() : people.heldPeriods(organisationId, personIds);
  }

  @Override
  public void open(
      Signature signature, Collection<HoursAccount> opened, Map<String, String> personIds) {
    for (var account : opened) {
      var personId = personIds.get(account.id().employment());
      database.persist(new HoursAccountRow(signature, personId, account));
    }
    // Entries point at their accounts, and nothing tells the provider in which order to insert.
    database.flush();
  }

  @Override
  public void add(Signature signature, Collection<NewEntries> entries) {
    var accounts = rows(signature.organisationId(), employments(entries));
    Map<AccountId, String> ids = new HashMap<>();
    accounts.forEach((account, row) -> ids.put(account, row.id()));
    for (var added : entries) {
      var balance = added.balanceBefore();
      for (var entry : added.entries()) {
        var row = new HoursEntryRow(signature, ids, entry, balance);
        database.persist(row);
        accounts.get(entry.account()).endsWith(row);
        balance = row.balanceAfter();
      }
    }
    database.flush();
  }

  @Override
  public void close(String organisationId, Collection<HoursAccount> closed) {
    if (closed.isEmpty()) {
      return;
    }
    var rows =
        rows(
            organisationId,
            closed.stream().map(account -> account.id().employment()).distinct().toList());
    closed.forEach(account -> rows.get(account.id()).openFrom(account.openFrom()));
    database.flush();
  }

  private static List<String> employments(Collection<NewEntries> entries) {
    return entries.stream()
        .flatMap(added -> added.entries().stream())
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry.account()),
                    entry.corrects().map(HoursEntryId::account).stream()))
        .map(AccountId::employment)
        .distinct()
        .toList();
  }

  private Map<AccountId, HoursAccountRow> rows(String organisationId, List<String> employments) {
    Map<AccountId, HoursAccountRow> rows = new HashMap<>();
    if (!employments.isEmpty()) {
      database
          .createQuery(
              "select a from HoursAccountRow a where a.organisationId = :organisation"
                  + " and a.employmentId in :employments",
              HoursAccountRow.class)
          .setParameter("organisation", organisationId)
          .setParameter("employments", employments)
          .getResultStream()
          .forEach(row -> rows.put(row.accountId(), row));
    }
    return rows;
  }
}
