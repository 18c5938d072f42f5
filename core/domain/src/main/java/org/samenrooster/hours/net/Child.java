package org.samenrooster.hours.net;

import java.time.LocalDate;
import java.util.Optional;

/** A child that lives in the household. */
public record Child(LocalDate birthDate, Optional<Childcare> childcare) {

  /** Whole years on the first of January; a child born in the year itself counts as 0. */
  int ageIn(int year) {
    return Math.max(0, Household.ageOnFirstDay(birthDate, year));
  }
}
