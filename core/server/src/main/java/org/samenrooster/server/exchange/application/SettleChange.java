package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.agreement.ExchangeAgreement.Approval;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.exchange.application.JudgeSides.Judged;
import org.samenrooster.server.exchange.application.RosterChanges.Saying;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;

/**
 * Stores what became of a change, and books it once everybody agrees and the team lead has not to
 * approve it.
 */
@Dependent
final class SettleChange {

  static final String ROSTER_CHANGE = "ROSTER_CHANGE";

  private static final Set<ChangeState> MOVES_SHIFTS =
      Set.of(ChangeState.BOOKED, ChangeState.UNDONE);

  private final RosterChanges changes;
  private final Shifts shifts;
  private final MoveShifts moves;
  private final TeamExchangeTerms terms;
  private final BurdensOfChange burdens;
  private final Decisions decisions;
  private final TellChange tell;
  private final RingWishes wishes;

  @Inject
  SettleChange(
      RosterChanges changes,
      Shifts shifts,
      MoveShifts moves,
      TeamExchangeTerms terms,
      BurdensOfChange burdens,
      Decisions decisions,
      TellChange tell,
      RingWishes wishes) {
    this.changes = changes;
    this.shifts = shifts;
    this.moves = moves;
    this.terms = terms;
    this.burdens = burdens;
    this.decisions = decisions;
    this.tell = tell;
    this.wishes = wishes;
  }

  /**
   * What somebody did.
   *
   * @param operation of the contract
   * @param approved whether the team lead approves it with this
   * @param forMember of whom the team lead writes down what she said by telephone
   */
  record Done(String operation, boolean approved, Optional<String> forMember) {

    static Done by(String operation) {
      return new Done(operation, false, Optional.empty());
    }

    static Done approving(String operation) {
      return new Done(operation, true, Optional.empty());
    }
  }

  /**
   * Stores a change after a step; books it if it is agreed by it.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if it is agreed and cannot be made;
   *     then nothing is stored
   */
  ShownChange settle(ChangeInHand hand, RosterChange after, Done done) {
    if (after.state() != ChangeState.AGREED) {
      return stored(hand, after, done, now(hand, after));
    }
    var ready = moves.ready(hand.caller(), hand.team(), after.moves());
    if (!done.approved() && needsApproval(hand, after, ready.judged())) {
      return stored(hand, after, done, ready.sides().all().toList());
    }
    burdens.booked(hand, after, ready.sides());
    // The shifts move last: whoever has changed one must not wait for others.
    var moved = moves.make(hand.caller(), hand.team(), ready.sides());
    return stored(hand, after.booked().orElseThrow(), done, moved);
  }

  /**
   * Stores that a consent by telephone is disputed. What is booked is taken back with it, if that
   * can still be done; otherwise it stays, and the team lead has to settle it with those concerned.
   */
  ShownChange settleDispute(ChangeInHand hand, RosterChange disputed, Done done) {
    hand.memberId()
        .ifPresent(member -> tell.disputed(hand.caller(), hand.team(), disputed.id(), member));
    var back =
        Optional.of(disputed)
            .filter(change -> change.state() == ChangeState.BOOKED)
            .flatMap(change -> moves.toTakeBack(hand.team(), change, hand.now()));
    if (back.isEmpty()) {
      return stored(hand, disputed, done, now(hand, disputed));
    }
    burdens.undone(hand, disputed);
    var moved = moves.make(hand.caller(), hand.team(), back.get());
    return stored(hand, disputed.undone().orElseThrow(), done, moved);
  }

  private boolean needsApproval(ChangeInHand hand, RosterChange change, Judged judged) {
    var approval = terms.of(hand.team()).approval();
    return !isApprovedByProposal(hand, change)
        && (approval == Approval.ALWAYS || (approval == Approval.WITH_WARNINGS && judged.warns()));
  }

  // What a team lead proposes to others he approves by that; nobody approves own changes.
  private static boolean isApprovedByProposal(ChangeInHand hand, RosterChange change) {
    return change.proposer().isEmpty()
        && change.kind() != ChangeKind.RING
        && hand.team()
            .memberOf(hand.stored().proposed().by().orElseThrow().personId())
            .flatMap(change::consentOf)
            .isEmpty();
  }

  private List<RosterShift> now(ChangeInHand hand, RosterChange change) {
    return shifts.ofTeam(hand.team(), change.moves().stream().map(Move::shiftId).toList());
  }

  private ShownChange stored(
      ChangeInHand hand, RosterChange after, Done done, List<RosterShift> of) {
    var by = new Saying(hand.caller().personId(), hand.now(), done.forMember().isPresent());
    var saved = changes.save(hand.team(), after, by);
    if (after.kind() == ChangeKind.RING && after.state() != hand.change().state()) {
      wishes.follow(hand.team().organisationId(), after.id(), after.state());
    }
    log(hand, done, new Subject(ROSTER_CHANGE, after.id()), after.state().name());
    done.forMember()
        .ifPresent(
            member -> {
              log(hand, done, new Subject(Subject.TEAM_MEMBER, member), "CONSENTED");
              tell.enteredByPhone(hand.caller(), hand.team(), after.id(), member);
            });
    // A dispute may leave a booked change as it is.
    if (after.state().isPending() || after.state() != hand.change().state()) {
      tell.moved(hand.team(), after);
    }
    if (MOVES_SHIFTS.contains(after.state()) && after.state() != hand.change().state()) {
      tell.exchanged(hand.team(), of);
    }
    return new ShownChange(hand.team(), saved, of, hand.now());
  }

  private void log(ChangeInHand hand, Done done, Subject subject, String outcome) {
    var caller = hand.caller();
    decisions.log(Decision.by(caller, hand.team().team().id(), done.operation(), subject, outcome));
  }
}
