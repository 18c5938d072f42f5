package org.samenrooster.server.sickcall.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.sickcall.application.StoredSickCall.Place;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.sickcall.SickCall;
import org.samenrooster.sickcall.SickCallState;

/** The stored sick calls. Everything is asked within one organisation. */
public interface SickCalls {

  /** Stores a new one. */
  void add(String organisationId, Place place, SickCall call, String registeredBy);

  /**
   * Stores a changed one.
   *
   * @param decision what HR said, where that is the change
   */
  void change(String organisationId, SickCall call, Optional<Decision> decision);

  /** Who decides for HR, and when. */
  record Decision(String personId, Instant at) {}

  /** The team and the person that a sick call of the organisation is about. */
  Optional<Place> place(String organisationId, String callId);

  /** A sick call as it is in the database now. */
  Optional<StoredSickCall> one(String organisationId, String callId);

  /** The calls of a person, in whatever team, that are open. */
  List<SickCall> open(String organisationId, String personId);

  /**
   * The calls of a team, the latest first.
   *
   * @param memberId only those of this member; empty for all
   */
  List<StoredSickCall> latestFirst(StoredTeam team, Optional<String> memberId, MomentPage page);

  /** Those of all teams in one state, the earliest first. */
  List<StoredSickCall> forHr(String organisationId, SickCallState state, MomentPage page);
}
