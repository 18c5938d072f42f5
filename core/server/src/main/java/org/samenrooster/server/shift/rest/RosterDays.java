package org.samenrooster.server.shift.rest;

import java.time.LocalDate;
import java.util.List;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.time.DateRange;

/** Reads the days that a question about shifts is about. */
public final class RosterDays {

  private static final int MOST_DAYS = 400;

  private RosterDays() {}

  /**
   * The days from the one to the other, which is not among them.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code invalid-request} if there is
   *     none, or there are too many
   */
  public static DateRange of(LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      throw refused("too-small", until, from.plusDays(1));
    }
    if (until.isAfter(from.plusDays(MOST_DAYS))) {
      throw refused("too-large", until, from.plusDays(MOST_DAYS));
    }
    return new DateRange(from, until);
  }

  private static RuntimeException refused(String code, LocalDate until, LocalDate limit) {
    return Problems.badParameters(
        List.of(ParameterFault.wrong("query/until", code, until.toString(), limit.toString())));
  }
}
