package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.suggestion.application.ShownEffect;
import org.samenrooster.server.suggestion.application.SuggestMembers;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.suggestion.WorkCost;

/** Knows whom an open shift is offered to where nobody is named: the best of those who can. */
@Dependent
final class AbleMembers {

  /** Enough for a yes, and not the whole team on a free day. */
  private static final int MOST = 8;

  private final SuggestMembers suggestions;

  @Inject
  AbleMembers(SuggestMembers suggestions) {
    this.suggestions = suggestions;
  }

  /**
   * The best of those whom the rules allow it, besides the caller; people with an engagement only
   * where no own staff can.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if nobody can
   */
  Set<String> toTake(Caller caller, StoredTeam team, String shiftId) {
    var best = best(caller, team, shiftId);
    if (best.isEmpty()) {
      throw ChangeProblems.impossible("/memberIds", FaultCode.CHANGE_NOBODY_ABLE, List.of());
    }
    return best;
  }

  /** The same; empty if nobody can. */
  Set<String> best(Caller caller, StoredTeam team, String shiftId) {
    var all =
        suggestions.suggest(caller, team.team().id(), shiftId, Integer.MAX_VALUE).able().stream()
            .map(ShownEffect::effect)
            .filter(effect -> !caller.isMember(effect.memberId()))
            .toList();
    var own = all.stream().filter(effect -> effect.cost() != WorkCost.EXTERNAL).toList();
    return (own.isEmpty() ? all : own)
        .stream().limit(MOST).map(effect -> effect.memberId()).collect(Collectors.toSet());
  }
}
