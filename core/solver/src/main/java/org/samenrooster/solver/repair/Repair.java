package org.samenrooster.solver.repair;

import java.util.Comparator;
import java.util.List;
import org.samenrooster.solver.suggestion.EffectRank;
import org.samenrooster.solver.suggestion.MemberEffect;

/**
 * Requests that together fill the shift and leave no other open. Each asks another person.
 *
 * @param requests the one for the shift itself first
 */
public record Repair(List<ShiftRequest> requests) {

  /** Fewer people before more, then as for suggestions, of several people added up. */
  static final Comparator<Repair> BEST_FIRST =
      Comparator.comparing((Repair repair) -> repair.requests().size())
          .thenComparing(Repair::rank)
          .thenComparing(Repair::members);

  public Repair {
    requests = List.copyOf(requests);
  }

  private EffectRank rank() {
    return EffectRank.of(requests.stream().map(ShiftRequest::effect).toList());
  }

  private String members() {
    return String.join(
        " ", requests.stream().map(ShiftRequest::effect).map(MemberEffect::memberId).toList());
  }
}
