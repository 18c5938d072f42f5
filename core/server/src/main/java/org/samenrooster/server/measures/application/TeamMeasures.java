package org.samenrooster.server.measures.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.overview.HoursDistribution;
import org.samenrooster.measure.ExternalWork;
import org.samenrooster.measure.FamiliarFaces;
import org.samenrooster.server.audit.application.CouncilFigures.Changes;
import org.samenrooster.server.audit.application.CouncilFigures.Shifts;
import org.samenrooster.server.audit.application.CouncilReport.WishesKept;
import org.samenrooster.time.DateRange;

/**
 * How the published rosters of a team do.
 *
 * @param days on which a period begins that is counted
 * @param smallestGroup the fewest people of whom anything is told
 * @param total of all periods together
 * @param balances how the hours balances of today are spread
 */
public record TeamMeasures(
    Instant asOf,
    DateRange days,
    int smallestGroup,
    Measures total,
    List<OfPeriod> periods,
    HoursDistribution balances) {

  public TeamMeasures {
    periods = List.copyOf(periods);
  }

  /** Those of one period. */
  public record OfPeriod(String periodId, DateRange dates, Measures measures) {}

  /**
   * Figures of some periods.
   *
   * @param people who work in them
   * @param noticeDays of each period
   * @param ofPeople what would tell about people where these are too few
   */
  public record Measures(
      int people,
      List<Integer> noticeDays,
      Optional<WishesKept> wishes,
      Shifts shifts,
      Changes changes,
      Optional<OfPeople> ofPeople,
      Optional<FamiliarFaces> faces) {

    public Measures {
      noticeDays = List.copyOf(noticeDays);
    }
  }

  /** What is counted of people's work. */
  public record OfPeople(int quickReturns, ExternalWork external) {}
}
