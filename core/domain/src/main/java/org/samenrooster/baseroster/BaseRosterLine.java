package org.samenrooster.baseroster;

import java.util.List;

/**
 * The pattern of one member: a cell for each day of the cycle, the Monday of cycle week 0 first.
 */
public record BaseRosterLine(String memberId, List<BaseRosterCell> cells) {

  public BaseRosterLine {
    cells = List.copyOf(cells);
  }
}
