package org.samenrooster.server.swapwish.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.solver.ring.WantedShift;

/**
 * A swap wish as it is stored.
 *
 * @param wanted what would be taken for the shift, best first
 * @param ringId the change that is offered, while it is part of one
 * @param version grows with every change by whose wish it is
 */
public record StoredWish(
    String id,
    String memberId,
    String shiftId,
    List<WantedShift> wanted,
    SwapWishState state,
    Optional<String> ringId,
    Instant putDownAt,
    int version) {

  public StoredWish {
    wanted = List.copyOf(wanted);
  }
}
