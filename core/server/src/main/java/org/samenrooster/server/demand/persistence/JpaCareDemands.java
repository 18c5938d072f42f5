package org.samenrooster.server.demand.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.samenrooster.server.demand.application.CareDemands;

/** Care demand in the database. */
@ApplicationScoped
class JpaCareDemands implements CareDemands {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<StoredCareDemand> of(String organisationId, String teamId) {
    return row(organisationId, teamId).map(CareDemandRow::stored);
  }

  @Override
  public int store(String organisationId, String teamId, String json) {
    var row =
        row(organisationId, teamId).orElseGet(() -> new CareDemandRow(organisationId, teamId));
    row.take(json, clock.instant());
    // Filled first, as Hibernate inserts what it holds now; nothing for a row that is there
    // already.
    database.persist(row);
    database.flush();
    return row.stored().version();
  }

  private Optional<CareDemandRow> row(String organisationId, String teamId) {
    return database
        .createQuery(
            "select r from CareDemandRow r where r.organisationId = :organisation"
                + " and r.teamId = :team",
            CareDemandRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("team", teamId)
        .getResultStream()
        .findFirst();
  }
}
