package org.samenrooster.server.baseroster.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.api.model.BaseRosterCellDto;
import org.samenrooster.api.model.BaseRosterLineDifferenceDto;
import org.samenrooster.api.model.BaseRosterLineDto;
import org.samenrooster.api.model.BaseRosterOpenShiftDto;
import org.samenrooster.api.model.BaseRosterProposalDto;
import org.samenrooster.api.model.BaseRosterWeekCoverageDto;
import org.samenrooster.api.model.ChangedCellDto;
import org.samenrooster.api.model.CoachedLineDto;
import org.samenrooster.api.model.LevelWeekCoverageDto;
import org.samenrooster.api.model.MemberRuleViolationDto;
import org.samenrooster.api.model.ReinforcementDto;
import org.samenrooster.api.model.WeekdayDto;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterDifference;
import org.samenrooster.baseroster.BaseRosterDifference.ChangedCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.demand.Coverage;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster.CellKey;
import org.samenrooster.server.baseroster.application.BaseRosterProblems.Posed;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.platform.search.CostParts;
import org.samenrooster.server.platform.search.EveryLanguage;
import org.samenrooster.solver.BaseRosterProposal;
import org.samenrooster.solver.BaseRosterProposal.LineBurden;
import org.samenrooster.solver.BaseRosterProposal.LineHours;
import org.samenrooster.solver.CoachedLine;
import org.samenrooster.solver.OpenBaseRosterShift;
import org.samenrooster.solver.Reinforcement;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;

/** A proposal of the search in the form of the contract, and back to a base roster. */
public final class Proposals {

  private static final int DAYS = 7;
  private static final WeekdayDto[] WEEKDAYS = WeekdayDto.values();

  private final Posed posed;
  private final BaseRosterProposal proposal;
  private final Team team;

  private Proposals(Posed posed, BaseRosterProposal proposal) {
    this.posed = posed;
    this.proposal = proposal;
    this.team = posed.team().team();
  }

  /** The proposal in every language. */
  static StoredProposal stored(Posed posed, BaseRosterProposal proposal) {
    var answers = new Proposals(posed, proposal);
    return new StoredProposal(
        posed.team().version(), posed.baseRosterNumber(), EveryLanguage.of(answers::in));
  }

  private BaseRosterProposalDto in(Locale language) {
    var roster = proposal.baseRoster();
    var levels = CellLevels.of(roster, team, posed.problem().shiftDemand());
    var dto = new BaseRosterProposalDto();
    proposal.leastUncoveredMinutes().ifPresent(dto::setLeastUncoveredMinutes);
    proposal.leastCost().ifPresent(dto::setLeastCost);
    proposal.mostGainPercent().ifPresent(dto::setMostGainPercent);
    proposal.coached().forEach(line -> dto.addCoachedItem(dto(line, language)));
    proposal.reinforcement().map(Proposals::dto).ifPresent(dto::setReinforcement);
    return dto.cycleWeeks(roster.cycleWeeks())
        .lines(withPins(withFigures(lines(roster, levels, team))))
        .coverage(coverage())
        .openShifts(proposal.openShifts().stream().map(open -> dto(open, language)).toList())
        .costs(CostParts.of(proposal.costs(), language))
        .difference(difference())
        .ruleViolations(violations(language));
  }

  private List<BaseRosterLineDto> withFigures(List<BaseRosterLineDto> lines) {
    var hours =
        proposal.hours().stream().collect(Collectors.toMap(LineHours::memberId, line -> line));
    var burdens =
        proposal.burdens().stream().collect(Collectors.toMap(LineBurden::memberId, line -> line));
    for (var line : lines) {
      var of = hours.get(line.getMemberId());
      if (of != null) {
        line.setPlannedMinutes(of.plannedMinutes());
        of.aimedMinutes().ifPresent(line::setAimedMinutes);
      }
      var burden = burdens.get(line.getMemberId());
      if (burden != null) {
        line.nights(burden.nights()).weekends(burden.weekends());
      }
    }
    return lines;
  }

  private List<BaseRosterLineDto> withPins(List<BaseRosterLineDto> lines) {
    var pinned =
        posed.problem().pins().stream()
            .map(pin -> new CellKey(pin.memberId(), pin.cycleDay()))
            .collect(Collectors.toSet());
    for (var line : lines) {
      for (var cell : line.getCells()) {
        if (pinned.contains(key(line.getMemberId(), cell.getWeek(), cell.getDay()))) {
          cell.setPinned(true);
        }
      }
    }
    return lines;
  }

  /** Lines as they travel, with the level of each cell's work. */
  public static List<BaseRosterLineDto> lines(
      BaseRoster roster, Map<CellKey, Level> levels, Team team) {
    return roster.lines().stream()
        .map(
            line ->
                new BaseRosterLineDto()
                    .memberId(line.memberId())
                    .displayName(name(team, line.memberId()))
                    .cells(cells(line, levels)))
        .toList();
  }

  private static List<BaseRosterCellDto> cells(BaseRosterLine line, Map<CellKey, Level> levels) {
    var cells = new ArrayList<BaseRosterCellDto>();
    for (int day = 0; day < line.cells().size(); day++) {
      var cell = line.cells().get(day);
      var level = levels.get(new CellKey(line.memberId(), day));
      cells.add(
          new BaseRosterCellDto()
              .week(day / DAYS + 1)
              .day(WEEKDAYS[day % DAYS])
              .shiftType(cell.shiftType().orElse(null))
              .requiredLevel(level == null ? null : level.value())
              .fixed(cell.fixed()));
    }
    return cells;
  }

  private static String name(Team team, String memberId) {
    return team.member(memberId).orElseThrow().name();
  }

  private List<BaseRosterWeekCoverageDto> coverage() {
    var weeks = new ArrayList<BaseRosterWeekCoverageDto>();
    for (int week = 0; week < proposal.baseRoster().cycleWeeks(); week++) {
      weeks.add(coverage(proposal.coverage(), week));
    }
    return weeks;
  }

  private static BaseRosterWeekCoverageDto coverage(Coverage coverage, int week) {
    var dto = new BaseRosterWeekCoverageDto().week(week + 1);
    int shortfall = 0;
    int surplus = 0;
    for (int day = week * DAYS; day < (week + 1) * DAYS; day++) {
      shortfall += coverage.shortfallMinutesOn(day);
      surplus += coverage.surplusMinutesOn(day);
    }
    for (var level : coverage.levels()) {
      dto.addLevelsItem(
          new LevelWeekCoverageDto()
              .level(level.value())
              .needed(curve(week, day -> coverage.needed(level, day)))
              .present(curve(week, day -> coverage.present(level, day))));
    }
    return dto.shortfallMinutes(shortfall).surplusMinutes(surplus);
  }

  private static List<Integer> curve(int week, Function<Integer, int[]> ofDay) {
    return Stream.iterate(week * DAYS, day -> day + 1)
        .limit(DAYS)
        .flatMap(day -> Arrays.stream(ofDay.apply(day)).boxed())
        .toList();
  }

  private static CoachedLineDto dto(CoachedLine line, Locale language) {
    var dto =
        new CoachedLineDto()
            .memberId(line.memberId())
            .coachIds(line.coachIds())
            .followedShifts(line.followed())
            .coachShifts(line.shifts());
    line.shortfall().map(reason -> reason.message(language)).ifPresent(dto::setShortfall);
    return dto;
  }

  private static ReinforcementDto dto(Reinforcement reinforcement) {
    return new ReinforcementDto()
        .level(reinforcement.level().value())
        .weeklyMinutes(reinforcement.weeklyMinutes())
        .shifts(reinforcement.shifts());
  }

  private static BaseRosterOpenShiftDto dto(OpenBaseRosterShift open, Locale language) {
    return new BaseRosterOpenShiftDto()
        .week(open.week() + 1)
        .day(WEEKDAYS[open.day().getValue() - 1])
        .shiftType(open.shiftType())
        .requiredLevel(open.requiredLevel().value())
        .reason(open.reason().message(language));
  }

  // The search compares only when it was asked to keep to the base roster that stands.
  private List<BaseRosterLineDifferenceDto> difference() {
    return posed
        .current()
        .map(current -> BaseRosterDifference.between(current.roster(), proposal.baseRoster()))
        .orElse(List.of())
        .stream()
        .map(this::dto)
        .toList();
  }

  private BaseRosterLineDifferenceDto dto(BaseRosterDifference difference) {
    return new BaseRosterLineDifferenceDto()
        .memberId(difference.memberId())
        .displayName(name(team, difference.memberId()))
        .changedCells(difference.changedCells().stream().map(Proposals::dto).toList());
  }

  private static ChangedCellDto dto(ChangedCell cell) {
    return new ChangedCellDto()
        .week(cell.cycleDay() / DAYS + 1)
        .day(WEEKDAYS[cell.cycleDay() % DAYS])
        .before(cell.before().orElse(null))
        .after(cell.after().orElse(null));
  }

  private List<MemberRuleViolationDto> violations(Locale language) {
    return proposal.ruleViolations().stream()
        .flatMap(
            member ->
                RuleViolations.of(member.violations(), language, team.zone()).stream()
                    .map(
                        violation ->
                            new MemberRuleViolationDto()
                                .memberId(member.memberId())
                                .ruleViolation(violation)))
        .toList();
  }

  /**
   * The base roster that a proposal is.
   *
   * @param anchor the Monday on which week 1 of its cycle starts
   * @param fixed the cells that stand in a hybrid team
   */
  static BaseRoster baseRoster(
      BaseRosterProposalDto proposal, LocalDate anchor, Set<CellKey> fixed) {
    var lines =
        proposal.getLines().stream()
            .map(line -> line(line, proposal.getCycleWeeks() * DAYS, fixed))
            .toList();
    return new BaseRoster(proposal.getCycleWeeks(), anchor, lines);
  }

  private static BaseRosterLine line(BaseRosterLineDto line, int days, Set<CellKey> fixed) {
    var cells = new ArrayList<BaseRosterCell>(Collections.nCopies(days, BaseRosterCell.OFF));
    for (var cell : line.getCells()) {
      var place = key(line.getMemberId(), cell.getWeek(), cell.getDay());
      if (cell.getShiftType() != null) {
        cells.set(
            place.cycleDay(),
            new BaseRosterCell(Optional.of(cell.getShiftType()), fixed.contains(place)));
      }
    }
    return new BaseRosterLine(line.getMemberId(), cells);
  }

  /** The levels of the cells of a proposal. */
  static Map<CellKey, Level> levels(BaseRosterProposalDto proposal) {
    return proposal.getLines().stream()
        .flatMap(
            line ->
                line.getCells().stream()
                    .filter(cell -> cell.getRequiredLevel() != null)
                    .map(
                        cell ->
                            Map.entry(
                                key(line.getMemberId(), cell.getWeek(), cell.getDay()),
                                new Level(cell.getRequiredLevel()))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The cell that a member, a week counted from 1 and a day point at. */
  public static CellKey key(String memberId, int week, WeekdayDto day) {
    return new CellKey(memberId, (week - 1) * DAYS + day.ordinal());
  }
}
