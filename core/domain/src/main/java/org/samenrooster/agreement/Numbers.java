package org.samenrooster.agreement;

/** Bounds of agreed numbers. */
final class Numbers {

  private Numbers() {}

  static void requireFrom(int least, String what, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          "The " + what + " must be at least " + least + ", not " + value + ".");
    }
  }
}
