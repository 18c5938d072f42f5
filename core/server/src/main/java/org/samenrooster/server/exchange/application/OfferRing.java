package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.exchange.RosterChange.Proposal;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;

/** Offers a ring that was found among swap wishes to all of its members at once. */
@Dependent
public final class OfferRing {

  private final Shifts shifts;
  private final PublishedShifts published;
  private final JudgeSides judge;
  private final TeamExchangeTerms terms;
  private final RosterChanges changes;
  private final TellChange tell;
  private final Clock clock;

  @Inject
  OfferRing(
      Shifts shifts,
      PublishedShifts published,
      JudgeSides judge,
      TeamExchangeTerms terms,
      RosterChanges changes,
      TellChange tell,
      Clock clock) {
    this.shifts = shifts;
    this.published = published;
    this.judge = judge;
    this.terms = terms;
    this.changes = changes;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * Stores the offer; to be called in a transaction, while the people are locked.
   *
   * @return the id of the change; empty if a shift is no longer as it was when the ring was found,
   *     or the ring cannot be any more
   */
  public Optional<String> offer(StoredTeam team, List<Move> moves) {
    var now = clock.instant();
    var agreed = terms.of(team);
    var found = shifts.ofTeam(team, moves.stream().map(Move::shiftId).toList());
    var sides = Sides.of(moves, found);
    var canBe =
        agreed.swapRings()
            && sides.fit()
            && found.stream().allMatch(shift -> PublishedShifts.isAhead(shift, now))
            && found.stream().noneMatch(shift -> shift.standing().vacated())
            && published.areAll(team, found)
            && !judge.judge(team, sides).blocks();
    if (!canBe) {
      return Optional.empty();
    }
    var change =
        RosterChange.proposed(
            new Proposal(
                UUID.randomUUID().toString(),
                ChangeKind.RING,
                Optional.empty(),
                moves,
                Set.of(),
                PublishedShifts.untilOneBegins(
                    now.plus(Duration.ofHours(agreed.ringExpiryHours())), found)));
    changes.addFound(team, change, now);
    tell.proposed(team, change);
    return Optional.of(change.id());
  }
}
