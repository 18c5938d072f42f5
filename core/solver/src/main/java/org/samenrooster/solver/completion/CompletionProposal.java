package org.samenrooster.solver.completion;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.samenrooster.solver.CostPart;

/**
 * A completed round, for a human to take or not.
 *
 * @param given who gets which shift that was open, or was somebody else's pick
 * @param open shifts that stay open, and why
 * @param people what it means for each person, in the order of the problem
 * @param remarks what should be known besides
 * @param costs what it costs, by cause; they add up to the cost
 * @param cost of all
 * @param lowerBound no completion costs less; 0 where nothing is known
 */
public record CompletionProposal(
    List<Given> given,
    List<StillOpen> open,
    List<PersonResult> people,
    List<CompletionReason> remarks,
    List<CostPart> costs,
    int cost,
    int lowerBound,
    Duration elapsed) {

  public CompletionProposal {
    given = List.copyOf(given);
    open = List.copyOf(open);
    people = List.copyOf(people);
    remarks = List.copyOf(remarks);
    costs = List.copyOf(costs);
  }

  /** A shift and who gets it. */
  public record Given(String shiftId, String memberId) {}

  /** A shift nobody gets. */
  public record StillOpen(String shiftId, CompletionReason reason) {}

  /**
   * One person's part.
   *
   * @param plannedMinutes of all work in the days that counts for hours, absences included
   * @param changedPicks picks that the person does not keep
   * @param unpopular how she stands with the agreed least of unpopular work
   */
  public record PersonResult(
      String memberId,
      int plannedMinutes,
      int targetMinutes,
      List<RosterWish> kept,
      List<UnmetWish> unmet,
      List<ChangedPick> changedPicks,
      Burdens burdens,
      Unpopular unpopular) {

    public PersonResult {
      kept = List.copyOf(kept);
      unmet = List.copyOf(unmet);
      changedPicks = List.copyOf(changedPicks);
    }
  }

  /** A wish that is not met, and why. */
  public record UnmetWish(RosterWish wish, CompletionReason reason) {}

  /** A pick that is not kept, and why. */
  public record ChangedPick(String shiftId, CompletionReason reason) {}

  /**
   * Unpopular shifts of the days, those that stood before included.
   *
   * @param least how many the team agreed on for as many shifts as the person has; 0 where it did
   *     not
   * @param missing why there are fewer; empty where there are not, and for who has a coach
   */
  public record Unpopular(int held, int least, Optional<CompletionReason> missing) {}

  /** Shifts of the days that are a burden, those that stood before included. */
  public record Burdens(int nights, int weekends, int evenings) {}
}
