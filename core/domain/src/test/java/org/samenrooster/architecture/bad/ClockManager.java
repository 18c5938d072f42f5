package org.samenrooster.architecture.bad;

import java.time.LocalDate;
import java.util.Date;
import org.assertj.core.api.Assertions;

/** Breaks every rule at once, so that each can be seen to refuse it. */
final class ClockManager {

  private double hours;

  Date date() {
    Assertions.assertThat(hours).isZero();
    System.out.println(LocalDate.now());
    return new Date(0);
  }
}
