package org.samenrooster.solver.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.agreement.HeldWork;
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
  private final Set<String> ofTeam;
  private final Map<String, Shift> shifts = new HashMap<>();

  private CoachFollowing(
      CompletionProblem problem,
      CompletionProposal proposal,
      List<ShiftType> types,
      Set<String> ofTeam) {
    this.problem = problem;
    this.proposal = proposal;
    this.besides =
        types.stream()
            .filter(type -> type.kind() == ShiftKind.SUPERNUMERARY)
            .filter(type -> !type.countsFor().coverage())
            .toList();
    problem.open().forEach(shift -> shifts.put(shift.id(), shift));
    problem.people().forEach(person -> person.picks().forEach(pick -> shifts.put(pick.id(), pick)));
    this.ofTeam = Set.copyOf(ofTeam);
  }

  /**
   * What each person of the problem who has a coach in its days works beside her.
   *
   * @param types of the team; those of kind SUPERNUMERARY are worked beside shifts at the same
   *     times
   * @param ofTeam ids of what stands in the team: a coach's work elsewhere is not followed
   */
  public static List<CoachFollowed> follow(
      CompletionProblem problem,
      CompletionProposal proposal,
      List<ShiftType> types,
      Set<String> ofTeam) {
    return new CoachFollowing(problem, proposal, types, ofTeam).all();
  }

  private List<CoachFollowed> all() {
    Map<String, List<Duty>> work =
        problem.people().stream().collect(Collectors.toMap(CompletionPerson::id, this::work));
    Map<String, List<Duty>> workHere = new HashMap<>();
    work.forEach((id, duties) -> workHere.put(id, duties.stream().filter(this::isOfTeam).toList()));
    List<CoachFollowed> all = new ArrayList<>();
    for (CompletionPerson person : problem.people()) {
      if (person.timeline().member().hasCoachIn(problem.days())) {
        all.add(
            new CoachedRound(
                    problem,
                    person,
                    work.getOrDefault(person.id(), List.of()),
                    held(person),
                    besides)
                .follow(workHere));
      }
    }
    return all;
  }

  private boolean isOfTeam(Duty duty) {
    return ofTeam.contains(duty.id()) || shifts.containsKey(duty.id());
  }

  /** All known work of a person when the proposal is taken. */
  private List<Duty> work(CompletionPerson person) {
    return Stream.concat(
            person.timeline().duties().stream(), ofRound(person).stream().map(Shift::duty))
        .toList();
  }

  /** What a person holds of the period when the proposal is taken. */
  private HeldWork held(CompletionPerson person) {
    return person.held().and(HeldWork.of(ofRound(person), problem.agreed().unpopular()));
  }

  /** The picks that a person keeps, and what she is given. */
  private List<Shift> ofRound(CompletionPerson person) {
    Set<String> lost = new HashSet<>();
    proposal.people().stream()
        .filter(result -> result.memberId().equals(person.id()))
        .map(PersonResult::changedPicks)
        .flatMap(List::stream)
        .map(ChangedPick::shiftId)
        .forEach(lost::add);
    Stream<Shift> picks =
        person.picks().stream().filter(pick -> !lost.contains(pick.id())).map(pick -> pick);
    Stream<Shift> given =
        proposal.given().stream()
            .filter(one -> one.memberId().equals(person.id()))
            .map(Given::shiftId)
            .filter(shifts::containsKey)
            .map(shifts::get);
    return Stream.concat(picks, given).toList();
  }
}
