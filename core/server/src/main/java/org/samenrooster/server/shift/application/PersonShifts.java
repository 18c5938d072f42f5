package org.samenrooster.server.shift.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.time.DateRange;

/**
 * The shifts of one person in all teams of the organisation. Each question takes a constant number
 * of statements, however many teams there are.
 */
public interface PersonShifts {

  /**
   * What a person is to work, by start: what has not ended, of roster periods, without what she
   * reported that she cannot work.
   */
  List<PersonShift> next(String organisationId, String personId, Instant now, int atMost);

  /** Everything that a person holds in some roster periods, by start. */
  List<PersonShift> inPeriods(String organisationId, String personId, Collection<String> periodIds);

  /** What a person holds on some days, in order. */
  List<Duty> duties(String organisationId, String personId, DateRange days);

  /**
   * What others in the same teams hold at the same time as some shifts, in order of their names.
   */
  List<OtherShift> others(String organisationId, String personId, List<PersonShift> shifts);

  /**
   * What somebody else holds.
   *
   * @param name of who holds it
   */
  record OtherShift(String teamId, String name, HeldShift shift) {}
}
