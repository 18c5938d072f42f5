package org.samenrooster.files;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * What lies in one year and in the employment: a block over one of their borders belongs to two
 * accounts and is refused.
 */
record HoursBorders(ZoneId zone, int year, Optional<Employment> employment) {

  void check(Fields block, Interval interval) {
    DateRange days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    if (isInside(block, interval, days, FaultCode.OVER_YEAR, FaultCode.OUTSIDE_YEAR)) {
      employment.ifPresent(
          contract ->
              isInside(
                  block,
                  interval,
                  contract.dates(),
                  FaultCode.OVER_EMPLOYMENT,
                  FaultCode.OUTSIDE_EMPLOYMENT));
    }
  }

  private boolean isInside(
      Fields block, Interval interval, DateRange days, FaultCode over, FaultCode outside) {
    LocalDate first = interval.start().atZone(zone).toLocalDate();
    LocalDate last = interval.endExclusive().minusNanos(1).atZone(zone).toLocalDate();
    if (days.contains(first) && days.contains(last)) {
      return true;
    }
    if (days.contains(first) || days.contains(last)) {
      LocalDate border = days.contains(first) ? days.until() : days.from();
      block.place("start", over, block.text("start"), block.text("end"), border, year);
    } else {
      block.place(
          "start",
          outside,
          block.text("start"),
          block.text("end"),
          days.from().equals(LocalDate.MIN) ? "…" : days.from(),
          days.hasEnd() ? days.until() : "…");
    }
    return false;
  }
}
