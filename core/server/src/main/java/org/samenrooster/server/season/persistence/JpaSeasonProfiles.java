package org.samenrooster.server.season.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.hours.season.SeasonProfile;
import org.samenrooster.server.season.application.SeasonProfiles;

/** Season profiles in the database. */
@ApplicationScoped
class JpaSeasonProfiles implements SeasonProfiles {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<StoredProfile> of(String organisationId, String teamId, int year) {
    return row(organisationId, teamId, year).map(SeasonProfileRow::stored);
  }

  private Optional<SeasonProfileRow> row(String organisationId, String teamId, int year) {
    return database
        .createQuery(
            "select p from SeasonProfileRow p where p.organisationId = :organisation"
                + " and p.teamId = :team and p.year = :year",
            SeasonProfileRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("team", teamId)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Map<String, Map<Integer, SeasonProfile>> ofTeams(
      String organisationId, Collection<String> teamIds) {
    if (teamIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select p from SeasonProfileRow p where p.organisationId = :organisation"
                + " and p.teamId in :teams",
            SeasonProfileRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("teams", teamIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                SeasonProfileRow::teamId,
                Collectors.toMap(SeasonProfileRow::year, SeasonProfileRow::profile)));
  }

  @Override
  public int store(String organisationId, String teamId, String personId, SeasonProfile profile) {
    var row =
        row(organisationId, teamId, profile.year())
            .orElseGet(() -> new SeasonProfileRow(organisationId, teamId, profile.year()));
    row.take(profile, personId, clock.instant());
    // Filled first, as Hibernate inserts what it holds now; nothing for a row that is there
    // already.
    database.persist(row);
    database.flush();
    return row.stored().version();
  }

  @Override
  public Optional<LocalDate> firstRosterDay(String organisationId, String teamId) {
    var first =
        database
            .createNativeQuery(
                "select min(from_date) from roster_period"
                    + " where organisation_id = ?1 and team_id = ?2")
            .setParameter(1, organisationId)
            .setParameter(2, teamId)
            .getSingleResult();
    return Optional.ofNullable(first).map(day -> LocalDate.parse(day.toString()));
  }
}
