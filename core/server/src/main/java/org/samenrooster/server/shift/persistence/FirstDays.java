package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.samenrooster.server.team.application.StoredTeam;

/** Since when the organisation knows people: their first shift or absence, however long ago. */
@Dependent
class FirstDays {

  private static final String SHIFTS =
      "select m.id, min(s.rosterDate) from HolderRow m, HolderRow h, ShiftRow s"
          + " where m.organisationId = :organisation and m.id in :members"
          + " and h.organisationId = :organisation and h.personId = m.personId"
          + " and s.organisationId = :organisation and s.holderMemberId = h.id group by m.id";
  private static final String ABSENCES =
      "select m.id, min(a.startAt) from HolderRow m, AbsenceRow a"
          + " where m.organisationId = :organisation and m.id in :members"
          + " and a.organisationId = :organisation and a.personId = m.personId group by m.id";

  @Inject private EntityManager database;

  /** The first known day of each member, in two statements; none of members not known at all. */
  Map<String, LocalDate> of(StoredTeam team, Collection<String> memberIds) {
    var days = new HashMap<String, LocalDate>();
    if (memberIds.isEmpty()) {
      return days;
    }
    query(SHIFTS, team, memberIds)
        .getResultStream()
        .forEach(row -> days.put((String) row[0], (LocalDate) row[1]));
    query(ABSENCES, team, memberIds)
        .getResultStream()
        .forEach(row -> days.merge((String) row[0], day(row[1], team), FirstDays::earlier));
    return days;
  }

  private TypedQuery<Object[]> query(String text, StoredTeam team, Collection<String> memberIds) {
    return database
        .createQuery(text, Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("members", memberIds);
  }

  private static LocalDate day(Object moment, StoredTeam team) {
    return ((Instant) moment).atZone(team.team().zone()).toLocalDate();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
