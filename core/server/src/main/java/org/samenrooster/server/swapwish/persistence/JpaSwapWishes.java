package org.samenrooster.server.swapwish.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.paging.PagedQueries;
import org.samenrooster.server.swapwish.application.StoredWish;
import org.samenrooster.server.swapwish.application.SwapWishes;
import org.samenrooster.server.swapwish.application.WishPage;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ring.WantedShift;

/** Swap wishes in the database. */
@ApplicationScoped
class JpaSwapWishes implements SwapWishes {

  private static final String OF_TEAM =
      "select w from SwapWishRow w where w.organisationId = :organisation and w.teamId = :team";

  @Inject private EntityManager database;

  @Inject private WishRows rows;

  @Override
  public void add(StoredTeam team, StoredWish wish) {
    database.persist(new SwapWishRow(team, wish));
    database.flush();
  }

  @Override
  public Optional<StoredWish> one(StoredTeam team, String wishId) {
    var found =
        database
            .createQuery(OF_TEAM + " and w.id = :id", SwapWishRow.class)
            .setParameter("organisation", team.organisationId())
            .setParameter("team", team.team().id())
            .setParameter("id", wishId)
            .getResultList();
    return stored(team.organisationId(), found).stream().findFirst();
  }

  @Override
  public List<StoredWish> locked(StoredTeam team, Collection<String> wishIds) {
    var found =
        rows.locked(team.organisationId(), wishIds).stream()
            .filter(row -> row.teamId().equals(team.team().id()))
            .toList();
    return stored(team.organisationId(), found);
  }

  @Override
  public boolean isOffered(StoredTeam team, String shiftId) {
    return rows.isOffered(team.organisationId(), shiftId);
  }

  @Override
  public void change(StoredTeam team, String wishId, List<WantedShift> wanted) {
    rows.locked(team.organisationId(), List.of(wishId)).forEach(row -> row.change(wanted));
    database.flush();
  }

  @Override
  public void become(StoredTeam team, String wishId, SwapWishState next, Instant at) {
    rows.locked(team.organisationId(), List.of(wishId)).forEach(row -> row.become(next, at));
    database.flush();
  }

  @Override
  public List<StoredWish> latestFirst(StoredTeam team, WishPage page) {
    var jpql =
        OF_TEAM
            + page.memberId().map(id -> " and w.memberId = :member").orElse("")
            + page.state().map(state -> " and w.state = :state").orElse("")
            + PagedQueries.before(page.page(), "w.putDownAt", "w.id")
            + " order by w.putDownAt desc, w.id desc";
    var query =
        PagedQueries.of(page.page(), database.createQuery(jpql, SwapWishRow.class))
            .setParameter("organisation", team.organisationId())
            .setParameter("team", team.team().id());
    page.memberId().ifPresent(id -> query.setParameter("member", id));
    page.state().ifPresent(state -> query.setParameter("state", state));
    return stored(team.organisationId(), query.getResultList());
  }

  @Override
  public List<StoredWish> open(StoredTeam team) {
    return database
        .createQuery(OF_TEAM + " and w.state = :open order by w.id", SwapWishRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("open", SwapWishState.OPEN)
        .getResultStream()
        .map(row -> row.stored(Optional.empty()))
        .toList();
  }

  @Override
  public List<Place> notLookedAtSince(Instant moment) {
    return database
        .createQuery(
            "select distinct w.organisationId, w.teamId from SwapWishRow w where w.state = :open"
                + " and (w.lookedAt is null or w.lookedAt < :moment)",
            Object[].class)
        .setParameter("open", SwapWishState.OPEN)
        .setParameter("moment", moment)
        .getResultStream()
        .map(row -> new Place((String) row[0], (String) row[1]))
        .toList();
  }

  @Override
  public void lookedAt(Place place, Instant now) {
    var open =
        database
            .createQuery(
                "select w.id from SwapWishRow w where w.organisationId = :organisation"
                    + " and w.teamId = :team and w.state = :open",
                String.class)
            .setParameter("organisation", place.organisationId())
            .setParameter("team", place.teamId())
            .setParameter("open", SwapWishState.OPEN)
            .getResultList();
    rows.locked(place.organisationId(), open).forEach(row -> row.lookedAt(now));
  }

  @Override
  public List<Hopeless> hopeless(Instant now) {
    return database
        .createQuery(
            "select w.organisationId, w.teamId, w.id from SwapWishRow w, WishedShiftRow s"
                + " where w.state = :open and s.id = w.shiftId"
                + " and (s.start <= :now or s.holderMemberId is null"
                + " or s.holderMemberId <> w.memberId"
                // What is vacated is worked by another shift; not the mark, as EclipseLink compares
                // it with a number, which Derby does not.
                + " or exists (select r.id from WishedShiftRow r where r.replacesShiftId = s.id)"
                + " or not exists"
                + " (select p.id from WishedPeriodRow p"
                + " where p.id = s.periodId and p.phase = :published))",
            Object[].class)
        .setParameter("open", SwapWishState.OPEN)
        .setParameter("now", now)
        .setParameter("published", PeriodPhase.PUBLISHED)
        .getResultStream()
        .map(row -> new Hopeless(new Place((String) row[0], (String) row[1]), (String) row[2]))
        .toList();
  }

  private List<StoredWish> stored(String organisationId, List<SwapWishRow> found) {
    var ids = found.stream().map(SwapWishRow::id).toList();
    Map<String, String> ringIds = ids.isEmpty() ? Map.of() : ringIds(organisationId, ids);
    return found.stream()
        .map(row -> row.stored(Optional.ofNullable(ringIds.get(row.id()))))
        .toList();
  }

  private Map<String, String> ringIds(String organisationId, List<String> wishIds) {
    return database
        .createQuery(
            "select r.wishId, r.changeId from RingWishRow r"
                + " where r.organisationId = :organisation and r.standingWishId in :ids",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("ids", wishIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }
}
