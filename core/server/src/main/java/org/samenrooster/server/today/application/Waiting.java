package org.samenrooster.server.today.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.today.application.Question.Place;
import org.samenrooster.time.DateRange;

/**
 * What waits for somebody, in whatever teams. Each question takes one statement, however many teams
 * there are.
 */
public interface Waiting {

  /** Changes to which the caller has said nothing yet, and that can still come to something. */
  List<AskedChange> changes(Caller caller, Instant now);

  /** A change, with what of it concerns the caller. */
  record AskedChange(
      String id, Place place, ChangeKind kind, Instant expiresAt, List<AskedMove> moves) {

    public AskedChange {
      moves = List.copyOf(moves);
    }
  }

  /**
   * A shift that changes hands.
   *
   * @param goes whether it is the caller's; otherwise the caller would get it
   */
  record AskedMove(String shiftTypeName, LocalDate day, boolean goes) {}

  /** Changes of teams that wait for their lead, without those that concern the caller. */
  List<Decidable> decidable(Caller caller, Set<String> ledTeams, Instant now);

  /**
   * A change that a team lead decides.
   *
   * @param moves how many shifts change hands
   * @param first the first of them
   */
  record Decidable(String id, Place place, Instant expiresAt, int moves, AskedMove first) {}

  /** Questions about late rosters, approved and not yet published; of each the latest first. */
  List<AskedLine> lines(Caller caller);

  /** A question about the caller's line of a roster, answered or not. */
  record AskedLine(Place place, String periodId, DateRange dates, LineConsent consent) {}

  /** Proposed contract extensions that the caller is the one to answer. */
  List<Extension> extensions(Caller caller, Set<String> ledTeams);

  /**
   * More contract hours for some weeks.
   *
   * @param own whether it is the caller's contract
   */
  record Extension(
      String id, Place place, ZoneId zone, int extraWeeklyMinutes, DateRange weeks, boolean own) {}

  /** Requests of others for leave that nobody has answered. */
  List<Leave> leaves(Caller caller, Set<String> ledTeams);

  /** A request for leave. */
  record Leave(String id, Place place, ZoneId zone, DateRange days) {}

  /** Rosters that wait to be approved by somebody, whom the caller can be. */
  List<Roster> rosters(Caller caller, Set<String> ledTeams);

  /** A roster. */
  record Roster(String periodId, Place place, DateRange dates) {}

  /**
   * Periods in these phases of teams to which the caller belongs today, by their first day.
   *
   * @param today what is over before it is left out
   */
  List<Round> rounds(Caller caller, Set<PeriodPhase> phases, LocalDate today);

  /**
   * A period in which something can be done.
   *
   * @param member the days on which the caller belongs to the team
   */
  record Round(
      Place place,
      String memberId,
      DateRange member,
      String periodId,
      PeriodPhase phase,
      DateRange dates) {}
}
