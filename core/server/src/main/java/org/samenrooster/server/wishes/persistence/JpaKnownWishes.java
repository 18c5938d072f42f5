package org.samenrooster.server.wishes.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.server.wishes.known.KnownWishes;
import org.samenrooster.wish.PeriodWishes;

/** Wishes in the database, without the notes. */
@ApplicationScoped
class JpaKnownWishes implements KnownWishes {

  /** Says of versions of a period that they count. */
  static final String THAT_COUNT =
      "w.organisationId = :organisation and w.periodId = :period and w.number ="
          + " (select max(o.number) from PeriodWishRow o"
          + " where o.organisationId = w.organisationId and o.periodId = w.periodId"
          + " and o.memberId = w.memberId)";

  private static final String WISHES = "select w.memberId, w.wishes from PeriodWishRow w where ";

  @Inject private EntityManager database;

  @Override
  public Map<String, PeriodWishes> ofPeriod(String organisationId, String periodId) {
    return database
        .createQuery(WISHES + THAT_COUNT, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("period", periodId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> WishesText.read((String) row[1])));
  }

  @Override
  public PeriodWishes ofMember(String organisationId, String periodId, String memberId) {
    return database
        .createQuery(WISHES + THAT_COUNT + " and w.memberId = :member", Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("period", periodId)
        .setParameter("member", memberId)
        .getResultStream()
        .map(row -> WishesText.read((String) row[1]))
        .findFirst()
        .orElse(PeriodWishes.NONE);
  }
}
