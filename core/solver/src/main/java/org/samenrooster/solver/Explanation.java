package org.samenrooster.solver;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterDifference;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.demand.Coverage;
import org.samenrooster.demand.Presence;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.solver.BaseRosterProposal.LineBurden;
import org.samenrooster.solver.BaseRosterProposal.LineHours;
import org.samenrooster.solver.BaseRosterProposal.MemberViolations;
import org.samenrooster.solver.LineCost.Part;
import org.samenrooster.team.Level;

/** Turns lines into a proposal, counting everything afresh from the lines alone. */
final class Explanation {

  private final SearchTools tools;
  private final SearchModel model;
  private final Cells cells;

  Explanation(SearchTools tools, Cells cells) {
    this.tools = tools;
    this.model = tools.model();
    this.cells = cells;
  }

  BaseRosterProposal proposal(long steps, Duration elapsed, OptionalLong leastCost) {
    BaseRoster roster = baseRoster();
    List<OpenBaseRosterShift> openShifts = new OpenPlaces(tools, cells).openShifts();
    return new BaseRosterProposal(
        roster,
        Coverage.ofCycle(model.problem().need(), model.weeks(), presences()),
        openShifts,
        new Reinforcements(model.problem(), openShifts).best(),
        costs(),
        hours(),
        burdens(),
        List.of(),
        violations(),
        difference(model.problem(), roster),
        leastUncoveredMinutes(),
        leastCost,
        steps,
        elapsed);
  }

  static List<BaseRosterDifference> difference(BaseRosterProblem problem, BaseRoster roster) {
    return problem
        .current()
        .map(current -> BaseRosterDifference.between(current, roster))
        .orElse(List.of());
  }

  BaseRoster baseRoster() {
    List<BaseRosterLine> lines = new ArrayList<>();
    for (int member = 0; member < model.members(); member++) {
      List<BaseRosterCell> line = new ArrayList<>();
      for (int day = 0; day < model.days(); day++) {
        line.add(cell(member, day));
      }
      lines.add(new BaseRosterLine(model.member(member).id(), line));
    }
    return new BaseRoster(model.weeks(), model.problem().anchor(), lines);
  }

  private BaseRosterCell cell(int member, int day) {
    int type = cells.get(member, day);
    if (type == Cells.OFF) {
      return BaseRosterCell.OFF;
    }
    String code = model.type(type).code();
    return new BaseRosterCell(Optional.of(code), stoodFixed(member, day, code));
  }

  // What stood in a hybrid team goes on standing while it is the same shift.
  private boolean stoodFixed(int member, int day, String code) {
    return model.problem().current().stream()
        .flatMap(
            roster ->
                roster.lines().stream()
                    .filter(line -> line.memberId().equals(model.member(member).id()))
                    .map(line -> line.cells().get(roster.cycleDayOf(model.date(day)))))
        .anyMatch(before -> before.fixed() && before.shiftType().equals(Optional.of(code)));
  }

  private List<Presence> presences() {
    List<Presence> presences = new ArrayList<>();
    for (int member = 0; member < model.members(); member++) {
      for (int day = 0; day < model.days(); day++) {
        int type = cells.get(member, day);
        if (type != Cells.OFF) {
          int cycleDay = day;
          model
              .member(member)
              .levelOn(model.date(day))
              .ifPresent(level -> presences.add(new Presence(model.type(type), level, cycleDay)));
        }
      }
    }
    return presences;
  }

  private List<CostPart> costs() {
    LineCost.Parts parts = new LineCost.Parts();
    for (int member = 0; member < model.members(); member++) {
      tools.lineCost().explain(member, cells.values(), parts);
    }
    TeamCover cover = new TeamCover(tools.grid());
    cover.reset(cells);
    SearchWeights.Coverage weights = model.weights().coverage();
    List<CostPart> costs = new ArrayList<>();
    add(costs, "uncovered-minutes", cover.uncoveredQuarters(), weights.uncovered());
    add(costs, "surplus-minutes", cover.surplusQuarters(), weights.surplus());
    add(
        costs,
        "open-shift-minutes",
        cover.openQuarters(),
        weights.openShiftWhere(tools.grid().hasNeed));
    add(costs, "extra-shift-minutes", cover.extraQuarters(), weights.extraShift());
    for (Part part : Part.values()) {
      if (parts.cost(part) > 0) {
        costs.add(new CostPart(nameOf(part), parts.amount(part), parts.cost(part)));
      }
    }
    return costs;
  }

  private List<LineHours> hours() {
    List<LineHours> hours = new ArrayList<>();
    for (int member = 0; member < model.members(); member++) {
      Contract contract = model.contract(member);
      hours.add(
          new LineHours(
              model.member(member).id(),
              contract.flexible()
                  ? OptionalInt.empty()
                  : OptionalInt.of(contract.promisedMinutes()),
              tools.lineCost().plannedMinutes(member, cells.values())));
    }
    return hours;
  }

  private List<LineBurden> burdens() {
    return IntStream.range(0, model.members())
        .mapToObj(
            member ->
                new LineBurden(
                    model.member(member).id(),
                    tools.lineCost().nights(member, cells.values()),
                    tools.lineCost().weekends(member, cells.values())))
        .toList();
  }

  static String nameOf(Part part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(List<CostPart> costs, String name, long quarters, int weight) {
    if (quarters > 0) {
      costs.add(new CostPart(name, quarters * 15, quarters * weight));
    }
  }

  private List<MemberViolations> violations() {
    List<MemberViolations> all = new ArrayList<>();
    for (int member = 0; member < model.members(); member++) {
      List<RuleViolation> violations = tools.rules().violations(member, cells);
      if (!violations.isEmpty()) {
        all.add(new MemberViolations(model.member(member).id(), violations));
      }
    }
    return all;
  }

  /** What contracts alone leave uncovered: need of each level and above against its people. */
  private OptionalInt leastUncoveredMinutes() {
    double presencePerPaid = 1;
    for (int type = 1; type <= model.types(); type++) {
      if (model.type(type).countsFor().coverage()) {
        Presence presence = new Presence(model.type(type), Level.LOWEST, 0);
        int minutes = 15 * (presence.endQuarterExclusive() - presence.firstQuarter());
        if (model.paidMinutes(type) == 0) {
          return OptionalInt.empty();
        }
        presencePerPaid = Math.max(presencePerPaid, minutes / (double) model.paidMinutes(type));
      }
    }
    double least = 0;
    for (int rank = 0; rank < model.levels().size(); rank++) {
      least = Math.max(least, neededMinutes(rank) - presencePerPaid * mostMinutes(rank));
    }
    return OptionalInt.of((int) Math.floor(least));
  }

  private long neededMinutes(int rank) {
    long quarters = 0;
    for (int i = 0; i < tools.grid().stretches; i++) {
      quarters +=
          (long) tools.grid().length[i] * tools.grid().needed[i * model.levels().size() + rank];
    }
    return quarters * 15;
  }

  private long mostMinutes(int rank) {
    long minutes = 0;
    for (int member = 0; member < model.members(); member++) {
      minutes += model.rankOfMember(member) > rank ? tools.lineCost().mostMinutes(member) : 0;
    }
    return minutes;
  }

  static DayOfWeek dayOfWeek(int cycleDay) {
    return DayOfWeek.of(cycleDay % 7 + 1);
  }
}
