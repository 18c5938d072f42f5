package org.samenrooster.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.files.CurtoisInstance;
import org.samenrooster.files.CurtoisInstance.Cover;
import org.samenrooster.files.CurtoisInstance.Employee;
import org.samenrooster.files.CurtoisInstance.Limits;
import org.samenrooster.files.CurtoisInstance.Request;
import org.samenrooster.files.CurtoisInstance.Shift;

class CurtoisScoreTest {

  private static final int E = 0;
  private static final int N = 1;
  private static final int OFF = CurtoisScore.OFF;

  private static final CurtoisInstance ONE_WEEK =
      new CurtoisInstance(
          7,
          List.of(new Shift("E", 480, Set.of()), new Shift("N", 480, Set.of(E))),
          List.of(
              new Employee(
                  "A", List.of(4, 2), new Limits(4 * 480, 2 * 480, 3, 2, 2, 0), Set.of(0))),
          List.of(new Request(0, 1, E, 5, true), new Request(0, 2, N, 7, false)),
          List.of(new Cover(1, E, 2, 100, 1), new Cover(2, N, 0, 100, 3)));

  private final CurtoisScore score = new CurtoisScore(ONE_WEEK);

  private int broken(int... line) {
    return score.hardViolations(0, line);
  }

  @Test
  void aLineThatKeepsEverythingBreaksNothing() {
    assertThat(broken(OFF, E, E, OFF, OFF, OFF, OFF)).isZero();
  }

  @Test
  void runsAtTheBordersAreNeverTooShortAndThoseInsideAre() {
    assertThat(broken(OFF, E, OFF, OFF, E, OFF, OFF)).isEqualTo(2);
    assertThat(broken(OFF, E, E, OFF, E, OFF, OFF)).isEqualTo(2);
  }

  @Test
  void eachLimitIsCountedByHowFarItIsBroken() {
    assertThat(broken(E, E, OFF, OFF, OFF, OFF, OFF)).as("a day off").isEqualTo(1);
    assertThat(broken(OFF, N, E, OFF, OFF, OFF, OFF)).as("E after N").isEqualTo(1);
    assertThat(broken(OFF, E, E, E, E, OFF, OFF)).as("four in a row").isEqualTo(1);
    assertThat(broken(OFF, E, OFF, OFF, OFF, OFF, E))
        .as("a weekend, and a run of one")
        .isEqualTo(2);
    assertThat(broken(OFF, OFF, OFF, OFF, OFF, OFF, OFF)).as("two shifts too few").isEqualTo(2);
    assertThat(broken(OFF, N, N, N, OFF, OFF, OFF)).as("three nights").isEqualTo(1);
  }

  @Test
  void wishesAndPeopleTooFewOrTooManyCost() {
    assertThat(score.cost(new int[][] {{OFF, E, E, OFF, OFF, OFF, OFF}})).isEqualTo(100);
    assertThat(score.cost(new int[][] {{OFF, N, N, OFF, OFF, OFF, OFF}}))
        .isEqualTo(5 + 7 + 200 + 3);
  }
}
