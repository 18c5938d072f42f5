package org.samenrooster.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.approval.LineException.BELOW_UNPOPULAR_MINIMUM;
import static org.samenrooster.approval.LineException.HOURS_OUTSIDE_BAND;
import static org.samenrooster.approval.LineException.MANY_NIGHTS;
import static org.samenrooster.approval.LineException.MANY_WEEKENDS;
import static org.samenrooster.approval.LineException.PICK_NOT_KEPT;
import static org.samenrooster.approval.LineException.RULE_BROKEN;
import static org.samenrooster.approval.LineException.WARNING_NOT_ACCEPTED;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.agreement.AgreementStanding;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.agreement.PickAgreement;
import org.samenrooster.agreement.UnpopularKind;
import org.samenrooster.agreement.UnpopularWork;
import org.samenrooster.approval.LineFacts.Burdens;
import org.samenrooster.approval.LineFacts.Hours;
import org.samenrooster.approval.LineFacts.Judged;

final class LineExceptionsTest {

  private static final Judged FINE = new Judged(0, 0);
  private static final Hours WITHIN = new Hours(5700, 5760, 0);
  private static final Burdens LIGHT = new Burdens(0, 0);
  private static final AgreementStanding ENOUGH = standing(20, 5);

  @Test
  void aLineWithNothingToDecideHasNoException() {
    assertThat(of(new LineFacts("amy", FINE, WITHIN, LIGHT, 0, ENOUGH))).isEmpty();
  }

  @Test
  void everyExceptionIsFound() {
    assertThat(of(new LineFacts("amy", new Judged(1, 0), WITHIN, LIGHT, 0, ENOUGH)))
        .containsExactly(RULE_BROKEN);
    assertThat(of(new LineFacts("amy", new Judged(0, 1), WITHIN, LIGHT, 0, ENOUGH)))
        .containsExactly(WARNING_NOT_ACCEPTED);
    assertThat(of(new LineFacts("amy", FINE, new Hours(1, 5760, -240), LIGHT, 0, ENOUGH)))
        .containsExactly(HOURS_OUTSIDE_BAND);
    assertThat(of(new LineFacts("amy", FINE, new Hours(9000, 5760, 240), LIGHT, 0, ENOUGH)))
        .containsExactly(HOURS_OUTSIDE_BAND);
    assertThat(of(new LineFacts("amy", FINE, WITHIN, LIGHT, 1, ENOUGH)))
        .containsExactly(PICK_NOT_KEPT);
    assertThat(
            of(new LineFacts("amy", new Judged(1, 2), new Hours(0, 960, -960), LIGHT, 1, ENOUGH)))
        .containsExactlyInAnyOrder(
            RULE_BROKEN, WARNING_NOT_ACCEPTED, HOURS_OUTSIDE_BAND, PICK_NOT_KEPT);
  }

  @Test
  void fewerUnpopularShiftsThanTheTeamAgreedOnAreAnException() {
    assertThat(of(new LineFacts("amy", FINE, WITHIN, LIGHT, 0, standing(20, 4))))
        .containsExactly(BELOW_UNPOPULAR_MINIMUM);
    assertThat(of(new LineFacts("amy", FINE, WITHIN, LIGHT, 0, standing(16, 4)))).isEmpty();
    assertThat(of(new LineFacts("amy", FINE, WITHIN, LIGHT, 0, standing(17, 4))))
        .containsExactly(BELOW_UNPOPULAR_MINIMUM);
    var nothing = new AgreementStanding(HeldWork.NOTHING, 2, PickAgreement.NO_LIMITS);
    assertThat(of(new LineFacts("amy", FINE, WITHIN, LIGHT, 0, nothing)))
        .as("who is away all the time")
        .isEmpty();
  }

  /** That of somebody in a team that agreed on a quarter. */
  private static AgreementStanding standing(int shifts, int unpopular) {
    var work =
        new UnpopularWork(
            Set.of(UnpopularKind.NIGHT), Set.of(), OptionalInt.empty(), OptionalInt.of(25));
    return new AgreementStanding(
        new HeldWork(shifts, 0, unpopular), work.leastOf(shifts), PickAgreement.NO_LIMITS);
  }

  @Test
  void hoursThatNoWholeShiftCouldPutRightAreNoException() {
    assertThat(of(new LineFacts("amy", FINE, new Hours(1, 5760, -239), LIGHT, 0, ENOUGH)))
        .isEmpty();
    assertThat(of(new LineFacts("amy", FINE, new Hours(9000, 5760, 239), LIGHT, 0, ENOUGH)))
        .isEmpty();
  }

  @Test
  void oneBeyondTheOwnPartIsNothingToSpeakOfAndTwoAre() {
    var amy = nights("amy", 5, 5760);

    // Of 8 nights her part is 4; of 7 it is 3.5, rounded up.
    assertThat(LineExceptions.of(List.of(amy, nights("bob", 3, 5760))).get("amy")).isEmpty();
    assertThat(LineExceptions.of(List.of(amy, nights("bob", 2, 5760))).get("amy")).isEmpty();
    assertThat(LineExceptions.of(List.of(amy, nights("bob", 1, 5760))).get("amy"))
        .containsExactly(MANY_NIGHTS);
  }

  @Test
  void thePartGoesByContractHours() {
    var large = nights("amy", 6, 5760);
    var small = nights("bob", 6, 1440);

    var found = LineExceptions.of(List.of(large, small));

    assertThat(found.get("amy")).isEmpty();
    assertThat(found.get("bob")).containsExactly(MANY_NIGHTS);
  }

  @Test
  void whoHasNoneOfItOrNoContractHoursIsLeftOutOfTheCount() {
    var amy = nights("amy", 5, 5760);

    assertThat(
            LineExceptions.of(List.of(amy, nights("bob", 0, 5760), nights("zoe", 9, 0))).values())
        .allSatisfy(exceptions -> assertThat(exceptions).isEmpty());
  }

  @Test
  void weekendsAreCountedApart() {
    var amy = new LineFacts("amy", FINE, WITHIN, new Burdens(0, 6), 0, ENOUGH);
    var bob = new LineFacts("bob", FINE, WITHIN, new Burdens(6, 1), 0, ENOUGH);

    var found = LineExceptions.of(List.of(amy, bob));

    assertThat(found.get("amy")).containsExactly(MANY_WEEKENDS);
    assertThat(found.get("bob")).isEmpty();
  }

  private static LineFacts nights(String member, int nights, int contract) {
    return new LineFacts(
        member, FINE, new Hours(0, contract, 0), new Burdens(nights, 0), 0, ENOUGH);
  }

  private static Set<LineException> of(LineFacts line) {
    return LineExceptions.of(List.of(line)).get("amy");
  }
}
