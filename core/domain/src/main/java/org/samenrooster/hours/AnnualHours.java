package org.samenrooster.hours;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.agreement.OvertimeThreshold;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;

/**
 * The contract hours of one person over a calendar year: a line that rises on every employed day by
 * the contract's share of a full-time year.
 *
 * <p>On a day it rises by weekly minutes × minutes of a full-time year / (full-time weekly minutes
 * × days of the year), exactly. The minutes of a run of days are the difference of the line at its
 * ends, each rounded half up, so that parts of a year always add up to the whole.
 */
public final class AnnualHours {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final DateRange days;
  private final List<Employment> contracts;
  private final List<ContractRaise> raises;
  private final HoursAgreement agreement;
  private final YearLine contractLine;
  private final Map<ContractRaise, YearLine> raisedLines;
  private final YearLine wholeLine;
  private final YearLine thresholdLine;

  /** The hours of contracts on top of which nothing was agreed. */
  public AnnualHours(int year, List<Employment> contracts, HoursAgreement agreement) {
    this(year, ExtendedContracts.plain(contracts), agreement);
  }

  /**
   * @param extended contracts of one person; those that follow each other are rounded together
   * @throws IllegalArgumentException if two contracts share a day of the year
   */
  public AnnualHours(int year, ExtendedContracts extended, HoursAgreement agreement) {
    this.days = daysOf(year);
    this.agreement = agreement;
    this.raises = extended.raises().stream().filter(raise -> raise.days().overlaps(days)).toList();
    this.contracts =
        extended.contracts().stream()
            .filter(contract -> contract.dates().overlaps(days))
            .sorted(Comparator.comparing(contract -> contract.dates().from()))
            .toList();
    for (int i = 1; i < this.contracts.size(); i++) {
      if (this.contracts.get(i - 1).dates().overlaps(this.contracts.get(i).dates())) {
        throw new IllegalArgumentException(
            "Two contracts share a day: "
                + this.contracts.get(i - 1)
                + ", "
                + this.contracts.get(i));
      }
    }
    List<DateRange> parts = parts();
    this.contractLine = line(parts, part -> week(part, List.of()));
    this.raisedLines = raisedLines(parts);
    this.wholeLine = contractLine.plus(raisedLines.values());
    this.thresholdLine = line(parts, this::thresholdWeek);
  }

  private AnnualHours(AnnualHours same, YearLine contractLine) {
    this.days = same.days;
    this.agreement = same.agreement;
    this.contracts = same.contracts;
    this.raises = same.raises;
    this.contractLine = contractLine;
    this.raisedLines = same.raisedLines;
    this.wholeLine = contractLine.plus(raisedLines.values());
    this.thresholdLine = same.thresholdLine;
  }

  /**
   * The same hours, spread over the year by weights of its months: a day of a month that weighs
   * twice as much holds twice the share of its contract. The employed days of the year together
   * hold exactly what they held; where they all weigh nothing, the line stays as it is. What was
   * agreed on top of a contract stays in its own days. Holidays and the threshold of overtime stay.
   *
   * @throws IllegalArgumentException if a month has no weight or one below zero
   */
  public AnnualHours spreadBy(Map<Month, Integer> weights) {
    return spreadBy(weights, days.from());
  }

  /**
   * The same with the days before one left as they are: the weights move hours between the days
   * from then on, which together hold what they held.
   *
   * @param from the first day that the weights hold for
   * @throws IllegalArgumentException if a month has no weight or one below zero
   */
  public AnnualHours spreadBy(Map<Month, Integer> weights, LocalDate from) {
    for (Month month : Month.values()) {
      Integer weight = weights.get(month);
      if (weight == null || weight < 0) {
        throw new IllegalArgumentException(
            "Month (" + month + ") needs a weight of 0 or more, not " + weight + ".");
      }
    }
    return new AnnualHours(this, contractLine.spreadBy(weights, from));
  }

  /** The days of a calendar year. */
  static DateRange daysOf(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  // The year cut where a contract or a term changes; only days with a contract.
  private List<DateRange> parts() {
    NavigableSet<LocalDate> cuts = new TreeSet<>(Set.of(days.from(), days.until()));
    Stream<DateRange> termDays =
        Stream.concat(
                agreement.numbers().values().stream(), Stream.of(agreement.overtimeThreshold()))
            .flatMap(term -> term.versions().stream().map(Dated.Version::days));
    Stream.of(
            contracts.stream().map(Employment::dates),
            raises.stream().map(ContractRaise::days),
            termDays)
        .flatMap(Function.identity())
        .flatMap(range -> Stream.of(range.from(), range.until()))
        .filter(days::contains)
        .forEach(cuts::add);
    return cuts.headSet(days.until()).stream()
        .map(from -> new DateRange(from, Objects.requireNonNull(cuts.higher(from))))
        .filter(part -> contractOn(part.from()).isPresent())
        .toList();
  }

  // Each with what it adds to the contract and to those before it.
  private Map<ContractRaise, YearLine> raisedLines(List<DateRange> parts) {
    Map<ContractRaise, YearLine> lines = new LinkedHashMap<>();
    for (int i = 0; i < raises.size(); i++) {
      List<ContractRaise> before = raises.subList(0, i);
      List<ContractRaise> with = raises.subList(0, i + 1);
      lines.put(raises.get(i), line(parts, part -> week(part, with) - week(part, before)));
    }
    return lines;
  }

  private YearLine line(List<DateRange> parts, ToIntFunction<DateRange> weeklyMinutes) {
    List<YearLine.Part> line = new ArrayList<>();
    for (DateRange part : parts) {
      line.add(
          new YearLine.Part(
              part,
              product(
                  weeklyMinutes.applyAsInt(part),
                  agreement.number(HoursTerm.ANNUAL_FULL_TIME_MINUTES, part.from())),
              product(
                  agreement.number(HoursTerm.FULL_TIME_WEEKLY_MINUTES, part.from()), days.days())));
    }
    return new YearLine(line);
  }

  private static BigInteger product(int one, int other) {
    return BigInteger.valueOf((long) one * other);
  }

  /** The contract on a day of the year; none where the person is not employed. */
  public Optional<Employment> contractOn(LocalDate day) {
    return contracts.stream().filter(contract -> contract.dates().contains(day)).findFirst();
  }

  /** The calendar year. */
  public int year() {
    return days.from().getYear();
  }

  /** What was agreed on top of the contracts for days of the year. */
  public List<ContractRaise> raises() {
    return raises;
  }

  /** The days of a contract that lie in the year; empty where none does. */
  public Optional<DateRange> daysOf(Employment contract) {
    return within(contract.dates());
  }

  private Optional<DateRange> within(DateRange range) {
    return range.overlaps(days) ? Optional.of(range.within(days)) : Optional.empty();
  }

  /**
   * The contract minutes of a run of days, with what was agreed on top; days outside the year or a
   * contract hold none.
   */
  public int minutesIn(DateRange range) {
    return within(range).map(wholeLine::minutesIn).orElse(0);
  }

  /**
   * Minutes of a run of days that were agreed on top of the contract.
   *
   * @param decision what was agreed
   * @param added with the first day on which it holds
   */
  public record Raised(String decision, DayMinutes added) {}

  /**
   * What was agreed on top adds to a run of days, in order; without those that add nothing, because
   * the contract was handed in with them. What is left of {@link #minutesIn} is of the contract,
   * also the minute by which days after a raise may be rounded otherwise.
   */
  public List<Raised> raisedIn(DateRange range) {
    List<Raised> raised = new ArrayList<>();
    List<YearLine> before = new ArrayList<>();
    raisedLines.forEach(
        (raise, line) -> {
          int minutes = minutesIn(range, before);
          before.add(line);
          int added = minutesIn(range, before) - minutes;
          if (added != 0 && raise.days().overlaps(range)) {
            LocalDate from = raise.days().from();
            LocalDate first = from.isBefore(range.from()) ? range.from() : from;
            raised.add(new Raised(raise.decision(), new DayMinutes(first, added)));
          }
        });
    return raised;
  }

  private int minutesIn(DateRange range, List<YearLine> raised) {
    return within(range).map(contractLine.plus(raised)::minutesIn).orElse(0);
  }

  /**
   * Beyond how many minutes in a run of days work is overtime: on each day a full-time share or the
   * contract's own, as the agreement says for that day.
   */
  public int overtimeThresholdIn(DateRange range) {
    return within(range).map(thresholdLine::minutesIn).orElse(0);
  }

  private int week(DateRange part, List<ContractRaise> agreed) {
    return contractOn(part.from())
        .map(contract -> ExtendedContracts.weeklyMinutes(contract, part.from(), agreed))
        .orElse(0);
  }

  // Whoever has a contract of more than full-time does not work overtime within it.
  private int thresholdWeek(DateRange part) {
    int contract = week(part, raises);
    boolean absolute = agreement.overtimeThresholdOn(part.from()) == OvertimeThreshold.ABSOLUTE;
    int fullTime = agreement.number(HoursTerm.FULL_TIME_WEEKLY_MINUTES, part.from());
    return absolute ? Math.max(contract, fullTime) : contract;
  }

  /**
   * What public holidays of employed days take off the contract hours, in order: those that are no
   * Saturday or Sunday, for everybody, rostered or not. Each amount is rounded half up.
   *
   * @throws IllegalArgumentException for a year whose holidays are not known
   */
  public List<DayMinutes> publicHolidaysIn(DateRange range) {
    return agreement.publicHolidayDatesIn(year()).stream()
        .filter(day -> range.contains(day) && !WEEKEND.contains(day.getDayOfWeek()))
        .flatMap(day -> contractOn(day).map(contract -> holiday(day, contract)).stream())
        .filter(holiday -> holiday.minutes() > 0)
        .toList();
  }

  private DayMinutes holiday(LocalDate day, Employment contract) {
    return new DayMinutes(
        day,
        YearLine.halfUp(
            product(
                ExtendedContracts.weeklyMinutes(contract, day, raises),
                agreement.number(HoursTerm.PUBLIC_HOLIDAY_MINUTES, day)),
            BigInteger.valueOf(agreement.number(HoursTerm.FULL_TIME_WEEKLY_MINUTES, day))));
  }
}
