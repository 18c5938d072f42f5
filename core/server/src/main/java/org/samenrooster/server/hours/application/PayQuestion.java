package org.samenrooster.server.hours.application;

import java.util.Optional;
import org.samenrooster.hours.net.NetRequestDraft;

/**
 * What somebody tells of pay and household to learn what a change is worth. It is answered and
 * forgotten, and must reach neither the database nor a log.
 *
 * @param hourlyWage euros as text; empty where the worth is not asked for
 */
public record PayQuestion(Optional<String> hourlyWage, Optional<AskedHousehold> household) {

  /**
   * A household, as it was written.
   *
   * @param year of the tables
   */
  public record AskedHousehold(int year, NetRequestDraft draft) {}

  // A record would print what nobody may read in a log.
  @Override
  public String toString() {
    return "PayQuestion";
  }
}
