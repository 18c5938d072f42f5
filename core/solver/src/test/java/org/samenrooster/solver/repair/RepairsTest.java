package org.samenrooster.solver.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.solver.suggestion.SampleTeam.MONDAY;
import static org.samenrooster.solver.suggestion.SampleTeam.open;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.solver.suggestion.MemberEffect;
import org.samenrooster.solver.suggestion.SampleTeam;
import org.samenrooster.solver.suggestion.UnableMember;

/** Two weeks from Monday 2 November 2026. */
final class RepairsTest {

  private static final Instant BEFORE =
      MONDAY.minusDays(7).atStartOfDay(SampleTeam.AMSTERDAM).toInstant();
  private static final int MANY = 1000;

  private static Repairs repairs(SampleTeam team, Shift shift) {
    return Repairs.of(new RepairProblem(team.problem(shift), BEFORE, MANY));
  }

  private static List<List<String>> asked(Repairs repairs) {
    return repairs.repairs().stream()
        .map(
            repair ->
                repair.requests().stream()
                    .map(request -> request.effect().memberId() + " takes " + request.takes().id())
                    .toList())
        .toList();
  }

  @Test
  void whoCanTakeTheShiftIsAskedInTheOrderOfSuggestionsAndNobodyHasToMove() {
    SampleTeam team =
        new SampleTeam()
            .with("sick", 3, "E")
            .with("a fuller", 3, ".....EE")
            .with("b emptier", 3, "")
            .with("c could move", 3, "L");

    Repairs found = repairs(team, team.shift("sick", 0));

    assertThat(asked(found))
        .containsExactly(
            List.of("b emptier takes sick-2026-11-02-E"),
            List.of("a fuller takes sick-2026-11-02-E"));
    assertThat(found.chainsTried()).isZero();
    assertThat(found.closestMiss()).isEmpty();
  }

  @Test
  void whereNobodyCanSomebodyMovesAndAnotherTakesHerPlace() {
    // Only Moe has the level; Bo can take the late shift that she leaves, but not the open one.
    SampleTeam team =
        new SampleTeam().with("Moe", 5, "L").with("Bo", 3, "").with("Off", 3, "EE.EE.E");

    Repairs found = repairs(team, open('E', 0, 5));

    assertThat(asked(found))
        .containsExactly(List.of("Moe takes open", "Bo takes Moe-2026-11-02-L"));
    ShiftRequest move = found.repairs().get(0).requests().get(0);
    assertThat(move.givesUp()).contains(team.shift("Moe", 0));
    assertThat(move.effect().hours().orElseThrow().minutes()).isZero();
    assertThat(found.closestMiss()).isEmpty();
  }

  @Test
  void aShiftOfTheDayBeforeOrAfterMayBeLeftButNoneOfAnotherDay() {
    // The night before leaves Moe no rest for the late shift; without it she can.
    SampleTeam before = new SampleTeam().with("Moe", 5, ".N").with("Bo", 3, "");
    SampleTeam earlier = new SampleTeam().with("Moe", 5, "N.L").with("Bo", 3, "");

    assertThat(asked(repairs(before, open('E', 2, 5))))
        .containsExactly(List.of("Moe takes open", "Bo takes Moe-2026-11-03-N"));
    assertThat(asked(repairs(earlier, open('E', 2, 5))))
        .containsExactly(List.of("Moe takes open", "Bo takes Moe-2026-11-04-L"));
  }

  @Test
  void nobodyMovesFromAShiftThatHasBegun() {
    SampleTeam team = new SampleTeam().with("Moe", 5, "L").with("Bo", 3, "");
    Instant start = team.shift("Moe", 0).duty().start();

    Repairs inTime =
        Repairs.of(new RepairProblem(team.problem(open('E', 0, 5)), start.minusSeconds(60), MANY));
    Repairs tooLate = Repairs.of(new RepairProblem(team.problem(open('E', 0, 5)), start, MANY));

    assertThat(inTime.repairs()).hasSize(1);
    assertThat(tooLate.repairs()).isEmpty();
    assertThat(tooLate.chainsTried()).isZero();
  }

  @Test
  void whereNobodyCanTheNearestIsToldWithHerRule() {
    SampleTeam team =
        new SampleTeam()
            .with("away", 5, "")
            .with("busy and low", 4, "E")
            .with("low", 3, "")
            .absent("away", MONDAY);

    Repairs found = repairs(team, open('E', 0, 5));

    assertThat(found.repairs()).isEmpty();
    assertThat(found.closestMiss().orElseThrow().memberId()).isEqualTo("low");
    assertThat(found.closestMiss().orElseThrow().blocking())
        .extracting(violation -> violation.terms().id())
        .containsExactly("REQUIRED_QUALIFICATION");
    assertThat(found.unable())
        .extracting(UnableMember::memberId)
        .containsExactly("low", "busy and low", "away");
  }

  @Test
  void whoIsSickIsAskedForNothingNotEvenToTakeAPlaceThatIsLeft() {
    SampleTeam team = new SampleTeam().with("sick", 5, "E......").with("Moe", 5, "L");

    assertThat(repairs(team, team.shift("sick", 0)).repairs()).isEmpty();
  }

  @Test
  void noMoreRepairsComeThanAreWantedAndTheyAreTheFirstOfAll() {
    SampleTeam team = new SampleTeam().with("Moe", 5, "L").with("Mia", 5, "L");
    for (int i = 0; i < 5; i++) {
      team.with("Bo" + i, 3, ".".repeat(7) + "E".repeat(i));
    }
    var all = repairs(team, open('E', 0, 5));

    Repairs three = Repairs.of(new RepairProblem(team.problem(open('E', 0, 5)), BEFORE, 3));

    assertThat(asked(all)).hasSizeGreaterThan(3);
    assertThat(asked(three)).isEqualTo(asked(all).subList(0, 3));
    assertThatThrownBy(() -> new RepairProblem(team.problem(open('E', 0, 5)), BEFORE, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyRepairThatThereIsIsFoundAndLeavesEveryonesRulesKept(int seed) {
    SampleTeam team = random(new Random(seed));
    Shift shift = team.shift("m0", 2);

    Repairs found = repairs(team, shift);

    List<String> expected = bruteForce(team, shift);
    assertThat(asked(found).stream().map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.repairs()).isSortedAccordingTo(Repair.BEST_FIRST);
    for (Repair repair : found.repairs()) {
      for (ShiftRequest request : repair.requests()) {
        Timeline timeline = team.timelines().get(request.effect().memberId());
        List<Duty> gone = request.givesUp().map(HeldShift::duty).stream().toList();
        Change change = new Change(gone, List.of(request.takes().duty()));
        assertThat(SampleTeam.rules().whatIf(timeline, change).blocks()).isFalse();
      }
    }
  }

  private static SampleTeam random(Random random) {
    SampleTeam team = new SampleTeam().with("m0", 3, "..E....");
    int people = 3 + random.nextInt(4);
    for (int i = 1; i < people; i++) {
      StringBuilder days = new StringBuilder();
      for (int day = 0; day < 5; day++) {
        // Hardly anybody is free on the day, so that chains are needed.
        days.append(
            day == 2 ? "EELLN.".charAt(random.nextInt(6)) : "EELN...".charAt(random.nextInt(7)));
      }
      team.with("m" + i, 2 + random.nextInt(3), days.toString());
    }
    return team;
  }

  private static List<String> bruteForce(SampleTeam team, Shift shift) {
    List<String> single = new ArrayList<>();
    List<String> chains = new ArrayList<>();
    List<String> others =
        team.timelines().keySet().stream().filter(id -> !id.equals("m0")).toList();
    for (String first : others) {
      if (allowed(team, first, List.of(), shift)) {
        single.add(List.of(first + " takes " + shift.id()).toString());
      }
      for (HeldShift left : team.roster()) {
        long days = Math.abs(left.day().toEpochDay() - shift.day().toEpochDay());
        if (!left.memberId().equals(first) || days > 1) {
          continue;
        }
        for (String second : others) {
          if (!second.equals(first)
              && allowed(team, first, List.of(left.duty()), shift)
              && allowed(team, second, List.of(), left)) {
            chains.add(
                List.of(first + " takes " + shift.id(), second + " takes " + left.id()).toString());
          }
        }
      }
    }
    return single.isEmpty() ? chains : single;
  }

  private static boolean allowed(SampleTeam team, String member, List<Duty> gone, Shift taken) {
    Change change = new Change(gone, List.of(taken.duty()));
    return !SampleTeam.rules().whatIf(team.timelines().get(member), change).blocks();
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    SampleTeam team = random(new Random(5));

    assertThat(asked(repairs(team, team.shift("m0", 2))))
        .isEqualTo(asked(repairs(team, team.shift("m0", 2))));
    assertThat(repairs(team, team.shift("m0", 2)).repairs())
        .allSatisfy(
            repair ->
                assertThat(repair.requests().stream().map(ShiftRequest::effect))
                    .allMatch(MemberEffect::isAllowed));
  }
}
