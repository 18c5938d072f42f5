package org.samenrooster.server.rules.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.samenrooster.server.rules.application.Acceptance;
import org.samenrooster.server.rules.application.Acceptances;
import org.samenrooster.server.team.application.StoredTeam;

/** Accepted warnings in the database. */
@ApplicationScoped
class JpaAcceptances implements Acceptances {

  @PersistenceContext(unitName = "samenrooster")
  private EntityManager database;

  @Override
  public List<Acceptance> latestFirst(StoredTeam team, String periodId) {
    return database
        .createQuery(
            "select a, p.displayName from ViolationAcceptanceRow a, AcceptorRow p"
                + " where a.organisationId = :organisation and a.teamId = :team"
                + " and a.periodId = :period and p.id = a.acceptedBy"
                + " order by a.acceptedAt desc, a.id",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("period", periodId)
        .getResultStream()
        .map(row -> ((ViolationAcceptanceRow) row[0]).acceptance((String) row[1]))
        .toList();
  }

  @Override
  public void add(StoredTeam team, String periodId, Acceptance acceptance) {
    database.persist(new ViolationAcceptanceRow(team, periodId, acceptance));
  }
}
