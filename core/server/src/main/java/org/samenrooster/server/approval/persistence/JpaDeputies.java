package org.samenrooster.server.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.samenrooster.server.approval.application.Deputies;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Deputies in the database. */
@ApplicationScoped
class JpaDeputies implements Deputies {

  private static final String OF_TEAM = " d.organisationId = :organisation and d.teamId = :team";

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public List<Deputy> latestFirst(StoredTeam team) {
    return database
        .createQuery(
            "select d, p from DeputyRow d, PersonNameRow p where p.id = d.namedBy and"
                + OF_TEAM
                + " order by d.validFrom desc, d.id",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .getResultStream()
        .map(row -> ((DeputyRow) row[0]).deputy((PersonNameRow) row[1]))
        .toList();
  }

  @Override
  public String add(Caller caller, StoredTeam team, String memberId, DateRange dates) {
    var row = new DeputyRow(caller, team, memberId, dates).namedAt(clock.instant());
    database.persist(row);
    database.flush();
    return row.id();
  }

  @Override
  public void end(Caller caller, StoredTeam team, String deputyId) {
    database
        .createQuery("select d from DeputyRow d where d.id = :id and" + OF_TEAM, DeputyRow.class)
        .setParameter("id", deputyId)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .getResultStream()
        .forEach(row -> row.end(caller, clock.instant()));
    database.flush();
  }
}
