package org.samenrooster.server.period.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.period.RollOutLimits.HeldBack;
import org.samenrooster.server.period.application.HeldBackShifts;
import org.samenrooster.server.team.application.StoredTeam;

/** What roll-outs held back, in the database. */
@ApplicationScoped
class JpaHeldBackShifts implements HeldBackShifts {

  @Inject private EntityManager database;

  @Override
  public Map<String, HeldBack> of(StoredTeam team, String periodId) {
    return database
        .createQuery(
            "select r from HeldBackRow r where r.organisationId = :organisation"
                + " and r.teamId = :team and r.periodId = :period",
            HeldBackRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("period", periodId)
        .getResultStream()
        .collect(Collectors.toMap(HeldBackRow::memberId, HeldBackRow::heldBack));
  }

  @Override
  public void keep(StoredTeam team, String periodId, Map<String, HeldBack> heldBack) {
    heldBack.forEach(
        (memberId, shifts) -> database.persist(new HeldBackRow(team, periodId, memberId, shifts)));
  }
}
