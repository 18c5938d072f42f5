package org.samenrooster.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;

class PickingTest {

  private static final CountsFor NO_COVERAGE = new CountsFor(false, true, true);

  private static final Rulebook DAILY_REST =
      Rulebook.always(
          new RuleSet(
              List.of(
                  RuleKind.MINIMUM_DAILY_REST.rule(
                      new RuleTerms("ATW-5.3-daily-rest", "ATW art. 5:3", Severity.BLOCK),
                      new RuleParameters(
                          Map.of(
                              "restMinutes",
                              660,
                              "shortRestMinutes",
                              480,
                              "secondShortRestMinutes",
                              660))))));

  private static OpenShift open(String start, String end) {
    return new OpenShift("s1", "E", new Level(3), Roster.duty(start, end, 0, ShiftKind.CARE));
  }

  @Test
  void aPickThatKeepsTheRulesMakesTheMemberHolder() {
    var result =
        open("2026-11-03T07:00", "2026-11-03T15:00")
            .pickedBy(Roster.empty().timeline(), DAILY_REST);

    assertThat(result).isInstanceOf(PickResult.Picked.class);
    assertThat(((PickResult.Picked) result).shift().memberId()).isEqualTo("amy");
    assertThat(((PickResult.Picked) result).warnings()).isEmpty();
  }

  @Test
  void aPickThatLeavesLessThanEightHoursRestIsRefusedWithTheRule() {
    var late = Roster.working("2026-11-02T15:30", "2026-11-02T23:30").timeline();

    var result = open("2026-11-03T07:00", "2026-11-03T15:00").pickedBy(late, DAILY_REST);

    assertThat(result).isInstanceOf(PickResult.Refused.class);
    assertThat(((PickResult.Refused) result).violations())
        .extracting(violation -> violation.terms().id())
        .containsExactly("ATW-5.3-daily-rest");
  }

  @Test
  void aPickThatUsesTheOneShortRestGoesThroughWithAWarning() {
    var late = Roster.working("2026-11-02T15:00", "2026-11-02T23:00").timeline();

    var result = open("2026-11-03T07:00", "2026-11-03T15:00").pickedBy(late, DAILY_REST);

    assertThat(((PickResult.Picked) result).warnings())
        .extracting(violation -> violation.severity())
        .containsExactly(Severity.WARN);
  }

  @Test
  void whatWasBrokenBeforeIsNotBlamedOnThePick() {
    var broken =
        Roster.working("2026-11-02T15:30", "2026-11-02T23:30")
            .and("2026-11-03T07:00", "2026-11-03T15:00")
            .timeline();

    var result = open("2026-11-20T07:00", "2026-11-20T15:00").pickedBy(broken, DAILY_REST);

    assertThat(((PickResult.Picked) result).warnings()).isEmpty();
  }

  @Test
  void aMemberWithdrawsOnlyAPickOfHerOwn() {
    var duty = Roster.duty("2026-11-03T07:00", "2026-11-03T15:00", 0, ShiftKind.CARE);
    var picked = new HeldShift("s1", "E", new Level(3), duty, "amy", HeldShift.Origin.PICK);
    var standing =
        new HeldShift("s2", "E", new Level(3), duty, "amy", HeldShift.Origin.BASE_ROSTER);

    assertThat(picked.withdrawnBy("amy")).contains(new OpenShift("s1", "E", new Level(3), duty));
    assertThat(picked.withdrawnBy("bob")).isEmpty();
    assertThat(standing.withdrawnBy("amy")).isEmpty();
  }

  @Test
  void aLeadTakesBackOnlyWhatWasGivenAndWhoGotItMayGiveItBack() {
    var duty = Roster.duty("2026-11-03T07:00", "2026-11-03T15:00", 0, ShiftKind.CARE);
    var beside = Roster.duty("2026-11-03T07:00", "2026-11-03T15:00", 0, ShiftKind.SUPERNUMERARY);
    var open = new OpenShift("s1", "E", new Level(3), duty);

    assertThat(open.givenTo("amy").origin()).isEqualTo(HeldShift.Origin.LEAD);
    assertThat(open.givenTo("amy").memberId()).isEqualTo("amy");
    for (HeldShift given : List.of(open.givenTo("amy"), open.completedBy("amy"))) {
      assertThat(given.takenBack()).contains(open);
      assertThat(given.withdrawnBy("amy")).contains(open);
      assertThat(given.withdrawnBy("bob")).isEmpty();
    }
    for (HeldShift.Origin own :
        List.of(HeldShift.Origin.PICK, HeldShift.Origin.BASE_ROSTER, HeldShift.Origin.EXCHANGE)) {
      assertThat(new HeldShift("s1", "E", new Level(3), duty, "amy", own).takenBack()).isEmpty();
    }
    assertThat(
            new OpenShift("s1", "E", Level.LOWEST, beside.countingFor(NO_COVERAGE))
                .completedBy("amy")
                .takenBack())
        .as("beside a coach")
        .isEmpty();
  }
}
