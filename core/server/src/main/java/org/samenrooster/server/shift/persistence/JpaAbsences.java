package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.rules.Absence;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Absences in the database. */
@ApplicationScoped
class JpaAbsences implements Absences {

  @Inject private EntityManager database;

  @Override
  public Map<String, List<Interval>> of(
      StoredTeam team, Collection<String> memberIds, DateRange days) {
    return rows(team, memberIds, days, AbsenceRow::interval);
  }

  @Override
  public Map<String, List<Interval>> during(
      String organisationId, Collection<String> memberIds, Interval time) {
    return rows(organisationId, memberIds, time, AbsenceRow::interval);
  }

  @Override
  public Map<String, List<Absence>> counted(
      StoredTeam team, Collection<String> memberIds, DateRange days) {
    return rows(team, memberIds, days, AbsenceRow::absence);
  }

  private <T> Map<String, List<T>> rows(
      StoredTeam team, Collection<String> memberIds, DateRange days, Function<AbsenceRow, T> as) {
    return rows(team.organisationId(), memberIds, days.in(team.team().zone()), as);
  }

  private <T> Map<String, List<T>> rows(
      String organisationId,
      Collection<String> memberIds,
      Interval time,
      Function<AbsenceRow, T> as) {
    if (memberIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select m.id, a from HolderRow m, AbsenceRow a where m.organisationId = :organisation"
                + " and m.id in :members and a.organisationId = :organisation"
                + " and a.personId = m.personId and a.startAt < :until and a.endAt > :from",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("members", memberIds)
        .setParameter("from", time.start())
        .setParameter("until", time.endExclusive())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> as.apply((AbsenceRow) row[1]), Collectors.toList())));
  }
}
