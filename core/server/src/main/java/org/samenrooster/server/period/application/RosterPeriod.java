package org.samenrooster.server.period.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.period.PeriodTransitions;
import org.samenrooster.time.DateRange;

/**
 * A roster period as it is stored.
 *
 * @param dates whole weeks from a Monday
 * @param rolledOut whether its shifts were made
 * @param approval the approval that stands
 * @param publishedAt when the roster was fixed
 * @param version grows with every change
 */
public record RosterPeriod(
    String id,
    DateRange dates,
    PeriodPhase phase,
    boolean rolledOut,
    Optional<Approval> approval,
    Optional<Instant> publishedAt,
    int version) {

  /** The team lead's yes, to a roster as it was left. */
  public record Approval(
      String personId, String personName, Instant at, Left left, Optional<String> remark) {}

  /**
   * What was wanting in a roster when it was approved.
   *
   * @param shortfallAcknowledged whether something was left uncovered and seen
   * @param unacceptedWarnings how many warnings nobody had accepted; empty for approvals from
   *     before this was counted
   * @param ownLine whether who approved works in the period herself, and nobody else has approved
   *     that yet
   */
  public record Left(
      boolean shortfallAcknowledged, OptionalInt unacceptedWarnings, boolean ownLine) {}

  /** A new period without anything in it. */
  static RosterPeriod draft(String id, DateRange dates) {
    return new RosterPeriod(
        id, dates, PeriodPhase.DRAFT, false, Optional.empty(), Optional.empty(), 0);
  }

  /** How many weeks it lasts. */
  public int weeks() {
    return dates.days() / 7;
  }

  /**
   * What can be done with it now: an approval is given once, and published only when given. Where
   * who gave it works in the period, somebody else gives one too.
   */
  public Set<PeriodCommand> possibleCommands() {
    var commands = EnumSet.noneOf(PeriodCommand.class);
    commands.addAll(PeriodTransitions.commandsIn(phase));
    commands.remove(isApproved() ? PeriodCommand.APPROVE : PeriodCommand.PUBLISH);
    return commands;
  }

  /** Whether all of it is approved, and nobody's line by herself alone. */
  boolean isApproved() {
    return approval.filter(given -> !given.left().ownLine()).isPresent();
  }

  /** The period after somebody else has approved the line of who approved it. */
  RosterPeriod withOwnLineApproved() {
    return approval
        .map(
            given ->
                approved(
                    new Approval(
                        given.personId(),
                        given.personName(),
                        given.at(),
                        new Left(
                            given.left().shortfallAcknowledged(),
                            given.left().unacceptedWarnings(),
                            false),
                        given.remark())))
        .orElse(this);
  }

  /** The period in another phase; on the way back to picking it loses its approval. */
  RosterPeriod movedTo(PeriodPhase next) {
    var kept = approval.filter(given -> next != PeriodPhase.PICKING);
    var hasShifts = rolledOut || next == PeriodPhase.PICKING;
    return new RosterPeriod(id, dates, next, hasShifts, kept, publishedAt, version);
  }

  RosterPeriod approved(Approval given) {
    return new RosterPeriod(id, dates, phase, rolledOut, Optional.of(given), publishedAt, version);
  }

  RosterPeriod published(Instant at) {
    return new RosterPeriod(
        id, dates, PeriodPhase.PUBLISHED, rolledOut, approval, Optional.of(at), version);
  }
}
