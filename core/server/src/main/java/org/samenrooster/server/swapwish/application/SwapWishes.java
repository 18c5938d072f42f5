package org.samenrooster.server.swapwish.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ring.WantedShift;

/** The stored swap wishes. Everything is asked within one team. */
public interface SwapWishes {

  /** Stores a new, open wish. */
  void add(StoredTeam team, StoredWish wish);

  /** A wish. */
  Optional<StoredWish> one(StoredTeam team, String wishId);

  /**
   * Wishes as they are in the database now, by id; keeps others from touching them until the
   * transaction ends. To be called after the people are locked.
   */
  List<StoredWish> locked(StoredTeam team, Collection<String> wishIds);

  /** Whether a wish that stands offers this shift. */
  boolean isOffered(StoredTeam team, String shiftId);

  /** Stores that something else is wanted for the shift of a wish that was locked. */
  void change(StoredTeam team, String wishId, List<WantedShift> wanted);

  /** Stores that a wish that was locked went to another state. */
  void become(StoredTeam team, String wishId, SwapWishState next, Instant at);

  /** The wishes of a team, the latest first. */
  List<StoredWish> latestFirst(StoredTeam team, WishPage page);

  /** All open wishes of a team, by id. */
  List<StoredWish> open(StoredTeam team);

  /** Where wishes are, for those who come by from time to time. */
  record Place(String organisationId, String teamId) {}

  /** Teams of any organisation with open wishes that were not looked at since a moment. */
  List<Place> notLookedAtSince(Instant moment);

  /** Stores that rings are looked for among the open wishes of a team now. */
  void lookedAt(Place place, Instant now);

  /** A wish of which nothing can come any more. */
  record Hopeless(Place place, String wishId) {}

  /**
   * Open wishes of any organisation whose shift has begun, is vacated, is with somebody else or is
   * in a period that is not published.
   */
  List<Hopeless> hopeless(Instant now);
}
