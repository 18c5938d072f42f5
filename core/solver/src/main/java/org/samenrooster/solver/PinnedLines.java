package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;

/**
 * Lines of which only the pinned cells are filled: what they break is broken whatever else is
 * planned. Pins refer to members, days and shift types that exist.
 */
final class PinnedLines {

  private static final String HOURS = "%d:%02d";

  private final SearchModel model;
  private final LineTimelines timelines;
  private final int daysAround;
  private final PlannableHours plannable;
  private final Cells cells;
  private final List<Fault> faults = new ArrayList<>();

  PinnedLines(BaseRosterProblem problem) {
    this.model = new SearchModel(problem);
    this.daysAround = Math.max(LineRules.NEAR_DAYS, problem.rules().reachDays());
    this.timelines = new LineTimelines(model, daysAround);
    this.plannable = new PlannableHours(model);
    this.cells = new Cells(model.members(), model.days());
  }

  List<Fault> faults() {
    IntStream.range(0, model.members()).forEach(this::check);
    return List.copyOf(faults);
  }

  private void check(int member) {
    List<Integer> work = pinnedWork(member);
    if (!work.isEmpty()) {
      work.forEach(day -> fill(member, day));
      checkRules(member, work);
      checkHours(member, work);
    }
  }

  private void fill(int member, int day) {
    cells.set(member, day, model.pins().pinnedTo(member, day));
  }

  private List<Integer> pinnedWork(int member) {
    return IntStream.range(0, model.days())
        .filter(day -> model.pins().isPinned(member, day))
        .filter(day -> model.pins().pinnedTo(member, day) != Cells.OFF)
        .boxed()
        .toList();
  }

  private void checkRules(int member, List<Integer> work) {
    Map<String, RuleTerms> broken = new LinkedHashMap<>();
    blocking(member).forEach(found -> broken.putIfAbsent(found.terms().id(), found.terms()));
    broken.forEach(
        (rule, terms) -> {
          List<Integer> together = withoutWhichNot(rule, member, work);
          faults.add(
              Fault.at(
                  pointer(member, together.get(0)),
                  FaultCode.PLAN_PINS_BREAK_RULE,
                  model.member(member).name(),
                  rule,
                  terms.source(),
                  together.stream()
                      .map(day -> named(member, day))
                      .collect(Collectors.joining(", "))));
        });
  }

  private List<RuleViolation> blocking(int member) {
    return model
        .problem()
        .rules()
        .violations(timelines.repeated(member, cells.values(), member * model.days(), daysAround))
        .stream()
        .filter(RuleViolation::blocks)
        .toList();
  }

  /** The cells without any one of which the rule would be kept. */
  private List<Integer> withoutWhichNot(String rule, int member, List<Integer> work) {
    List<Integer> needed = new ArrayList<>();
    for (int day : work) {
      cells.set(member, day, Cells.OFF);
      if (blocking(member).stream().noneMatch(found -> found.terms().id().equals(rule))) {
        fill(member, day);
        needed.add(day);
      }
    }
    work.forEach(day -> fill(member, day));
    return needed.isEmpty() ? work : needed;
  }

  private String named(int member, int day) {
    String code = model.type(model.pins().pinnedTo(member, day)).code();
    return (day / 7 + 1) + "." + (day % 7 + 1) + " " + code;
  }

  /** The place of a pin in the problem. */
  private String pointer(int member, int day) {
    String id = model.member(member).id();
    int index =
        IntStream.range(0, model.problem().pins().size())
            .filter(i -> model.problem().pins().get(i).memberId().equals(id))
            .filter(i -> model.problem().pins().get(i).cycleDay() == day)
            .findFirst()
            .orElseThrow();
    return "/pins/" + index;
  }

  private void checkHours(int member, List<Integer> work) {
    String name = model.member(member).name();
    for (int week = 0; week < model.weeks(); week++) {
      int inWeek = week;
      List<Integer> days = work.stream().filter(day -> day / 7 == inWeek).toList();
      int most = plannable.mostOfWeek(member, week);
      if (minutes(member, days) > most) {
        faults.add(
            Fault.at(
                pointer(member, days.get(0)),
                FaultCode.PLAN_PINS_BEYOND_WEEK,
                name,
                hours(minutes(member, days)),
                hours(most),
                week + 1));
      }
    }
    int most = plannable.most(member);
    if (minutes(member, work) > most) {
      faults.add(
          Fault.at(
              pointer(member, work.get(0)),
              FaultCode.PLAN_PINS_BEYOND_CYCLE,
              name,
              hours(minutes(member, work)),
              hours(most)));
    }
  }

  private int minutes(int member, List<Integer> days) {
    return days.stream()
        .mapToInt(day -> model.paidMinutes(model.pins().pinnedTo(member, day)))
        .sum();
  }

  private static String hours(int minutes) {
    return HOURS.formatted(minutes / 60, minutes % 60);
  }
}
