package org.samenrooster.server.team.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.team.BaseRosterMode;
import org.samenrooster.team.Team;

/** What teams are without the people in them, read in a fixed number of statements for all. */
final class TeamOutlines {

  private static final String OF_TEAMS =
      " where r.organisationId = :organisation and r.teamId in :teams";
  private static final String REQUIRED =
      "select r.shift_type_id, q.code from shift_type_qualification r"
          + " join qualification q on q.organisation_id = r.organisation_id"
          + " and q.id = r.qualification_id"
          + " where r.organisation_id = ?1 and r.team_id in (%s) order by q.code";

  private static final int FIRST_TEAM = 2;

  private final Map<String, List<ShiftTypeRow>> shiftTypes;
  private final Map<String, List<String>> required;

  private TeamOutlines(EntityManager database, String organisationId, Set<String> teamIds) {
    shiftTypes =
        query(
                database,
                "select r from ShiftTypeRow r" + OF_TEAMS + " order by r.start, r.code",
                ShiftTypeRow.class,
                organisationId,
                teamIds)
            .getResultStream()
            .collect(Collectors.groupingBy(ShiftTypeRow::teamId));
    required = required(database, organisationId, List.copyOf(teamIds));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, List<String>> required(
      EntityManager database, String organisationId, List<String> teamIds) {
    var places =
        IntStream.range(0, teamIds.size())
            .mapToObj(i -> "?" + (FIRST_TEAM + i))
            .collect(Collectors.joining(", "));
    var query = database.createNativeQuery(REQUIRED.formatted(places));
    query.setParameter(1, organisationId);
    for (var i = 0; i < teamIds.size(); i++) {
      query.setParameter(FIRST_TEAM + i, teamIds.get(i));
    }
    List<Object[]> rows = query.getResultList();
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row[0].toString(),
                Collectors.mapping(row -> row[1].toString(), Collectors.toList())));
  }

  static Map<String, Team> read(
      EntityManager database, String organisationId, Set<String> teamIds) {
    var outlines = new TeamOutlines(database, organisationId, teamIds);
    return query(
            database,
            "select r from TeamRow r where r.organisationId = :organisation and r.id in :teams",
            TeamRow.class,
            organisationId,
            teamIds)
        .getResultStream()
        .collect(Collectors.toMap(TeamRow::id, outlines::team));
  }

  private Team team(TeamRow row) {
    return new Team(
        row.id(),
        row.name(),
        ZoneId.of(row.zone()),
        row.rulePack(),
        BaseRosterMode.valueOf(row.baseRosterMode()),
        List.of(),
        shiftTypes.getOrDefault(row.id(), List.of()).stream()
            .map(type -> type.shiftType(Set.copyOf(required.getOrDefault(type.id(), List.of()))))
            .toList(),
        List.of());
  }

  private static <R> TypedQuery<R> query(
      EntityManager database, String jpql, Class<R> type, String organisation, Set<String> teams) {
    return database
        .createQuery(jpql, type)
        .setParameter("organisation", organisation)
        .setParameter("teams", teams);
  }
}
