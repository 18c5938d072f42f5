package org.samenrooster.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.agreement.CutOff.Before;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

class PickLimitsTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final Instant PERIOD = Instant.parse("2027-01-03T23:00:00Z");
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  /** Seven and a half hours of work. */
  private static final ShiftType EARLY =
      ShiftType.care("E", LocalTime.of(7, 0), LocalTime.of(15, 0), 30);

  private static final ShiftType LATE =
      ShiftType.care("L", LocalTime.of(15, 0), LocalTime.of(23, 0), 30);

  @Test
  void whereNothingIsAgreedNothingIsAgainstAPickOrAWithdrawal() {
    PickLimits limits = new PickLimits(PickAgreement.NO_LIMITS, held(40), NOW, PERIOD);

    assertThat(limits.againstPick(duty(EARLY, MONDAY))).isEmpty();
    assertThat(limits.againstWithdrawal(duty(EARLY, MONDAY))).isEmpty();
  }

  @Test
  void theLastShiftThatWasAgreedCanBePickedAndTheNextCannot() {
    PickAgreement nine = agreed(OptionalInt.of(9), OptionalInt.empty());

    assertThat(against(nine, held(8))).isEmpty();
    assertThat(against(nine, held(9)))
        .extracting(fault -> fault.message(Locale.ENGLISH))
        .containsExactly(
            "You hold 9 shifts of this period; the team agreed on at most 9 a person.");
    assertThat(against(nine, held(12))).hasSize(1);
  }

  @Test
  void theLastMinuteThatWasAgreedCanBePickedAndTheNextCannot() {
    PickAgreement exact = agreed(OptionalInt.empty(), OptionalInt.of(900));
    PickAgreement less = agreed(OptionalInt.empty(), OptionalInt.of(899));

    assertThat(against(exact, held(1))).isEmpty();
    assertThat(against(less, held(1)))
        .extracting(fault -> fault.message(Locale.ENGLISH))
        .containsExactly(
            "With this shift your work in this period would be 15 h 0 min; the team agreed on at"
                + " most 14 h 59 min a person.");
  }

  @Test
  void workThatCountsForNoHoursIsNotAgainstTheMostMinutes() {
    PickAgreement none = agreed(OptionalInt.empty(), OptionalInt.of(1));
    Instant start = Instant.parse("2027-01-05T06:00:00Z");
    Duty onCall =
        Duty.of(
            "d",
            MONDAY.plusDays(1),
            new Interval(start, start.plusSeconds(3600)),
            0,
            AMSTERDAM,
            ShiftKind.ON_CALL);

    assertThat(new PickLimits(none, held(3), NOW, PERIOD).againstPick(onCall)).isEmpty();
  }

  @Test
  void aShiftCanBePickedAndGivenBackUntilItsCutOff() {
    PickAgreement agreement =
        new PickAgreement(
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of(new CutOff(48, Before.SHIFT)),
            Optional.of(new CutOff(24, Before.PERIOD)));
    Duty wednesday = duty(EARLY, MONDAY.plusDays(2));
    Instant pickEnds = Instant.parse("2027-01-04T06:00:00Z");
    Instant withdrawalEnds = Instant.parse("2027-01-02T23:00:00Z");

    assertThat(at(agreement, pickEnds.minusSeconds(1)).againstPick(wednesday)).isEmpty();
    assertThat(at(agreement, pickEnds).againstPick(wednesday))
        .extracting(fault -> fault.message(Locale.ENGLISH))
        .containsExactly("This shift could be picked until 2027-01-04 07:00, as the team agreed.");
    assertThat(at(agreement, withdrawalEnds.minusSeconds(1)).againstWithdrawal(wednesday))
        .isEmpty();
    assertThat(at(agreement, withdrawalEnds).againstWithdrawal(wednesday))
        .extracting(fault -> fault.message(Locale.forLanguageTag("nl")))
        .containsExactly(
            "Deze dienst kon je teruggeven tot 2027-01-03 00:00, zoals het team heeft afgesproken.");
  }

  @Test
  void everythingThatIsAgainstAPickIsToldAtOnce() {
    PickAgreement agreement =
        new PickAgreement(
            OptionalInt.of(1),
            OptionalInt.of(450),
            Optional.of(new CutOff(10_000, Before.SHIFT)),
            Optional.empty());

    assertThat(against(agreement, held(1)))
        .extracting(Fault::code)
        .containsExactly("agreed-most-shifts", "agreed-most-minutes", "agreed-pick-cut-off");
  }

  @Test
  void somebodyStandsByAllShiftsHeldAndTheUnpopularOnesOfThem() {
    UnpopularWork work =
        new UnpopularWork(
            Set.of(UnpopularKind.EVENING), Set.of(), OptionalInt.empty(), OptionalInt.of(50));
    TeamAgreements agreements =
        new TeamAgreements(
            TeamAgreements.UNSAID.wishes(),
            work,
            agreed(OptionalInt.of(3), OptionalInt.of(1350)),
            TeamAgreements.UNSAID.exchanges(),
            Optional.empty(),
            TeamAgreements.UNSAID.leave(),
            TeamAgreements.UNSAID.lending(),
            TeamAgreements.UNSAID.burdens());
    List<OpenShift> shifts = List.of(shift(EARLY, 0), shift(EARLY, 1), shift(LATE, 2));

    HeldWork held = HeldWork.of(shifts, work);
    AgreementStanding standing = AgreementStanding.of(agreements, held);

    assertThat(held).isEqualTo(new HeldWork(3, 1350, 1));
    assertThat(standing.leastUnpopular()).isEqualTo(2);
    assertThat(standing.hasEnoughUnpopular()).isFalse();
    assertThat(standing.isWithinMaximum()).isTrue();
    assertThat(standing.isAsAgreed()).isFalse();
    AgreementStanding two = AgreementStanding.of(agreements, new HeldWork(2, 900, 1));
    assertThat(two.isAsAgreed()).isTrue();
    assertThat(AgreementStanding.of(agreements, new HeldWork(4, 900, 4)).isWithinMaximum())
        .isFalse();
    assertThat(AgreementStanding.of(agreements, new HeldWork(3, 1351, 3)).isWithinMaximum())
        .isFalse();
    assertThat(AgreementStanding.of(agreements, new HeldWork(0, 0, 0)).isAsAgreed()).isTrue();
  }

  private static List<Fault> against(PickAgreement agreement, HeldWork held) {
    return new PickLimits(agreement, held, NOW, PERIOD).againstPick(duty(EARLY, MONDAY));
  }

  private static PickLimits at(PickAgreement agreement, Instant now) {
    return new PickLimits(agreement, held(0), now, PERIOD);
  }

  private static PickAgreement agreed(OptionalInt shifts, OptionalInt minutes) {
    return new PickAgreement(shifts, minutes, Optional.empty(), Optional.empty());
  }

  private static HeldWork held(int earlies) {
    return HeldWork.of(
        IntStream.range(0, earlies).mapToObj(day -> shift(EARLY, day)).toList(),
        TeamAgreements.UNSAID.unpopular());
  }

  private static OpenShift shift(ShiftType type, int day) {
    return new OpenShift("s" + day, type.code(), Level.LOWEST, duty(type, MONDAY.plusDays(day)));
  }

  private static Duty duty(ShiftType type, LocalDate day) {
    return Duty.of("s", type, day, AMSTERDAM, Optional.of(Level.LOWEST));
  }
}
