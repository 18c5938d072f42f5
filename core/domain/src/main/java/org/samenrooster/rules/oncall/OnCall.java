package org.samenrooster.rules.oncall;

import java.util.EnumSet;
import java.util.Set;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;

/** Which roster time is being on call. */
final class OnCall {

  /** Reachable elsewhere: what the law says of time on call holds for stand-by too (ATB 5.19:3). */
  static final Set<ShiftKind> REACHABLE = EnumSet.of(ShiftKind.ON_CALL, ShiftKind.STAND_BY);

  /** All three together (ATB 5.19:4). */
  static final Set<ShiftKind> ANY =
      EnumSet.of(ShiftKind.ON_CALL, ShiftKind.STAND_BY, ShiftKind.PRESENCE);

  private OnCall() {}

  static boolean isReachable(Duty duty) {
    return REACHABLE.contains(duty.kind());
  }
}
