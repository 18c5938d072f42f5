package org.samenrooster.solver.suggestion;

import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.solver.suggestion.MemberEffect.HoursChange;
import org.samenrooster.team.Employment;
import org.samenrooster.team.Level;

/**
 * Works out what taking a shift, or moving to it, would do for anybody. For one thread; remembers
 * what the whole team has in common.
 */
public final class Effects {

  private final Rulebook rules;
  private final TeamBurden burden;
  private final FamiliarFaces faces;

  /** The effects around the shift of a problem. */
  public Effects(SuggestionProblem problem) {
    this.rules = problem.rules();
    this.burden = new TeamBurden(problem);
    this.faces = new FamiliarFaces(problem.teamRoster());
  }

  /** What one more shift does. */
  public MemberEffect ofTaking(Candidate candidate, Duty taken) {
    return of(candidate, List.of(), taken);
  }

  /** What giving one shift up for another does. */
  public MemberEffect ofMoving(Candidate candidate, Duty from, Duty to) {
    return of(candidate, List.of(from), to);
  }

  private MemberEffect of(Candidate candidate, List<Duty> removed, Duty added) {
    Change change = new Change(removed, List.of(added));
    int minutes = counted(added) - removed.stream().mapToInt(Effects::counted).sum();
    Optional<HoursChange> hours =
        candidate
            .hours()
            .map(
                known ->
                    new HoursChange(
                        minutes, known.distanceMinutes(minutes), known.beyondMinutes(minutes)));
    return new MemberEffect(
        candidate.memberId(),
        change,
        rules.whatIf(candidate.timeline(), change).caused(),
        hours,
        cost(candidate, added, minutes),
        candidate.wishesFor(added),
        burden.of(candidate, added),
        levelAbove(candidate, added),
        faces.shiftsTogether(candidate.memberId(), added));
  }

  private static int counted(Duty duty) {
    return duty.countsFor().hours() ? duty.workMinutes() : 0;
  }

  private static WorkCost cost(Candidate candidate, Duty added, int minutes) {
    Optional<Employment> contract = candidate.timeline().member().employmentOn(added.day());
    if (contract.isPresent() && !contract.get().kind().isEmployment()) {
      return WorkCost.EXTERNAL;
    }
    // Who swaps hours for as many or fewer is not asked for more than before.
    if (minutes <= 0) {
      return WorkCost.WITHIN_CONTRACT;
    }
    return candidate
        .hours()
        .filter(hours -> hours.beyondMinutes(minutes) > 0)
        .map(
            hours ->
                hours.afterMinutes(minutes) > hours.overtimeFromMinutes()
                    ? WorkCost.OVERTIME
                    : WorkCost.EXTRA_HOURS)
        .orElse(WorkCost.WITHIN_CONTRACT);
  }

  private static int levelAbove(Candidate candidate, Duty duty) {
    int own = candidate.timeline().member().levelOn(duty.day()).map(Level::value).orElse(0);
    return duty.requiredLevel().map(required -> Math.max(0, own - required.value())).orElse(0);
  }
}
