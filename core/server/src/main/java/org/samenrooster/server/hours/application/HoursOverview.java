package org.samenrooster.server.hours.application;

import java.time.LocalDate;

/**
 * The hours of many in a calendar year.
 *
 * @param today the server's date for them
 * @param openShiftMinutes work of the year from today on that nobody holds
 */
public record HoursOverview(
    int year, LocalDate today, HoursPicture picture, int openShiftMinutes) {}
