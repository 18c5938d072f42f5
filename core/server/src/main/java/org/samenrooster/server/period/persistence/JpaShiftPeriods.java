package org.samenrooster.server.period.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/**
 * Roster periods as shifts know them. Read as values rather than rows, so that within one
 * transaction a second look sees what others have committed since the first.
 */
@ApplicationScoped
class JpaShiftPeriods implements ShiftPeriods {

  private static final String OF_TEAM =
      "select p.id, p.fromDate, p.untilDate, p.phase from RosterPeriodRow p"
          + " where p.organisationId = :organisation and p.teamId = :team";

  @Inject private EntityManager database;

  @Override
  public Optional<ShiftPeriod> period(StoredTeam team, String periodId) {
    return read(query(team, " and p.id = :id").setParameter("id", periodId)).stream().findFirst();
  }

  @Override
  public List<ShiftPeriod> during(StoredTeam team, DateRange days) {
    return read(
        query(team, " and p.fromDate < :until and p.untilDate > :from order by p.fromDate")
            .setParameter("from", days.from())
            .setParameter("until", days.until()));
  }

  private TypedQuery<Object[]> query(StoredTeam team, String condition) {
    return database
        .createQuery(OF_TEAM + condition, Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id());
  }

  private static List<ShiftPeriod> read(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(
            row ->
                new ShiftPeriod(
                    (String) row[0],
                    new DateRange((LocalDate) row[1], (LocalDate) row[2]),
                    (PeriodPhase) row[3]))
        .toList();
  }
}
