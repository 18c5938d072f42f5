package org.samenrooster.server.leave.application;

import java.util.Optional;

/**
 * Which system is the master of leave in an organisation.
 *
 * @param askAt where people ask for it; there where HR is the master
 */
public record LeaveMaster(Where where, Optional<String> askAt) {

  /** Where nothing was said. */
  public static final LeaveMaster ASKED_HERE = new LeaveMaster(Where.HERE, Optional.empty());

  /** One of the two: leave is never entered twice. */
  public enum Where {
    /** Leave is asked and granted here. */
    HERE,
    /** Leave comes from the system for HR. */
    HR
  }
}
