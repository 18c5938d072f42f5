package org.samenrooster.server.approval.application;

import java.util.Collection;
import java.util.function.Predicate;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;

/** Refuses requests that name somebody who is no member. */
final class Strangers {

  private Strangers() {}

  /**
   * Refuses all of them at once.
   *
   * @throws Problem {@code impossible-document} if there is one
   */
  static void refuse(Collection<String> memberIds, Predicate<String> isMember) {
    var faults =
        memberIds.stream()
            .filter(isMember.negate())
            .sorted()
            .map(id -> Fault.at("/memberIds", FaultCode.NOT_A_MEMBER, id))
            .toList();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
  }
}
