package org.samenrooster.server.shift.application;

import java.util.Collection;
import org.samenrooster.hours.PlannedHours;
import org.samenrooster.hours.season.PeriodTarget;
import org.samenrooster.rules.Duty;
import org.samenrooster.time.DateRange;

/**
 * What a member is rostered for in a period, against what the period is to hold for him.
 *
 * @param target contract hours of the period, never below zero, and the band around them
 */
public record PeriodHours(PeriodTarget target, int plannedMinutes) {

  /** Of a target, and work on days of the period or others. */
  static PeriodHours of(PeriodTarget target, DateRange days, Collection<Duty> duties) {
    return new PeriodHours(
        target.contractMinutes() < 0 ? new PeriodTarget(0, 0, 0) : target,
        PlannedHours.of(target.contractMinutes(), days, duties).plannedMinutes());
  }
}
