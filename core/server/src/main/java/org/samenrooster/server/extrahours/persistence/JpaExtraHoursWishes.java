package org.samenrooster.server.extrahours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.hours.extra.ExtraHoursWishDraft;
import org.samenrooster.server.extrahours.application.ExtraHoursWishes;
import org.samenrooster.server.team.application.StoredTeam;

/** Wishes for extra hours in the database. */
@ApplicationScoped
class JpaExtraHoursWishes implements ExtraHoursWishes {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<StoredWish> of(StoredTeam team, String memberId) {
    return row(team, memberId).map(ExtraHoursWishRow::stored);
  }

  private Optional<ExtraHoursWishRow> row(StoredTeam team, String memberId) {
    return database
        .createQuery(
            "select r from ExtraHoursWishRow r where r.organisationId = :organisation"
                + " and r.memberId = :member",
            ExtraHoursWishRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("member", memberId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Map<String, StoredWish> ofTeam(StoredTeam team) {
    return database
        .createQuery(
            "select r from ExtraHoursWishRow r where r.organisationId = :organisation"
                + " and r.teamId = :team and r.weeklyMinutes is not null",
            ExtraHoursWishRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .getResultStream()
        .collect(Collectors.toMap(ExtraHoursWishRow::memberId, ExtraHoursWishRow::stored));
  }

  @Override
  public StoredWish store(StoredTeam team, String memberId, Optional<ExtraHoursWishDraft> wish) {
    var row = row(team, memberId).orElseGet(() -> new ExtraHoursWishRow(team, memberId));
    row.take(wish, clock.instant());
    // Filled first, as Hibernate inserts what it holds now; nothing for a row that is there
    // already.
    database.persist(row);
    database.flush();
    return row.stored();
  }
}
