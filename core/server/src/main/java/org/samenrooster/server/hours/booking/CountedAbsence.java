package org.samenrooster.server.hours.booking;

import org.samenrooster.time.Interval;

/**
 * Time away that counts a number of minutes of its own, whatever was rostered in it.
 *
 * @param id of the absence
 * @param leave whether it takes leave hours
 */
public record CountedAbsence(String id, boolean leave, Interval time, int minutes) {}
