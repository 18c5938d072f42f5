package org.samenrooster.server.hours.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.samenrooster.hours.season.PeriodTargets.Seasons;
import org.samenrooster.team.Employment;

/**
 * What the accounts of a person depend on.
 *
 * @param id of the person
 * @param contracts with the identity of the employment; engagements count no contract hours
 * @param rulePack of the home team, whose hours agreement counts
 * @param zone of the home team
 * @param keptFrom the first day of the first roster period of his teams, or of the first shift he
 *     held before it; {@link LocalDate#MAX} where there is none yet
 * @param seasons what the home team and the person said about years, from then on
 */
public record HoursPerson(
    String id,
    List<Employment> contracts,
    String rulePack,
    ZoneId zone,
    LocalDate keptFrom,
    Seasons seasons) {

  public HoursPerson {
    contracts = List.copyOf(contracts);
  }
}
