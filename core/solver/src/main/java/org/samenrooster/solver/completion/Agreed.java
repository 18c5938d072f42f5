package org.samenrooster.solver.completion;

import java.util.OptionalInt;
import java.util.Set;
import org.samenrooster.agreement.PickAgreement;
import org.samenrooster.agreement.TeamAgreements;
import org.samenrooster.agreement.UnpopularWork;

/**
 * What a team agreed of each person's work in the days, as far as a completion keeps it.
 *
 * @param picking the most that is given to a person; by when something is to be picked is nothing
 *     to a completion
 * @param unpopular which work is unpopular, and the least of it for everybody
 */
public record Agreed(PickAgreement picking, UnpopularWork unpopular) {

  /** No limits and no least. */
  public static final Agreed NOTHING =
      new Agreed(
          PickAgreement.NO_LIMITS,
          new UnpopularWork(Set.of(), Set.of(), OptionalInt.empty(), OptionalInt.empty()));

  /** What is kept of everything a team agreed. */
  public static Agreed of(TeamAgreements agreements) {
    return new Agreed(agreements.picking(), agreements.unpopular());
  }
}
