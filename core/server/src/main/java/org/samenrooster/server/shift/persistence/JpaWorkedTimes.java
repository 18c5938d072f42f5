package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.server.shift.application.RecordedWork;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.WorkedTimes;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/**
 * Worked times in the database. A recording counts while the shift is held by whoever worked it.
 */
@ApplicationScoped
class JpaWorkedTimes implements WorkedTimes {

  private static final String OF_HOLDER =
      "select w from ShiftRow s, WorkedTimeRow w left join fetch w.callOuts where s.organisationId = :organisation"
          + " and w.organisationId = :organisation and w.shiftId = s.id"
          + " and w.memberId = s.holderMemberId";
  private static final String ON_DAYS = " and s.rosterDate >= :from and s.rosterDate < :until";
  // The last recording of a shift comes last and wins.
  private static final String IN_ORDER = " order by w.recording";

  @Inject private EntityManager database;

  @Override
  public Map<String, RecordedWork> during(StoredTeam team, DateRange days) {
    return lastOfEach(
        query(team, " and s.teamId = :team" + ON_DAYS)
            .setParameter("team", team.team().id())
            .setParameter("from", days.from())
            .setParameter("until", days.until()));
  }

  @Override
  public Optional<RecordedWork> of(StoredTeam team, RosterShift shift) {
    var id = shift.shift().id();
    return Optional.ofNullable(
        lastOfEach(query(team, " and s.id = :shift").setParameter("shift", id)).get(id));
  }

  /** What was recorded for the shifts of these members, in whatever team they hold them. */
  Map<String, RecordedWork> ofMembers(
      StoredTeam team, Collection<String> memberIds, DateRange days) {
    if (memberIds.isEmpty()) {
      return Map.of();
    }
    var theirs =
        " and s.holderMemberId in (select h.id from HolderRow m, HolderRow h"
            + " where m.organisationId = :organisation and m.id in :members"
            + " and h.organisationId = :organisation and h.personId = m.personId)";
    return lastOfEach(
        query(team, theirs + ON_DAYS)
            .setParameter("members", memberIds)
            .setParameter("from", days.from())
            .setParameter("until", days.until()));
  }

  @Override
  public RecordedWork add(StoredTeam team, RosterShift shift, Entry entry) {
    var before = of(team, shift).map(RecordedWork::recordings).orElse(0);
    var row = new WorkedTimeRow(team, shift, entry, before + 1);
    database.persist(row);
    return row.recorded();
  }

  private TypedQuery<WorkedTimeRow> query(StoredTeam team, String condition) {
    return database
        .createQuery(OF_HOLDER + condition + IN_ORDER, WorkedTimeRow.class)
        .setParameter("organisation", team.organisationId());
  }

  private static Map<String, RecordedWork> lastOfEach(TypedQuery<WorkedTimeRow> query) {
    return query
        .getResultStream()
        .collect(
            Collectors.toMap(
                WorkedTimeRow::shiftId, WorkedTimeRow::recorded, (earlier, later) -> later));
  }
}
