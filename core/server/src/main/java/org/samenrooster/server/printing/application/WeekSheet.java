package org.samenrooster.server.printing.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Seven days of published rosters, as they go on one sheet of paper.
 *
 * @param teamName whose; empty for one person's own week
 * @param asOf when this was so, on the wall clock of who reads it
 * @param unpublished the days of which no roster is published
 * @param rows a row for each member, or for each team of one person
 * @param open what nobody holds, on each of the days; empty for one person's own week
 * @param legend what the codes mean, by code
 */
public record WeekSheet(
    Optional<String> teamName,
    LocalDateTime asOf,
    List<LocalDate> days,
    Set<LocalDate> unpublished,
    List<Row> rows,
    List<Cell> open,
    List<CodeMeaning> legend) {

  public WeekSheet {
    days = List.copyOf(days);
    unpublished = Set.copyOf(unpublished);
    rows = List.copyOf(rows);
    open = List.copyOf(open);
    legend = List.copyOf(legend);
  }

  /**
   * What is worked in a row.
   *
   * @param name of the member or the team
   * @param cells one for each day
   */
  public record Row(String name, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A day in a row.
   *
   * @param absent whether the member is away; never why
   */
  public record Cell(boolean absent, List<ShiftOnPaper> shifts) {

    public Cell {
      shifts = List.copyOf(shifts);
    }
  }

  /** A shift as paper has room for it. */
  public record ShiftOnPaper(String code, LocalTime start, LocalTime end) {}

  /** What a code means. */
  public record CodeMeaning(String code, String name) {}
}
