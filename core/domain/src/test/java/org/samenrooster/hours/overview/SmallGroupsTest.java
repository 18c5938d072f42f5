package org.samenrooster.hours.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallGroupsTest {

  private static final SmallGroups FIVE = new SmallGroups(5);

  @ParameterizedTest
  @CsvSource({
    "'5 6 7',   '5 6 7'",
    "'5 4 7',   '5 11'",
    "'4 5 6',   '9 6'",
    "'5 6 4',   '5 10'",
    "'1 1 1 2', '5'",
    "'5 1 1',   '7'",
    "'5 0 4',   '9'",
    "'0 5 0',   '5'",
    "'1 1 2',   ''",
    "'4',       ''",
    "'0 0',     ''",
    "'',        ''",
  })
  void aGroupThatIsTooSmallIsMergedWithItsNeighbour(String groups, String shown) {
    assertThat(FIVE.shown(numbers(groups), people -> people, Integer::sum))
        .isEqualTo(numbers(shown));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nothingIsLeftToSubtract(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      SmallGroups hidden = new SmallGroups(2 + random.nextInt(8));
      List<Integer> groups =
          IntStream.range(0, random.nextInt(12)).mapToObj(each -> random.nextInt(12)).toList();
      int all = sum(groups);

      List<Integer> shown = hidden.shown(groups, people -> people, Integer::sum);

      assertThat(shown).as("seed " + seed).allMatch(people -> people >= hidden.smallest());
      assertThat(sum(shown)).as("seed " + seed).isEqualTo(all < hidden.smallest() ? 0 : all);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'1 2 3 4 5',     15",
    "'0 0 0 0 0',     0",
    "'1 2 3 4',       ",
    "'0 0 0 0',       ",
    "'1 2 3 4 0',     ",
    "'9 0 0 0 0',     ",
    "'-5 1 1 1 1 0',  -1",
    "'',              ",
  })
  void aSumIsToldOnlyAboutEnoughPeople(String each, Integer sum) {
    if (sum == null) {
      assertThat(FIVE.sum(numbers(each))).isEmpty();
    } else {
      assertThat(FIVE.sum(numbers(each))).hasValue(sum);
    }
  }

  @Test
  void nobodyIsNoGroup() {
    assertThatThrownBy(() -> new SmallGroups(0)).hasMessageContaining("(0) is none");
    assertThat(new SmallGroups(2).shown(List.of(2), people -> people, Integer::sum))
        .containsExactly(2);
  }

  @Test
  void besideNamesNothingIsHidden() {
    SmallGroups none = SmallGroups.besideNames();

    assertThat(none.shown(List.of(1, 2), people -> people, Integer::sum)).containsExactly(1, 2);
    assertThat(none.sum(List.of(7))).contains(7);
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(" "))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
