package org.samenrooster.server.wishes.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.HomeMember;
import org.samenrooster.server.wishes.application.WishVersions.Said;
import org.samenrooster.server.wishes.application.WishVersions.StoredWishes;
import org.samenrooster.server.wishes.application.WishVersions.Whose;
import org.samenrooster.wish.WishesDraft;
import org.samenrooster.wish.WishesDraft.WishDraft;

/** A member says what he wishes for in a period, or goes back to what he said before. */
@Dependent
public final class StoreWishes {

  private final LockedPeriods periods;
  private final WishVersions versions;
  private final WishRounds rounds;
  private final Decisions decisions;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  StoreWishes(
      LockedPeriods periods,
      WishVersions versions,
      WishRounds rounds,
      Decisions decisions,
      Outbox outbox,
      Clock clock) {
    this.periods = periods;
    this.versions = versions;
    this.rounds = rounds;
    this.decisions = decisions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Whose wishes of which period, as the address says. */
  public record Place(PeriodAddress period, String memberId) {}

  /** Wishes as they were written, right or wrong, with the note to the team lead. */
  public record Written(WishesDraft wishes, Optional<String> noteToLead) {}

  /**
   * Stores the wishes; to be called in a transaction.
   *
   * @param versionCheck is told the number of the version that counts, if there is one, and throws
   *     if the caller has not seen it
   * @throws org.samenrooster.server.platform.problem.Problem if they are not the caller's, {@code
   *     wrong-phase} outside of wishing, or {@code impossible-document}
   */
  public ShownWishes store(
      Caller caller, Place place, Consumer<OptionalInt> versionCheck, Written written) {
    var turn = begin(caller, place, versionCheck);
    return add(turn, "putWishes", written, OptionalInt.empty());
  }

  /**
   * Goes back to an earlier version, which has to keep what is agreed now; to be called in a
   * transaction.
   *
   * @param number of that version
   * @throws org.samenrooster.server.platform.problem.Problem as when storing, or if there is no
   *     such version
   */
  public ShownWishes restore(
      Caller caller, Place place, Consumer<OptionalInt> versionCheck, int number) {
    var turn = begin(caller, place, versionCheck);
    var earlier =
        versions.version(turn.whose(), number).orElseThrow(() -> Problems.notFound("wish-version"));
    var written = new Written(draft(earlier.said()), earlier.said().noteToLead());
    return add(turn, "restoreWishes", written, OptionalInt.of(number));
  }

  private static WishesDraft draft(Said said) {
    return new WishesDraft(
        said.wishes().wishes().stream()
            .map(
                wish ->
                    new WishDraft(
                        wish.day().toString(),
                        wish.kind().name(),
                        wish.shiftType().orElse(null),
                        wish.givenStrength().isPresent() ? wish.givenStrength().getAsInt() : null))
            .toList());
  }

  /**
   * A member's turn to speak: the period stays in its phase until it is over.
   *
   * @param next number of the version that is added
   */
  private record Turn(Caller caller, ShownPeriod period, Whose whose, int next) {}

  // The period is held, not the person: who ends wishing waits for wishes under way, and of two
  // devices of one person the second finds what the first said.
  private Turn begin(Caller caller, Place place, Consumer<OptionalInt> versionCheck) {
    var shown = periods.held(caller, place.period());
    ShowPeriodWishes.requireOwn(caller, shown.team(), place.memberId());
    HomeMember.require(shown.team(), place.memberId());
    requireWishing(shown);
    var whose = new Whose(shown.team(), shown.period().id(), place.memberId());
    var before = versions.latest(whose).map(StoredWishes::number);
    versionCheck.accept(before.map(OptionalInt::of).orElse(OptionalInt.empty()));
    return new Turn(caller, shown, whose, before.orElse(0) + 1);
  }

  private static void requireWishing(ShownPeriod shown) {
    var period = shown.period();
    if (!period.phase().allowsWishing()) {
      throw Problems.otherPhase(
          "problem.wrong-phase.wish", PeriodPhase.WISHING, period.dates(), period.phase());
    }
  }

  private ShownWishes add(Turn turn, String operation, Written written, OptionalInt restored) {
    var round = rounds.round(turn.period());
    var faults = written.wishes().check(round);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var said = new Said(written.wishes().toWishes(round), written.noteToLead());
    versions.add(turn.whose(), new StoredWishes(turn.next(), said, clock.instant(), restored));
    decisions.log(List.of(decision(turn, operation)));
    outbox.tell(event(turn));
    return rounds.show(turn.caller(), turn.period(), turn.whose());
  }

  // To her other device alone: that she wishes for something is hidden until wishing is over.
  private static Event event(Turn turn) {
    return Event.of(
            EventName.WISHES_STORED,
            turn.caller().organisationId(),
            turn.whose().team().team().id())
        .by(turn.caller().personId())
        .concerning(turn.whose().memberId())
        .with(EventDetail.PERIOD, turn.whose().periodId());
  }

  private static Decision decision(Turn turn, String operation) {
    return Decision.by(
        turn.caller(),
        turn.whose().team().team().id(),
        operation,
        new Subject(Subject.TEAM_MEMBER, turn.whose().memberId()),
        "VERSION_" + turn.next());
  }
}
