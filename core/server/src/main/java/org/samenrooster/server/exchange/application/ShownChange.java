package org.samenrooster.server.exchange.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.Consent;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.exchange.Taker;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * A change as somebody sees it.
 *
 * @param shifts those of its moves as they are now
 * @param asOf when this was so
 */
public record ShownChange(
    StoredTeam team, StoredChange stored, List<RosterShift> shifts, Instant asOf) {

  public ShownChange {
    shifts = List.copyOf(shifts);
  }

  /** What somebody can do about a change. */
  public enum Step {
    AGREE,
    REFUSE,
    WITHDRAW,
    ENTER_BY_PHONE,
    DISPUTE,
    APPROVE,
    DECLINE,
    CHOOSE
  }

  /** The change. */
  public RosterChange change() {
    return stored.change();
  }

  /** Where it stands: what cannot be answered in time has expired, also before that is stored. */
  public ChangeState state() {
    var state = change().state();
    if (change().isDue(asOf)) {
      return ChangeState.EXPIRED;
    }
    return state.isPending() && !Sides.of(change().moves(), shifts).fit()
        ? ChangeState.BROKEN
        : state;
  }

  /** What the caller may know of who said what: what he said himself, and all if he leads. */
  public List<Consent> consents(Caller caller) {
    var all = caller.watchesOver(team.team().id());
    return change().consents().stream()
        .filter(consent -> all || caller.isMember(consent.memberId()))
        .toList();
  }

  /** Its moves as far as the caller may know them: of a ring, those of his own shifts only. */
  public List<Move> moves(Caller caller) {
    var all = change().kind() != ChangeKind.RING || caller.watchesOver(team.team().id());
    return change().moves().stream()
        .filter(move -> all || isOwn(caller, move.from()) || isOwn(caller, move.to()))
        .toList();
  }

  /** Whether the caller may know of one of these moves to or from whom it is. */
  public boolean isTold(Caller caller, Optional<String> memberId) {
    return change().kind() != ChangeKind.RING
        || caller.watchesOver(team.team().id())
        || isOwn(caller, memberId);
  }

  private static boolean isOwn(Caller caller, Optional<String> memberId) {
    return memberId.filter(caller::isMember).isPresent();
  }

  /** What the caller can do about it now. */
  public Set<Step> possibleSteps(Caller caller) {
    Set<Step> steps = EnumSet.noneOf(Step.class);
    if (state().isPending() || state() == ChangeState.BOOKED) {
      caller.memberIdIn(team.team().id()).ifPresent(member -> addOwn(steps, member));
      if (caller.is(Role.TEAM_LEAD, team.team().id())) {
        addLeads(steps, caller.memberIdIn(team.team().id()));
      }
    }
    return steps;
  }

  private void addOwn(Set<Step> steps, String member) {
    var isProposer = change().proposer().filter(member::equals).isPresent();
    add(steps, Step.AGREE, change().agreedBy(member).isPresent());
    add(steps, Step.REFUSE, !isProposer && change().refusedBy(member).isPresent());
    add(steps, Step.DISPUTE, change().disputedBy(member).isPresent());
    add(steps, Step.WITHDRAW, isProposer && change().withdrawn().isPresent());
  }

  private void addLeads(Set<Step> steps, Optional<String> own) {
    var concerned = own.flatMap(change()::consentOf).isPresent();
    var asked =
        change().consents().stream()
            .anyMatch(
                consent ->
                    consent.state() == ConsentState.ASKED
                        && own.filter(consent.memberId()::equals).isEmpty());
    var chooses = change().moves().stream().anyMatch(move -> move.taker() == Taker.CHOSEN);
    add(steps, Step.ENTER_BY_PHONE, asked && state() == ChangeState.PROPOSED);
    var isLeads = change().proposer().isEmpty() && change().kind() != ChangeKind.RING;
    add(steps, Step.WITHDRAW, isLeads && change().withdrawn().isPresent());
    add(steps, Step.APPROVE, !concerned && change().state() == ChangeState.AGREED);
    add(steps, Step.DECLINE, !concerned && change().declined().isPresent());
    add(
        steps,
        Step.CHOOSE,
        !concerned
            && chooses
            && change().consents().stream()
                .anyMatch(consent -> change().chosen(consent.memberId()).isPresent()));
  }

  private static void add(Set<Step> steps, Step step, boolean isPossible) {
    if (isPossible) {
      steps.add(step);
    }
  }
}
