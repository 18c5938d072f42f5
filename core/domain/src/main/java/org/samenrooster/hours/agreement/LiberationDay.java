package org.samenrooster.hours.agreement;

/** Whether 5 May is a public holiday for an agreement. */
public enum LiberationDay {
  EVERY_YEAR,
  NEVER
}
