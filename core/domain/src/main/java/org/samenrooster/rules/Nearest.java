package org.samenrooster.rules;

import java.time.Instant;

/**
 * The nearest thing that a rule does allow: the same work, starting later or ending earlier.
 *
 * @param way how the work would have to change
 * @param moment the first start, or the last end, that keeps the rule
 */
public record Nearest(Way way, Instant moment) {

  /** In which direction the work would have to move. */
  public enum Way {
    /** It may start from the moment on. */
    START_FROM,
    /** It may last until the moment at most. */
    END_BY
  }

  /** Work that starts at this minute or later keeps the rule. */
  public static Nearest startFrom(long minute) {
    return new Nearest(Way.START_FROM, Span.instantOf(minute));
  }

  /** Work that ends at this minute or earlier keeps the rule. */
  public static Nearest endBy(long minute) {
    return new Nearest(Way.END_BY, Span.instantOf(minute));
  }
}
