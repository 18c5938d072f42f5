package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.samenrooster.solver.rotation.RotationProblem.Run;
import org.samenrooster.solver.rotation.RotationProblem.ShiftKind;

/** Problems drawn from a seed. */
final class RandomRotations {

  private final SplittableRandom random;

  RandomRotations(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** So small that all tables can be tried; its cover is that of drawn cells, or drawn itself. */
  RotationProblem tiny() {
    int days = between(2, 5);
    int people = between(1, 10 / days);
    int kindCount = between(1, days * people > 8 ? 2 : 3);
    int[][] cover = new int[kindCount][days];
    boolean ofTable = random.nextInt(3) > 0;
    for (int place = 0; place < days * people; place++) {
      int kind = random.nextInt(-1, kindCount);
      if (kind >= 0) {
        cover[kind][ofTable ? place % days : random.nextInt(days)]++;
      }
    }
    List<ShiftKind> kinds = new ArrayList<>();
    for (int[] of : cover) {
      kinds.add(new ShiftKind(run(2, 4), IntStream.of(of).boxed().toList()));
    }
    List<List<Integer>> forbidden = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      forbidden.add(
          IntStream.range(0, between(2, 3))
              .mapToObj(cell -> random.nextInt(kindCount + 1))
              .toList());
    }
    return new RotationProblem(people, days, kinds, run(2, 4), run(3, 10), forbidden);
  }

  /** Three kinds of shifts in the order of the day, and weeks that are less busy at their end. */
  RotationProblem team() {
    int people = between(9, 50);
    int[] weights = {between(2, 6), between(2, 6), between(2, 6)};
    double share = (4.2 + random.nextDouble()) / 7 / IntStream.of(weights).sum();
    double weekend = random.nextBoolean() ? 1 : 0.5 + random.nextDouble() / 2;
    List<ShiftKind> kinds = new ArrayList<>();
    for (int weight : weights) {
      kinds.add(
          new ShiftKind(
              new Run(between(2, 3), between(4, 7)),
              IntStream.range(0, 7)
                  .map(day -> (int) Math.round(people * weight * share * (day < 5 ? 1 : weekend)))
                  .boxed()
                  .toList()));
    }
    List<List<Integer>> forbidden = new ArrayList<>();
    boolean overOneDayOff = random.nextBoolean();
    for (int later = 2; later <= 3; later++) {
      for (int earlier = 1; earlier < later; earlier++) {
        forbidden.add(List.of(later, earlier));
        if (overOneDayOff) {
          forbidden.add(List.of(later, RotationProblem.OFF, earlier));
        }
      }
    }
    return new RotationProblem(
        people,
        7,
        kinds,
        new Run(between(1, 2), between(2, 4)),
        new Run(between(3, 4), between(5, 7)),
        forbidden);
  }

  private Run run(int mostLeast, int mostMost) {
    int least = between(0, mostLeast);
    return new Run(least, between(Math.max(1, least), mostMost));
  }

  private int between(int least, int most) {
    return random.nextInt(least, Math.max(least, most) + 1);
  }
}
