package org.samenrooster.solver.suggestion;

import java.util.Set;

/**
 * How much of the burden that a shift is one person bears already.
 *
 * @param kinds what the shift is; empty where it is no burden
 * @param shifts how many such shifts the person has in the weeks around it
 * @param shareTenths how many of the team's would be the person's part by contract hours, in tenths
 *     of a shift
 */
public record Burden(Set<BurdenKind> kinds, int shifts, int shareTenths) {

  /** Of a shift that is no burden. */
  static final Burden NONE = new Burden(Set.of(), 0, 0);

  public Burden {
    kinds = Set.copyOf(kinds);
  }

  /** How many whole shifts above (positive) or below the own part. */
  int shiftsAbove() {
    return Math.floorDiv(10 * shifts - shareTenths, 10);
  }
}
