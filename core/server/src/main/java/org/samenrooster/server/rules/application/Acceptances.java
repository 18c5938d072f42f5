package org.samenrooster.server.rules.application;

import java.util.List;
import org.samenrooster.server.team.application.StoredTeam;

/** The accepted warnings. None is ever changed or taken away. */
public interface Acceptances {

  /** The acceptances of a period, the first one first. */
  List<Acceptance> earliestFirst(StoredTeam team, String periodId);

  /** Writes an acceptance down. No two are the n-th of the same warning: the later one fails. */
  void add(StoredTeam team, String periodId, Acceptance acceptance);
}
