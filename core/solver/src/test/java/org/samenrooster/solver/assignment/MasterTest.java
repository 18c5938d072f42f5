package org.samenrooster.solver.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.assignment.Master.Column;

class MasterTest {

  private static final int DEMANDS = 30;
  private static final int PEOPLE = 8;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatTheMixCostsIsWhatItsPricesAreWorth(long seed) {
    Random random = new Random(seed);
    int[] required = random.ints(DEMANDS, 0, 4).toArray();
    int[] under = random.ints(DEMANDS, 5, 100).toArray();
    int[] over = random.ints(DEMANDS, 0, 5).toArray();
    List<Column> start =
        IntStream.range(0, PEOPLE).mapToObj(person -> column(random, person)).toList();
    Master master = new Master(required, under, over, start, new SplittableRandom(seed));
    double before = master.solve(() -> false);
    for (int more = 0; more < 200; more++) {
      master.add(column(random, more % PEOPLE));
    }

    double value = master.solve(() -> false);

    double[] shares = master.shares();
    double[] covered = new double[DEMANDS];
    double[] whole = new double[PEOPLE];
    double cost = 0;
    for (int i = 0; i < shares.length; i++) {
      Column column = master.columns().get(i);
      cost += shares[i] * column.cost();
      whole[column.person()] += shares[i];
      for (int row : column.rows()) {
        covered[row] += shares[i];
      }
      assertThat(master.reduced(column)).as("no line makes it cheaper").isGreaterThan(-1e-6);
    }
    for (int row = 0; row < DEMANDS; row++) {
      double missing = required[row] - covered[row];
      cost += missing > 0 ? missing * under[row] : -missing * over[row];
    }
    for (double sum : whole) {
      assertThat(sum).isEqualTo(1, within(1e-4));
    }
    assertThat(value).isEqualTo(cost, within(0.01)).isLessThan(before + 1e-6);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void forgettingLinesThatAreNotInTheMixChangesNothing(long seed) {
    Random random = new Random(seed);
    List<Column> start =
        IntStream.range(0, PEOPLE).mapToObj(person -> column(random, person)).toList();
    int[] two = IntStream.generate(() -> 2).limit(DEMANDS).toArray();
    Master master = new Master(two, two, two, start, new SplittableRandom(seed));
    for (int more = 0; more < 300; more++) {
      master.add(column(random, more % PEOPLE));
    }
    double before = master.solve(() -> false);
    int known = master.columns().size();

    master.forgetHalf();

    assertThat(master.columns().size()).isLessThan(known);
    assertThat(master.solve(() -> false)).isEqualTo(before, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11, 12, 13, 14, 15})
  void withoutSomeLinesTheMixIsThatOfTheOthersFromTheBeginning(long seed) {
    Random random = new Random(seed);
    int[] required = random.ints(DEMANDS, 0, 4).toArray();
    int[] under = random.ints(DEMANDS, 5, 100).toArray();
    int[] over = random.ints(DEMANDS, 0, 5).toArray();
    List<Column> start =
        IntStream.range(0, PEOPLE).mapToObj(person -> column(random, person)).toList();
    Master master = new Master(required, under, over, start, new SplittableRandom(seed));
    List<Column> all = new ArrayList<>(start);
    for (int more = 0; more < 300; more++) {
      all.add(column(random, more % PEOPLE));
      master.add(all.get(all.size() - 1));
    }
    master.solve(() -> false);
    List<Column> wanted =
        all.stream().filter(one -> start.contains(one) || random.nextInt(4) == 0).toList();

    master.close(column -> !wanted.contains(column), start);

    Master others = new Master(required, under, over, start, new SplittableRandom(seed));
    wanted.stream().filter(one -> !start.contains(one)).forEach(others::add);
    assertThat(master.solve(() -> false)).isEqualTo(others.solve(() -> false), within(1e-3));
    double[] shares = master.shares();
    double[] whole = new double[PEOPLE];
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        assertThat(wanted).contains(master.columns().get(i));
        whole[master.columns().get(i).person()] += shares[i];
      }
    }
    for (double sum : whole) {
      assertThat(sum).isEqualTo(1, within(1e-4));
    }
  }

  @Test
  void lowPricesGiveTheSameMixOnceTheyAreBelieved() {
    Random random = new Random(16);
    int[] two = IntStream.generate(() -> 2).limit(DEMANDS).toArray();
    int[] much = IntStream.generate(() -> 100).limit(DEMANDS).toArray();
    List<Column> start =
        IntStream.range(0, PEOPLE).mapToObj(person -> column(random, person)).toList();
    Master slow = new Master(two, much, two, start, new SplittableRandom(1));
    Master fast = new Master(two, much, two, start, new SplittableRandom(1));
    for (int more = 0; more < 300; more++) {
      Column column = column(random, more % PEOPLE);
      slow.add(column);
      fast.add(column);
    }

    slow.believe(4);

    assertThat(slow.solve(() -> false)).isLessThan(fast.solve(() -> false));
    slow.believe(100);
    assertThat(slow.solve(() -> false)).isEqualTo(fast.solve(() -> false), within(1e-6));
  }

  private static Column column(Random random, int person) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < DEMANDS; row++) {
      if (random.nextInt(4) == 0) {
        rows.add(row);
      }
    }
    return new Column(
        person,
        new byte[0],
        rows.stream().mapToInt(Integer::intValue).toArray(),
        random.nextInt(20));
  }
}
