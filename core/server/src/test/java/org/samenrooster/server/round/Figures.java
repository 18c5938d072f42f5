package org.samenrooster.server.round;

import java.util.Locale;

/** Prints what was measured, so that {@code bin/bench round} finds it among everything else. */
final class Figures {

  private Figures() {}

  /** A line of figures. */
  static void print(String text, Object... values) {
    System.out.println("bench: " + String.format(Locale.ROOT, text, values));
  }
}
