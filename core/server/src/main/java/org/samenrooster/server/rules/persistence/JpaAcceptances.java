package org.samenrooster.server.rules.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.samenrooster.server.rules.application.Acceptance;
import org.samenrooster.server.rules.application.Acceptances;
import org.samenrooster.server.team.application.StoredTeam;

/** Accepted warnings in the database. */
@ApplicationScoped
class JpaAcceptances implements Acceptances {

  @Inject private EntityManager database;

  @Override
  public List<Acceptance> earliestFirst(StoredTeam team, String periodId) {
    return database
        .createQuery(
            "select a, p.displayName from ViolationAcceptanceRow a, PersonNameRow p"
                + " where a.organisationId = :organisation and a.teamId = :team"
                + " and a.periodId = :period and p.id = a.acceptedBy"
                + " order by a.acceptedAt, a.acceptance",
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
    var before = earlier(team, periodId, acceptance);
    database.persist(new ViolationAcceptanceRow(team, periodId, acceptance, before + 1));
  }

  private int earlier(StoredTeam team, String periodId, Acceptance acceptance) {
    return database
        .createQuery(
            "select count(a) from ViolationAcceptanceRow a"
                + " where a.organisationId = :organisation and a.periodId = :period"
                + " and a.memberId = :member and a.ruleId = :rule and a.violationAt = :at",
            Long.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("period", periodId)
        .setParameter("member", acceptance.memberId())
        .setParameter("rule", acceptance.ruleId())
        .setParameter("at", acceptance.at())
        .getSingleResult()
        .intValue();
  }
}
