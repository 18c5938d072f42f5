package org.samenrooster.solver.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;

class LineProgrammeTest {

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theLineIsTheCheapestOfAllThatKeepEverything(long seed) {
    AssignmentProblem problem = SmallProblems.of(seed, 8, 2, 1);
    Person person = problem.people().get(0);
    List<List<Integer>> possible = new PlainJudge(problem).possibleLines(person);
    Model model = new Model(problem);
    Pricing pricing = new Pricing(model, new LineProgramme(() -> false));
    Random random = new Random(seed);

    for (int time = 0; time < 20; time++) {
      double[] price = random.doubles(model.places(), -20, 20).toArray();
      byte[] line = pricing.best(0, price, model.terms(0).allowed, 1_000_000);

      double least =
          possible.stream().mapToDouble(one -> sum(model, one, price)).min().orElseThrow();
      assertThat(line).isNotNull();
      assertThat(possible).contains(list(line));
      assertThat(sum(model, list(line), price)).isEqualTo(least, within(1e-6));
      assertThat(pricing.bound()).isEqualTo(least, within(1e-6));
    }
  }

  @Test
  void whoeverCanKeepNothingHasNoLine() {
    Person person =
        new Person("P", new Limits(4800, 4800, 2, 1, 2, 4), List.of(14), Set.of(), List.of());
    AssignmentProblem problem =
        new AssignmentProblem(
            14, List.of(new ShiftKind(480, Set.of())), List.of(person), List.of());

    assertThat(new Model(problem).anyLine(0)).isNull();
    assertThat(problem.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/people/0"));
  }

  @Test
  void cellsThatAreNotAllowedAreNotUsed() {
    AssignmentProblem problem = SmallProblems.of(3, 8, 2, 1);
    Model model = new Model(problem);
    List<Integer> wanted = new PlainJudge(problem).possibleLines(problem.people().get(0)).get(0);
    long[] only = wanted.stream().mapToLong(cell -> 1L << cell).toArray();

    byte[] line =
        new Pricing(model, new LineProgramme(() -> false))
            .best(0, new double[model.places()], only, 1_000_000);

    assertThat(line).isNotNull();
    assertThat(list(line)).isEqualTo(wanted);
  }

  private static double sum(Model model, List<Integer> line, double[] price) {
    double sum = 0;
    for (int day = 0; day < line.size(); day++) {
      sum += price[model.place(day, line.get(day))];
    }
    return sum;
  }

  static List<Integer> list(byte[] line) {
    List<Integer> cells = new ArrayList<>();
    for (byte cell : Arrays.copyOf(line, line.length)) {
      cells.add((int) cell);
    }
    return cells;
  }
}
