package org.samenrooster.server.platform.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts events per key in fixed windows and says how long to wait when there are too many. */
final class RateLimit {

  // Beyond this many keys the counts start afresh: memory stays bounded under a flood of addresses.
  private static final int MOST_KEYS = 10_000;

  private final int most;
  private final long windowNanos;
  private final Map<String, Integer> counts = new HashMap<>();
  private long windowStart;

  RateLimit(int most, Duration window) {
    this.most = most;
    this.windowNanos = window.toNanos();
  }

  /**
   * Counts one event.
   *
   * @param nanos the time on any steady clock
   * @return the seconds until the window ends, if this event is one too many
   */
  synchronized Optional<Long> count(String key, long nanos) {
    if (counts.isEmpty() || nanos - windowStart >= windowNanos || counts.size() >= MOST_KEYS) {
      counts.clear();
      windowStart = nanos;
    }
    if (counts.merge(key, 1, Integer::sum) <= most) {
      return Optional.empty();
    }
    var left = Duration.ofNanos(windowNanos - (nanos - windowStart));
    return Optional.of(left.plusNanos(999_999_999).toSeconds());
  }
}
