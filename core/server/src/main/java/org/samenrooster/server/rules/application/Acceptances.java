package org.samenrooster.server.rules.application;

import java.util.List;
import org.samenrooster.server.team.application.StoredTeam;

/** The accepted warnings. None is ever changed or taken away. */
public interface Acceptances {

  /** The acceptances of a period, latest first. */
  List<Acceptance> latestFirst(StoredTeam team, String periodId);

  /** Writes an acceptance down. */
  void add(StoredTeam team, String periodId, Acceptance acceptance);
}
