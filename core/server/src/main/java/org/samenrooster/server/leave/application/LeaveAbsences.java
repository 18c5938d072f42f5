package org.samenrooster.server.leave.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** The absences that leave becomes, among those that HR handed in. */
public interface LeaveAbsences {

  /**
   * The leave of people that touches these days, granted here or handed in, by person. Why else
   * somebody is absent is not read.
   */
  Map<String, List<Interval>> leaveOf(
      StoredTeam team, Collection<String> personIds, DateRange days);

  /** The absences that granted leave became, in order. */
  List<CountedAbsence> of(String organisationId, LeaveRequest granted);

  /** Stores the absences of granted leave. */
  void add(
      String organisationId,
      String personId,
      LeaveRequest granted,
      Collection<CountedAbsence> absences);

  /** Takes the absences of leave away that was given back. */
  void remove(String organisationId, LeaveRequest givenBack);
}
