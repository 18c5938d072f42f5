package org.samenrooster.solver.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;

class LineAutomatonTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aLineIsAcceptedExactlyWhereItsRunsAndSuccessionsAreAllowed(long seed) {
    AssignmentProblem problem = SmallProblems.of(seed, 8, 2, 1);
    Person person = problem.people().get(0);
    Limits runs = person.limits();
    Person onlyRuns =
        new Person(
            "P",
            new Limits(
                0, Integer.MAX_VALUE, runs.maxRun(), runs.minRun(), runs.minOff(), problem.days()),
            List.of(problem.days(), problem.days()),
            Set.of(),
            List.of());
    PlainJudge judge = new PlainJudge(problem);
    LineAutomaton automaton = new LineAutomaton(runs, problem.days() + 1, problem.kinds());

    for (List<Integer> line : judge.allLines()) {
      assertThat(accepts(automaton, line))
          .as("%s with %s", line, runs)
          .isEqualTo(judge.keeps(onlyRuns, line));
    }
  }

  private static boolean accepts(LineAutomaton automaton, List<Integer> line) {
    int node = LineAutomaton.START;
    for (int cell : line) {
      node = automaton.next(node, cell);
      if (node == LineAutomaton.NOWHERE) {
        return false;
      }
    }
    return true;
  }
}
