package org.samenrooster.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenrooster.agreement.CutOff.Before;
import org.samenrooster.agreement.LeaveQuotaDraft.LevelDraft;
import org.samenrooster.agreement.PickDraft.CutOffDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.Around;
import org.samenrooster.agreement.TeamAgreementsDraft.BurdenDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.LendingDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.QuietDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.WishLimitsDraft;
import org.samenrooster.burden.BurdenDecay;
import org.samenrooster.fault.Fault;
import org.samenrooster.team.Level;

class TeamAgreementsDraftTest {

  private static final Around AROUND =
      new Around(LocalDate.of(2026, 11, 23), Set.of("E", "L"), Set.of("north"));

  private static final TeamAgreementsDraft GOOD =
      new TeamAgreementsDraft(
          "2026-11-23",
          new WishLimitsDraft(3, 20),
          new UnpopularDraft(List.of("NIGHT", "WEEKEND"), List.of("L"), null, 25),
          new PickDraft(12, 5760, new CutOffDraft(48, "SHIFT"), new CutOffDraft(672, "PERIOD")),
          new ExchangeDraft("WITH_WARNINGS", "APPLY_AND_CHOOSE", false, 24, 72),
          new QuietDraft("22:00", "07:00"),
          new LeaveQuotaDraft(3, List.of(new LevelDraft(4, 1))),
          new LendingDraft(true, List.of("north"), 21),
          new BurdenDraft(39));

  @Test
  void agreementsAreReadAsTheyAreWritten() {
    assertThat(GOOD.check(AROUND)).isEmpty();
    assertThat(GOOD.toAgreements())
        .isEqualTo(
            new TeamAgreements(
                new WishAgreement(3, OptionalInt.of(20)),
                new UnpopularWork(
                    Set.of(UnpopularKind.NIGHT, UnpopularKind.WEEKEND),
                    Set.of("L"),
                    OptionalInt.empty(),
                    OptionalInt.of(25)),
                new PickAgreement(
                    OptionalInt.of(12),
                    OptionalInt.of(5760),
                    Optional.of(new CutOff(48, Before.SHIFT)),
                    Optional.of(new CutOff(672, Before.PERIOD))),
                new ExchangeAgreement(
                    ExchangeAgreement.Approval.WITH_WARNINGS,
                    ExchangeAgreement.OpenShifts.APPLY_AND_CHOOSE,
                    false,
                    24,
                    72),
                Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))),
                new LeaveQuota(OptionalInt.of(3), Map.of(new Level(4), 1)),
                new Lending(true, Set.of("north"), OptionalInt.of(21)),
                new BurdenDecay(39)));
  }

  @Test
  void whatMayBeLeftOutSetsNoLimit() {
    TeamAgreements few =
        new TeamAgreementsDraft(
                "2026-11-23",
                new WishLimitsDraft(0, null),
                new UnpopularDraft(List.of(), List.of(), null, null),
                new PickDraft(null, null, null, null),
                GOOD.exchanges(),
                null,
                new LeaveQuotaDraft(null, List.of()),
                new LendingDraft(false, List.of(), null),
                new BurdenDraft(null))
            .toAgreements();

    assertThat(few.wishes()).isEqualTo(new WishAgreement(0, OptionalInt.empty()));
    assertThat(few.picking()).isEqualTo(PickAgreement.NO_LIMITS);
    assertThat(few.unpopular().leastOf(40)).isZero();
    assertThat(few.quietHours()).isEmpty();
    assertThat(few.leave().people()).isEmpty();
    assertThat(few.burdens()).isEqualTo(BurdenDecay.STANDARD);
  }

  @Test
  void aHalfLifeIsAMonthAtLeastAndTwoYearsAtMost() {
    assertThat(fading(4).toAgreements().burdens().halfLifeWeeks()).isEqualTo(4);
    assertThat(fading(104).toAgreements().burdens().halfLifeWeeks()).isEqualTo(104);
    assertThat(fading(105).check(AROUND))
        .extracting(TeamAgreementsDraftTest::written)
        .containsExactly("/burdens/halfLifeWeeks number-too-large 105");
  }

  private static TeamAgreementsDraft fading(int weeks) {
    return with(GOOD.from(), new BurdenDraft(weeks));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    TeamAgreementsDraft bad =
        new TeamAgreementsDraft(
            "2026-11-22",
            new WishLimitsDraft(32, -1),
            new UnpopularDraft(List.of("NIGHT", "NIGHT", "NOON"), List.of("X", "L", "L"), 2, 25),
            new PickDraft(0, 0, new CutOffDraft(-1, "LUNCH"), new CutOffDraft(null, null)),
            new ExchangeDraft("SOMETIMES", null, true, 0, 673),
            new QuietDraft("22:00", "22:00"),
            new LeaveQuotaDraft(
                -1, List.of(new LevelDraft(3, 1), new LevelDraft(3, 2), new LevelDraft(8, null))),
            new LendingDraft(true, List.of("south", "south"), -1),
            new BurdenDraft(3));

    assertThat(bad.check(AROUND))
        .extracting(TeamAgreementsDraftTest::written)
        .containsExactly(
            "/from agreed-for-the-past 2026-11-22",
            "/wishes/vetoesPerPeriod number-too-large 32",
            "/wishes/wishesPerPeriod number-too-small -1",
            "/unpopular/kinds/1 duplicate-id NIGHT",
            "/unpopular/kinds/2 unknown-choice NOON",
            "/unpopular/shiftTypes/2 duplicate-id L",
            "/unpopular/minimumPercent minimum-in-two-forms 25",
            "/picking/maximumShifts number-too-small 0",
            "/picking/maximumMinutes number-too-small 0",
            "/picking/pickUntil/hours number-too-small -1",
            "/picking/pickUntil/before unknown-choice LUNCH",
            "/picking/withdrawUntil/hours missing ",
            "/picking/withdrawUntil/before missing ",
            "/exchanges/approval unknown-choice SOMETIMES",
            "/exchanges/openShifts missing ",
            "/exchanges/ringExpiryHours number-too-small 0",
            "/exchanges/offerExpiryHours number-too-large 673",
            "/quietHours/until quiet-hours-empty 22:00",
            "/leave/peoplePerDay number-too-small -1",
            "/leave/byLevel/1/level duplicate-id 3",
            "/leave/byLevel/2/level number-too-large 8",
            "/leave/byLevel/2/people missing ",
            "/lending/teamIds/1 duplicate-id south",
            "/lending/fromDaysBefore number-too-small -1",
            "/burdens/halfLifeWeeks number-too-small 3",
            "/unpopular/shiftTypes/0 not-a-shift-type-of-team X",
            "/lending/teamIds/0 not-another-team south",
            "/lending/teamIds/1 not-another-team south");
    assertThatThrownBy(bad::toAgreements).hasMessageContaining("quiet-hours-empty");
  }

  @Test
  void agreementsHoldFromTodayOnAtTheEarliest() {
    assertThat(from("2026-11-23").check(AROUND)).isEmpty();
    assertThat(from("2027-01-04").check(AROUND)).isEmpty();
    assertThat(from("2026-11-22").check(AROUND))
        .extracting(fault -> fault.message(Locale.ENGLISH))
        .containsExactly(
            "2026-11-22 is before today, 2026-11-23. What was agreed for days gone by stands; choose"
                + " today or a later day.");
    assertThat(from("tomorrow").check(AROUND))
        .extracting(TeamAgreementsDraftTest::written)
        .containsExactly("/from not-a-date tomorrow");
    assertThat(from(null).check(AROUND))
        .extracting(TeamAgreementsDraftTest::written)
        .containsExactly("/from missing ");
  }

  private static TeamAgreementsDraft from(@Nullable String from) {
    return with(from, GOOD.burdens());
  }

  private static TeamAgreementsDraft with(@Nullable String from, BurdenDraft burdens) {
    return new TeamAgreementsDraft(
        from,
        GOOD.wishes(),
        GOOD.unpopular(),
        GOOD.picking(),
        GOOD.exchanges(),
        GOOD.quietHours(),
        GOOD.leave(),
        GOOD.lending(),
        burdens);
  }

  private static String written(Fault fault) {
    return fault.pointer() + " " + fault.code() + " " + fault.value();
  }
}
