package org.samenrooster.hours;

/** Whose hours of which year: one account for every employment and calendar year. */
public record AccountId(String employment, int year) {}
