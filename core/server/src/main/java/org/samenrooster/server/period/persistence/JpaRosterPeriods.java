package org.samenrooster.server.period.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.period.application.RosterPeriod;
import org.samenrooster.server.period.application.RosterPeriod.Approval;
import org.samenrooster.server.period.application.RosterPeriods;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Roster periods in the database. */
@ApplicationScoped
class JpaRosterPeriods implements RosterPeriods {

  private static final String OF_TEAM =
      " where p.organisationId = :organisation and p.teamId = :team";

  @Inject private EntityManager database;

  @Override
  public Optional<RosterPeriod> period(StoredTeam team, String periodId) {
    return withApprover(team, " and p.id = :id")
        .setParameter("id", periodId)
        .getResultStream()
        .findFirst()
        .map(RosterPeriodRow::period);
  }

  @Override
  public Optional<RosterPeriod> locked(StoredTeam team, String periodId) {
    return row(team, periodId, LockModeType.PESSIMISTIC_WRITE).map(RosterPeriodRow::period);
  }

  @Override
  public List<RosterPeriod> latestFirst(StoredTeam team, Optional<LocalDate> before, int limit) {
    return withApprover(team, " and p.fromDate < :before order by p.fromDate desc")
        .setParameter("before", before.orElse(LocalDate.of(9999, 1, 1)))
        .setMaxResults(limit)
        .getResultStream()
        .map(RosterPeriodRow::period)
        .toList();
  }

  @Override
  public Optional<RosterPeriod> overlapping(StoredTeam team, DateRange dates) {
    return withApprover(
            team, " and p.fromDate < :until and p.untilDate > :from order by p.fromDate")
        .setParameter("from", dates.from())
        .setParameter("until", dates.until())
        .getResultStream()
        .findFirst()
        .map(RosterPeriodRow::period);
  }

  @Override
  public RosterPeriod add(StoredTeam team, RosterPeriod period) {
    var row = new RosterPeriodRow(team, period);
    database.persist(row);
    database.flush();
    return row.period();
  }

  @Override
  public RosterPeriod save(StoredTeam team, RosterPeriod period) {
    var row = row(team, period.id(), LockModeType.NONE).orElseThrow();
    var approver = period.approval().map(Approval::personId);
    row.take(period, approver.map(id -> database.find(PersonNameRow.class, id)).orElse(null));
    database.flush();
    return row.period();
  }

  private TypedQuery<RosterPeriodRow> withApprover(StoredTeam team, String condition) {
    return query(team, "select p from RosterPeriodRow p left join fetch p.approver", condition);
  }

  // Without the approver: Derby locks rows of one table at a time only.
  private Optional<RosterPeriodRow> row(StoredTeam team, String periodId, LockModeType lock) {
    return query(team, "select p from RosterPeriodRow p", " and p.id = :id")
        .setParameter("id", periodId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<RosterPeriodRow> query(StoredTeam team, String select, String condition) {
    return database
        .createQuery(select + OF_TEAM + condition, RosterPeriodRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id());
  }
}
