package org.samenrooster.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.exchange.RosterChange.Proposal;
import org.samenrooster.exchange.Taker;

final class AskedByLeadTest {

  private static final Optional<String> NOBODY = Optional.empty();

  @Test
  void aLateChangeIsTheBurdenOfWhomTheLeadAsked() {
    var change =
        change(
            ChangeKind.LATE_CHANGE,
            NOBODY,
            Move.to(Taker.NOBODY, "early", 1, Optional.of("amy")),
            Move.toMember("night", 1, NOBODY, "amy"));

    assertThat(AskedByLead.lately(change, NOBODY, Set.of("early"))).containsExactly("amy");
    assertThat(AskedByLead.lately(change, NOBODY, Set.of("night"))).containsExactly("amy");
    assertThat(AskedByLead.lately(change, NOBODY, Set.of("early", "night")))
        .as("once, however many shifts move")
        .containsExactly("amy");
  }

  @Test
  void whatIsKnownForTheTermOfNoticeIsNoLateChange() {
    var change = change(ChangeKind.LATE_CHANGE, NOBODY, Move.toMember("night", 1, NOBODY, "amy"));

    assertThat(AskedByLead.lately(change, NOBODY, Set.of())).isEmpty();
  }

  @Test
  void anOpenShiftIsTheBurdenOfWhoTakesItAndOfNobodyElseWhoWasAsked() {
    var offer =
        change(
                ChangeKind.OPEN_SHIFT_OFFER,
                NOBODY,
                Move.to(Taker.FIRST_YES, "night", 1, Optional.empty()))
            .agreedBy("bob")
            .orElseThrow();

    assertThat(AskedByLead.lately(offer, NOBODY, Set.of("night"))).containsExactly("bob");
  }

  @Test
  void aSwapThatTheLeadProposesBurdensBothButNotTheLeadHimself() {
    var swap = swap(ChangeKind.SWAP, NOBODY);

    assertThat(AskedByLead.lately(swap, NOBODY, Set.of("early", "night")))
        .containsExactly("amy", "bob");
    assertThat(AskedByLead.lately(swap, Optional.of("bob"), Set.of("early", "night")))
        .containsExactly("amy");
  }

  @Test
  void whatAMemberAskedForHerselfAndARingAreNobodysBurden() {
    var late = Set.of("early", "night", "late");
    var ring =
        change(
            ChangeKind.RING,
            NOBODY,
            Move.toMember("early", 1, Optional.of("amy"), "bob"),
            Move.toMember("night", 1, Optional.of("bob"), "cas"),
            Move.toMember("late", 1, Optional.of("cas"), "amy"));

    assertThat(AskedByLead.lately(swap(ChangeKind.SWAP, Optional.of("amy")), NOBODY, late))
        .isEmpty();
    assertThat(AskedByLead.lately(ring, NOBODY, late)).isEmpty();
  }

  private static RosterChange swap(ChangeKind kind, Optional<String> proposer) {
    return change(
        kind,
        proposer,
        Move.toMember("early", 1, Optional.of("amy"), "bob"),
        Move.toMember("night", 1, Optional.of("bob"), "amy"));
  }

  private static RosterChange change(ChangeKind kind, Optional<String> proposer, Move... moves) {
    var asked = kind == ChangeKind.OPEN_SHIFT_OFFER ? Set.of("bob", "cas") : Set.<String>of();
    return RosterChange.proposed(
        new Proposal(
            "change",
            kind,
            proposer,
            List.of(moves),
            asked,
            Instant.parse("2026-12-01T12:00:00Z")));
  }
}
