package org.samenrooster.server.burden.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samenrooster.burden.BurdenEntry;
import org.samenrooster.server.team.application.StoredTeam;

/** The stored burden ledger. Nothing in it is changed or taken out. */
public interface Burdens {

  /** The kinds of command that enter something. */
  enum CauseKind {
    COMPLETION,
    PUBLICATION,
    CHANGE
  }

  /** What caused entries: a completion that was taken, a period that was published, a change. */
  record Cause(CauseKind kind, String id) {}

  /** An entry as it was made. */
  record Entered(BurdenEntry entry, CauseKind cause, Instant at) {}

  /** Enters what a cause brought to members. */
  void enter(StoredTeam team, Cause cause, Map<String, List<BurdenEntry>> entries);

  /**
   * The entries of a team about days from one on, by member; of its people also what they held as
   * lent to other teams.
   */
  Map<String, List<BurdenEntry>> since(StoredTeam team, LocalDate from);

  /** What causes of a kind brought, by member. */
  Map<String, List<BurdenEntry>> causedBy(
      StoredTeam team, CauseKind kind, Collection<String> causeIds);

  /**
   * The entries of a member about days from one on, latest day first; what he held as lent to other
   * teams is among them.
   *
   * @param most how many at most
   */
  List<Entered> latestFirst(StoredTeam team, String memberId, LocalDate from, int most);
}
