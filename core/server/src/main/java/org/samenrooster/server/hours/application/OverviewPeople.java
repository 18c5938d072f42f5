package org.samenrooster.server.hours.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.time.DateRange;

/** Whose hours an overview of an organisation is about. One statement for each question. */
public interface OverviewPeople {

  /** Who is a member of a team and has a contract on some of these days, by id. */
  List<String> underContract(String organisationId, DateRange days);

  /**
   * Until when rosters of these days are known, by person: the last end of a period of one of the
   * person's teams that shares a day with them.
   *
   * @param without phases in which a period has no roster yet
   */
  Map<String, LocalDate> rosterKnownUntil(
      String organisationId, DateRange days, Collection<PeriodPhase> without);
}
