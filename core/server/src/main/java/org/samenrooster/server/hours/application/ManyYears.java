package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.server.hours.application.HoursYears.Known;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.time.DateRange;

/** The years of many people at once, and the work that nobody holds. Nothing is stored. */
@Dependent
final class ManyYears {

  private final PersonYears accounts;
  private final HoursYears years;
  private final OpenWork openWork;

  @Inject
  ManyYears(PersonYears accounts, HoursYears years, OpenWork openWork) {
    this.accounts = accounts;
    this.years = years;
    this.openWork = openWork;
  }

  /**
   * The figures of each person, in the same order.
   *
   * @param known what is known of a person's year
   */
  Map<String, YearFigures> of(
      String organisationId, List<String> personIds, int year, Function<String, Known> known) {
    var loaded =
        accounts.load(
            organisationId,
            personIds.stream().collect(Collectors.toMap(id -> id, id -> Set.of(year))));
    Map<String, YearFigures> figures = new LinkedHashMap<>();
    for (var id : personIds) {
      var person = loaded.people().get(id);
      figures.put(id, YearFigures.of(years.of(person, loaded.all(), year, known.apply(id))));
    }
    return figures;
  }

  /** Minutes of open shifts that count as hours, on those days of the year that are not over. */
  int openMinutes(String organisationId, Optional<String> teamId, int year, LocalDate today) {
    var days = daysOf(year);
    var from = later(days.from(), today);
    return from.isBefore(days.until())
        ? openWork.minutes(organisationId, teamId, new DateRange(from, days.until()))
        : 0;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static DateRange daysOf(int year) {
    var first = LocalDate.of(year, 1, 1);
    return new DateRange(first, first.plusYears(1));
  }
}
