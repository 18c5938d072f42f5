package org.samenrooster.team;

import java.time.LocalDate;
import org.samenrooster.time.DateRange;

/** A bare constraint on a member's roster, and on which days it binds. */
public record HeldFact(PersonFact fact, DateRange dates) {

  private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

  /** A constraint that binds on every day. */
  public static HeldFact always(PersonFact fact) {
    return new HeldFact(fact, ALWAYS);
  }
}
