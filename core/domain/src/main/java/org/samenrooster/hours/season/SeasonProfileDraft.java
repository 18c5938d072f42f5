package org.samenrooster.hours.season;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.PublicHoliday;

/**
 * A seasonal profile as somebody writes it, right or wrong.
 *
 * @param monthPercents the weights of January to December
 */
public record SeasonProfileDraft(
    @Nullable Integer year, List<@Nullable Integer> monthPercents, @Nullable Integer bandPercent) {

  private static final int LAST_YEAR = 2199;
  private static final int MONTHS = Month.values().length;

  public SeasonProfileDraft {
    monthPercents = Collections.unmodifiableList(new ArrayList<>(monthPercents));
  }

  /** Everything that is wrong with it, in the order of the document. */
  public List<Fault> check(HoursAgreement agreement) {
    FaultFinder finder = FaultFinder.atRoot();
    read(finder, agreement);
    return finder.faults();
  }

  /**
   * The profile it says.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public SeasonProfile toProfile(HoursAgreement agreement) {
    FaultFinder finder = FaultFinder.atRoot();
    return read(finder, agreement)
        .orElseThrow(
            () -> new IllegalArgumentException("The profile has faults: " + finder.faults()));
  }

  private Optional<SeasonProfile> read(FaultFinder finder, HoursAgreement agreement) {
    Optional<Integer> known = finder.number("year", year, PublicHoliday.FIRST_YEAR, LAST_YEAR);
    Map<Month, Integer> weights = weights(finder);
    Optional<Integer> band = finder.number("bandPercent", bandPercent, 0, 100);
    if (known.isPresent() && band.isPresent()) {
      int most = mostBandPercent(agreement, known.get());
      if (band.get() > most) {
        finder.fault(
            "bandPercent", FaultCode.BAND_BEYOND_AGREEMENT, band.get(), most, agreement.id());
      }
    }
    return finder.faults().isEmpty()
        ? Optional.of(new SeasonProfile(known.orElseThrow(), weights, band.orElseThrow()))
        : Optional.empty();
  }

  private Map<Month, Integer> weights(FaultFinder finder) {
    Map<Month, Integer> weights = new EnumMap<>(Month.class);
    if (monthPercents.size() != MONTHS) {
      finder.fault("monthPercents", FaultCode.MONTHS_NOT_TWELVE, monthPercents.size());
    }
    for (int i = 0; i < Math.min(MONTHS, monthPercents.size()); i++) {
      Month month = Month.of(i + 1);
      finder
          .number("monthPercents/" + i, monthPercents.get(i), 0, SeasonProfile.MOST_WEIGHT)
          .ifPresent(percent -> weights.put(month, percent));
    }
    return weights;
  }

  /**
   * The widest band that a profile of a year may have. A profile holds for a whole year, so it is
   * that of the day on which the agreement allows least.
   */
  public static int mostBandPercent(HoursAgreement agreement, int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
        .stream()
            .mapToInt(day -> agreement.number(HoursTerm.BAND_PERCENT, day))
            .min()
            .orElseThrow();
  }
}
