package org.samenrooster.solver;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterPin;

/**
 * Where a search for a cycle of half a year or more begins: with the lines of a cycle that fits
 * into it a whole number of times, repeated. A short cycle is searched far better in the same time.
 */
final class ShorterCycle {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 13;
  private static final double SHARE = 0.6;

  private final BaseRosterProblem problem;
  private final Consumer<SearchProgress> progress;
  private final BooleanSupplier cancelled;

  ShorterCycle(
      BaseRosterProblem problem, Consumer<SearchProgress> progress, BooleanSupplier cancelled) {
    this.problem = problem;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /**
   * Empty where the cycle is short itself, no shorter one fits, or a base roster stands already.
   */
  Optional<BaseRoster> baseRoster() {
    if (problem.cycleWeeks() <= LONGEST || problem.current().isPresent()) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(SHORTEST, LONGEST)
        .filter(weeks -> problem.cycleWeeks() % weeks == 0)
        .boxed()
        .reduce((shorter, longer) -> longer)
        .flatMap(this::problemOf)
        .map(this::found);
  }

  private BaseRoster found(BaseRosterProblem shorter) {
    int times = problem.cycleWeeks() / shorter.cycleWeeks();
    return new SearchRun(
            SearchTools.of(new SearchModel(shorter)),
            new SearchClock(shorter.limits().time()),
            told -> progress.accept(told.times(times)),
            cancelled,
            Optional.empty())
        .baseRoster();
  }

  private Optional<BaseRosterProblem> problemOf(int weeks) {
    SearchLimits all = problem.limits();
    long steps = all.endsBySteps() ? (long) (all.steps() * SHARE) : SearchLimits.UNLIMITED;
    Duration time = Duration.ofNanos((long) (all.time().toNanos() * SHARE));
    SearchLimits limits = new SearchLimits(time, steps, all.seed(), all.threads());
    return Stream.of(pinsThatRepeat(weeks), List.<BaseRosterPin>of())
        .map(pins -> problem.repeatingAfter(weeks, pins).within(limits))
        .filter(shorter -> shorter.faults().isEmpty())
        .findFirst();
  }

  /**
   * Pins of the longer cycle in the shorter one, as far as they agree. Where they do not, the
   * search that follows puts them in: it begins with what the pins leave of these lines.
   */
  private List<BaseRosterPin> pinsThatRepeat(int weeks) {
    int days = weeks * 7;
    Map<List<Object>, Set<BaseRosterPin>> pinsOfCell =
        problem.pins().stream()
            .map(pin -> new BaseRosterPin(pin.memberId(), pin.cycleDay() % days, pin.shiftType()))
            .collect(
                Collectors.groupingBy(
                    pin -> List.of(pin.memberId(), pin.cycleDay()),
                    LinkedHashMap::new,
                    Collectors.toSet()));
    return pinsOfCell.values().stream()
        .filter(pins -> pins.size() == 1)
        .flatMap(Set::stream)
        .toList();
  }
}
