package org.samenrooster.server.leave.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.leave.application.LeaveAbsences;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Leave among the absences of the database. */
@ApplicationScoped
class JpaLeaveAbsences implements LeaveAbsences {

  @Inject private EntityManager database;

  @Override
  public Map<String, List<Interval>> leaveOf(
      StoredTeam team, Collection<String> personIds, DateRange days) {
    if (personIds.isEmpty()) {
      return Map.of();
    }
    var time = days.in(team.team().zone());
    return database
        .createQuery(
            "select a from LeaveAbsenceRow a where a.organisationId = :organisation"
                + " and a.personId in :persons and a.kind = :leave"
                + " and a.startAt < :until and a.endAt > :from",
            LeaveAbsenceRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("persons", personIds)
        .setParameter("leave", LeaveAbsenceRow.LEAVE)
        .setParameter("from", time.start())
        .setParameter("until", time.endExclusive())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                LeaveAbsenceRow::personId,
                Collectors.mapping(LeaveAbsenceRow::interval, Collectors.toList())));
  }

  @Override
  public List<CountedAbsence> of(String organisationId, LeaveRequest granted) {
    return database
        .createQuery(
            "select a from LeaveAbsenceRow a where a.organisationId = :organisation"
                + " and a.leaveRequestId = :request order by a.startAt",
            LeaveAbsenceRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("request", granted.id())
        .getResultStream()
        .map(LeaveAbsenceRow::absence)
        .toList();
  }

  @Override
  public void add(
      String organisationId,
      String personId,
      LeaveRequest granted,
      Collection<CountedAbsence> absences) {
    absences.forEach(
        absence ->
            database.persist(new LeaveAbsenceRow(organisationId, personId, granted.id(), absence)));
    database.flush();
  }

  @Override
  public void remove(String organisationId, LeaveRequest givenBack) {
    database
        .createQuery(
            "delete from LeaveAbsenceRow a where a.organisationId = :organisation"
                + " and a.leaveRequestId = :request")
        .setParameter("organisation", organisationId)
        .setParameter("request", givenBack.id())
        .executeUpdate();
  }
}
