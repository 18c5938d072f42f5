package org.samenrooster.server.baseroster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster.CellKey;
import org.samenrooster.server.baseroster.application.BaseRosters;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.team.Level;

/**
 * Accepted base rosters in the database. Lines and cells have no row class: nothing changes them.
 */
@ApplicationScoped
class JpaBaseRosters implements BaseRosters {

  private static final int DAYS = 7;

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<AcceptedBaseRoster> current(String organisationId, String teamId) {
    return database
        .createQuery(
            "select r from BaseRosterRow r where r.organisationId = :organisation"
                + " and r.teamId = :team order by r.number desc",
            BaseRosterRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("team", teamId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(row -> accepted(organisationId, row));
  }

  private AcceptedBaseRoster accepted(String organisationId, BaseRosterRow row) {
    Map<String, List<BaseRosterCell>> cells = new LinkedHashMap<>();
    for (var memberId : members(organisationId, row.id())) {
      cells.put(
          memberId,
          new ArrayList<>(Collections.nCopies(row.cycleWeeks() * DAYS, BaseRosterCell.OFF)));
    }
    Map<CellKey, Level> levels = new HashMap<>();
    for (var cell : cells(organisationId, row.id())) {
      var memberId = (String) cell[0];
      var day = (number(cell[1]) - 1) * DAYS + number(cell[2]) - 1;
      cells
          .get(memberId)
          .set(day, new BaseRosterCell(Optional.of((String) cell[3]), (Boolean) cell[5]));
      levels.put(new CellKey(memberId, day), new Level(number(cell[4])));
    }
    var lines =
        cells.entrySet().stream()
            .map(line -> new BaseRosterLine(line.getKey(), line.getValue()))
            .toList();
    var roster = new BaseRoster(row.cycleWeeks(), row.anchor(), lines);
    return new AcceptedBaseRoster(row.id(), row.number(), roster, levels);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  @SuppressWarnings("unchecked")
  private List<String> members(String organisationId, String baseRosterId) {
    return of(
            "select l.member_id from base_roster_line l join team_member m on m.id = l.member_id"
                + " join person p on p.id = m.person_id"
                + " where l.organisation_id = ?1 and l.base_roster_id = ?2"
                + " order by p.display_name, l.member_id",
            organisationId,
            baseRosterId)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> cells(String organisationId, String baseRosterId) {
    return of(
            "select c.member_id, c.cycle_week, c.day_of_week, t.code, c.required_level, c.fixed"
                + " from base_roster_cell c join shift_type t on t.id = c.shift_type_id"
                + " where c.organisation_id = ?1 and c.base_roster_id = ?2",
            organisationId,
            baseRosterId)
        .getResultList();
  }

  private Query of(String sql, String organisationId, String baseRosterId) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, organisationId)
        .setParameter(2, baseRosterId);
  }

  @Override
  public void add(JobKey job, AcceptedBaseRoster baseRoster, String personId) {
    database.persist(BaseRosterRow.of(job, baseRoster, personId, clock.instant()));
    database.flush();
    var types = shiftTypeIds(job);
    for (var line : baseRoster.roster().lines()) {
      insert(
          "insert into base_roster_line (organisation_id, team_id, base_roster_id, member_id)"
              + " values (?1, ?2, ?3, ?4)",
          job,
          baseRoster.id(),
          line.memberId());
      for (int day = 0; day < line.cells().size(); day++) {
        add(job, baseRoster, new CellKey(line.memberId(), day), line.cells().get(day), types);
      }
    }
    logDecision(job, baseRoster.id(), personId);
  }

  private void logDecision(JobKey key, String baseRosterId, String personId) {
    insert(
        "insert into decision_log (organisation_id, team_id, id, decided_at, person_id, operation,"
            + " subject_kind, subject_id, outcome)"
            + " values (?1, ?2, ?3, ?4, ?5, 'acceptBaseRosterProposal', 'BASE_ROSTER', ?6, 'ACCEPTED')",
        key,
        UUID.randomUUID().toString(),
        Timestamp.from(clock.instant()),
        personId,
        baseRosterId);
  }

  private void add(
      JobKey key,
      AcceptedBaseRoster baseRoster,
      CellKey place,
      BaseRosterCell cell,
      Map<String, String> types) {
    if (cell.shiftType().isEmpty()) {
      return;
    }
    insert(
        "insert into base_roster_cell (organisation_id, team_id, base_roster_id, member_id,"
            + " cycle_week, day_of_week, shift_type_id, required_level, fixed)"
            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        key,
        baseRoster.id(),
        place.memberId(),
        place.cycleDay() / DAYS + 1,
        place.cycleDay() % DAYS + 1,
        types.get(cell.shiftType().get()),
        baseRoster.levels().get(place).value(),
        cell.fixed());
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> shiftTypeIds(JobKey key) {
    List<Object[]> rows =
        of(
                "select code, id from shift_type where organisation_id = ?1 and team_id = ?2",
                key.organisationId(),
                key.teamId())
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  private void insert(String sql, JobKey key, Object... values) {
    var statement =
        database
            .createNativeQuery(sql)
            .setParameter(1, key.organisationId())
            .setParameter(2, key.teamId());
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 3, values[i]);
    }
    statement.executeUpdate();
  }
}
