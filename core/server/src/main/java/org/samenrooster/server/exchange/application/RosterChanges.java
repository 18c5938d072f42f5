package org.samenrooster.server.exchange.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** The stored changes of published rosters. Everything is asked within one team. */
public interface RosterChanges {

  /** Stores a new change. */
  StoredChange add(StoredTeam team, RosterChange change, Saying by);

  /** Stores a new change that nobody proposed, because it was found. */
  void addFound(StoredTeam team, RosterChange change, Instant at);

  /**
   * The members whose rosters a change is about as far as that is known; empty if there is none.
   */
  Optional<Set<String>> named(StoredTeam team, String changeId);

  /**
   * A change as it is in the database now; keeps others from touching it until the transaction
   * ends. To be called after the people are locked.
   */
  Optional<StoredChange> locked(StoredTeam team, String changeId);

  /** A change. */
  Optional<StoredChange> one(StoredTeam team, String changeId);

  /** The changes of a team, the latest first. */
  List<StoredChange> latestFirst(StoredTeam team, ChangePage page);

  /** Those of some shifts for which people are being asked. */
  Set<String> pendingFor(StoredTeam team, Collection<String> shiftIds, Instant now);

  /** Stores what became of a change that was {@linkplain #locked locked}. */
  StoredChange save(StoredTeam team, RosterChange after, Saying by);

  /**
   * Who does something, and when.
   *
   * @param byPhone whether the team lead writes down what somebody else said
   */
  record Saying(String personId, Instant at, boolean byPhone) {

    static Saying of(Caller caller, Instant at) {
      return new Saying(caller.personId(), at, false);
    }
  }

  /** Where a change is, for housekeeping. */
  record Pending(String organisationId, String changeId) {}

  /** Changes of any organisation of which nothing can come any more, in no order. */
  List<Pending> hopeless(Instant now);

  /**
   * A change that has ended.
   *
   * @param members whom it concerned
   */
  record Ended(String teamId, List<String> members, ChangeState state) {

    public Ended {
      members = List.copyOf(members);
    }
  }

  /** Ends a change of which nothing can come; empty if somebody else has ended it meanwhile. */
  Optional<Ended> end(Pending pending, Instant now);
}
