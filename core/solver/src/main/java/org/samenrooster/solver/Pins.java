package org.samenrooster.solver;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.samenrooster.baseroster.BaseRosterPin;

/** Which cells are pinned, and to what. Shared by all threads; immutable. */
final class Pins {

  private static final byte FREE_TO_CHOOSE = -1;

  private final int days;
  private final byte[] pinned;
  private final boolean[] onlyWherePinned;

  /** The pins of the model's problem; one outside of its members or days is none. */
  Pins(SearchModel model) {
    this.days = model.days();
    this.pinned = new byte[model.members() * days];
    Arrays.fill(pinned, FREE_TO_CHOOSE);
    for (BaseRosterPin pin : model.problem().pins()) {
      int member = model.memberIndex(pin.memberId());
      if (member >= 0 && pin.cycleDay() >= 0 && pin.cycleDay() < days) {
        pinned[member * days + pin.cycleDay()] =
            pin.shiftType().map(model::typeIndex).orElse(Cells.OFF);
      }
    }
    Set<String> searched = new HashSet<>(SearchModel.searchedCodes(model.problem()));
    this.onlyWherePinned = new boolean[model.types() + 1];
    for (int type = 1; type <= model.types(); type++) {
      onlyWherePinned[type] = !searched.contains(model.type(type).code());
    }
  }

  /** Whether a member may have this on a day, as far as pins go. */
  boolean allow(int member, int day, int type) {
    byte pin = pinned[member * days + day];
    return pin == FREE_TO_CHOOSE ? !onlyWherePinned[type] : pin == type;
  }

  /** Whether a cell is pinned. */
  boolean isPinned(int member, int day) {
    return pinned[member * days + day] != FREE_TO_CHOOSE;
  }

  /** What a pinned cell is pinned to. */
  byte pinnedTo(int member, int day) {
    return pinned[member * days + day];
  }
}
