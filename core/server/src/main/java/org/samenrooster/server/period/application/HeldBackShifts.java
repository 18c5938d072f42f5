package org.samenrooster.server.period.application;

import java.util.Map;
import org.samenrooster.period.RollOutLimits.HeldBack;
import org.samenrooster.server.team.application.StoredTeam;

/** What roll-outs did not give to members, because it would have gone beyond their contracts. */
public interface HeldBackShifts {

  /** What a period's roll-out held back, by member; empty before it. */
  Map<String, HeldBack> of(StoredTeam team, String periodId);

  /** Keeps what the roll-out of a period held back. */
  void keep(StoredTeam team, String periodId, Map<String, HeldBack> heldBack);
}
