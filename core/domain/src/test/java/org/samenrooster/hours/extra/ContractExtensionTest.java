package org.samenrooster.hours.extra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.hours.extra.Extensions.AMY;
import static org.samenrooster.hours.extra.Extensions.MARCH;
import static org.samenrooster.hours.extra.Extensions.MONDAY;
import static org.samenrooster.hours.extra.Extensions.byAmy;
import static org.samenrooster.hours.extra.Extensions.byLead;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.fault.Fault;
import org.samenrooster.hours.ContractRaise;
import org.samenrooster.hours.extra.ContractExtension.Agreed;
import org.samenrooster.hours.extra.ContractExtension.Step;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

class ContractExtensionTest {

  private static final Agreed NOTHING_ELSE = new Agreed(AMY, List.of());
  private static final LocalDate SUNDAY_BEFORE = MONDAY.minusDays(1);

  @Test
  void theLeadAcceptsWhatTheMemberProposed() {
    assertThat(done(byAmy(ExtensionState.PROPOSED).accept("lee", SUNDAY_BEFORE, NOTHING_ELSE)))
        .isEqualTo(byAmy(ExtensionState.ACCEPTED));
  }

  @Test
  void theMemberAcceptsWhatALeadProposed() {
    assertThat(done(byLead(ExtensionState.PROPOSED).accept("amy", SUNDAY_BEFORE, NOTHING_ELSE)))
        .isEqualTo(byLead(ExtensionState.ACCEPTED));
  }

  @Test
  void nobodyAnswersForTheOwnSide() {
    // Amy may lead the team herself, and a deputy stands on the side of the lead.
    assertThat(codes(byAmy(ExtensionState.PROPOSED).accept("amy", SUNDAY_BEFORE, NOTHING_ELSE)))
        .containsExactly("extension-of-own-side");
    assertThat(codes(byLead(ExtensionState.PROPOSED).accept("deputy", SUNDAY_BEFORE, NOTHING_ELSE)))
        .containsExactly("extension-of-own-side");
    assertThat(codes(byAmy(ExtensionState.PROPOSED).decline("amy")))
        .containsExactly("extension-of-own-side");
    assertThat(done(byLead(ExtensionState.PROPOSED).decline("amy")).state())
        .isEqualTo(ExtensionState.DECLINED);
  }

  @Test
  void onlyTheSideThatProposedWithdraws() {
    assertThat(done(byAmy(ExtensionState.PROPOSED).withdraw("amy")).state())
        .isEqualTo(ExtensionState.WITHDRAWN);
    assertThat(done(byLead(ExtensionState.PROPOSED).withdraw("deputy")).state())
        .isEqualTo(ExtensionState.WITHDRAWN);
    assertThat(codes(byAmy(ExtensionState.PROPOSED).withdraw("lee")))
        .containsExactly("extension-of-other-side");
    assertThat(codes(byLead(ExtensionState.PROPOSED).withdraw("amy")))
        .containsExactly("extension-of-other-side");
  }

  @Test
  void itLapsesOnItsFirstDayAndIsTooLateToAcceptFromThenOn() {
    ContractExtension open = byAmy(ExtensionState.PROPOSED);

    assertThat(codes(open.lapse(SUNDAY_BEFORE))).containsExactly("extension-not-begun");
    assertThat(done(open.lapse(MONDAY)).state()).isEqualTo(ExtensionState.LAPSED);
    assertThat(codes(open.accept("lee", MONDAY, NOTHING_ELSE))).containsExactly("extension-begun");
  }

  @Test
  void whatIsAcceptedIsSentToHr() {
    assertThat(done(byAmy(ExtensionState.ACCEPTED).sendToHr()).state())
        .isEqualTo(ExtensionState.SENT_TO_HR);
  }

  @ParameterizedTest
  @EnumSource(value = ExtensionState.class, mode = EnumSource.Mode.EXCLUDE, names = "PROPOSED")
  void whatWasAnsweredIsNotAnsweredAgain(ExtensionState state) {
    ContractExtension extension = byAmy(state);

    assertThat(codes(extension.accept("lee", SUNDAY_BEFORE, NOTHING_ELSE)))
        .containsExactly("extension-in-other-state");
    assertThat(codes(extension.decline("lee"))).containsExactly("extension-in-other-state");
    assertThat(codes(extension.withdraw("amy"))).containsExactly("extension-in-other-state");
    assertThat(codes(extension.lapse(MONDAY))).containsExactly("extension-in-other-state");
  }

  @ParameterizedTest
  @EnumSource(value = ExtensionState.class, mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
  void onlyWhatWasAcceptedIsSent(ExtensionState state) {
    assertThat(codes(byAmy(state).sendToHr())).containsExactly("extension-in-other-state");
  }

  @Test
  void everyReasonIsToldAtOnce() {
    Agreed other = new Agreed(List.of(), List.of(Extensions.agreed("x2", 60, MARCH)));

    assertThat(codes(byAmy(ExtensionState.DECLINED).accept("amy", MONDAY, other)))
        .containsExactly(
            "extension-in-other-state",
            "extension-of-own-side",
            "extension-begun",
            "extension-without-contract",
            "extensions-overlap");
  }

  @Test
  void moreThanTheMostOfTheContractIsRefused() {
    Employment atMost = new Employment("e", ContractKind.MIN_MAX, 1440, 960, 1680, MARCH);
    Employment less = new Employment("e", ContractKind.MIN_MAX, 1440, 960, 1679, MARCH);

    assertThat(byAmy(ExtensionState.PROPOSED).faults(agreed(atMost))).isEmpty();
    assertThat(byAmy(ExtensionState.PROPOSED).faults(agreed(less)))
        .extracting(fault -> fault.pointer() + " " + fault.message(Locale.ENGLISH))
        .containsExactly(
            "/extraWeeklyMinutes 240 minutes a week on top of a contract of 1440 are more than its"
                + " most, 1679. There is room for 239.");
  }

  @Test
  void moreThanSixtyHoursAWeekIsRefused() {
    assertThat(byAmy(ExtensionState.PROPOSED).faults(agreed(Employment.fixed("e", 3360, MARCH))))
        .isEmpty();
    assertThat(byAmy(ExtensionState.PROPOSED).faults(agreed(Employment.fixed("e", 3361, MARCH))))
        .extracting(ContractExtensionTest::written)
        .containsExactly("extension-above-sixty-hours 240 [3361, 3600, 239]");
  }

  @Test
  void everyDayNeedsAnEmployment() {
    DateRange shorter = new DateRange(MONDAY, MARCH.until().minusDays(1));

    assertThat(byAmy(ExtensionState.PROPOSED).faults(agreed(Employment.fixed("e", 1440, shorter))))
        .extracting(ContractExtensionTest::written)
        .containsExactly("extension-without-contract 2026-03-29 []");
    Employment agency = new Employment("e", ContractKind.AGENCY, 0, 0, 3600, MARCH);
    assertThat(byAmy(ExtensionState.PROPOSED).faults(agreed(agency)))
        .extracting(ContractExtensionTest::written)
        .containsExactly("extension-without-contract 2026-03-02 []");
    assertThat(
            byAmy(ExtensionState.PROPOSED)
                .faults(
                    agreed(
                        Employment.fixed("a", 3361, shorter),
                        Employment.fixed("b", 3362, DateRange.startingOn(shorter.until())),
                        Employment.fixed("c", 3600, new DateRange(MONDAY.minusDays(9), MONDAY)))))
        .extracting(ContractExtensionTest::written)
        .containsExactly(
            "extension-above-sixty-hours 240 [3361, 3600, 239]",
            "extension-above-sixty-hours 240 [3362, 3600, 238]",
            "extension-over-contract-change 2026-03-29 [3361, 3362]");
  }

  @Test
  void itBeginsFromOneNumberOfHours() {
    LocalDate change = MONDAY.plusDays(10);
    DateRange before = new DateRange(MONDAY.minusYears(1), change);
    Employment after = Employment.fixed("b", 1441, DateRange.startingOn(change));

    assertThat(
            byAmy(ExtensionState.PROPOSED)
                .faults(agreed(after, Employment.fixed("a", 1440, before))))
        .extracting(fault -> fault.message(Locale.ENGLISH))
        .containsExactly(
            "The contract changes on 2026-03-12 from 1440 to 1441 minutes a week. Propose two"
                + " extensions: one until a Monday before it and one from a Monday after it.");
    assertThat(
            byAmy(ExtensionState.PROPOSED)
                .faults(agreed(after, Employment.fixed("a", 1441, before))))
        .isEmpty();
  }

  @Test
  void whatWasAgreedBringsTheContractToWhatItHeldThenAndTheExtra() {
    ContractExtension agreed =
        done(byAmy(ExtensionState.PROPOSED).accept("lee", SUNDAY_BEFORE, NOTHING_ELSE));

    assertThat(agreed.raise()).contains(new ContractRaise("x1", MARCH, 1680));
    assertThat(done(agreed.sendToHr()).raise()).isEqualTo(agreed.raise());
    assertThat(byAmy(ExtensionState.PROPOSED).raise()).isEmpty();
  }

  @Test
  void theContractOfItsDaysIsWhatItComesOnTopOf() {
    Employment earlier =
        Employment.fixed("e", 960, new DateRange(LocalDate.of(2023, 1, 1), MONDAY));
    Employment now = Employment.fixed("n", 1200, DateRange.startingOn(MONDAY));

    ContractExtension agreed =
        done(byAmy(ExtensionState.PROPOSED).accept("lee", SUNDAY_BEFORE, agreed(earlier, now)));

    assertThat(agreed.raise()).contains(new ContractRaise("x1", MARCH, 1440));
  }

  @Test
  void onlyWhatWasAgreedHasABasis() {
    assertThatThrownBy(
            () ->
                new ContractExtension(
                    "x1", "amy", "amy", 1, MARCH, ExtensionState.ACCEPTED, Optional.empty()))
        .hasMessageContaining("(x1, ACCEPTED)");
    assertThatThrownBy(
            () ->
                new ContractExtension(
                    "x1", "amy", "amy", 1, MARCH, ExtensionState.LAPSED, Optional.of(0)))
        .hasMessageContaining("(x1, LAPSED)");
  }

  @Test
  void twoAgreedExtensionsShareNoDay() {
    DateRange lastWeek = DateRange.ofWeeks(MONDAY.plusWeeks(3), 2);
    ContractExtension open = byAmy(ExtensionState.PROPOSED);

    assertThat(open.faults(new Agreed(AMY, List.of(Extensions.agreed("x2", 60, lastWeek)))))
        .extracting(ContractExtensionTest::written)
        .containsExactly("extensions-overlap 2026-03-02 [2026-03-30, 2026-03-23, 2026-04-06]");
    DateRange after = DateRange.ofWeeks(MARCH.until(), 1);
    assertThat(open.faults(new Agreed(AMY, List.of(Extensions.agreed("x2", 60, after))))).isEmpty();
    ContractExtension proposed =
        new ContractExtension(
            "x2", "amy", "amy", 60, lastWeek, ExtensionState.PROPOSED, Optional.empty());
    assertThat(open.faults(new Agreed(AMY, List.of(proposed, byAmy(ExtensionState.ACCEPTED)))))
        .isEmpty();
  }

  @Test
  void aProposalIsForMinutesInWholeWeeks() {
    assertThat(
            new ContractExtensionDraft(240, "2026-03-02", "2026-03-30")
                .toProposal(new ContractExtensionDraft.Proposer("x1", "amy", "lee")))
        .isEqualTo(byLead(ExtensionState.PROPOSED));
    assertThat(new ContractExtensionDraft(0, "2026-03-03", "2026-03-29").check())
        .extracting(fault -> fault.pointer() + " " + written(fault))
        .containsExactly(
            "/extraWeeklyMinutes number-too-small 0 [1]",
            "/from not-whole-weeks 2026-03-03 [2026-03-02, 2026-03-09]",
            "/until not-whole-weeks 2026-03-29 [2026-03-23, 2026-03-30]");
    assertThat(new ContractExtensionDraft(3601, null, null).check())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly("/extraWeeklyMinutes number-too-large", "/from missing", "/until missing");
    assertThat(new ContractExtensionDraft(null, "2026-03-02", "2026-03-02").check())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly("/extraWeeklyMinutes missing", "/until end-before-start");
    assertThat(new ContractExtensionDraft(3600, "2026-03-02", "2026-03-09").check()).isEmpty();
  }

  @Test
  void whatHasFaultsIsNoExtension() {
    assertThatThrownBy(
            () ->
                new ContractExtensionDraft(0, "2026-03-02", "2026-03-30")
                    .toProposal(new ContractExtensionDraft.Proposer("x1", "amy", "lee")))
        .hasMessageContaining("number-too-small");
    assertThatThrownBy(() -> Extensions.agreed("x1", 0, MARCH)).hasMessageContaining("(x1)");
    assertThatThrownBy(() -> Extensions.agreed("x1", 1, DateRange.startingOn(MONDAY)))
        .hasMessageContaining("not-a-date");
  }

  private static Agreed agreed(Employment... contracts) {
    return new Agreed(List.of(contracts), List.of());
  }

  private static ContractExtension done(Step step) {
    if (step instanceof Step.Done done) {
      return done.extension();
    }
    throw new AssertionError("refused: " + step);
  }

  private static List<String> codes(Step step) {
    if (step instanceof Step.Refused refused) {
      return refused.faults().stream().map(Fault::code).toList();
    }
    throw new AssertionError("not refused: " + step);
  }

  private static String written(Fault fault) {
    return fault.code() + " " + fault.value() + " " + fault.arguments();
  }
}
