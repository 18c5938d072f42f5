package org.samenrooster.baseroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.baseroster.BaseRoster.UnrolledCell;
import org.samenrooster.baseroster.BaseRosterDifference.ChangedCell;
import org.samenrooster.time.DateRange;

class BaseRosterTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  /** A line from a text with a letter or a dot for a day off, such as {@code "EE..LL."}. */
  private static BaseRosterLine line(String member, String days) {
    return new BaseRosterLine(
        member,
        days.chars()
            .mapToObj(
                c -> c == '.' ? BaseRosterCell.OFF : BaseRosterCell.of(String.valueOf((char) c)))
            .toList());
  }

  @Test
  void unrollingOverTwoCyclesRepeatsThePattern() {
    var roster = new BaseRoster(1, MONDAY, List.of(line("amy", "E..L...")));

    assertThat(roster.unrollOver(DateRange.ofWeeks(MONDAY, 2)))
        .containsExactly(
            new UnrolledCell("amy", MONDAY, "E", false),
            new UnrolledCell("amy", MONDAY.plusDays(3), "L", false),
            new UnrolledCell("amy", MONDAY.plusDays(7), "E", false),
            new UnrolledCell("amy", MONDAY.plusDays(10), "L", false));
  }

  @Test
  void datesBeforeTheAnchorBelongToTheCycleToo() {
    var roster = new BaseRoster(2, MONDAY, List.of(line("amy", "E............L")));

    assertThat(roster.unrollOver(new DateRange(MONDAY.minusDays(1), MONDAY.plusDays(1))))
        .extracting(UnrolledCell::shiftType)
        .containsExactly("L", "E");
  }

  @Test
  void anAnchorThatIsNoMondayIsRefused() {
    assertThatThrownBy(() -> new BaseRoster(1, MONDAY.plusDays(1), List.of()))
        .hasMessageContaining("2026-11-03");
  }

  @Test
  void aLineOfAnotherLengthAndASecondLineOfAMemberAreRefused() {
    assertThatThrownBy(() -> new BaseRoster(2, MONDAY, List.of(line("amy", "E......"))))
        .hasMessageContaining("amy");
    assertThatThrownBy(
            () -> new BaseRoster(1, MONDAY, Collections.nCopies(2, line("amy", "E......"))))
        .hasMessageContaining("amy");
    assertThatThrownBy(() -> new BaseRoster(0, MONDAY, List.of())).hasMessageContaining("not 0");
    assertThatThrownBy(() -> new BaseRoster(53, MONDAY, List.of())).hasMessageContaining("not 53");
  }

  @Test
  void theDifferenceNamesEachChangedDayOfEachMember() {
    var before = new BaseRoster(1, MONDAY, List.of(line("amy", "EE....."), line("bob", "..LL...")));
    var after = new BaseRoster(1, MONDAY, List.of(line("amy", "EL....."), line("bob", "..LL...")));

    assertThat(BaseRosterDifference.between(before, after))
        .containsExactly(
            new BaseRosterDifference(
                "amy", List.of(new ChangedCell(1, Optional.of("E"), Optional.of("L")))));
  }

  @Test
  void whoIsNewAndWhoIsGoneAreComparedWithDaysOff() {
    var before = new BaseRoster(1, MONDAY, List.of(line("amy", "E......")));
    var after = new BaseRoster(1, MONDAY, List.of(line("bob", "E......")));

    assertThat(BaseRosterDifference.between(before, after))
        .containsExactly(
            new BaseRosterDifference(
                "bob", List.of(new ChangedCell(0, Optional.empty(), Optional.of("E")))),
            new BaseRosterDifference(
                "amy", List.of(new ChangedCell(0, Optional.of("E"), Optional.empty()))));
  }

  @Test
  void aLongerCycleThatSaysTheSameChangesNothing() {
    var before = new BaseRoster(1, MONDAY, List.of(line("amy", "E..L...")));
    var after = new BaseRoster(2, MONDAY, List.of(line("amy", "E..L...E..L...")));

    assertThat(BaseRosterDifference.between(before, after)).isEmpty();
  }

  @Test
  void theCellsOfALineCannotBeChangedFromOutside() {
    var cells = new ArrayList<>(Collections.nCopies(7, BaseRosterCell.OFF));
    var line = new BaseRosterLine("amy", cells);
    cells.set(0, BaseRosterCell.of("E"));

    assertThat(line.cells().get(0)).isEqualTo(BaseRosterCell.OFF);
  }
}
