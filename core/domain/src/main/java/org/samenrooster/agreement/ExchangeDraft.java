package org.samenrooster.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.agreement.ExchangeAgreement.Approval;
import org.samenrooster.agreement.ExchangeAgreement.OpenShifts;
import org.samenrooster.fault.FaultFinder;

/**
 * How shifts move after publication, as somebody writes it.
 *
 * @param approval name of an {@link Approval}
 * @param openShifts name of an {@link OpenShifts}
 */
public record ExchangeDraft(
    @Nullable String approval,
    @Nullable String openShifts,
    boolean swapRings,
    @Nullable Integer ringExpiryHours,
    @Nullable Integer offerExpiryHours) {

  private static final int MOST_HOURS = 24 * 28;

  Optional<ExchangeAgreement> read(FaultFinder finder) {
    Optional<Approval> lead = finder.choice("approval", approval, Approval.class);
    Optional<OpenShifts> open = finder.choice("openShifts", openShifts, OpenShifts.class);
    Optional<Integer> ring = finder.number("ringExpiryHours", ringExpiryHours, 1, MOST_HOURS);
    Optional<Integer> offer = finder.number("offerExpiryHours", offerExpiryHours, 1, MOST_HOURS);
    if (lead.isEmpty() || open.isEmpty() || ring.isEmpty() || offer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ExchangeAgreement(lead.get(), open.get(), swapRings, ring.get(), offer.get()));
  }
}
