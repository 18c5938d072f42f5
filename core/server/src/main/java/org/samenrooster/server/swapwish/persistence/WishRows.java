package org.samenrooster.server.swapwish.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/** Takes rows of wishes to write them, and knows which shifts they offer. */
@Dependent
class WishRows {

  @Inject private EntityManager database;

  /**
   * The rows as they are in the database now, locked one after the other by id, so that two who
   * take several of the same never wait for each other.
   */
  List<SwapWishRow> locked(String organisationId, Collection<String> ids) {
    return ids.stream().sorted().flatMap(id -> locked(organisationId, id).stream()).toList();
  }

  private List<SwapWishRow> locked(String organisationId, String id) {
    return database
        .createQuery(
            "select w from SwapWishRow w where w.organisationId = :organisation and w.id = :id",
            SwapWishRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Whether a wish that stands offers this shift. */
  boolean isOffered(String organisationId, String shiftId) {
    return !database
        .createQuery(
            "select w.id from SwapWishRow w where w.organisationId = :organisation"
                + " and w.standingShiftId = :shift",
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("shift", shiftId)
        .getResultList()
        .isEmpty();
  }
}
