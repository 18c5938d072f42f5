package org.samenrooster.server.period.application;

import java.util.List;
import org.samenrooster.server.period.application.PeriodViolations.OfMember;
import org.samenrooster.server.team.application.StoredTeam;

/** Knows which warnings about a roster nobody has said yes to. */
public interface UnacceptedWarnings {

  /**
   * How many there are.
   *
   * @param found what the roster of the period breaks or strains
   */
  int among(StoredTeam team, RosterPeriod period, List<OfMember> found);
}
