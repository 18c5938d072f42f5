package org.samenrooster.solver.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.solver.assignment.AssignmentProblem.Demand;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;

class WeekendsTest {

  private static final int DAYS = 14;

  @Test
  void aWeekendOfWhichOneDayIsWorkedIsUsedByHalfAndPartsPayForIt() {
    byte[] line = line(5, 6, 12);

    Weekends weekends = Weekends.of(model(), new byte[][] {line, line(0)});

    assertThat(weekends).isEqualTo(new Weekends(3, 1, 2, 60));
    assertThat(weekends.cost()).isEqualTo(48);
  }

  @Test
  void wholeWeekendsCostNothing() {
    byte[] line = line(5, 6, 12, 13);

    assertThat(Weekends.of(model(), new byte[][] {line, line(0)}).cost()).isZero();
  }

  @Test
  void linesFromWhichPartsGoOnAreBestWithThePriceAndTheCheapestAreKept() {
    Model model = model().charging(100);
    byte[][] half = {line(5), line(0)};
    byte[][] none = {line(), line(0)};
    Incumbent incumbent = new Incumbent(model, half);

    incumbent.take(none);

    assertThat(model.cost(none)).isGreaterThan(model.cost(half));
    assertThat(incumbent.lines()).isSameAs(none);
    assertThat(incumbent.cheapest()).isSameAs(half);
    assertThat(incumbent.cost()).isEqualTo(model.cost(half));
  }

  // One is wanted on each Saturday, two on the second Sunday.
  private static Model model() {
    Limits limits = new Limits(0, 480 * DAYS, DAYS, 1, 1, 2);
    Person person = new Person("P", limits, List.of(DAYS), Set.of(), List.of());
    return new Model(
        new AssignmentProblem(
            DAYS,
            List.of(new ShiftKind(480, Set.of())),
            List.of(person, person),
            List.of(
                new Demand(0, 1, 5, 20, 1),
                new Demand(5, 1, 1, 50, 1),
                new Demand(12, 1, 1, 50, 1),
                new Demand(13, 1, 2, 60, 1))));
  }

  private static byte[] line(int... worked) {
    byte[] line = new byte[DAYS];
    for (int day : worked) {
      line[day] = 1;
    }
    return line;
  }
}
