package org.samenrooster.server.round;

/**
 * A shift that goes from one holder to another.
 *
 * @param from member who held it, or {@link #NOBODY}
 * @param to member who holds it from then on, or {@link #NOBODY}
 */
record Handover(String shiftId, String from, String to) {

  /** The holder of an open shift. */
  static final String NOBODY = "nobody";
}
