package org.samenrooster.solver.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.solver.suggestion.SampleTeam.MONDAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.solver.suggestion.SampleTeam;
import org.samenrooster.team.Level;

/** Two weeks from Monday 2 November 2026; days are counted from that one. */
final class SwapRingsTest {

  private static WantedShift on(int day) {
    return new WantedShift(Optional.empty(), Optional.empty(), Optional.of(MONDAY.plusDays(day)));
  }

  private static WantedShift type(String type) {
    return new WantedShift(Optional.empty(), Optional.of(type), Optional.empty());
  }

  private static SwapWish wish(SampleTeam team, String id, int offered, WantedShift... wanted) {
    return new SwapWish(team.shift(id, offered), List.of(wanted));
  }

  private static SwapRings rings(SampleTeam team, SwapWish... wishes) {
    return SwapRings.of(problem(team, List.of(wishes), RingProblem.USUAL_STEPS));
  }

  private static RingProblem problem(SampleTeam team, List<SwapWish> wishes, long steps) {
    return problem(team, wishes, steps, Set.of());
  }

  private static RingProblem problem(
      SampleTeam team, List<SwapWish> wishes, long steps, Set<RingKey> notAgain) {
    return new RingProblem(wishes, team.timelines(), SampleTeam.rules(), steps, notAgain);
  }

  private static List<List<String>> told(SwapRings rings) {
    return rings.rings().stream()
        .map(
            ring ->
                ring.turns().stream()
                    .map(turn -> turn.wish().memberId() + "->" + turn.takes().memberId())
                    .toList())
        .toList();
  }

  @Test
  void twoWhoWantEachOthersShiftSwap() {
    SampleTeam team = new SampleTeam().with("Amy", 3, "E").with("Bo", 3, "..E");

    SwapRings found = rings(team, wish(team, "Amy", 0, on(2)), wish(team, "Bo", 2, on(0)));

    assertThat(told(found)).containsExactly(List.of("Amy->Bo", "Bo->Amy"));
    assertThat(found.gain()).isEqualTo(20);
    assertThat(found.isBest()).isTrue();
  }

  @Test
  void ringsOfThreeAndFourAreFoundAndNoneOfFive() {
    SampleTeam team = new SampleTeam();
    for (int i = 0; i < 5; i++) {
      team.with("m" + i, 3, ".".repeat(i) + "E");
    }

    assertThat(told(rings(team, around(team, 3))))
        .containsExactly(List.of("m0->m1", "m1->m2", "m2->m0"));
    assertThat(told(rings(team, around(team, 4))))
        .containsExactly(List.of("m0->m1", "m1->m2", "m2->m3", "m3->m0"));
    assertThat(rings(team, around(team, 5)).rings()).isEmpty();
  }

  private static SwapWish[] around(SampleTeam team, int people) {
    SwapWish[] wishes = new SwapWish[people];
    Arrays.setAll(wishes, i -> wish(team, "m" + i, i, on((i + 1) % people)));
    return wishes;
  }

  @Test
  void whereTheWishesClashMostIsGainedTogetherAndNobodyIsInTwoRings() {
    // Bo's first choice would leave Cy and Dee with nothing.
    SampleTeam team =
        new SampleTeam()
            .with("Amy", 3, "E")
            .with("Bo", 3, ".E")
            .with("Cy", 3, "..E")
            .with("Dee", 3, "...E");

    SwapRings found =
        rings(
            team,
            wish(team, "Amy", 0, on(3), on(1)),
            wish(team, "Bo", 1, on(0), on(2)),
            wish(team, "Cy", 2, on(1)),
            wish(team, "Dee", 3, on(0)));

    assertThat(told(found))
        .containsExactly(List.of("Amy->Dee", "Dee->Amy"), List.of("Bo->Cy", "Cy->Bo"));
    assertThat(found.gain()).isEqualTo(39);
  }

  @Test
  void ofSetsThatGainAsMuchTheOneWithShortRingsIsChosen() {
    SampleTeam team =
        new SampleTeam()
            .with("Amy", 3, "E")
            .with("Bo", 3, ".E")
            .with("Cy", 3, "..E")
            .with("Dee", 3, "...E");

    SwapRings found =
        rings(
            team,
            wish(team, "Amy", 0, type("E")),
            wish(team, "Bo", 1, type("E")),
            wish(team, "Cy", 2, type("E")),
            wish(team, "Dee", 3, type("E")));

    assertThat(found.gain()).isEqualTo(40);
    assertThat(found.rings()).hasSize(2);
  }

  @Test
  void aSwapThatBreaksARuleOfOneOfThemIsNone() {
    // Bo's late shift of Monday leaves eight hours before Amy's early one, twice in a week.
    SampleTeam team = new SampleTeam().with("Amy", 3, ".E").with("Bo", 3, "L..LE.E");

    assertThat(rings(team, wish(team, "Amy", 1, on(6)), wish(team, "Bo", 6, on(1))).rings())
        .isEmpty();
  }

  @Test
  void coverageStaysWhatItWasOnEveryLevel() {
    SampleTeam team = new SampleTeam().with("Amy", 4, "E").with("Bo", 3, "..E");

    assertThat(rings(team, wish(team, "Amy", 0, on(2)), wish(team, "Bo", 2, on(0))).rings())
        .isEmpty();
  }

  @Test
  void whatIsNotWantedIsNotGiven() {
    SampleTeam team = new SampleTeam().with("Amy", 3, "E").with("Bo", 3, "..E");
    WantedShift late = new WantedShift(Optional.empty(), Optional.of("L"), on(2).day());

    assertThat(rings(team, wish(team, "Amy", 0, late), wish(team, "Bo", 2, on(0))).rings())
        .isEmpty();
    WantedShift that =
        new WantedShift(Optional.of(team.shift("Bo", 2).id()), Optional.empty(), Optional.empty());
    assertThat(rings(team, wish(team, "Amy", 0, that), wish(team, "Bo", 2, on(0))).rings())
        .hasSize(1);
  }

  @Test
  void nobodySwapsWithHerself() {
    SampleTeam team = new SampleTeam().with("Amy", 3, "E.L");

    assertThat(rings(team, wish(team, "Amy", 0, on(2)), wish(team, "Amy", 2, on(0))).rings())
        .isEmpty();
  }

  @Test
  void aRingHasTheSameKeyWhoeverComesFirstAndAnotherOneInTheOtherDirection() {
    assertThat(RingKey.of(Map.of("s1", "amy", "s2", "bo", "s3", "cy")))
        .isEqualTo(RingKey.of(Map.of("s3", "cy", "s1", "amy", "s2", "bo")))
        .isNotEqualTo(RingKey.of(Map.of("s1", "bo", "s2", "cy", "s3", "amy")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRingThatWasOfferedBeforeIsNotFoundAgainAndTheOthersStillAre(int seed) {
    Random random = new Random(seed);
    SampleTeam team = randomTeam(random, 7);
    List<SwapWish> wishes = randomWishes(random, team, 8);
    Set<RingKey> before = new HashSet<>();

    SwapRings found = SwapRings.of(problem(team, wishes, RingProblem.USUAL_STEPS));
    int most = found.gain();
    while (!found.rings().isEmpty()) {
      assertThat(found.gain()).isLessThanOrEqualTo(most);
      assertLaws(team, found);
      for (SwapRing ring : found.rings()) {
        assertThat(before.add(ring.key())).isTrue();
      }
      most = found.gain();
      found = SwapRings.of(problem(team, wishes, RingProblem.USUAL_STEPS, before));
    }

    assertThat(before).hasSize(allRings(team, wishes).size());
  }

  /** Every ring there is, with every wish after every other. */
  private static Set<Set<String>> allRings(SampleTeam team, List<SwapWish> wishes) {
    Map<String, Boolean> wanted = new HashMap<>();
    wishes.forEach(
        one -> wishes.forEach(next -> wanted.put(turn(one, next), worth(team, one, next) > 0)));
    Set<Set<String>> rings = new HashSet<>();
    List<List<SwapWish>> paths = wishes.stream().map(List::of).toList();
    for (int length = 2; length <= 4; length++) {
      paths =
          paths.stream()
              .flatMap(
                  path ->
                      wishes.stream()
                          .filter(next -> isNew(path, next))
                          .map(next -> longer(path, next)))
              .toList();
      paths.stream()
          .map(SwapRingsTest::turns)
          .filter(turns -> turns.stream().allMatch(wanted::get))
          .forEach(rings::add);
    }
    return rings;
  }

  private static boolean isNew(List<SwapWish> path, SwapWish next) {
    return path.stream().noneMatch(one -> one.memberId().equals(next.memberId()));
  }

  private static List<SwapWish> longer(List<SwapWish> path, SwapWish next) {
    List<SwapWish> longer = new ArrayList<>(path);
    longer.add(next);
    return longer;
  }

  private static Set<String> turns(List<SwapWish> path) {
    Set<String> turns = new HashSet<>();
    for (int i = 0; i < path.size(); i++) {
      turns.add(turn(path.get(i), path.get((i + 1) % path.size())));
    }
    return turns;
  }

  private static String turn(SwapWish taker, SwapWish giver) {
    return taker.offered().id() + " " + giver.offered().id();
  }

  @Test
  void noWishesGiveNoRingsForCertain() {
    SwapRings found = rings(new SampleTeam());

    assertThat(found.rings()).isEmpty();
    assertThat(found.isBest()).isTrue();
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    SampleTeam team = new SampleTeam().with("Amy", 3, "E").with("Bo", 3, "E");
    SwapWish wish = wish(team, "Amy", 0, on(1));

    assertThatThrownBy(() -> rings(team, wish, wish)).hasMessageContaining("offered twice");
    assertThatThrownBy(() -> rings(new SampleTeam().with("Amy", 3, ""), wish))
        .hasMessageContaining("not on the timeline");
    assertThatThrownBy(() -> new SwapWish(wish.offered(), List.of())).hasMessageContaining("not 0");
    assertThatThrownBy(() -> new WantedShift(Optional.empty(), Optional.empty(), Optional.empty()))
        .hasMessageContaining("Maybe leave it out");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24
      })
  void noOtherSetOfRingsGainsMore(int seed) {
    Random random = new Random(seed);
    SampleTeam team = randomTeam(random, 7);
    List<SwapWish> wishes = randomWishes(random, team, 8);

    SwapRings found = SwapRings.of(problem(team, wishes, RingProblem.USUAL_STEPS));

    assertThat(found.isBest()).isTrue();
    assertThat(found.gain()).isEqualTo(mostByBruteForce(team, wishes, new HashSet<>(), 0));
    assertLaws(team, found);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 100, 10_000, 100_000})
  void withFewStepsTheRingsKeepTheLawsAndMoreStepsDoNotHarm(long steps) {
    SampleTeam team = randomTeam(new Random(99), 40);
    List<SwapWish> wishes = randomWishes(new Random(99), team, 80);

    SwapRings found = SwapRings.of(problem(team, wishes, steps));

    assertLaws(team, found);
    assertThat(found.gain())
        .isLessThanOrEqualTo(SwapRings.of(problem(team, wishes, RingProblem.USUAL_STEPS)).gain());
    assertThat(told(SwapRings.of(problem(team, wishes, steps)))).isEqualTo(told(found));
  }

  @Test
  void tooFewStepsToSeeAllAreSaid() {
    SampleTeam team = randomTeam(new Random(99), 40);
    List<SwapWish> wishes = randomWishes(new Random(99), team, 80);

    assertThat(SwapRings.of(problem(team, wishes, 10)).isBest()).isFalse();
  }

  @Test
  void theOrderOfTheWishesDoesNotChangeWhatIsGained() {
    SampleTeam team = randomTeam(new Random(7), 12);
    List<SwapWish> wishes = randomWishes(new Random(7), team, 16);
    List<SwapWish> backwards = new ArrayList<>(wishes);
    Collections.reverse(backwards);

    assertThat(SwapRings.of(problem(team, backwards, RingProblem.USUAL_STEPS)).gain())
        .isEqualTo(SwapRings.of(problem(team, wishes, RingProblem.USUAL_STEPS)).gain())
        .isPositive();
  }

  /** What must hold of every answer, whatever was asked. */
  private static void assertLaws(SampleTeam team, SwapRings found) {
    Set<String> seen = new HashSet<>();
    Map<String, String> holders = new HashMap<>();
    team.roster().forEach(shift -> holders.put(shift.id(), shift.memberId()));
    List<String> before = presences(team, holders);
    for (SwapRing ring : found.rings()) {
      assertThat(ring.turns()).hasSizeBetween(2, 4);
      for (SwapRing.Turn turn : ring.turns()) {
        String member = turn.wish().memberId();
        assertThat(seen.add(member)).as(member).isTrue();
        assertThat(turn.wish().wanted().get(turn.rank()).matches(turn.takes())).isTrue();
        assertThat(holders.put(turn.takes().id(), member)).isNotEqualTo(member);
        Timeline timeline = team.timelines().get(member);
        Change change =
            new Change(List.of(turn.wish().offered().duty()), List.of(turn.takes().duty()));
        assertThat(SampleTeam.rules().whatIf(timeline, change).blocks()).isFalse();
      }
      Set<String> given = new TreeSet<>();
      Set<String> taken = new TreeSet<>();
      ring.turns().forEach(turn -> given.add(turn.wish().offered().id()));
      ring.turns().forEach(turn -> taken.add(turn.takes().id()));
      assertThat(taken).isEqualTo(given);
    }
    assertThat(presences(team, holders)).isEqualTo(before);
  }

  private static List<String> presences(SampleTeam team, Map<String, String> holders) {
    return team.roster().stream()
        .map(
            shift -> {
              Level level = team.member(holders.get(shift.id())).levelOn(shift.day()).orElseThrow();
              return shift.duty().interval() + " " + level;
            })
        .sorted()
        .toList();
  }

  private static SampleTeam randomTeam(Random random, int people) {
    SampleTeam team = new SampleTeam();
    for (int i = 0; i < people; i++) {
      StringBuilder days = new StringBuilder();
      for (int day = 0; day < 14; day++) {
        days.append("EELN......".charAt(random.nextInt(10)));
      }
      // Everybody has something to offer.
      team.with("m" + i, random.nextInt(4) == 0 ? 4 : 3, days + "E");
    }
    return team;
  }

  private static List<SwapWish> randomWishes(Random random, SampleTeam team, int most) {
    List<HeldShift> roster = new ArrayList<>(team.roster());
    Collections.shuffle(roster, random);
    return roster.stream()
        .limit(most)
        .map(
            shift -> {
              List<WantedShift> wanted = new ArrayList<>();
              for (int rank = 0; rank <= random.nextInt(3); rank++) {
                wanted.add(
                    random.nextBoolean()
                        ? on(random.nextInt(15))
                        : type("EL".substring(rank % 2, rank % 2 + 1)));
              }
              return new SwapWish(shift, wanted);
            })
        .toList();
  }

  /** Tries every set of rings, by rules of its own making. */
  private static int mostByBruteForce(
      SampleTeam team, List<SwapWish> wishes, Set<String> busy, int from) {
    if (from == wishes.size()) {
      return 0;
    }
    int most = mostByBruteForce(team, wishes, busy, from + 1);
    if (busy.contains(wishes.get(from).memberId())) {
      return most;
    }
    List<List<SwapWish>> paths = new ArrayList<>();
    paths.add(List.of(wishes.get(from)));
    for (int length = 2; length <= 4; length++) {
      List<List<SwapWish>> longer = new ArrayList<>();
      for (List<SwapWish> path : paths) {
        for (SwapWish next : wishes.subList(from + 1, wishes.size())) {
          boolean isBusy =
              busy.contains(next.memberId())
                  || path.stream().anyMatch(one -> one.memberId().equals(next.memberId()));
          if (!isBusy && worth(team, path.get(path.size() - 1), next) > 0) {
            List<SwapWish> ring = new ArrayList<>(path);
            ring.add(next);
            longer.add(ring);
          }
        }
      }
      for (List<SwapWish> ring : longer) {
        if (worth(team, ring.get(ring.size() - 1), ring.get(0)) > 0) {
          int gain = 0;
          Set<String> then = new HashSet<>(busy);
          for (int i = 0; i < ring.size(); i++) {
            gain += worth(team, ring.get(i), ring.get((i + 1) % ring.size()));
            then.add(ring.get(i).memberId());
          }
          most = Math.max(most, gain + mostByBruteForce(team, wishes, then, from + 1));
        }
      }
      paths = longer;
    }
    return most;
  }

  private static int worth(SampleTeam team, SwapWish taker, SwapWish giver) {
    HeldShift shift = giver.offered();
    Duty gone = taker.offered().duty();
    Timeline timeline = team.timelines().get(taker.memberId());
    boolean isPossible =
        team.member(taker.memberId())
                .levelOn(shift.day())
                .equals(team.member(giver.memberId()).levelOn(shift.day()))
            && SampleTeam.rules()
                    .violations(timeline.with(new Change(List.of(gone), List.of(shift.duty()))))
                    .stream()
                    .filter(violation -> violation.blocks())
                    .count()
                <= SampleTeam.rules().violations(timeline).stream()
                    .filter(violation -> violation.blocks())
                    .count()
            && !SampleTeam.rules()
                .whatIf(timeline, new Change(List.of(gone), List.of(shift.duty())))
                .blocks();
    for (int rank = 0; rank < taker.wanted().size() && isPossible; rank++) {
      if (taker.wanted().get(rank).matches(shift)) {
        return 10 - rank;
      }
    }
    return 0;
  }
}
