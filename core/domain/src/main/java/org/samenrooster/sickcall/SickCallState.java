package org.samenrooster.sickcall;

/** Where a sick call stands: whether the person is back, and what HR says. */
public enum SickCallState {
  /** Registered here; HR has said nothing. */
  REPORTED,
  /** HR knows it. */
  CONFIRMED,
  /** The person is back; HR has said nothing. */
  RECOVERED,
  /** The person is back, and HR knows it. */
  CLOSED,
  /** HR does not take it: the absence ended with that. */
  REFUSED;

  /** Whether the person is still away. */
  public boolean isOpen() {
    return this == REPORTED || this == CONFIRMED;
  }
}
