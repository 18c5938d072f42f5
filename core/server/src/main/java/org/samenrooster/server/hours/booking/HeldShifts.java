package org.samenrooster.server.hours.booking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samenrooster.hours.HoursCauses.HeldShift;
import org.samenrooster.time.DateRange;

/** What people hold, whoever keeps it. */
public interface HeldShifts {

  /**
   * The shifts that people hold on these roster days, in whatever team of the organisation, by
   * person, with what was approved of them; in two statements. Times are on the wall clock of the
   * person's home team.
   */
  Map<String, List<HeldShift>> of(
      String organisationId, Collection<HoursPerson> people, DateRange days);
}
