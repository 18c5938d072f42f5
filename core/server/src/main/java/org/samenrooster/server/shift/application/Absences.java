package org.samenrooster.server.shift.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samenrooster.rules.Absence;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** When people are absent. Why they are is never read. */
public interface Absences {

  /** The absences that touch these days, by member; who has none may be left out. */
  Map<String, List<Interval>> of(StoredTeam team, Collection<String> memberIds, DateRange days);

  /** The same with the minutes that they count for, where somebody said so. */
  Map<String, List<Absence>> counted(StoredTeam team, Collection<String> memberIds, DateRange days);

  /** The absences of members of whatever teams that overlap a time, by member. */
  Map<String, List<Interval>> during(
      String organisationId, Collection<String> memberIds, Interval time);
}
