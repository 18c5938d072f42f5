package org.samenrooster.server.platform.search;

import java.time.Instant;

/** A place in a list of searches, newest first. */
public record JobPlace(Instant createdAt, String id) {

  private static final String BETWEEN = "/";

  /** The place that {@link #toString} wrote; may throw what the JDK throws for other texts. */
  public static JobPlace read(String text) {
    var parts = text.split(BETWEEN, 2);
    return new JobPlace(Instant.parse(parts[0]), parts.length > 1 ? parts[1] : "");
  }

  @Override
  public String toString() {
    return createdAt + BETWEEN + id;
  }
}
