package org.samenrooster.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A change of who works what in a published roster: shifts that change hands, and the consents of
 * everybody whom that concerns. It is made for all or for none.
 *
 * @param id identity
 * @param proposer the member who proposed it; empty where the team lead did or it was found among
 *     swap wishes
 * @param moves each shift once
 * @param consents each member once, everybody named in the moves among them
 * @param expiresAt when its time runs out
 */
public record RosterChange(
    String id,
    ChangeKind kind,
    Optional<String> proposer,
    List<Move> moves,
    List<Consent> consents,
    ChangeState state,
    Instant expiresAt) {

  /** Most members who may be asked for one shift. */
  public static final int MOST_ASKED = 100;

  /**
   * @throws IllegalArgumentException if the moves do not make a change of this kind, or somebody
   *     whom they name is not asked
   */
  public RosterChange {
    moves = List.copyOf(moves);
    consents = List.copyOf(consents);
    ChangeShape.check(id, kind, moves, consents);
  }

  /** A new change: the proposer agrees, everybody else is asked. */
  public static RosterChange proposed(Proposal proposal) {
    Set<String> concerned = new TreeSet<>(proposal.asked());
    proposal.moves().forEach(move -> concerned.addAll(named(move)));
    List<Consent> consents =
        concerned.stream()
            .map(
                member ->
                    proposal.proposer().filter(member::equals).isPresent()
                        ? Consent.given(member)
                        : Consent.asked(member))
            .toList();
    return new RosterChange(
        proposal.id(),
        proposal.kind(),
        proposal.proposer(),
        proposal.moves(),
        consents,
        ChangeState.PROPOSED,
        proposal.expiresAt());
  }

  /**
   * What a change begins with.
   *
   * @param asked who might take the shift, where that is not known yet
   */
  public record Proposal(
      String id,
      ChangeKind kind,
      Optional<String> proposer,
      List<Move> moves,
      Set<String> asked,
      Instant expiresAt) {

    public Proposal {
      moves = List.copyOf(moves);
      asked = Set.copyOf(asked);
    }
  }

  static List<String> named(Move move) {
    List<String> members = new ArrayList<>();
    move.from().ifPresent(members::add);
    move.to().ifPresent(members::add);
    return members;
  }

  /** The members whose rosters it changes, as far as that is known. */
  public Set<String> affected() {
    Set<String> members = new TreeSet<>();
    moves.forEach(move -> members.addAll(named(move)));
    return members;
  }

  /** What a member has said; empty where the change does not concern her. */
  public Optional<ConsentState> consentOf(String memberId) {
    return consents.stream()
        .filter(consent -> consent.memberId().equals(memberId))
        .map(Consent::state)
        .findFirst();
  }

  /** Whether its time has run out without anything having come of it. */
  public boolean isDue(Instant now) {
    return state.isPending() && !now.isBefore(expiresAt);
  }

  /** Whether it is not known yet who takes the shift. */
  public boolean isUndecided() {
    return moves.stream().anyMatch(move -> move.taker().isUndecided());
  }

  /**
   * A member says yes. Where the first yes decides, it does.
   *
   * @return empty where there is nothing to say yes to
   */
  public Optional<RosterChange> agreedBy(String memberId) {
    return yes(memberId, ConsentCommand.GIVE);
  }

  /**
   * The team lead writes down that a member said yes by telephone.
   *
   * @return empty where there is nothing to say yes to
   */
  public Optional<RosterChange> agreedByPhone(String memberId) {
    return yes(memberId, ConsentCommand.ENTER_BY_PHONE);
  }

  private Optional<RosterChange> yes(String memberId, ConsentCommand command) {
    if (state != ChangeState.PROPOSED) {
      // Who agreed by telephone may say so herself, whatever has come of it by now.
      return Optional.of(this)
          .filter(change -> consentOf(memberId).equals(Optional.of(ConsentState.BY_PHONE)))
          .flatMap(change -> change.with(memberId, command));
    }
    return with(memberId, command)
        .map(answered -> answered.decidedByFirstYes(memberId))
        .map(RosterChange::agreedIfAllAgree);
  }

  private RosterChange decidedByFirstYes(String memberId) {
    return moves.stream().anyMatch(move -> move.taker() == Taker.FIRST_YES)
            && !affected().contains(memberId)
        ? decidedFor(memberId)
        : this;
  }

  private RosterChange decidedFor(String memberId) {
    return withMoves(moves.stream().map(move -> move.decidedFor(memberId)).toList());
  }

  private RosterChange agreedIfAllAgree() {
    boolean agreed =
        !isUndecided()
            && affected().stream()
                .allMatch(member -> consentOf(member).filter(ConsentState::isYes).isPresent());
    return agreed ? stepped(ChangeCommand.AGREE).orElseThrow().withoutQuestions() : this;
  }

  /**
   * The team lead chooses who of those who said yes takes the shift.
   *
   * @return empty where there is nothing to choose, or the member did not say yes
   */
  public Optional<RosterChange> chosen(String memberId) {
    boolean canBe =
        state == ChangeState.PROPOSED
            && moves.stream().anyMatch(move -> move.taker() == Taker.CHOSEN)
            && consentOf(memberId).filter(ConsentState::isYes).isPresent();
    return canBe ? Optional.of(decidedFor(memberId).agreedIfAllAgree()) : Optional.empty();
  }

  /**
   * A member says no, or takes a yes back. The change is over with that, unless somebody else can
   * still say yes instead.
   *
   * @return empty where there is nothing to say no to
   */
  public Optional<RosterChange> refusedBy(String memberId) {
    return state.isPending()
        ? with(memberId, ConsentCommand.REFUSE).map(answered -> answered.overWithout(memberId))
        : Optional.empty();
  }

  private RosterChange overWithout(String memberId) {
    Predicate<Consent> canTake =
        consent ->
            !affected().contains(consent.memberId())
                && (consent.state() == ConsentState.ASKED || consent.state().isYes());
    boolean others =
        isUndecided() && !affected().contains(memberId) && consents.stream().anyMatch(canTake);
    return others ? this : stepped(ChangeCommand.REFUSE).orElseThrow().withoutQuestions();
  }

  /**
   * A member says that there was no yes by telephone. A change that waits is over with that; one
   * that is booked stays so until it is {@linkplain #undone() undone}.
   *
   * @return empty where no such yes was written down
   */
  public Optional<RosterChange> disputedBy(String memberId) {
    return with(memberId, ConsentCommand.DISPUTE)
        .map(disputed -> disputed.state.isPending() ? disputed.overWithout(memberId) : disputed);
  }

  /** The shifts change hands; empty where not everybody agrees or it is over. */
  public Optional<RosterChange> booked() {
    return stepped(ChangeCommand.BOOK);
  }

  /** The team lead says no; empty where it is over. */
  public Optional<RosterChange> declined() {
    return ended(ChangeCommand.DECLINE);
  }

  /** The side that proposed it takes it back; empty where it is over. */
  public Optional<RosterChange> withdrawn() {
    return ended(ChangeCommand.WITHDRAW);
  }

  /** Its time has run out; empty where it has not, or it is over. */
  public Optional<RosterChange> expired(Instant now) {
    return isDue(now) ? ended(ChangeCommand.EXPIRE) : Optional.empty();
  }

  /** One of its shifts has changed; empty where it is over. */
  public Optional<RosterChange> broken() {
    return ended(ChangeCommand.BREAK);
  }

  /** The shifts have gone back; empty where no yes by telephone is disputed. */
  public Optional<RosterChange> undone() {
    return consents.stream().anyMatch(consent -> consent.state() == ConsentState.DISPUTED)
        ? stepped(ChangeCommand.UNDO)
        : Optional.empty();
  }

  /** The moves that take it back, once it is booked. */
  public List<Move> movesBack() {
    return moves.stream().map(Move::back).toList();
  }

  private Optional<RosterChange> ended(ChangeCommand command) {
    return stepped(command).map(RosterChange::withoutQuestions);
  }

  private Optional<RosterChange> stepped(ChangeCommand command) {
    return ChangeTransitions.next(state, command)
        .map(next -> new RosterChange(id, kind, proposer, moves, consents, next, expiresAt));
  }

  private Optional<RosterChange> with(String memberId, ConsentCommand command) {
    return consents.stream()
        .filter(consent -> consent.memberId().equals(memberId))
        .findFirst()
        .flatMap(consent -> consent.after(command))
        .map(after -> mapped(other -> other.memberId().equals(memberId) ? after : other));
  }

  private RosterChange withoutQuestions() {
    return mapped(Consent::lapsed);
  }

  private RosterChange mapped(UnaryOperator<Consent> step) {
    return new RosterChange(
        id, kind, proposer, moves, consents.stream().map(step).toList(), state, expiresAt);
  }

  private RosterChange withMoves(List<Move> changed) {
    return new RosterChange(id, kind, proposer, changed, consents, state, expiresAt);
  }
}
