package org.samenrooster.server.suggestion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.suggestion.application.ShownEffect.ShownUnable;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.repair.Repair;
import org.samenrooster.solver.repair.RepairProblem;
import org.samenrooster.solver.repair.Repairs;

/** Says whom to ask to fill a shift, also by a chain of two. Nobody is asked yet. */
@Dependent
public final class SuggestRepair {

  private final TeamCandidates candidates;
  private final Clock clock;

  @Inject
  SuggestRepair(TeamCandidates candidates, Clock clock) {
    this.candidates = candidates;
    this.clock = clock;
  }

  /** What one member would be asked for. */
  public record ShownRequest(
      RosterShift takes, Optional<RosterShift> givesUp, ShownEffect effect) {}

  /**
   * Ways to fill the shift.
   *
   * @param repairs the requests of each
   * @param closestMiss who is nearest to being able, where there is no way
   */
  public record Repaired(
      StoredTeam team,
      RosterShift shift,
      List<List<ShownRequest>> repairs,
      int chainsTried,
      Optional<ShownUnable> closestMiss,
      List<ShownUnable> unable) {

    public Repaired {
      repairs = List.copyOf(repairs);
      unable = List.copyOf(unable);
    }
  }

  /**
   * The repairs for a shift that is open, or whose holder cannot work it.
   *
   * @param most how many are told
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such shift
   */
  public Repaired suggest(Caller caller, String teamId, String shiftId, int most) {
    var question = candidates.about(caller, teamId, shiftId);
    var found = Repairs.of(new RepairProblem(question.problem(), clock.instant(), most));
    var telling = question.telling();
    return new Repaired(
        question.team(),
        question.shift(),
        found.repairs().stream().map(repair -> requests(question, repair)).toList(),
        found.chainsTried(),
        found.closestMiss().map(telling::of),
        found.unable().stream().map(telling::of).toList());
  }

  private static List<ShownRequest> requests(ShiftQuestion question, Repair repair) {
    var telling = question.telling();
    return repair.requests().stream()
        .map(
            request ->
                new ShownRequest(
                    question.stored(request.takes().id()),
                    request.givesUp().map(shift -> question.stored(shift.id())),
                    telling.of(request.effect())))
        .toList();
  }
}
