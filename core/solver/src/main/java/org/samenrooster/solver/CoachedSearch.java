package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.BaseRosterProposal.LineBurden;
import org.samenrooster.solver.BaseRosterProposal.LineHours;
import org.samenrooster.solver.coaching.CoachShift;
import org.samenrooster.solver.coaching.Followed;
import org.samenrooster.solver.coaching.FollowingHours;
import org.samenrooster.solver.coaching.FollowingJudge.Verdict;
import org.samenrooster.solver.coaching.FollowingSearch;
import org.samenrooster.team.TeamMember;

/** Finds the line of one member who has a coach, within the cells of her coach's line. */
final class CoachedSearch {

  /**
   * Her line and what there is to say of it.
   *
   * @param violations what rules say of it; none of them blocks
   */
  record Found(
      BaseRosterLine line,
      LineHours hours,
      LineBurden burden,
      CoachedLine coached,
      List<RuleViolation> violations) {}

  /** A shift of the coach and what is worked beside it; type 0 where the team has no such type. */
  private record Beside(int day, byte type) {}

  private final TeamMember member;
  private final SearchModel model;
  private final SearchTools tools;
  private final Set<String> mendable;
  private final Pins pins;
  private final List<Beside> all = new ArrayList<>();
  private final List<Beside> candidates;

  CoachedSearch(BaseRosterProblem problem, TeamMember member, BaseRoster counted) {
    this.member = member;
    List<ShiftType> beside =
        problem.team().shiftTypes().stream()
            .flatMap(type -> problem.team().typeBeside(type).stream())
            .distinct()
            .toList();
    this.model = new SearchModel(problem.of(member, beside));
    this.tools = SearchTools.of(model);
    this.pins = new Pins(model);
    this.mendable = tools.rules().mendable(0);
    for (int day = 0; day < model.days(); day++) {
      int cycleDay = day;
      shiftOfCoach(problem, counted, day)
          .ifPresent(type -> all.add(new Beside(cycleDay, besideType(problem, type))));
    }
    this.candidates = all.stream().filter(this::isPossible).toList();
  }

  private Optional<ShiftType> shiftOfCoach(BaseRosterProblem problem, BaseRoster counted, int day) {
    Optional<String> coach = member.coachOn(model.date(day));
    return counted.lines().stream()
        .filter(line -> coach.filter(line.memberId()::equals).isPresent())
        .flatMap(line -> line.cells().get(day).shiftType().stream())
        .flatMap(code -> problem.team().shiftType(code).stream())
        .findFirst();
  }

  private byte besideType(BaseRosterProblem problem, ShiftType type) {
    return problem
        .team()
        .typeBeside(type)
        .map(one -> model.typeIndex(one.code()))
        .orElse(Cells.OFF);
  }

  // A fixed free day and the like is hers to give up; nobody does it for her.
  private boolean isPossible(Beside shift) {
    return shift.type() != Cells.OFF
        && pins.allow(0, shift.day(), shift.type())
        && tools.rules().allows(0, shift.day(), shift.type())
        && tools.rules().warningsAlone(0, shift.day(), shift.type()) == 0;
  }

  Found follow() {
    List<CoachShift> shifts =
        candidates.stream()
            .map(shift -> new CoachShift(shift.day() / 7, model.paidMinutes(shift.type())))
            .toList();
    Followed followed = FollowingSearch.follow(shifts, hours(), this::judge);
    Cells cells = cells(followed.chosen());
    int planned = tools.lineCost().plannedMinutes(0, cells.values());
    return new Found(
        new BaseRosterLine(
            member.id(),
            IntStream.range(0, model.days()).mapToObj(day -> cell(cells.get(0, day))).toList()),
        new LineHours(
            member.id(),
            model.contract(0).flexible()
                ? OptionalInt.empty()
                : OptionalInt.of(model.contract(0).promisedMinutes()),
            planned),
        new LineBurden(
            member.id(),
            tools.lineCost().nights(0, cells.values()),
            tools.lineCost().weekends(0, cells.values())),
        new CoachedLine(
            member.id(),
            coaches(),
            followed.chosen().cardinality(),
            all.size(),
            followed.best(),
            shortfall(followed.chosen(), hours().aim() - planned)),
        tools.rules().violations(0, cells));
  }

  private BaseRosterCell cell(int type) {
    return type == Cells.OFF ? BaseRosterCell.OFF : BaseRosterCell.of(model.type(type).code());
  }

  private List<String> coaches() {
    return IntStream.range(0, model.days())
        .mapToObj(model::date)
        .flatMap(date -> member.coachOn(date).stream())
        .distinct()
        .toList();
  }

  private FollowingHours hours() {
    Contract contract = model.contract(0);
    int most = tools.lineCost().mostMinutes(0);
    return new FollowingHours(
        contract.flexible() ? most : contract.promisedMinutes(),
        most,
        IntStream.range(0, model.weeks())
            .mapToObj(
                week -> new FollowingHours.Week(contract.promised()[week], contract.most()[week]))
            .toList());
  }

  private Cells cells(BitSet chosen) {
    Cells cells = new Cells(1, model.days());
    chosen.stream()
        .mapToObj(candidates::get)
        .forEach(shift -> cells.set(0, shift.day(), shift.type()));
    return cells;
  }

  private Verdict judge(BitSet chosen) {
    List<RuleViolation> blocking = tools.rules().blocking(0, cells(chosen));
    if (blocking.isEmpty()) {
      return Verdict.ALLOWED;
    }
    boolean canBeMended =
        blocking.stream().allMatch(violation -> mendable.contains(violation.terms().id()));
    return canBeMended ? Verdict.MENDABLE : Verdict.FORBIDDEN;
  }

  // Told where one more shift of the shortest would come nearer to her hours.
  private Optional<OpenShiftReason> shortfall(BitSet chosen, int missing) {
    int shortest = IntStream.rangeClosed(1, model.types()).map(model::paidMinutes).min().orElse(0);
    if (2 * missing <= shortest) {
      return Optional.empty();
    }
    int followed = chosen.cardinality();
    String hours = OpenReasons.hours(missing);
    if (followed == all.size()) {
      return Optional.of(OpenShiftReason.of("coach-works-less", hours, followed));
    }
    int withoutType = (int) all.stream().filter(shift -> shift.type() == Cells.OFF).count();
    Map<String, Integer> byRule = new TreeMap<>();
    all.stream()
        .filter(shift -> shift.type() != Cells.OFF)
        .filter(shift -> cells(chosen).get(0, shift.day()) == Cells.OFF)
        .flatMap(shift -> ruleThatKeeps(shift, chosen).stream())
        .forEach(rule -> byRule.merge(rule, 1, Integer::sum));
    int kept = byRule.values().stream().mapToInt(Integer::intValue).sum();
    int others = all.size() - followed - withoutType - kept;
    return Optional.of(
        byRule.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(
                most ->
                    OpenShiftReason.of(
                        "coach-not-followed-rule",
                        hours,
                        followed,
                        all.size(),
                        withoutType,
                        others,
                        kept,
                        most.getKey()))
            .orElseGet(
                () ->
                    OpenShiftReason.of(
                        "coach-not-followed", hours, followed, all.size(), withoutType, others)));
  }

  private Optional<String> ruleThatKeeps(Beside shift, BitSet chosen) {
    List<RuleViolation> said = tools.rules().alone(0, shift.day(), shift.type());
    if (said.isEmpty()) {
      Cells more = cells(chosen);
      more.set(0, shift.day(), shift.type());
      said = tools.rules().blocking(0, more);
    }
    return said.stream().findFirst().map(violation -> violation.terms().id());
  }
}
