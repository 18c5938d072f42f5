package org.samenrooster.hours;

import java.time.LocalDate;

/** Whole minutes that belong to a day. */
public record DayMinutes(LocalDate day, int minutes) {}
