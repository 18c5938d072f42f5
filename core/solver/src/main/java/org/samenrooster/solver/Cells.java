package org.samenrooster.solver;

import java.util.Arrays;

/**
 * The lines of all members as small numbers: 0 is a day off, others are the indexes of shift types
 * in the {@link SearchModel}. Mutable; belongs to one thread.
 */
final class Cells {

  static final byte OFF = 0;

  private final int days;
  private final byte[] values;

  Cells(int members, int days) {
    this(days, new byte[members * days]);
  }

  private Cells(int days, byte[] values) {
    this.days = days;
    this.values = values;
  }

  byte get(int member, int day) {
    return values[member * days + day];
  }

  void set(int member, int day, byte type) {
    values[member * days + day] = type;
  }

  byte[] values() {
    return values;
  }

  Cells copy() {
    return new Cells(days, values.clone());
  }

  void copyFrom(Cells other) {
    System.arraycopy(other.values, 0, values, 0, values.length);
  }

  boolean sameAs(Cells other) {
    return Arrays.equals(values, other.values);
  }
}
