package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.extra.ContractExtension.Agreed;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.hours.booking.HoursPerson;

/** What a person has agreed to with the organisation, which another extension must fit. */
@Dependent
final class AgreedContracts {

  private final HoursAccounts accounts;
  private final ContractExtensions extensions;

  @Inject
  AgreedContracts(HoursAccounts accounts, ContractExtensions extensions) {
    this.accounts = accounts;
    this.extensions = extensions;
  }

  Agreed of(String organisationId, String personId) {
    var contracts =
        Optional.ofNullable(accounts.people(organisationId, List.of(personId)).get(personId))
            .map(HoursPerson::contracts)
            .orElse(List.of());
    return new Agreed(contracts, extensions.agreed(organisationId, personId));
  }
}
