package org.samenrooster.server.printing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.PeriodRosters;
import org.samenrooster.server.period.application.PeriodRosters.TeamRoster;
import org.samenrooster.server.period.application.RosterPeriods;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.printing.application.WeekSheet.Cell;
import org.samenrooster.server.printing.application.WeekSheet.CodeMeaning;
import org.samenrooster.server.printing.application.WeekSheet.Row;
import org.samenrooster.server.printing.application.WeekSheet.ShiftOnPaper;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/**
 * Puts seven days of published rosters on one sheet. It reads the team roster as screens do, so
 * paper never tells anybody more than a screen.
 */
@Dependent
public final class PrintWeek {

  private static final Set<PeriodPhase> ON_PAPER =
      Set.of(PeriodPhase.PUBLISHED, PeriodPhase.CLOSED);
  // A period has whole weeks, so no third one shares a day with seven days in a row.
  private static final int MOST_PERIODS = 2;

  private final CallersTeam teams;
  private final RosterPeriods periods;
  private final PeriodRosters rosters;
  private final Settings settings;
  private final Clock clock;

  @Inject
  PrintWeek(
      CallersTeam teams,
      RosterPeriods periods,
      PeriodRosters rosters,
      Settings settings,
      Clock clock) {
    this.teams = teams;
    this.periods = periods;
    this.rosters = rosters;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The week of a team that begins on a day.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if the caller's organisation has no
   *     such team
   */
  public WeekSheet ofTeam(Caller caller, String teamId, LocalDate from) {
    var week = read(caller, teamId, from);
    var rows = week.rows(member -> true);
    var open = week.openCells();
    return new WeekSheet(
        Optional.of(week.team().team().name()),
        LocalDateTime.ofInstant(clock.instant(), week.team().team().zone()),
        week.days(),
        week.unpublished(),
        rows,
        open,
        week.legend(
            Stream.concat(rows.stream().flatMap(row -> row.cells().stream()), open.stream())));
  }

  /** The week of the caller in all teams of hers. */
  public WeekSheet ofCaller(Caller caller, LocalDate from) {
    List<Row> rows = new ArrayList<>();
    Map<String, CodeMeaning> legend = new TreeMap<>();
    var unpublished = new HashSet<>(days(from));
    for (var membership : caller.teams()) {
      if (membership.memberId().isPresent()) {
        var week = read(caller, membership.teamId(), from);
        var own = week.rows(membership.memberId().orElseThrow()::equals);
        own.forEach(row -> rows.add(new Row(week.team().team().name(), row.cells())));
        week.legend(own.stream().flatMap(row -> row.cells().stream()))
            .forEach(code -> legend.put(code.code() + " " + code.name(), code));
        unpublished.retainAll(week.unpublished());
      }
    }
    return new WeekSheet(
        Optional.empty(),
        LocalDateTime.ofInstant(clock.instant(), settings.zone()),
        days(from),
        unpublished,
        rows,
        List.of(),
        List.copyOf(legend.values()));
  }

  private TeamWeek read(Caller caller, String teamId, LocalDate from) {
    var team = teams.load(caller, teamId);
    var dates = new DateRange(from, from.plusWeeks(1));
    var published =
        periods.latestFirst(team, Optional.of(dates.until()), MOST_PERIODS).stream()
            .filter(period -> ON_PAPER.contains(period.phase()) && period.dates().overlaps(dates))
            .map(period -> rosters.roster(caller, new PeriodAddress(teamId, period.id())))
            .sorted(Comparator.comparing(roster -> roster.period().period().dates().from()))
            .toList();
    return new TeamWeek(team, from, published);
  }

  private static List<LocalDate> days(LocalDate from) {
    return from.datesUntil(from.plusWeeks(1)).toList();
  }

  /** The rosters of a team that share a day with a week. */
  private record TeamWeek(StoredTeam team, LocalDate from, List<TeamRoster> rosters) {

    List<LocalDate> days() {
      return PrintWeek.days(from);
    }

    Set<LocalDate> unpublished() {
      var missing = new HashSet<>(days());
      missing.removeIf(
          day ->
              rosters.stream().anyMatch(roster -> roster.period().period().dates().contains(day)));
      return missing;
    }

    List<Row> rows(Predicate<String> wanted) {
      return team.team().members().stream()
          .filter(member -> wanted.test(member.id()))
          .filter(member -> lines(member.id()).findAny().isPresent())
          .map(member -> new Row(member.name(), cells(member.id())))
          .toList();
    }

    private Stream<PeriodRosters.Line> lines(String memberId) {
      return rosters.stream()
          .flatMap(roster -> roster.lines().stream())
          .filter(line -> line.member().id().equals(memberId));
    }

    private List<Cell> cells(String memberId) {
      return days().stream()
          .map(
              day ->
                  new Cell(
                      lines(memberId)
                          .flatMap(line -> line.absentDates().stream())
                          .anyMatch(absent -> absent.contains(day)),
                      onPaper(lines(memberId).flatMap(line -> line.shifts().stream()), day)))
          .toList();
    }

    List<Cell> openCells() {
      return days().stream()
          .map(
              day ->
                  new Cell(
                      false,
                      onPaper(rosters.stream().flatMap(roster -> roster.open().stream()), day)))
          .toList();
    }

    // What its holder cannot work is no work: its replacement is on the sheet.
    private List<ShiftOnPaper> onPaper(Stream<RosterShift> shifts, LocalDate day) {
      return shifts
          .filter(shift -> shift.shift().day().equals(day) && !shift.standing().vacated())
          .sorted(Comparator.comparing(shift -> shift.shift().duty().start()))
          .map(this::onPaper)
          .toList();
    }

    private ShiftOnPaper onPaper(RosterShift stored) {
      var zone = team.team().zone();
      var time = stored.shift().duty().interval();
      return new ShiftOnPaper(
          stored.shift().shiftType(),
          time.start().atZone(zone).toLocalTime(),
          time.endExclusive().atZone(zone).toLocalTime());
    }

    List<CodeMeaning> legend(Stream<Cell> cells) {
      var codes =
          cells
              .flatMap(cell -> cell.shifts().stream())
              .map(ShiftOnPaper::code)
              .collect(Collectors.toSet());
      return team.team().shiftTypes().stream()
          .filter(type -> codes.contains(type.code()))
          .map(type -> new CodeMeaning(type.code(), type.name()))
          .sorted(Comparator.comparing(CodeMeaning::code))
          .toList();
    }
  }
}
