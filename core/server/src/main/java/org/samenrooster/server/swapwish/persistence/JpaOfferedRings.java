package org.samenrooster.server.swapwish.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.exchange.SwapWishCommand;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.exchange.SwapWishTransitions;
import org.samenrooster.server.swapwish.application.OfferedRings;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ring.RingKey;

/** Offered rings in the database; made together with whoever asks, because jobs ask too. */
@Dependent
class JpaOfferedRings implements OfferedRings {

  @Inject private EntityManager database;

  @Inject private WishRows rows;

  @Override
  public Set<RingKey> offeredBefore(StoredTeam team, Collection<String> shiftIds) {
    if (shiftIds.isEmpty()) {
      return Set.of();
    }
    return database
        .createQuery(
            "select r.movesKey from SwapRingRow r where r.organisationId = :organisation"
                + " and r.teamId = :team and exists (select b.id from RingWishRow b, SwapWishRow w"
                + " where b.changeId = r.changeId and w.id = b.wishId and w.shiftId in :shifts)",
            String.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("shifts", shiftIds)
        .getResultStream()
        .map(RingKey::new)
        .collect(Collectors.toSet());
  }

  @Override
  public void offer(
      StoredTeam team, String changeId, RingKey key, Collection<String> wishIds, Instant at) {
    database.persist(new SwapRingRow(team, changeId, key));
    // What points at it comes after it.
    database.flush();
    wishIds.forEach(wishId -> database.persist(new RingWishRow(team, changeId, wishId)));
    rows.locked(team.organisationId(), wishIds)
        .forEach(row -> row.become(SwapWishState.OFFERED, at));
    database.flush();
  }

  @Override
  public List<Followed> follow(
      String organisationId, String changeId, SwapWishCommand command, Instant at) {
    var behind =
        database
            .createQuery(
                "select r from RingWishRow r where r.organisationId = :organisation"
                    + " and r.changeId = :change",
                RingWishRow.class)
            .setParameter("organisation", organisationId)
            .setParameter("change", changeId)
            .getResultList();
    var wishes = rows.locked(organisationId, behind.stream().map(RingWishRow::wishId).toList());
    behind.forEach(RingWishRow::end);
    var followed = wishes.stream().flatMap(row -> followed(row, command, at).stream()).toList();
    database.flush();
    return followed;
  }

  private Optional<Followed> followed(SwapWishRow row, SwapWishCommand command, Instant at) {
    return SwapWishTransitions.next(row.state(), command)
        // Whoever had the shift meanwhile may have offered it anew.
        .filter(
            next ->
                next.isStanding() == row.state().isStanding()
                    || !next.isStanding()
                    || !rows.isOffered(row.organisationId(), row.shiftId()))
        .map(
            next -> {
              row.become(next, at);
              return new Followed(row.teamId(), row.memberId(), row.id(), next);
            });
  }
}
