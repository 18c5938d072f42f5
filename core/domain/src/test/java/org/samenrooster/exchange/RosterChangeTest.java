package org.samenrooster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samenrooster.exchange.Changes.EXPIRES;
import static org.samenrooster.exchange.Changes.cover;
import static org.samenrooster.exchange.Changes.giveAway;
import static org.samenrooster.exchange.Changes.offer;
import static org.samenrooster.exchange.Changes.proposed;
import static org.samenrooster.exchange.Changes.ring;
import static org.samenrooster.exchange.Changes.swap;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RosterChangeTest {

  private static Optional<ConsentState> said(ConsentState state) {
    return Optional.of(state);
  }

  @Test
  void whoProposesAgreesAndEverybodyElseIsAsked() {
    var change = swap("early", "amy", "late", "ben");

    assertThat(change.state()).isEqualTo(ChangeState.PROPOSED);
    assertThat(change.consentOf("amy")).isEqualTo(said(ConsentState.GIVEN));
    assertThat(change.consentOf("ben")).isEqualTo(said(ConsentState.ASKED));
    assertThat(change.consentOf("cas")).isEmpty();
  }

  @Test
  void theLastYesMakesItAgreed() {
    var two = ring("amy", "ben", "cas").agreedBy("amy").flatMap(change -> change.agreedBy("ben"));

    assertThat(two.orElseThrow().state()).isEqualTo(ChangeState.PROPOSED);
    assertThat(two.flatMap(change -> change.agreedBy("cas")).orElseThrow().state())
        .isEqualTo(ChangeState.AGREED);
  }

  @Test
  void oneNoEndsARingAndNobodyElseIsAskedAnyMore() {
    var over = ring("amy", "ben", "cas").agreedBy("amy").flatMap(c -> c.refusedBy("ben"));

    assertThat(over.orElseThrow().state()).isEqualTo(ChangeState.REFUSED);
    assertThat(over.orElseThrow().consentOf("amy")).isEqualTo(said(ConsentState.GIVEN));
    assertThat(over.orElseThrow().consentOf("cas")).isEqualTo(said(ConsentState.LAPSED));
  }

  @Test
  void aYesCanBeTakenBackUntilTheShiftsHaveChangedHands() {
    var agreed = giveAway("early", "amy", "ben").agreedBy("ben").orElseThrow();

    assertThat(agreed.refusedBy("amy").orElseThrow().state()).isEqualTo(ChangeState.REFUSED);
    assertThat(agreed.booked().orElseThrow().refusedBy("amy")).isEmpty();
  }

  @Test
  void theFirstOfThoseWhoAreAskedHasTheShiftAndTheOthersAreAskedNoMore() {
    var change = cover("early", "amy", "ben", "cas", "dee").refusedBy("dee").orElseThrow();

    var agreed = change.agreedBy("cas").orElseThrow();

    assertThat(agreed.state()).isEqualTo(ChangeState.AGREED);
    assertThat(agreed.moves().get(0).to()).contains("cas");
    assertThat(agreed.affected()).containsExactly("amy", "cas");
    assertThat(agreed.consentOf("ben")).isEqualTo(said(ConsentState.LAPSED));
    assertThat(agreed.consentOf("dee")).isEqualTo(said(ConsentState.REFUSED));
    assertThat(agreed.agreedBy("ben")).isEmpty();
  }

  @Test
  void aRequestForCoverIsRefusedOnlyWhenNobodyIsLeft() {
    var one = cover("early", "amy", "ben", "cas").refusedBy("ben").orElseThrow();

    assertThat(one.state()).isEqualTo(ChangeState.PROPOSED);
    assertThat(one.refusedBy("cas").orElseThrow().state()).isEqualTo(ChangeState.REFUSED);
  }

  @Test
  void whoAskedForCoverCanDoWithoutIt() {
    var over = cover("early", "amy", "ben", "cas").refusedBy("amy").orElseThrow();

    assertThat(over.state()).isEqualTo(ChangeState.REFUSED);
  }

  @Test
  void whereTheLeadChoosesAYesDecidesNothing() {
    var applied =
        offer(Taker.CHOSEN, "early", "amy", "ben", "cas")
            .agreedBy("amy")
            .flatMap(change -> change.agreedBy("ben"))
            .orElseThrow();

    assertThat(applied.state()).isEqualTo(ChangeState.PROPOSED);
    assertThat(applied.chosen("cas")).isEmpty();
    var chosen = applied.chosen("ben").orElseThrow();
    assertThat(chosen.state()).isEqualTo(ChangeState.AGREED);
    assertThat(chosen.affected()).containsExactly("ben");
    assertThat(chosen.consentOf("amy")).isEqualTo(said(ConsentState.GIVEN));
    assertThat(chosen.consentOf("cas")).isEqualTo(said(ConsentState.LAPSED));
  }

  @Test
  void nobodyIsChosenWhereTheFirstYesDecides() {
    assertThat(offer(Taker.FIRST_YES, "early", "amy", "ben").chosen("amy")).isEmpty();
  }

  @Test
  void aYesByTelephoneIsAYesAndCanBeDisputed() {
    var booked = giveAway("early", "amy", "ben").agreedByPhone("ben").flatMap(RosterChange::booked);

    var disputed = booked.flatMap(change -> change.disputedBy("ben")).orElseThrow();

    assertThat(disputed.state()).isEqualTo(ChangeState.BOOKED);
    assertThat(disputed.consentOf("ben")).isEqualTo(said(ConsentState.DISPUTED));
    assertThat(disputed.undone().orElseThrow().state()).isEqualTo(ChangeState.UNDONE);
  }

  @Test
  void aDisputeEndsWhatIsNotBookedYet() {
    var waiting = ring("amy", "ben", "cas").agreedByPhone("ben").orElseThrow();

    assertThat(waiting.disputedBy("ben").orElseThrow().state()).isEqualTo(ChangeState.REFUSED);
  }

  @Test
  void onlyAYesByTelephoneCanBeDisputedAndOnlyADisputeIsUndone() {
    var booked = giveAway("early", "amy", "ben").agreedBy("ben").flatMap(RosterChange::booked);

    assertThat(booked.flatMap(change -> change.disputedBy("ben"))).isEmpty();
    assertThat(booked.flatMap(RosterChange::undone)).isEmpty();
  }

  @Test
  void whoAgreedByTelephoneCanSayYesHerselfAndThenNotDisputeIt() {
    var booked = giveAway("early", "amy", "ben").agreedByPhone("ben").flatMap(RosterChange::booked);

    var confirmed = booked.flatMap(change -> change.agreedBy("ben")).orElseThrow();

    assertThat(confirmed.state()).isEqualTo(ChangeState.BOOKED);
    assertThat(confirmed.consentOf("ben")).isEqualTo(said(ConsentState.GIVEN));
    assertThat(confirmed.disputedBy("ben")).isEmpty();
  }

  @Test
  void itExpiresAtItsMomentAndNotASecondBefore() {
    var change = giveAway("early", "amy", "ben");

    assertThat(change.expired(EXPIRES.minusSeconds(1))).isEmpty();
    assertThat(change.expired(EXPIRES).orElseThrow().state()).isEqualTo(ChangeState.EXPIRED);
    assertThat(change.agreedBy("ben").flatMap(RosterChange::booked).orElseThrow().expired(EXPIRES))
        .isEmpty();
  }

  @Test
  void takingItBackMovesTheShiftsToWhereTheyWere() {
    var change = swap("early", "amy", "late", "ben");

    assertThat(change.movesBack())
        .containsExactly(
            Move.toMember("early", 2, Optional.of("ben"), "amy"),
            Move.toMember("late", 2, Optional.of("amy"), "ben"));
  }

  static Stream<Arguments> shapes() {
    var amy = Optional.of("amy");
    var ben = Optional.of("ben");
    var give = Move.toMember("s1", 1, amy, "ben");
    var take = Move.toMember("s2", 1, ben, "amy");
    var open = Move.toMember("s3", 1, Optional.empty(), "amy");
    var drop = Move.to(Taker.NOBODY, "s1", 1, amy);
    return Stream.of(
        Arguments.of(ChangeKind.GIVE_AWAY, new Move[] {give, take}),
        Arguments.of(ChangeKind.GIVE_AWAY, new Move[] {open}),
        Arguments.of(ChangeKind.GIVE_AWAY, new Move[] {drop}),
        Arguments.of(ChangeKind.COVER, new Move[] {open}),
        Arguments.of(ChangeKind.SWAP, new Move[] {give}),
        Arguments.of(ChangeKind.SWAP, new Move[] {give, give}),
        Arguments.of(ChangeKind.SWAP, new Move[] {give, open}),
        Arguments.of(ChangeKind.SWAP, new Move[] {give, Move.toMember("s2", 1, amy, "ben")}),
        Arguments.of(ChangeKind.RING, new Move[] {give}),
        Arguments.of(
            ChangeKind.RING,
            new Move[] {give, take, Move.toMember("s4", 1, Optional.of("cas"), "dee")}),
        Arguments.of(ChangeKind.OPEN_SHIFT_OFFER, new Move[] {give}),
        Arguments.of(ChangeKind.LATE_CHANGE, new Move[] {give}),
        Arguments.of(ChangeKind.LATE_CHANGE, new Move[] {}),
        Arguments.of(
            ChangeKind.LATE_CHANGE, new Move[] {drop, Move.to(Taker.NOBODY, "s5", 1, amy)}),
        Arguments.of(
            ChangeKind.LATE_CHANGE,
            new Move[] {drop, Move.toMember("s3", 1, Optional.empty(), "ben")}));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void movesThatMakeNoChangeOfTheKindAreRefused(ChangeKind kind, Move[] moves) {
    assertThatIllegalArgumentException().isThrownBy(() -> proposed(kind, "", Set.of(), moves));
  }

  @Test
  void aLateChangeGivesUpAShiftTakesOneOrDoesBoth() {
    var drop = Move.to(Taker.NOBODY, "s1", 1, Optional.of("amy"));
    var take = Move.toMember("s2", 1, Optional.empty(), "amy");

    assertThat(proposed(ChangeKind.LATE_CHANGE, "", Set.of(), drop).affected())
        .containsExactly("amy");
    assertThat(proposed(ChangeKind.LATE_CHANGE, "", Set.of(), take).affected())
        .containsExactly("amy");
    assertThat(proposed(ChangeKind.LATE_CHANGE, "", Set.of(), drop, take).consents())
        .containsExactly(Consent.asked("amy"));
  }
}
