package org.samenrooster.server.extrahours.application;

import java.util.Map;
import java.util.Optional;
import org.samenrooster.hours.extra.ExtraHoursWishDraft;
import org.samenrooster.server.team.application.StoredTeam;

/** The stored wishes for extra hours. */
public interface ExtraHoursWishes {

  /** What a member last said; empty where nothing was ever said. */
  Optional<StoredWish> of(StoredTeam team, String memberId);

  /** The wishes that stand in a team, by member. */
  Map<String, StoredWish> ofTeam(StoredTeam team);

  /**
   * Stores what a member says instead of what was said before.
   *
   * @param wish without faults; empty takes it back
   */
  StoredWish store(StoredTeam team, String memberId, Optional<ExtraHoursWishDraft> wish);

  /**
   * A wish as it is stored.
   *
   * @param version grows with every change; the document's ETag
   * @param wish empty where it was taken back
   */
  record StoredWish(int version, Optional<ExtraHoursWishDraft> wish) {}
}
