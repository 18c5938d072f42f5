package org.samenrooster.solver.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;

/** Names everything that makes a completion impossible, all at once. */
final class CompletionFaults {

  static final int MOST_PEOPLE = 2000;
  static final int MOST_DAYS = 366;
  static final int MOST_KINDS = 60;

  private final CompletionProblem problem;
  private final List<Fault> faults = new ArrayList<>();

  CompletionFaults(CompletionProblem problem) {
    this.problem = problem;
  }

  List<Fault> all() {
    faults.addAll(problem.limits().faults());
    checkDays();
    checkShifts();
    checkPeople();
    return List.copyOf(faults);
  }

  private void checkDays() {
    boolean tooMany =
        !problem.days().hasEnd()
            || problem.days().from().plusDays(MOST_DAYS).isBefore(problem.days().until());
    if (tooMany) {
      faults.add(Fault.at("/until", FaultCode.COMPLETION_DAYS, problem.days().until(), MOST_DAYS));
    }
  }

  private void checkShifts() {
    if (problem.open().isEmpty()) {
      faults.add(Fault.at("/openShifts", FaultCode.COMPLETION_NOTHING_OPEN, ""));
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < problem.open().size(); i++) {
      OpenShift shift = problem.open().get(i);
      String pointer = "/openShifts/" + i;
      if (!ids.add(shift.id())) {
        faults.add(Fault.at(pointer + "/id", FaultCode.COMPLETION_SHIFT_TWICE, shift.id()));
      }
      checkDay(shift.day(), pointer + "/day");
    }
    for (String id : problem.mustFill()) {
      if (!ids.contains(id)) {
        faults.add(Fault.at("/mustFill", FaultCode.COMPLETION_UNKNOWN_SHIFT, id));
      }
    }
  }

  private void checkDay(LocalDate day, String pointer) {
    if (!problem.days().contains(day)) {
      faults.add(
          Fault.at(
              pointer,
              FaultCode.COMPLETION_DAY_OUTSIDE,
              day,
              problem.days().from(),
              problem.days().until()));
    }
  }

  private void checkPeople() {
    int size = problem.people().size();
    if (size == 0) {
      faults.add(Fault.at("/people", FaultCode.PLAN_NO_MEMBERS, ""));
    }
    if (size > MOST_PEOPLE) {
      faults.add(Fault.at("/people", FaultCode.PLAN_TOO_MANY_MEMBERS, size, MOST_PEOPLE));
    }
    Set<String> ids = new HashSet<>();
    Set<String> pinned = new HashSet<>();
    for (int i = 0; i < size; i++) {
      CompletionPerson person = problem.people().get(i);
      String pointer = "/people/" + i;
      if (!ids.add(person.id())) {
        faults.add(Fault.at(pointer + "/id", FaultCode.PLAN_DOUBLE_MEMBER, person.id()));
      }
      checkPerson(person, pointer, pinned);
    }
  }

  private void checkPerson(CompletionPerson person, String pointer, Set<String> pinned) {
    CompletionHours hours = person.hours();
    int days = problem.days().hasEnd() ? problem.days().days() : MOST_DAYS;
    if (!hours.isPossible(days)) {
      faults.add(
          Fault.at(
              pointer + "/hours",
              FaultCode.COMPLETION_HOURS,
              hours.low(),
              hours.target(),
              hours.most(),
              days * 24 * 60));
    }
    for (int i = 0; i < person.wishes().size(); i++) {
      RosterWish wish = person.wishes().get(i);
      checkDay(wish.day(), pointer + "/wishes/" + i + "/day");
      boolean strengthFits = wish.strength() >= 1 && wish.strength() <= RosterWish.STRONGEST;
      if (wish.kind() != RosterWish.Kind.VETO && !strengthFits) {
        faults.add(
            Fault.at(
                pointer + "/wishes/" + i + "/strength",
                FaultCode.COMPLETION_STRENGTH,
                wish.strength(),
                RosterWish.STRONGEST));
      }
    }
    checkPins(person, pointer, pinned);
    checkStanding(person, pointer);
  }

  private void checkPins(CompletionPerson person, String pointer, Set<String> pinned) {
    for (HeldShift pick : person.picks()) {
      checkDay(pick.day(), pointer + "/picks");
      if (!pick.memberId().equals(person.id())) {
        faults.add(Fault.at(pointer + "/picks", FaultCode.COMPLETION_PICK_OF_OTHER, pick.id()));
      }
    }
    for (String id : person.pinnedShifts()) {
      boolean known =
          person.picks().stream().anyMatch(pick -> pick.id().equals(id))
              || problem.open().stream().anyMatch(shift -> shift.id().equals(id));
      if (!known) {
        faults.add(Fault.at(pointer + "/pinnedShifts", FaultCode.COMPLETION_UNKNOWN_SHIFT, id));
      } else if (!pinned.add(id)) {
        faults.add(Fault.at(pointer + "/pinnedShifts", FaultCode.COMPLETION_PINNED_TWICE, id));
      }
    }
  }

  // What stands, picks and pins together, must be a roster by itself.
  private void checkStanding(CompletionPerson person, String pointer) {
    if (!problem.days().hasEnd()) {
      return;
    }
    List<Duty> standing = new ArrayList<>();
    person.picks().forEach(pick -> standing.add(pick.duty()));
    Standing.pinned(problem, person).forEach(shift -> standing.add(shift.duty()));
    problem
        .rules()
        .violations(person.timeline().with(new Change(List.of(), standing)).judging(problem.days()))
        .stream()
        .filter(RuleViolation::blocks)
        .forEach(violation -> addBroken(violation, person, pointer));
  }

  private void addBroken(RuleViolation violation, CompletionPerson person, String pointer) {
    LocalDate day = violation.at().atZone(problem.zone()).toLocalDate();
    faults.add(
        Fault.at(
            pointer,
            FaultCode.COMPLETION_STANDING_VIOLATION,
            person.timeline().member().name(),
            violation.terms().id(),
            day));
  }
}
