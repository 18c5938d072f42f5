package org.samenrooster.server.hours.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.time.Interval;

/**
 * What payroll has to know of people besides their hours; each question is one statement or two.
 */
public interface PayrollPeople {

  /**
   * A person.
   *
   * @param externalId as HR knows him
   * @param homeTeamId the team that tells of what is no shift
   */
  record PayrollPerson(String id, Optional<String> externalId, String homeTeamId) {}

  /** The people, by id. */
  Map<String, PayrollPerson> of(String organisationId, Collection<String> personIds);

  /**
   * The settlements that were booked in some time for these people, and the corrections of time
   * away, in order. What corrects a contract or a balance is nothing to pay; what corrects work is
   * told with its irregular hours.
   */
  List<HoursEntry> bookedLater(String organisationId, Collection<String> personIds, Interval time);
}
