package org.samenrooster.server.hours.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.hours.ExtendedContracts;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.hours.HoursLedger;
import org.samenrooster.hours.season.PeriodTargets.Seasons;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/**
 * What the accounts of a person depend on.
 *
 * @param id of the person
 * @param agreed contracts with the identity of the employment, and the extensions that both sides
 *     agreed to; engagements count no contract hours
 * @param rulePack of the home team, whose hours agreement counts
 * @param zone of the home team
 * @param keptFrom the first day of the first roster period of his teams, or of the first shift he
 *     held before it; {@link LocalDate#MAX} where there is none yet
 * @param seasons what the home team and the person said about years, from then on
 */
public record HoursPerson(
    String id,
    ExtendedContracts agreed,
    String rulePack,
    ZoneId zone,
    LocalDate keptFrom,
    Seasons seasons) {

  /** The contracts as they were handed in, each with accounts of its own. */
  public List<Employment> contracts() {
    return agreed.contracts();
  }

  /** The contract of a day, if there is one. */
  public Optional<Employment> contractOn(LocalDate day) {
    return contracts().stream().filter(contract -> contract.dates().contains(day)).findFirst();
  }

  /** Whether every contract on days of these is one of employment, none an engagement. */
  public boolean isEmployedIn(DateRange days) {
    return contracts().stream()
        .filter(contract -> contract.dates().overlaps(days))
        .allMatch(contract -> contract.kind().isEmployment());
  }

  /** The person's accounts among those of a ledger. */
  public List<HoursAccount> accountsIn(HoursLedger ledger) {
    var own = contracts().stream().map(Employment::id).collect(Collectors.toSet());
    return ledger.accounts().values().stream()
        .filter(account -> own.contains(account.id().employment()))
        .toList();
  }
}
