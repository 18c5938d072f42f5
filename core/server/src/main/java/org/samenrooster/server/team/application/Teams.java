package org.samenrooster.server.team.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.server.team.application.TeamQuery.TeamEntry;
import org.samenrooster.team.Team;

/**
 * The stored teams. Everything is asked with the caller's organisation; what belongs to another one
 * is not there. Loading a team takes a constant number of statements.
 */
public interface Teams {

  /** A team with members, qualifications, shift types and handovers. */
  Optional<StoredTeam> team(String organisationId, String teamId);

  /**
   * A team with a person in it as one who is lent to it; as it is where he is a member or lent to
   * it already. Nothing of it is stored.
   */
  Optional<StoredTeam> teamWith(String organisationId, String teamId, String personId);

  /**
   * Stores that a member is lent to the team until a day at least.
   *
   * @param team as {@link #teamWith} had it
   * @return false if the person became a member in another way since
   */
  boolean lend(StoredTeam team, String memberId, LocalDate until);

  /**
   * Teams without their members and handovers, by id: names, clocks and shift types, in a constant
   * number of statements for however many.
   */
  Map<String, Team> withoutMembers(String organisationId, Collection<String> teamIds);

  /** The teams that have a person as a member, by id. */
  List<StoredTeam> ofPerson(String organisationId, String personId);

  /**
   * The version of a team, without loading it; the transaction that asks keeps others from changing
   * the team until it ends.
   */
  Optional<Integer> lockedVersion(String organisationId, String teamId);

  /**
   * Keeps others from storing a team of this organisation until the transaction that asks ends, so
   * that what it finds free stays free: names of teams, external ids, locations.
   */
  void lockOrganisation(String organisationId);

  /** Teams by name, at most as many as asked for. */
  List<TeamEntry> page(TeamQuery query);

  /** Whether another team of the organisation has this name. */
  boolean nameTaken(String organisationId, String name, String exceptTeamId);

  /** The persons of the organisation with these subjects: subject to person id. */
  Map<String, String> personsBySubject(String organisationId, Collection<String> subjects);

  /** Those of the subjects that sign somebody of another organisation in. */
  Set<String> subjectsElsewhere(String organisationId, Collection<String> subjects);

  /** The codes of shift types that a shift or a base roster refers to. */
  Set<String> shiftTypesInUse(String organisationId, String teamId);

  /**
   * Stores a new team that has no faults.
   *
   * @param today from when it counts who is a member
   */
  void add(String organisationId, String teamId, TeamDocument document, LocalDate today);

  /**
   * Stores a changed team that has no faults: members and shift types keep their ids, members who
   * are left out end today.
   *
   * @param before the team as it was loaded in this transaction
   */
  void replace(StoredTeam before, TeamDocument document, LocalDate today);
}
