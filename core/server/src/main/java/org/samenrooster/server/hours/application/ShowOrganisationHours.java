package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.overview.SmallGroups;
import org.samenrooster.server.hours.application.HoursYears.Known;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.security.Caller;

/** Shows the hours of an organisation, without names and without small groups. */
@Dependent
public final class ShowOrganisationHours {

  // Accounts of a whole organisation at once might not fit into memory.
  private static final int PEOPLE_AT_ONCE = 500;

  private final OverviewPeople people;
  private final ManyYears many;
  private final Clock clock;
  private final Settings settings;

  @Inject
  ShowOrganisationHours(OverviewPeople people, ManyYears many, Clock clock, Settings settings) {
    this.people = people;
    this.many = many;
    this.clock = clock;
    this.settings = settings;
  }

  /** The hours of everybody with contract hours in the caller's organisation. */
  public HoursOverview show(Caller caller, int year) {
    var organisationId = caller.organisationId();
    var today = LocalDate.now(clock.withZone(settings.zone()));
    var hidden = new SmallGroups(settings.smallestGroup());
    return new HoursOverview(
        year,
        today,
        HoursPicture.of(figures(organisationId, year, today), hidden),
        many.openMinutes(organisationId, Optional.empty(), year, today));
  }

  private List<YearFigures> figures(String organisationId, int year, LocalDate today) {
    var days = ManyYears.daysOf(year);
    var ids = people.underContract(organisationId, days);
    var known = people.rosterKnownUntil(organisationId, days, HoursYears.WITHOUT_SHIFTS);
    List<YearFigures> figures = new ArrayList<>();
    for (var from = 0; from < ids.size(); from += PEOPLE_AT_ONCE) {
      var some = ids.subList(from, Math.min(ids.size(), from + PEOPLE_AT_ONCE));
      figures.addAll(
          many.of(
                  organisationId,
                  some,
                  year,
                  id -> new Known(today, ManyYears.later(today, known.getOrDefault(id, today))))
              .values());
    }
    return figures;
  }
}
