package org.samenrooster.shifttype;

/**
 * What roster time counts for. {@link ShiftKind} says it, unless a shift type says otherwise.
 *
 * @param coverage whether a person in it covers staffing need
 * @param hours whether its minutes count as planned hours
 * @param rest whether it interrupts rest
 */
public record CountsFor(boolean coverage, boolean hours, boolean rest) {}
