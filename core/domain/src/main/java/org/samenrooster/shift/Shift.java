package org.samenrooster.shift;

import java.time.LocalDate;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Level;

/** One dated piece of work. Open or held is its type: what may not happen to it has no method. */
public sealed interface Shift permits OpenShift, HeldShift {

  /** Identity. */
  String id();

  /** Code of its shift type. */
  String shiftType();

  /** Least level its work asks for. */
  Level requiredLevel();

  /** The work as the rules see it. */
  Duty duty();

  /** The roster day: the day on which it starts. */
  default LocalDate day() {
    return duty().day();
  }
}
