package org.samenrooster.cli;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.BaseRosterProblem;
import org.samenrooster.solver.BaseRosterProposal;
import org.samenrooster.solver.BaseRosterSearch;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.SearchProgress;
import org.samenrooster.solver.ShiftDesign;
import org.samenrooster.solver.ShiftDesignRequest;

/** From what the files say to a problem, and from the problem to a plan. */
final class Planning {

  private static final Duration LEAST_SEARCH = Duration.ofMillis(200);

  private final BaseRosterProblem problem;
  private final boolean designed;

  private Planning(BaseRosterProblem problem, boolean designed) {
    this.problem = problem;
    this.designed = designed;
  }

  /** Chooses the shifts and sets the problem; it may still have faults. */
  static Planning of(PlanRequest request, PlanInput input, Clock clock) {
    boolean designed = input.team().shiftTypes().isEmpty() && input.currentTypes().isEmpty();
    List<ShiftType> types =
        input.team().shiftTypes().isEmpty() ? input.currentTypes() : input.team().shiftTypes();
    ShiftDemand demand = new ShiftDemand(List.of());
    if (designed && isNeeded(input.need())) {
      DesignedTypes design =
          DesignedTypes.of(
              ShiftDesign.of(
                  ShiftDesignRequest.ofFreeTypes(input.need(), request.maxShiftTypes())));
      types =
          input.team().members().stream().anyMatch(member -> !member.coaching().isEmpty())
              ? design.typesAndBeside()
              : design.types();
      demand = design.demand();
    } else if (isNeeded(input.need())
        && types.stream().anyMatch(type -> type.countsFor().coverage())) {
      demand = ShiftDesign.of(ShiftDesignRequest.ofTypes(input.need(), types)).shiftDemand();
    }
    BaseRosterProblem problem =
        BaseRosterProblem.of(
            input.team().of(input.team().members(), types),
            input.rules().on(anchor(request, input, clock)),
            new BaseRosterProblem.Demand(input.need(), demand),
            new BaseRosterProblem.Cycle(request.weeks(), anchor(request, input, clock)),
            limits(request, Duration.ofSeconds(request.search().seconds())));
    return new Planning(
        input.current().map(before -> changing(problem, before, input.pins())).orElse(problem),
        designed);
  }

  private static BaseRosterProblem changing(
      BaseRosterProblem problem, BaseRoster before, List<BaseRosterPin> pins) {
    return problem
        .changing(before)
        .pinning(BaseRosterPin.fallingOn(pins, before, problem.anchor(), problem.cycleWeeks()));
  }

  private static boolean isNeeded(StaffingNeed need) {
    return need.weeklyMinutes() > 0;
  }

  private static SearchLimits limits(PlanRequest request, Duration time) {
    return new SearchLimits(
        time, request.search().steps(), request.search().seed(), request.search().threads());
  }

  // The next Monday; with a current base roster the next on which its own cycle begins anew, so
  // that its weeks are compared with the same weeks.
  private static LocalDate anchor(PlanRequest request, PlanInput input, Clock clock) {
    if (request.from().isPresent()) {
      return request.from().get();
    }
    LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    return input.current().map(before -> inPhase(monday, before)).orElse(monday);
  }

  private static LocalDate inPhase(LocalDate monday, BaseRoster before) {
    long weeks = ChronoUnit.WEEKS.between(before.anchor(), monday);
    return monday.plusWeeks(Math.floorMod(-weeks, (long) before.cycleWeeks()));
  }

  // For the reasons of open shifts and for writing: a longer search has a larger team, and a
  // machine that was slow so far is slow then too.
  private static Duration forWriting(Duration limit, Duration spent) {
    return Duration.ofMillis(1000).plus(limit.dividedBy(60)).plus(spent.dividedBy(2));
  }

  /** The problem that is searched. */
  BaseRosterProblem problem() {
    return problem;
  }

  /** Whether the shift types were designed. */
  boolean designed() {
    return designed;
  }

  /**
   * Searches in what is left of the time.
   *
   * @param spent since the command began
   */
  Plan search(Duration spent, Consumer<SearchProgress> progress, BooleanSupplier cancelled) {
    SearchLimits limits = problem.limits();
    Duration left = limits.time().minus(spent).minus(forWriting(limits.time(), spent));
    Duration time = left.compareTo(LEAST_SEARCH) < 0 ? LEAST_SEARCH : left;
    BaseRosterProblem timed =
        problem.within(new SearchLimits(time, limits.steps(), limits.seed(), limits.threads()));
    BaseRosterProposal proposal = BaseRosterSearch.propose(timed, progress, cancelled);
    return new Plan(
        problem.team(),
        designed,
        problem.need(),
        problem.shiftDemand(),
        problem.current(),
        proposal,
        cancelled.getAsBoolean());
  }

  /** The faults of the problem that no single file shows, as lines for a person. */
  List<String> faults(CliTexts texts) {
    return problem.faults().stream().map(fault -> fault.message(texts.language())).toList();
  }

  /** The base roster it changes, if any. */
  Optional<BaseRoster> current() {
    return problem.current();
  }
}
