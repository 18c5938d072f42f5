package org.samenrooster.server.completion.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.burden.BurdenEntry;
import org.samenrooster.burden.BurdenKind;
import org.samenrooster.server.completion.application.CompletionOutcome.AnsweredWish;
import org.samenrooster.server.completion.application.CompletionOutcome.Part;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.solver.completion.RosterWish;

/** What a proposal that is taken means for the burden ledger. */
final class TakenWishes {

  private TakenWishes() {}

  /**
   * What became of wishes and picks, by member.
   *
   * @param roster the shifts of the period, by id
   */
  static Map<String, List<BurdenEntry>> of(
      CompletionOutcome outcome, Map<String, RosterShift> roster) {
    var entries = new HashMap<String, List<BurdenEntry>>();
    for (var part : outcome.parts()) {
      entries.put(part.memberId(), of(part, roster));
    }
    return entries;
  }

  private static List<BurdenEntry> of(Part part, Map<String, RosterShift> roster) {
    var entries = new ArrayList<BurdenEntry>();
    part.wishes().stream()
        // A veto has no strength: it is kept whatever it costs.
        .filter(wish -> wish.strength() > 0)
        .map(TakenWishes::of)
        .forEach(entries::add);
    // Nobody wishes more for a shift than who picked it.
    part.lost()
        .forEach(
            lost ->
                entries.add(
                    new BurdenEntry(
                        BurdenKind.WISH_GIVEN_UP,
                        roster.get(lost.shiftId()).shift().day(),
                        RosterWish.STRONGEST)));
    return entries;
  }

  private static BurdenEntry of(AnsweredWish wish) {
    var kind = wish.because() == null ? BurdenKind.WISH_KEPT : BurdenKind.WISH_GIVEN_UP;
    return new BurdenEntry(kind, wish.day(), wish.strength());
  }
}
