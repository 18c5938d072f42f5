package org.samenrooster.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.files.CurtoisInstance;

/** All lines of a problem, for the other engine: one thing to decide for each person and day. */
@PlanningSolution
public class Lines {

  @ProblemFactProperty private @Nullable CurtoisInstance instance;
  @PlanningEntityCollectionProperty private List<Cell> cells = new ArrayList<>();
  @PlanningScore private @Nullable HardSoftScore score;

  /** For the engine, which makes copies. */
  public Lines() {}

  /** Nobody works yet. Days off and kinds that a person never works are no choices. */
  Lines(CurtoisInstance instance) {
    this.instance = instance;
    for (int employee = 0; employee < instance.staff().size(); employee++) {
      var person = instance.staff().get(employee);
      List<Integer> choices = new ArrayList<>(List.of(CurtoisScore.OFF));
      for (int shift = 0; shift < instance.shifts().size(); shift++) {
        if (person.mostShifts().get(shift) > 0) {
          choices.add(shift);
        }
      }
      Set<Integer> off = new HashSet<>(person.daysOff());
      for (int day = 0; day < instance.days(); day++) {
        if (!off.contains(day)) {
          cells.add(new Cell(cells.size(), employee, day, List.copyOf(choices)));
        }
      }
    }
  }

  CurtoisInstance instance() {
    if (instance == null) {
      throw new IllegalStateException("Lines are of a problem.");
    }
    return instance;
  }

  List<Cell> cells() {
    return cells;
  }

  int[][] asLines() {
    int[][] lines = emptyLines();
    cells.forEach(cell -> lines[cell.employee()][cell.day()] = cell.shiftOrOff());
    return lines;
  }

  int[][] emptyLines() {
    int[][] lines = new int[instance().staff().size()][instance().days()];
    for (int[] line : lines) {
      Arrays.fill(line, CurtoisScore.OFF);
    }
    return lines;
  }
}
