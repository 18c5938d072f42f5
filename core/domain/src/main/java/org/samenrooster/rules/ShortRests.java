package org.samenrooster.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The exception by which a rest may be shorter now and then: once in 7 × 24 hours 8 hours (ATW art.
 * 5:3 and 5:8), or in nursing and care also once 10 hours (ATB art. 5.19). Every 7 × 24 hours are
 * looked at, so an exception that was used counts for a whole week.
 *
 * @param leastMinutes the shortest rest that an exception allows, once
 * @param secondLeastMinutes the shortest rest that a second exception in the same 7 × 24 hours
 *     allows; none where it equals {@code normalMinutes}
 * @param normalMinutes the rest without an exception
 */
public record ShortRests(int leastMinutes, int secondLeastMinutes, int normalMinutes) {

  /**
   * A rest and when the exception that it may use starts to count.
   *
   * @param at minute from which its 7 × 24 hours count
   * @param minutes how long it lasts
   */
  public record Rest(long at, long minutes) {}

  /**
   * How far the exceptions are used up with this rest; empty where it is not allowed.
   *
   * @param earlier the rests of the 7 × 24 hours before it
   */
  public Optional<ExceptionUse> use(Rest rest, List<Rest> earlier) {
    List<Rest> used =
        earlier.stream()
            .filter(other -> other.at() > rest.at() - Span.WEEK && isExceptional(other))
            .toList();
    long[] sorted =
        LongStream.concat(LongStream.of(rest.minutes()), used.stream().mapToLong(Rest::minutes))
            .sorted()
            .toArray();
    boolean allowed =
        sorted.length <= allowed()
            && sorted[0] >= leastMinutes
            && (sorted.length < 2 || sorted[1] >= secondLeastMinutes);
    if (!allowed) {
      return Optional.empty();
    }
    long oldest = used.stream().mapToLong(Rest::at).min().orElse(rest.at());
    return Optional.of(
        new ExceptionUse(sorted.length, allowed(), Span.instantOf(oldest + Span.WEEK)));
  }

  // What is too short for any exception is a violation of its own and uses none up.
  private boolean isExceptional(Rest rest) {
    return rest.minutes() >= leastMinutes && rest.minutes() < normalMinutes;
  }

  private int allowed() {
    return secondLeastMinutes < normalMinutes ? 2 : 1;
  }
}
