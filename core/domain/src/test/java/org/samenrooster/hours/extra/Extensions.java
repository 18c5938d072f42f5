package org.samenrooster.hours.extra;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** Extensions of Amy's contract of 24 hours, for tests. */
final class Extensions {

  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  static final DateRange MARCH = DateRange.ofWeeks(MONDAY, 4);
  static final List<Employment> AMY =
      List.of(Employment.fixed("amy-1", 1440, DateRange.startingOn(LocalDate.of(2024, 1, 1))));

  private Extensions() {}

  static ContractExtension byAmy(ExtensionState state) {
    return new ContractExtension("x1", "amy", "amy", 240, MARCH, state, basis(state));
  }

  static ContractExtension byLead(ExtensionState state) {
    return new ContractExtension("x1", "amy", "lee", 240, MARCH, state, basis(state));
  }

  private static Optional<Integer> basis(ExtensionState state) {
    return Optional.of(1440).filter(basis -> state.isAgreed());
  }

  static ContractExtension agreed(String id, int extra, DateRange weeks) {
    return new ContractExtension(
        id, "amy", "lee", extra, weeks, ExtensionState.ACCEPTED, Optional.of(1440));
  }
}
