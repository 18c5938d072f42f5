package org.samenrooster.hours.season;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.DayMinutes;
import org.samenrooster.hours.ExtendedContracts;
import org.samenrooster.hours.PlannedHours;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/**
 * The one law of what a person is to be rostered for. With an hours agreement: annual hours less
 * public holidays, spread by the team's profile and the person's own wish. Without one: a seventh
 * of the week for every employed day, and no band.
 *
 * @param contracts of one person; what was agreed on top of them stays in its own days, and the
 *     band goes beside it
 * @param seasons what was said about years; of other years every month weighs the same, and the
 *     band of the agreement holds
 */
public record PeriodTargets(
    ExtendedContracts contracts, Optional<HoursAgreement> agreement, Seasons seasons) {

  /**
   * Profiles of the team and wishes of the person.
   *
   * @param profiles at most one for a year
   * @param wishes at most one for a year
   * @param from the first day on which they hold, such as that of which hours are kept first: of
   *     the days before it every one holds its even share, and what they say of its year moves
   *     hours between the days after it
   */
  public record Seasons(
      Map<Integer, SeasonProfile> profiles, Map<Integer, SeasonWish> wishes, LocalDate from) {

    /** Nothing was said about any year. */
    public static final Seasons NONE = new Seasons(Map.of(), Map.of());

    /** They hold on every day. */
    public Seasons(Map<Integer, SeasonProfile> profiles, Map<Integer, SeasonWish> wishes) {
      this(profiles, wishes, LocalDate.MIN);
    }

    /**
     * @throws IllegalArgumentException if one stands under a year that is not its own
     */
    public Seasons {
      profiles = Map.copyOf(profiles);
      wishes = Map.copyOf(wishes);
      profiles.forEach((year, profile) -> requireSame(year, profile.year()));
      wishes.forEach((year, wish) -> requireSame(year, wish.year()));
    }

    private static void requireSame(int year, int own) {
      if (year != own) {
        throw new IllegalArgumentException(
            "What is said about (" + own + ") does not hold for (" + year + ").");
      }
    }

    /** The same without what the person wishes. */
    public Seasons withoutWishes() {
      return new Seasons(profiles, Map.of(), from);
    }

    /** The same with what holds from another day on. */
    public Seasons from(LocalDate day) {
      return new Seasons(profiles, wishes, day);
    }

    private Map<Month, Integer> weightsOf(int year) {
      Optional<SeasonProfile> profile = Optional.ofNullable(profiles.get(year));
      Optional<SeasonWish> wish = Optional.ofNullable(wishes.get(year));
      Map<Month, Integer> weights = new EnumMap<>(Month.class);
      for (Month month : Month.values()) {
        int team = profile.map(known -> known.weights().getOrDefault(month, 100)).orElse(100);
        weights.put(month, team * wish.map(own -> own.percentOf(month)).orElse(100));
      }
      return weights;
    }
  }

  /**
   * Of contracts on top of which nothing was agreed.
   *
   * @param contracts of one person, no two on the same day
   */
  public PeriodTargets(
      List<Employment> contracts, Optional<HoursAgreement> agreement, Seasons seasons) {
    this(ExtendedContracts.plain(contracts), agreement, seasons);
  }

  /** The same targets, as if nothing had been agreed on top of the contracts. */
  public PeriodTargets withoutRaises() {
    return new PeriodTargets(contracts.withoutRaises(), agreement, seasons);
  }

  /** The same where the seasons hold from a day on at the latest. */
  public PeriodTargets keptFrom(LocalDate day) {
    return seasons.from().isAfter(day)
        ? new PeriodTargets(contracts, agreement, seasons.from(day))
        : this;
  }

  /**
   * The target of a run of days with an end, as minutes per week, rounded half up; never below
   * zero.
   */
  public int perWeek(DateRange days) {
    long minutes = Math.max(0, in(days).contractMinutes());
    return Math.toIntExact((2 * 7 * minutes + days.days()) / (2L * days.days()));
  }

  /** The target of a run of days with an end. */
  public PeriodTarget in(DateRange days) {
    return agreement
        .map(known -> in(days, known))
        .orElseGet(
            () -> {
              int minutes = PlannedHours.byTheWeek(contracts.parts(), days);
              return new PeriodTarget(minutes, minutes, minutes);
            });
  }

  private PeriodTarget in(DateRange days, HoursAgreement agreement) {
    int last = days.until().minusDays(1).getYear();
    return IntStream.rangeClosed(days.from().getYear(), last)
        .mapToObj(year -> inYear(year, days, agreement))
        .reduce(new PeriodTarget(0, 0, 0), PeriodTarget::plus);
  }

  private PeriodTarget inYear(int year, DateRange days, HoursAgreement agreement) {
    int contract = minutes(annualHours(year, agreement), days);
    int plain = minutes(withoutRaises().annualHours(year, agreement), days);
    int agreed = contract - plain;
    int band = band(year, days, agreement);
    return new PeriodTarget(
        contract, share(plain, 100 - band) + agreed, share(plain, 100 + band) + agreed);
  }

  private static int minutes(AnnualHours annual, DateRange days) {
    int holidays = annual.publicHolidaysIn(days).stream().mapToInt(DayMinutes::minutes).sum();
    return annual.minutesIn(days) - holidays;
  }

  /**
   * The line of a year as the season spreads it: what targets are parts of, and what balances are
   * measured by, so that whoever works his targets ends the year at zero.
   */
  public AnnualHours annualHours(int year, HoursAgreement agreement) {
    return new AnnualHours(year, contracts, agreement)
        .spreadBy(seasons.weightsOf(year), seasons.from());
  }

  private int band(int year, DateRange days, HoursAgreement agreement) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return bandPercent(days.from().isAfter(newYear) ? days.from() : newYear, agreement);
  }

  /** How far targets may be missed either way, in percent: by the profile, else the agreement. */
  public int bandPercent(LocalDate day, HoursAgreement agreement) {
    return Optional.ofNullable(seasons.profiles().get(day.getYear()))
        .map(SeasonProfile::bandPercent)
        .orElseGet(() -> agreement.number(HoursTerm.BAND_PERCENT, day));
  }

  // Half up.
  private static int share(int minutes, int percent) {
    return Math.toIntExact((Math.max(0L, minutes) * percent + 50) / 100);
  }
}
