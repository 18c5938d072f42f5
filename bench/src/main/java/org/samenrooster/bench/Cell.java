package org.samenrooster.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person does on a day, for the other engine. It wants a class that can be changed. */
@PlanningEntity
public class Cell {

  @PlanningId private int id;
  private int employee;
  private int day;
  private List<Integer> choices = List.of();

  @PlanningVariable private @Nullable Integer shift;

  /** For the engine, which makes copies. */
  public Cell() {}

  Cell(int id, int employee, int day, List<Integer> choices) {
    this.id = id;
    this.employee = employee;
    this.day = day;
    this.choices = choices;
    this.shift = CurtoisScore.OFF;
  }

  int employee() {
    return employee;
  }

  int day() {
    return day;
  }

  /** The places of shifts that the person may work on the day, and none. */
  @ValueRangeProvider
  public List<Integer> getChoices() {
    return choices;
  }

  /** The place of the shift, or none. */
  public @Nullable Integer getShift() {
    return shift;
  }

  /** Called by the engine. */
  public void setShift(@Nullable Integer shift) {
    this.shift = shift;
  }

  int shiftOrOff() {
    return shift == null ? CurtoisScore.OFF : shift;
  }
}
