package org.samenrooster.hours.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.samenrooster.time.Dated;
import org.samenrooster.time.Interval;

/**
 * Counts irregular hours and what they give. The wall clock decides in which band a minute lies,
 * and its date which table and which limit hold; what is counted are minutes that pass, so the
 * night of a clock change has an hour more or less of them.
 *
 * @param zone of the wall clock
 * @param tables the bands by date; on a day without table nothing carries an allowance
 * @param wageCaps the highest hourly wage that counts, by date; none where there is no value
 * @param holidays which dates are public holidays
 */
public record IrregularHours(
    ZoneId zone,
    Dated<AllowanceTable> tables,
    Dated<BigDecimal> wageCaps,
    Predicate<LocalDate> holidays) {

  /** Percent of an hourly wage, for one minute. */
  private static final BigDecimal PARTS = BigDecimal.valueOf(60L * 100);

  private static final AllowanceTable NOTHING = new AllowanceTable(List.of());

  /**
   * The allowance of one shift. Minutes times percent times wage are added up exactly and rounded
   * once, to cents, half up.
   *
   * @param work the stretches that were worked, without the breaks, in order and in whole minutes
   * @param hourlyWage in euros
   */
  public ShiftAllowance of(List<Interval> work, BigDecimal hourlyWage) {
    Sum sum = new Sum();
    work.forEach(stretch -> count(stretch, hourlyWage, sum));
    return sum.allowance();
  }

  // Between two changes of the clock minutes and wall clock go side by side, so from one border to
  // the next the percentage is one.
  private void count(Interval stretch, BigDecimal hourlyWage, Sum sum) {
    Instant moment = stretch.start();
    while (moment.isBefore(stretch.endExclusive())) {
      ZoneOffset offset = zone.getRules().getOffset(moment);
      LocalDateTime local = LocalDateTime.ofInstant(moment, offset);
      LocalDate date = local.toLocalDate();
      int minute = local.get(ChronoField.MINUTE_OF_DAY);
      AllowanceTable.Stretch band =
          tables.on(date).orElse(NOTHING).at(date, holidays.test(date), minute);
      Instant border = moment.plus(band.untilMinute() - minute, ChronoUnit.MINUTES);
      Instant end = earlier(border, stretch.endExclusive());
      ZoneOffsetTransition change = zone.getRules().nextTransition(moment);
      end = change == null ? end : earlier(end, change.getInstant());
      int minutes = Math.toIntExact(ChronoUnit.MINUTES.between(moment, end));
      sum.add(band.percent(), minutes, wageCaps.on(date).map(hourlyWage::min).orElse(hourlyWage));
      moment = end;
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static final class Sum {

    private final Map<BigDecimal, Integer> minutesByPercent = new LinkedHashMap<>();
    private BigDecimal wageParts = BigDecimal.ZERO;

    void add(BigDecimal percent, int minutes, BigDecimal wage) {
      if (percent.signum() > 0) {
        minutesByPercent.merge(percent.stripTrailingZeros(), minutes, Integer::sum);
        wageParts = wageParts.add(percent.multiply(BigDecimal.valueOf(minutes)).multiply(wage));
      }
    }

    ShiftAllowance allowance() {
      return new ShiftAllowance(
          minutesByPercent.entrySet().stream()
              .map(band -> new ShiftAllowance.BandMinutes(band.getKey(), band.getValue()))
              .toList(),
          wageParts.divide(PARTS, 2, RoundingMode.HALF_UP));
    }
  }
}
