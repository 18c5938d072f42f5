package org.samenrooster.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A checked {@code plan}.
 *
 * @param files what is read and written
 * @param arrivals how arrivals become nurses; present exactly when the demand is a CSV file
 * @param weeks length of the cycle
 * @param from the Monday on which the cycle begins; empty for the next one
 * @param maxShiftTypes how many shift types a design may use when the team has none
 * @param search limits of the search
 */
record PlanRequest(
    Files files,
    Optional<Arrivals> arrivals,
    int weeks,
    Optional<LocalDate> from,
    int maxShiftTypes,
    Search search) {

  /** What is read, and what is written. */
  record Files(
      Path team, Path demand, Path out, Optional<Path> current, Optional<Path> rulesFolder) {}

  /**
   * How arrivals become nurses.
   *
   * @param level level of the nurses; empty for the lowest that the team's people have
   */
  record Arrivals(
      int stayMinutes,
      BigDecimal patientsPerNurse,
      BigDecimal serviceLevel,
      int minimum,
      Optional<Integer> level) {}

  /** When the search ends, and how it draws. */
  record Search(int seconds, long seed, int threads, long steps) {}
}
