package org.samenrooster.server.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.hours.application.OverviewPeople;
import org.samenrooster.time.DateRange;

/** The people of an overview in the database. */
@ApplicationScoped
class JpaOverviewPeople implements OverviewPeople {

  private static final String UNDER_CONTRACT =
      """
      select distinct e.person_id from employment e
      join team_member m
        on m.organisation_id = e.organisation_id and m.person_id = e.person_id
      where e.organisation_id = ?1 and e.valid_from < ?3
        and (e.valid_until is null or e.valid_until > ?2)
      order by e.person_id
      """;
  private static final String KNOWN_UNTIL =
      """
      select m.person_id, max(p.until_date) from team_member m
      join roster_period p on p.organisation_id = m.organisation_id and p.team_id = m.team_id
      where m.organisation_id = ?1 and p.from_date < ?3 and p.until_date > ?2
        and m.kind <> 'LENT' and p.phase not in (%s)
      group by m.person_id
      """;

  @Inject private EntityManager database;

  @Override
  public List<String> underContract(String organisationId, DateRange days) {
    List<?> rows = query(UNDER_CONTRACT, organisationId, days).getResultList();
    return rows.stream().map(Object::toString).toList();
  }

  @Override
  public Map<String, LocalDate> rosterKnownUntil(
      String organisationId, DateRange days, Collection<PeriodPhase> without) {
    var phases =
        without.stream().map(phase -> "'" + phase.name() + "'").collect(Collectors.joining(", "));
    Map<String, LocalDate> known = new HashMap<>();
    for (var row : query(KNOWN_UNTIL.formatted(phases), organisationId, days).getResultList()) {
      var values = (Object[]) row;
      known.put(values[0].toString(), LocalDate.parse(values[1].toString()));
    }
    return known;
  }

  private Query query(String sql, String organisationId, DateRange days) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, organisationId)
        .setParameter(2, java.sql.Date.valueOf(days.from()))
        .setParameter(3, java.sql.Date.valueOf(days.until()));
  }
}
