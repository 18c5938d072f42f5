package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.completion.CompletionProposal.ChangedPick;
import org.samenrooster.solver.completion.CompletionProposal.Given;
import org.samenrooster.solver.completion.CompletionProposal.PersonResult;

/**
 * Lets those who have a coach work beside her once a round is completed: a function from a problem
 * and its proposal to their shifts. They cover nothing, so it changes nothing for others.
 */
public final class CoachFollowing {

  private final CompletionProblem problem;
  private final CompletionProposal proposal;
  private final List<ShiftType> besides;
  private final Map<String, Shift> shifts = new HashMap<>();

  private CoachFollowing(
      CompletionProblem problem, CompletionProposal proposal, List<ShiftType> types) {
    this.problem = problem;
    this.proposal = proposal;
    this.besides =
        types.stream()
            .filter(type -> type.kind() == ShiftKind.SUPERNUMERARY)
            .filter(type -> !type.countsFor().coverage())
            .toList();
    problem.open().forEach(shift -> shifts.put(shift.id(), shift));
    problem.people().forEach(person -> person.picks().forEach(pick -> shifts.put(pick.id(), pick)));
  }

  /**
   * What each person of the problem who has a coach in its days works beside her.
   *
   * @param types of the team; those of kind SUPERNUMERARY are worked beside shifts at the same
   *     times
   */
  public static List<CoachFollowed> follow(
      CompletionProblem problem, CompletionProposal proposal, List<ShiftType> types) {
    return new CoachFollowing(problem, proposal, types).all();
  }

  private List<CoachFollowed> all() {
    Map<String, List<Duty>> work =
        problem.people().stream().collect(Collectors.toMap(CompletionPerson::id, this::work));
    List<CoachFollowed> all = new ArrayList<>();
    for (CompletionPerson person : problem.people()) {
      if (person.timeline().member().hasCoachIn(problem.days())) {
        all.add(
            new CoachedRound(problem, person, work.getOrDefault(person.id(), List.of()), besides)
                .follow(work));
      }
    }
    return all;
  }

  /** All known work of a person when the proposal is taken. */
  private List<Duty> work(CompletionPerson person) {
    Set<String> lost = new HashSet<>();
    proposal.people().stream()
        .filter(result -> result.memberId().equals(person.id()))
        .map(PersonResult::changedPicks)
        .flatMap(List::stream)
        .map(ChangedPick::shiftId)
        .forEach(lost::add);
    Stream<Duty> picks =
        person.picks().stream().filter(pick -> !lost.contains(pick.id())).map(Shift::duty);
    Stream<Duty> given =
        proposal.given().stream()
            .filter(one -> one.memberId().equals(person.id()))
            .map(Given::shiftId)
            .filter(shifts::containsKey)
            .map(id -> shifts.get(id).duty());
    return Stream.of(person.timeline().duties().stream(), picks, given)
        .flatMap(duties -> duties)
        .toList();
  }
}
