package org.samenrooster.server.completion.application;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.solver.completion.CompletionProblem;

/**
 * The faults of a problem as a team lead may read them: the day on which a rule is broken may be
 * one of work for another organisation, of which nobody learns when it is.
 *
 * @param timelines of the people, by member
 */
record ToldFaults(CompletionProblem problem, Map<String, Timeline> timelines) {

  private static final String PEOPLE = "/people/";

  List<Fault> all() {
    return problem.faults().stream().map(this::told).toList();
  }

  private Fault told(Fault fault) {
    if (!fault.code().equals(FaultCode.COMPLETION_STANDING_VIOLATION.key())) {
      return fault;
    }
    var person = problem.people().get(Integer.parseInt(fault.pointer().substring(PEOPLE.length())));
    var work = timelines.get(person.id()).duties();
    var here = work.stream().filter(duty -> !duty.id().equals(Timelines.ELSEWHERE)).toList();
    if (here.size() == work.size()) {
      return fault;
    }
    var rule = fault.arguments().get(0);
    var day = LocalDate.parse(fault.arguments().get(1));
    return Fault.at(
        fault.pointer(),
        FaultCode.COMPLETION_STANDING_VIOLATION,
        fault.value(),
        rule,
        nearest(here, day));
  }

  private LocalDate nearest(List<Duty> here, LocalDate day) {
    return here.stream()
        .map(Duty::day)
        .min(Comparator.comparingLong(own -> Math.abs(DAYS.between(own, day))))
        .orElse(problem.days().from());
  }
}
