package org.samenrooster.agreement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether people of the team may pick open shifts of other teams.
 *
 * @param on whether they may
 * @param teamIds of which teams
 */
public record Lending(boolean on, Set<String> teamIds) {

  public Lending {
    teamIds = Collections.unmodifiableSet(new TreeSet<>(teamIds));
  }

  /** Whether open shifts of that team may be picked. */
  public boolean isWith(String teamId) {
    return on && teamIds.contains(teamId);
  }
}
