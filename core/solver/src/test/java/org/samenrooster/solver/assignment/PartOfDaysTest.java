package org.samenrooster.solver.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;

class PartOfDaysTest {

  private static final int DAYS = 9;

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62})
  void aPartKeepsWhatTheWholeLineKeepsAndItsCheapestLineIsTheCheapestOfAll(long seed) {
    AssignmentProblem problem = SmallProblems.of(seed, DAYS, 2, 1);
    Person person = problem.people().get(0);
    PlainJudge judge = new PlainJudge(problem);
    List<List<Integer>> possible = judge.possibleLines(person);
    int charge = (int) (seed % 3) * 9;
    Model model = new Model(problem).charging(charge);
    Random random = new Random(seed);

    for (int time = 0; time < 20; time++) {
      List<Integer> base = possible.get(random.nextInt(possible.size()));
      int[] chosen =
          IntStream.range(0, DAYS).filter(day -> random.nextInt(3) > 0 || day == 5).toArray();
      Model part = model.part(new byte[][] {bytes(base)}, new int[] {0}, chosen);
      double[] price = random.doubles(part.places(), -20, 20).toArray();
      double least = Double.POSITIVE_INFINITY;
      for (byte[] cells : linesOf(chosen.length, 3)) {
        List<Integer> whole = with(base, chosen, cells);
        boolean keeps = judge.keeps(person, whole);
        assertThat(part.terms(0).keeps(cells)).as("%s of %s", whole, base).isEqualTo(keeps);
        if (keeps) {
          int more = weekends(whole) - weekends(with(base, chosen, new byte[chosen.length]));
          least = Math.min(least, sum(cells, price) + charge * more);
        }
      }

      Pricing pricing = new Pricing(part, new LineProgramme(() -> false));
      byte[] line = pricing.best(0, price, part.terms(0).allowed, 1_000_000);

      assertThat(line).isNotNull();
      assertThat(part.terms(0).keeps(line)).isTrue();
      assertThat(sum(line, price) + part.terms(0).cost(line) - cellCosts(part, line))
          .isEqualTo(least, within(1e-6));
      assertThat(pricing.bound()).isEqualTo(least, within(1e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73, 74})
  void whatAPartCostsMoreTheWholeCostsMore(long seed) {
    AssignmentProblem problem = SmallProblems.of(seed, DAYS, 2, 3);
    PlainJudge judge = new PlainJudge(problem);
    Random random = new Random(seed);
    Model model = new Model(problem);
    byte[][] lines = new byte[3][];
    byte[][] others = new byte[3][];
    for (int i = 0; i < 3; i++) {
      List<List<Integer>> possible = judge.possibleLines(problem.people().get(i));
      lines[i] = bytes(possible.get(random.nextInt(possible.size())));
      others[i] = bytes(possible.get(random.nextInt(possible.size())));
    }
    Neighbourhoods.Choice choice =
        new Neighbourhoods.Choice(new int[] {0, 2}, new int[] {1, 2, 5, 6, 7}, 0);
    Scope scope = Scope.of(model, lines, choice);
    byte[][] found = new byte[2][5];
    for (int i = 0; i < 2; i++) {
      for (int day = 0; day < 5; day++) {
        found[i][day] = others[choice.members()[i]][choice.days()[day]];
      }
      found[i] = scope.model().terms(i).keeps(found[i]) ? found[i] : scope.lines()[i];
    }

    int whole = model.cost(scope.with(lines, found)) - model.cost(lines);

    assertThat(scope.model().cost(found) - scope.cost()).isEqualTo(whole);
  }

  private static int weekends(List<Integer> line) {
    int weekends = 0;
    for (int saturday = 5; saturday < line.size(); saturday += 7) {
      boolean sunday = saturday + 1 < line.size() && line.get(saturday + 1) != 0;
      weekends += line.get(saturday) != 0 || sunday ? 1 : 0;
    }
    return weekends;
  }

  private static int cellCosts(Model part, byte[] line) {
    return IntStream.range(0, line.length)
        .map(day -> part.terms(0).cost[part.place(day, line[day])])
        .sum();
  }

  private static List<byte[]> linesOf(int length, int cells) {
    List<byte[]> lines = new ArrayList<>(List.of(new byte[0]));
    for (int day = 0; day < length; day++) {
      List<byte[]> longer = new ArrayList<>();
      for (byte[] line : lines) {
        for (int cell = 0; cell < cells; cell++) {
          byte[] more = Arrays.copyOf(line, line.length + 1);
          more[line.length] = (byte) cell;
          longer.add(more);
        }
      }
      lines = longer;
    }
    return lines;
  }

  private static List<Integer> with(List<Integer> base, int[] chosen, byte[] cells) {
    List<Integer> whole = new ArrayList<>(base);
    for (int i = 0; i < chosen.length; i++) {
      whole.set(chosen[i], (int) cells[i]);
    }
    return whole;
  }

  private static byte[] bytes(List<Integer> line) {
    byte[] bytes = new byte[line.size()];
    for (int day = 0; day < bytes.length; day++) {
      bytes[day] = line.get(day).byteValue();
    }
    return bytes;
  }

  private static double sum(byte[] line, double[] price) {
    int cells = price.length / line.length;
    return IntStream.range(0, line.length).mapToDouble(day -> price[day * cells + line[day]]).sum();
  }
}
