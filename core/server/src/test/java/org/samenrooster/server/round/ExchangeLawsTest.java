package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.round.StoredChange.Consent;
import org.samenrooster.server.round.StoredChange.Moved;

/** Each law is broken once, by a ring in which Amy and Ben get each other's shift. */
final class ExchangeLawsTest {

  private static final Consent ASKED = new Consent("ASKED", Handover.NOBODY);
  private static final Consent AMYS_YES = new Consent("GIVEN", "amy-person");
  private static final Consent AMYS_NO = new Consent("REFUSED", "amy-person");
  private static final Consent BENS_YES = new Consent("GIVEN", "ben-person");

  private final History history = new History();

  private void said(int status, String member, Consent consent, String state) {
    var trace = new Trace("answerRosterChange", consent.saidBy(), "ring", state);
    var said = new Said("ring", member, consent);
    var effect = new Effect(List.of(), List.of(trace), List.of(said), true);
    history.add(new History.Entry("1", status, 1, effect));
  }

  private void bothAgreed() {
    said(200, "amy", AMYS_YES, "PROPOSED");
    said(200, "ben", BENS_YES, "BOOKED");
  }

  private static List<Moved> moves(boolean first, boolean second) {
    return List.of(
        new Moved(new Handover("s", "amy", "ben"), first),
        new Moved(new Handover("t", "ben", "amy"), second));
  }

  private static StoredChange ring(String state, List<Moved> moves, Consent amy, Consent ben) {
    var wish =
        switch (state) {
          case "BOOKED" -> "FULFILLED";
          case "PROPOSED" -> "OFFERED";
          default -> "OPEN";
        };
    return new StoredChange(
        "RING", state, moves, Map.of("amy", amy, "ben", ben), List.of(wish, wish));
  }

  private List<String> broken(StoredChange ring) {
    return new ExchangeLaws(history, Map.of("ring", ring)).broken();
  }

  @Test
  void aRingIsBookedWholeOnceAllAgree() {
    bothAgreed();

    assertThat(broken(ring("BOOKED", moves(true, true), AMYS_YES, BENS_YES))).isEmpty();
  }

  @Test
  void aRingThatWaitsHasMovedNothing() {
    said(200, "amy", AMYS_YES, "PROPOSED");
    said(409, "ben", BENS_YES, "BOOKED");

    assertThat(broken(ring("PROPOSED", moves(false, false), AMYS_YES, ASKED))).isEmpty();
  }

  @Test
  void whatIsSaidLastStands() {
    said(200, "amy", AMYS_YES, "PROPOSED");
    said(200, "amy", AMYS_NO, "REFUSED");

    assertThat(broken(ring("REFUSED", moves(false, false), AMYS_NO, ASKED))).isEmpty();
    assertThat(broken(ring("REFUSED", moves(false, false), AMYS_YES, ASKED))).hasSize(1);
  }

  @Test
  void anAnswerThatIsLostOrInTheNameOfSomebodyElseIsFound() {
    said(200, "amy", AMYS_YES, "PROPOSED");
    var bensForAmy = new Consent("GIVEN", "ben-person");

    assertThat(broken(ring("PROPOSED", moves(false, false), ASKED, ASKED))).hasSize(1);
    assertThat(broken(ring("PROPOSED", moves(false, false), bensForAmy, ASKED))).hasSize(1);
    assertThat(new ExchangeLaws(history, Map.of()).broken()).hasSize(1);
  }

  @Test
  void anAnswerThatNobodyGaveOrThatWasRefusedIsFound() {
    said(409, "amy", AMYS_YES, "PROPOSED");

    assertThat(broken(ring("PROPOSED", moves(false, false), AMYS_YES, ASKED))).hasSize(1);
  }

  @Test
  void aRingOfWhichOnlyAPartMovedIsFound() {
    bothAgreed();
    assertThat(broken(ring("BOOKED", moves(true, false), AMYS_YES, BENS_YES))).hasSize(1);
  }

  @Test
  void aRingThatMovedWithoutBeingBookedIsFound() {
    said(200, "amy", AMYS_YES, "PROPOSED");
    assertThat(broken(ring("PROPOSED", moves(true, false), AMYS_YES, ASKED))).hasSize(1);
  }

  @Test
  void aRingThatIsBookedWithoutEverybodysYesIsFound() {
    said(200, "amy", AMYS_YES, "BOOKED");

    assertThat(broken(ring("BOOKED", moves(true, true), AMYS_YES, ASKED))).hasSize(1);
  }

  @Test
  void aRingThatIsBookedAndToldOtherwiseIsFound() {
    bothAgreed();
    assertThat(broken(ring("AGREED", moves(false, false), AMYS_YES, BENS_YES)))
        .as("told as booked, with wishes that were let go")
        .hasSize(2);
    said(200, "ben", BENS_YES, "BOOKED");
    assertThat(broken(ring("BOOKED", moves(true, true), AMYS_YES, BENS_YES)))
        .as("told as booked twice")
        .hasSize(1);
  }

  @Test
  void aRingThatDoesNotCloseIsFound() {
    bothAgreed();
    var twiceToAmy =
        List.of(
            new Moved(new Handover("s", "ben", "amy"), true),
            new Moved(new Handover("t", "ben", "amy"), true));

    assertThat(broken(ring("BOOKED", twiceToAmy, AMYS_YES, BENS_YES))).hasSize(1);
  }

  @Test
  void wishesThatDoNotFollowTheirRingAreFound() {
    bothAgreed();
    var consents = Map.of("amy", AMYS_YES, "ben", BENS_YES);
    var open = List.of("FULFILLED", "OPEN");

    assertThat(broken(new StoredChange("RING", "BOOKED", moves(true, true), consents, open)))
        .hasSize(1);
  }
}
