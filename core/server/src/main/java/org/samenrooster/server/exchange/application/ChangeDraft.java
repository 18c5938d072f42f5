package org.samenrooster.server.exchange.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.exchange.ChangeKind;

/**
 * A change as somebody proposes it.
 *
 * @param shiftId the shift that goes, or the open one that is offered
 * @param forShiftId the shift that is taken instead
 * @param memberIds who is asked
 */
public record ChangeDraft(
    ChangeKind kind,
    Optional<String> shiftId,
    Optional<String> forShiftId,
    List<String> memberIds) {

  public ChangeDraft {
    memberIds = List.copyOf(memberIds);
  }

  Set<String> shiftIds() {
    return Stream.of(shiftId, forShiftId).flatMap(Optional::stream).collect(Collectors.toSet());
  }
}
