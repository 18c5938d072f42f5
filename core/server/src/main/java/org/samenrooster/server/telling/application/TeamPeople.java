package org.samenrooster.server.telling.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;

/** The people of a team, as far as it matters who is told something and when. */
public interface TeamPeople {

  /** The zone of a team. */
  ZoneId zone(String organisationId, String teamId);

  /** Who is a member of a team on a day. */
  Set<String> members(String organisationId, String teamId, LocalDate day);

  /** Who leads a team on a day, deputies included. */
  Set<String> leads(String organisationId, String teamId, LocalDate day);

  /** Who these members of a team are. */
  Set<String> persons(String organisationId, String teamId, Collection<String> memberIds);

  /**
   * Who may be asked to take a shift that is open: own staff of the team with the level that it
   * asks for, neither absent nor at work then; not whose shift it replaces. Rules are looked at
   * when somebody takes it.
   */
  Set<String> freeFor(String organisationId, String teamId, String shiftId);

  /**
   * Whether a person has a day off: a roster of hers is fixed for it, and she works on it in no
   * team of the organisation.
   */
  boolean isDayOff(String organisationId, String personId, LocalDate day);
}
