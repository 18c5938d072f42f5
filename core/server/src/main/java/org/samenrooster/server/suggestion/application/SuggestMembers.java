package org.samenrooster.server.suggestion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.suggestion.application.ShownEffect.ShownUnable;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.suggestion.MemberSuggestions;

/** Says who of a team can take a shift, best first, and why the others cannot. */
@Dependent
public final class SuggestMembers {

  private final TeamCandidates candidates;

  @Inject
  SuggestMembers(TeamCandidates candidates) {
    this.candidates = candidates;
  }

  /**
   * Who can take the shift.
   *
   * @param able the best of them
   * @param ableCount how many there are
   */
  public record Suggested(
      StoredTeam team,
      RosterShift shift,
      List<ShownEffect> able,
      int ableCount,
      List<ShownUnable> unable) {

    public Suggested {
      able = List.copyOf(able);
      unable = List.copyOf(unable);
    }
  }

  /**
   * The suggestions for a shift, open or held.
   *
   * @param most how many of those who can are told
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such shift
   */
  public Suggested suggest(Caller caller, String teamId, String shiftId, int most) {
    var question = candidates.about(caller, teamId, shiftId);
    var found = MemberSuggestions.of(question.problem());
    var telling = question.telling();
    return new Suggested(
        question.team(),
        question.shift(),
        found.able().stream().limit(most).map(telling::of).toList(),
        found.able().size(),
        found.unable().stream().map(telling::of).toList());
  }
}
