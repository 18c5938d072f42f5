package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.shift.application.OpenShiftQuery;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.time.DateRange;

/** Shifts in the database. */
@ApplicationScoped
class JpaShifts implements Shifts {

  private static final String OF_TEAM =
      "select s, t.code from ShiftRow s, ShiftTypeCodeRow t where t.id = s.shiftTypeId"
          + " and s.organisationId = :organisation and s.teamId = :team";
  private static final String BY_START = " order by s.startAt, s.id";
  private static final String ON_DAYS = " and s.rosterDate >= :from and s.rosterDate < :until";
  // Names the version that was judged: whoever changed the shift since then has won.
  private static final String UNCHANGED =
      " where s.id = :id and s.organisationId = :organisation and s.version = :version";

  @Inject private EntityManager database;

  @Override
  public Optional<RosterShift> shift(StoredTeam team, String shiftId) {
    return read(team, query(team, " and s.id = :id").setParameter("id", shiftId)).stream()
        .findFirst();
  }

  @Override
  public List<RosterShift> ofTeam(StoredTeam team, Collection<String> shiftIds) {
    if (shiftIds.isEmpty()) {
      return List.of();
    }
    return read(team, query(team, " and s.id in :ids" + BY_START).setParameter("ids", shiftIds));
  }

  @Override
  public Map<String, LocalDate> daysInOrganisation(StoredTeam team, Collection<String> shiftIds) {
    if (shiftIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select s.id, s.rosterDate from ShiftRow s where s.organisationId = :organisation"
                + " and s.id in :ids",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("ids", shiftIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
  }

  @Override
  public List<RosterShift> inPeriod(StoredTeam team, String periodId) {
    return read(
        team, query(team, " and s.periodId = :period" + BY_START).setParameter("period", periodId));
  }

  @Override
  public List<RosterShift> held(StoredTeam team, DateRange days) {
    return read(
        team, on(days, query(team, " and s.holderMemberId is not null" + ON_DAYS + BY_START)));
  }

  @Override
  public List<RosterShift> heldBy(StoredTeam team, String memberId, DateRange days) {
    var query = query(team, " and s.holderMemberId = :member" + ON_DAYS + BY_START);
    return read(team, on(days, query.setParameter("member", memberId)));
  }

  @Override
  public Map<String, List<Duty>> heldAnywhere(
      StoredTeam team, Collection<String> memberIds, DateRange days) {
    if (memberIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select m.id, s from HolderRow m, HolderRow h, ShiftRow s"
                + " where m.organisationId = :organisation and m.id in :members"
                + " and h.organisationId = :organisation and h.personId = m.personId"
                + " and s.organisationId = :organisation and s.holderMemberId = h.id"
                + ON_DAYS
                + BY_START,
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("members", memberIds)
        .setParameter("from", days.from())
        .setParameter("until", days.until())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(
                    row -> ((ShiftRow) row[1]).duty(team.team().zone()), Collectors.toList())));
  }

  @Override
  public List<RosterShift> open(StoredTeam team, OpenShiftQuery wanted) {
    var after =
        wanted
            .after()
            .map(place -> " and (s.startAt > :start or (s.startAt = :start and s.id > :id))")
            .orElse("");
    var query =
        query(team, " and s.periodId = :period and s.holderMemberId is null" + after + BY_START)
            .setParameter("period", wanted.periodId())
            .setMaxResults(wanted.limit());
    wanted
        .after()
        .ifPresent(
            place -> query.setParameter("start", place.start()).setParameter("id", place.id()));
    return read(team, query);
  }

  private TypedQuery<Object[]> query(StoredTeam team, String condition) {
    return database
        .createQuery(OF_TEAM + condition, Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id());
  }

  private static TypedQuery<Object[]> on(DateRange days, TypedQuery<Object[]> query) {
    return query.setParameter("from", days.from()).setParameter("until", days.until());
  }

  private static List<RosterShift> read(StoredTeam team, TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(row -> ((ShiftRow) row[0]).rosterShift(team.team(), (String) row[1]))
        .toList();
  }

  @Override
  public void add(StoredTeam team, String periodId, Collection<Shift> shifts) {
    var place = new ShiftRow.TeamPeriod(team.organisationId(), team.team().id(), periodId);
    var typeIds = shiftTypeIds(team);
    shifts.forEach(
        shift -> database.persist(new ShiftRow(place, typeIds.get(shift.shiftType()), shift)));
  }

  private Map<String, String> shiftTypeIds(StoredTeam team) {
    return database
        .createQuery(
            "select t.code, t.id from ShiftTypeCodeRow t where t.organisationId = :organisation"
                + " and t.teamId = :team",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  @Override
  public boolean hold(StoredTeam team, RosterShift open, HeldShift held) {
    var update =
        database
            .createQuery(
                "update ShiftRow s set s.holderMemberId = :holder, s.origin = :origin,"
                    + " s.version = s.version + 1"
                    + UNCHANGED)
            .setParameter("holder", held.memberId())
            .setParameter("origin", held.origin());
    return changes(team, open, update);
  }

  @Override
  public boolean release(StoredTeam team, RosterShift held, OpenShift open) {
    var update =
        database.createQuery(
            "update ShiftRow s set s.holderMemberId = null, s.origin = null,"
                + " s.version = s.version + 1"
                + UNCHANGED);
    return changes(team, held, update);
  }

  @Override
  public boolean exchange(StoredTeam team, Collection<Exchanged> changes) {
    // In one order, so that nobody waits in a circle; and first all of them out of all hands,
    // because nobody holds two shifts of the same time, not even for a moment.
    var inOrder =
        changes.stream().sorted(Comparator.comparing(change -> change.after().id())).toList();
    return inOrder.stream().allMatch(change -> takeOut(team, change.before()))
        && inOrder.stream().allMatch(change -> giveTo(team, change));
  }

  private boolean takeOut(StoredTeam team, RosterShift shift) {
    var update =
        database.createQuery(
            // The version is named, or it would grow by itself; it grows once, with the new holder.
            "update ShiftRow s set s.holderMemberId = null, s.origin = null, s.version = s.version"
                + UNCHANGED);
    return changes(team, shift, update);
  }

  private boolean giveTo(StoredTeam team, Exchanged change) {
    return change.after() instanceof HeldShift held
        ? hold(team, change.before(), held)
        : release(team, change.before(), (OpenShift) change.after());
  }

  @Override
  public boolean vacate(StoredTeam team, RosterShift held, String replacementId) {
    if (!marks(team, held, "true")) {
      return false;
    }
    // Read anew: an update by statement passes by the row that was loaded.
    var vacated = database.find(ShiftRow.class, held.shift().id());
    database.refresh(vacated);
    database.persist(vacated.replacement(replacementId));
    database.flush();
    return true;
  }

  @Override
  public boolean restore(StoredTeam team, RosterShift vacated) {
    var removed =
        database
            .createQuery(
                "delete from ShiftRow s where s.organisationId = :organisation"
                    + " and s.replacesShiftId = :vacated and s.holderMemberId is null")
            .setParameter("organisation", team.organisationId())
            .setParameter("vacated", vacated.shift().id())
            .executeUpdate();
    if (removed == 0) {
      return false;
    }
    if (!marks(team, vacated, "false")) {
      throw Problems.staleVersion();
    }
    database.refresh(database.find(ShiftRow.class, vacated.shift().id()));
    return true;
  }

  @Override
  public boolean isLoose(StoredTeam team, RosterShift shift) {
    var asked =
        (Number)
            database
                .createNativeQuery(
                    "select count(*) from roster_change_move"
                        + " where organisation_id = ?1 and shift_id = ?2")
                .setParameter(1, team.organisationId())
                .setParameter(2, shift.shift().id())
                .getSingleResult();
    return shift.holder().isEmpty() && asked.longValue() == 0;
  }

  // In SQL, as an update in JPQL writes a boolean as a number, which Derby does not take.
  private boolean marks(StoredTeam team, RosterShift before, String vacated) {
    return database
            .createNativeQuery(
                "update shift set vacated = %s, version = version + 1".formatted(vacated)
                    + " where id = ?1 and organisation_id = ?2 and version = ?3")
            .setParameter(1, before.shift().id())
            .setParameter(2, team.organisationId())
            .setParameter(3, before.version())
            .executeUpdate()
        == 1;
  }

  @Override
  public Map<String, RosterShift> replacements(StoredTeam team, Collection<String> vacatedIds) {
    if (vacatedIds.isEmpty()) {
      return Map.of();
    }
    return read(team, query(team, " and s.replacesShiftId in :ids").setParameter("ids", vacatedIds))
        .stream()
        .collect(
            Collectors.toMap(shift -> shift.standing().replaces().orElseThrow(), shift -> shift));
  }

  private static boolean changes(StoredTeam team, RosterShift before, Query update) {
    return update
            .setParameter("id", before.shift().id())
            .setParameter("organisation", team.organisationId())
            .setParameter("version", before.version())
            .executeUpdate()
        == 1;
  }

  @Override
  public void makeStale(StoredTeam team, String periodId) {
    database
        .createQuery(
            "update ShiftRow s set s.version = s.version + 1"
                + " where s.organisationId = :organisation and s.periodId = :period")
        .setParameter("organisation", team.organisationId())
        .setParameter("period", periodId)
        .executeUpdate();
  }
}
