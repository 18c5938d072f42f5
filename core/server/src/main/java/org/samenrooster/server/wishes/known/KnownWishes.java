package org.samenrooster.server.wishes.known;

import java.util.Map;
import org.samenrooster.wish.PeriodWishes;

/**
 * The wishes of a roster period, for whoever makes the roster. Each question takes one statement.
 * Who asks sees to it that wishing has ended, or that the wishes are the asker's own.
 */
public interface KnownWishes {

  /** What everybody wishes for, by member; who never wished is left out. */
  Map<String, PeriodWishes> ofPeriod(String organisationId, String periodId);

  /** What one member wishes for. */
  PeriodWishes ofMember(String organisationId, String periodId, String memberId);
}
