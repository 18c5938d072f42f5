package org.samenrooster.server.hours.booking;

import java.time.ZoneId;
import java.util.List;
import org.samenrooster.team.Employment;

/**
 * What the accounts of a person depend on.
 *
 * @param id of the person
 * @param contracts with the identity of the employment; engagements count no contract hours
 * @param rulePack of the home team, whose hours agreement counts
 * @param zone of the home team
 */
public record HoursPerson(String id, List<Employment> contracts, String rulePack, ZoneId zone) {

  public HoursPerson {
    contracts = List.copyOf(contracts);
  }
}
