package org.samenrooster.server.shift.application;

import org.samenrooster.period.PeriodPhase;
import org.samenrooster.time.DateRange;

/** What shifts know of the roster period they belong to. */
public record ShiftPeriod(String id, DateRange dates, PeriodPhase phase) {}
