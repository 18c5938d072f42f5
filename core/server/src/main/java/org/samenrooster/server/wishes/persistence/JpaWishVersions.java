package org.samenrooster.server.wishes.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.wishes.application.WishVersions;

/** Wishes in the database, version by version. */
@ApplicationScoped
class JpaWishVersions implements WishVersions {

  @Inject private EntityManager database;

  @Override
  public Optional<StoredWishes> latest(Whose whose) {
    return latestFirst(whose, Optional.empty(), 1).stream().findFirst();
  }

  @Override
  public Optional<StoredWishes> version(Whose whose, int number) {
    return of(whose, " and w.number = :number")
        .setParameter("number", number)
        .getResultStream()
        .map(PeriodWishRow::stored)
        .findFirst();
  }

  @Override
  public List<StoredWishes> latestFirst(Whose whose, Optional<Integer> before, int limit) {
    return of(whose, " and w.number < :before order by w.number desc")
        .setParameter("before", before.orElse(Integer.MAX_VALUE))
        .setMaxResults(limit)
        .getResultStream()
        .map(PeriodWishRow::stored)
        .toList();
  }

  private TypedQuery<PeriodWishRow> of(Whose whose, String condition) {
    return database
        .createQuery(
            "select w from PeriodWishRow w where w.organisationId = :organisation"
                + " and w.teamId = :team and w.periodId = :period and w.memberId = :member"
                + condition,
            PeriodWishRow.class)
        .setParameter("organisation", whose.team().organisationId())
        .setParameter("team", whose.team().team().id())
        .setParameter("period", whose.periodId())
        .setParameter("member", whose.memberId());
  }

  @Override
  public Map<String, StoredWishes> ofPeriod(StoredTeam team, String periodId) {
    return database
        .createQuery(
            "select w from PeriodWishRow w where " + JpaKnownWishes.THAT_COUNT, PeriodWishRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("period", periodId)
        .getResultStream()
        .collect(Collectors.toMap(PeriodWishRow::memberId, PeriodWishRow::stored));
  }

  @Override
  public void add(Whose whose, StoredWishes wishes) {
    database.persist(new PeriodWishRow(whose, wishes));
    database.flush();
  }
}
