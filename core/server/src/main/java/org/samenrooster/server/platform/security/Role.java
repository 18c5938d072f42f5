package org.samenrooster.server.platform.security;

import java.util.EnumSet;
import java.util.Set;

/** What a person may be: in one team, or in a whole organisation. */
public enum Role {
  MEMBER,
  TEAM_LEAD,
  POOL_COORDINATOR,
  HR_INTEGRATOR,
  ADMINISTRATOR,
  AUDITOR;

  /** Whether it is held in one team rather than in the whole organisation. */
  public boolean inOneTeam() {
    return this == MEMBER || this == TEAM_LEAD;
  }

  static Set<Role> none() {
    return EnumSet.noneOf(Role.class);
  }
}
