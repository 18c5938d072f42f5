package org.samenrooster.server.team.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamDocument;
import org.samenrooster.server.team.application.TeamQuery;
import org.samenrooster.server.team.application.TeamQuery.TeamEntry;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.team.Team;

/** Teams in the database. */
@ApplicationScoped
class JpaTeams implements Teams {

  @Inject private EntityManager database;

  @Inject private Clock clock;
  @Inject private EveryOrganisation everyOrganisation;

  @Override
  public Optional<StoredTeam> team(String organisationId, String teamId) {
    return row(organisationId, teamId, LockModeType.NONE)
        .map(row -> TeamRows.read(database, row, today(row.zone())));
  }

  @Override
  public Optional<StoredTeam> teamWith(String organisationId, String teamId, String personId) {
    return team(organisationId, teamId)
        .map(known -> known.memberOf(personId).isPresent() ? known : with(known, personId));
  }

  private StoredTeam with(StoredTeam known, String personId) {
    var row = row(known.organisationId(), known.team().id(), LockModeType.NONE).orElseThrow();
    return TeamRows.readWith(database, row, today(row.zone()), personId);
  }

  @Override
  public boolean lend(StoredTeam team, String memberId, LocalDate until) {
    var stored = database.find(TeamMemberRow.class, memberId);
    if (stored != null) {
      if (stored.isLent()) {
        stored.lendUntil(until);
        database.flush();
      }
      return stored.isLent();
    }
    var key = new TeamKey(team.organisationId(), team.team().id());
    // Who stores the team at the same moment finds the row, or is waited for.
    var zone =
        row(key.organisationId(), key.teamId(), LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow()
            .zone();
    var personId = team.personOf(memberId).orElseThrow();
    if (isMember(key, personId)) {
      return false;
    }
    var lent = TeamMemberRow.lent(key, memberId, personId, today(zone));
    lent.lendUntil(until);
    database.persist(lent);
    database.flush();
    return true;
  }

  private boolean isMember(TeamKey key, String personId) {
    return database
            .createQuery(
                "select count(m) from TeamMemberRow m where m.organisationId = :organisation"
                    + " and m.teamId = :team and m.personId = :person",
                Long.class)
            .setParameter("organisation", key.organisationId())
            .setParameter("team", key.teamId())
            .setParameter("person", personId)
            .getSingleResult()
        > 0;
  }

  private LocalDate today(String zone) {
    return LocalDate.now(clock.withZone(ZoneId.of(zone)));
  }

  private Optional<TeamRow> row(String organisationId, String teamId, LockModeType lock) {
    return database
        .createQuery(
            "select r from TeamRow r where r.organisationId = :organisation and r.id = :team",
            TeamRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("team", teamId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Integer> lockedVersion(String organisationId, String teamId) {
    return row(organisationId, teamId, LockModeType.PESSIMISTIC_WRITE).map(TeamRow::version);
  }

  // An update that changes nothing: on PostgreSQL it leaves rows that point at the organisation
  // alone, where "for update" would keep every pick waiting.
  @Override
  public void lockOrganisation(String organisationId) {
    database
        .createNativeQuery("update organisation set name = name where id = ?1")
        .setParameter(1, organisationId)
        .executeUpdate();
  }

  @Override
  public Map<String, Team> withoutMembers(String organisationId, Collection<String> teamIds) {
    return teamIds.isEmpty()
        ? Map.of()
        : TeamOutlines.read(database, organisationId, Set.copyOf(teamIds));
  }

  @Override
  public List<StoredTeam> ofPerson(String organisationId, String personId) {
    return database
        .createQuery(
            "select distinct m.teamId from TeamMemberRow m where m.organisationId = :organisation"
                + " and m.personId = :person order by m.teamId",
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .getResultStream()
        .flatMap(id -> team(organisationId, id).stream())
        .toList();
  }

  @Override
  public List<TeamEntry> page(TeamQuery query) {
    if (query.teamIds().filter(Set::isEmpty).isPresent()) {
      return List.of();
    }
    var jpql =
        "select t, l.name from TeamRow t left join LocationRow l on l.id = t.locationId"
            + " and l.organisationId = t.organisationId where t.organisationId = :organisation"
            + query.teamIds().map(ids -> " and t.id in :ids").orElse("")
            + query
                .after()
                .map(
                    id ->
                        " and exists (select a from TeamRow a where a.id = :after"
                            + " and a.organisationId = :organisation and (t.name > a.name"
                            + " or (t.name = a.name and t.id > a.id)))")
                .orElse("")
            + " order by t.name, t.id";
    TypedQuery<Object[]> rows =
        database
            .createQuery(jpql, Object[].class)
            .setParameter("organisation", query.organisationId())
            .setMaxResults(query.limit());
    query.teamIds().ifPresent(ids -> rows.setParameter("ids", ids));
    query.after().ifPresent(id -> rows.setParameter("after", id));
    return rows.getResultStream()
        .map(row -> ((TeamRow) row[0]).entry(Optional.ofNullable((String) row[1])))
        .toList();
  }

  @Override
  public boolean nameTaken(String organisationId, String name, String exceptTeamId) {
    return database
        .createQuery(
            "select r.id from TeamRow r where r.organisationId = :organisation and r.name = :name"
                + " and r.id <> :team",
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("name", name)
        .setParameter("team", exceptTeamId)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  @Override
  public Map<String, String> personsBySubject(String organisationId, Collection<String> subjects) {
    var persons = new PersonWriter(database, organisationId);
    Map<String, String> found = new HashMap<>();
    for (var subject : subjects) {
      persons.bySubject(subject).ifPresent(person -> found.put(subject, person.id()));
    }
    return found;
  }

  // The only question that looks beyond the organisation: a subject signs in one person in all.
  @Override
  public Set<String> subjectsElsewhere(String organisationId, Collection<String> subjects) {
    return everyOrganisation.see(() -> elsewhere(organisationId, subjects));
  }

  private Set<String> elsewhere(String organisationId, Collection<String> subjects) {
    var elsewhere = new HashSet<String>();
    for (var subject : subjects) {
      var found =
          database
              .createNativeQuery(
                  "select subject from person_login where organisation_id <> ?1 and subject = ?2"
                      + " and issuer in (select issuer from person_login where organisation_id = ?1)")
              .setParameter(1, organisationId)
              .setParameter(2, subject)
              .getResultList();
      if (!found.isEmpty()) {
        elsewhere.add(subject);
      }
    }
    return elsewhere;
  }

  @Override
  public Set<String> shiftTypesInUse(String organisationId, String teamId) {
    @SuppressWarnings("unchecked")
    List<String> codes =
        database
            .createNativeQuery(
                "select t.code from shift_type t where t.organisation_id = ?1 and t.team_id = ?2"
                    + " and (exists (select 1 from shift s where s.organisation_id = ?1"
                    + " and s.shift_type_id = t.id) or exists (select 1 from base_roster_cell c"
                    + " where c.organisation_id = ?1 and c.shift_type_id = t.id))")
            .setParameter(1, organisationId)
            .setParameter(2, teamId)
            .getResultList();
    return Set.copyOf(codes);
  }

  @Override
  public void add(String organisationId, String teamId, TeamDocument document, LocalDate today) {
    var row = new TeamRow(organisationId, teamId);
    row.take(document, locationId(organisationId, document.locationName()));
    database.persist(row);
    database.flush();
    write(new TeamKey(organisationId, teamId), document, today);
  }

  @Override
  public void replace(StoredTeam before, TeamDocument document, LocalDate today) {
    var key = new TeamKey(before.organisationId(), before.team().id());
    var row = row(key.organisationId(), key.teamId(), LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    var version = row.version();
    row.take(document, locationId(key.organisationId(), document.locationName()));
    write(key, document, today);
    if (row.version() == version) {
      raiseVersion(row);
    }
  }

  // For a row that stayed as it was while what belongs to it changed; a changed row has been raised
  // by the flush before this. No lock does it in both providers: Hibernate overhears
  // PESSIMISTIC_FORCE_INCREMENT on a row that a query has locked, EclipseLink after a flush.
  private void raiseVersion(TeamRow row) {
    database
        .createQuery(
            "update TeamRow r set r.version = r.version + 1"
                + " where r.organisationId = :organisation and r.id = :team")
        .setParameter("organisation", row.organisationId())
        .setParameter("team", row.id())
        .executeUpdate();
    database.refresh(row);
  }

  private void write(TeamKey key, TeamDocument document, LocalDate today) {
    new TeamWriter(database, key, document, today).write();
  }

  private Optional<String> locationId(String organisationId, Optional<String> name) {
    return name.map(
        wanted ->
            database
                .createQuery(
                    "select r from LocationRow r where r.organisationId = :organisation"
                        + " and r.name = :name",
                    LocationRow.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", wanted)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> addedLocation(organisationId, wanted))
                .id());
  }

  private LocationRow addedLocation(String organisationId, String name) {
    var location = new LocationRow(organisationId, UUID.randomUUID().toString(), name);
    database.persist(location);
    database.flush();
    return location;
  }
}
