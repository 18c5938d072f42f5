package org.samenrooster.server.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.hours.HoursCause;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.HoursEntryKind;
import org.samenrooster.server.hours.application.PayrollPeople;
import org.samenrooster.time.Interval;

/** People as payroll knows them. */
@ApplicationScoped
class JpaPayrollPeople implements PayrollPeople {

  // The home team is the one whose membership goes on; of several the first.
  private static final String PEOPLE =
      """
      select p.id, p.external_id, m.team_id
      from person p join team_member m on m.organisation_id = p.organisation_id and m.person_id = p.id
      where p.organisation_id = ?1 and p.id in (%s)
      order by p.id, case m.kind when 'HOME' then 0 when 'GUEST' then 1 else 2 end,
        case when m.valid_until is null then 0 else 1 end,
        m.valid_from, m.id
      """;

  @Inject private EntityManager database;

  @Override
  public Map<String, PayrollPerson> of(String organisationId, Collection<String> personIds) {
    Map<String, PayrollPerson> people = new HashMap<>();
    if (personIds.isEmpty()) {
      return people;
    }
    var places =
        IntStream.range(0, personIds.size())
            .mapToObj(i -> "?" + (i + 2))
            .collect(Collectors.joining(", "));
    var query =
        database.createNativeQuery(PEOPLE.formatted(places)).setParameter(1, organisationId);
    var place = 2;
    for (var id : personIds) {
      query.setParameter(place++, id);
    }
    for (var row : query.getResultList()) {
      var person = (Object[]) row;
      var id = person[0].toString();
      people.putIfAbsent(
          id,
          new PayrollPerson(
              id, Optional.ofNullable(person[1]).map(Object::toString), person[2].toString()));
    }
    return people;
  }

  @Override
  public List<HoursEntry> bookedLater(
      String organisationId, Collection<String> personIds, Interval time) {
    if (personIds.isEmpty()) {
      return List.of();
    }
    var accounts =
        database
            .createQuery(
                "select a from HoursAccountRow a where a.organisationId = :organisation"
                    + " and a.personId in :persons",
                HoursAccountRow.class)
            .setParameter("organisation", organisationId)
            .setParameter("persons", personIds)
            .getResultStream()
            .collect(Collectors.toMap(HoursAccountRow::id, HoursAccountRow::accountId));
    if (accounts.isEmpty()) {
      return List.of();
    }
    return database
        .createQuery(
            "select e from HoursEntryRow e where e.organisationId = :organisation"
                + " and e.accountId in :accounts and (e.kind = :settlement"
                + " or (e.kind = :correction and e.causeKind = :away))"
                + " and e.bookedAt >= :from and e.bookedAt < :until"
                + " order by e.accountId, e.number",
            HoursEntryRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("accounts", accounts.keySet())
        .setParameter("settlement", HoursEntryKind.SETTLEMENT)
        .setParameter("correction", HoursEntryKind.CORRECTION)
        .setParameter("away", HoursCause.Kind.ABSENCE)
        .setParameter("from", time.start())
        .setParameter("until", time.endExclusive())
        .getResultStream()
        .map(row -> row.entry(accounts))
        .toList();
  }
}
