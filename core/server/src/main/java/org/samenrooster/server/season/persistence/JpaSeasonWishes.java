package org.samenrooster.server.season.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.hours.season.SeasonWish;
import org.samenrooster.hours.season.SeasonWish.Way;
import org.samenrooster.server.season.application.SeasonWishes;

/** Season wishes in the database. */
@ApplicationScoped
class JpaSeasonWishes implements SeasonWishes {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<StoredWish> of(String organisationId, String personId, int year) {
    return row(organisationId, personId, year).map(SeasonWishRow::stored);
  }

  private Optional<SeasonWishRow> row(String organisationId, String personId, int year) {
    return database
        .createQuery(
            "select w from SeasonWishRow w where w.organisationId = :organisation"
                + " and w.personId = :person and w.year = :year",
            SeasonWishRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Map<String, Map<Integer, SeasonWish>> ofPeople(
      String organisationId, Collection<String> personIds) {
    if (personIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select w from SeasonWishRow w where w.organisationId = :organisation"
                + " and w.personId in :persons",
            SeasonWishRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("persons", personIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                SeasonWishRow::personId,
                Collectors.toMap(SeasonWishRow::year, row -> row.stored().wish())));
  }

  @Override
  public int store(String organisationId, String personId, int year, List<Way> ways) {
    var row =
        row(organisationId, personId, year)
            .orElseGet(() -> new SeasonWishRow(organisationId, personId, year));
    row.take(ways, clock.instant());
    database.persist(row);
    database.flush();
    return row.stored().version();
  }
}
