package org.samenrooster.server.rules.rest;

import java.time.Instant;
import java.util.Comparator;
import org.samenrooster.rules.Severity;
import org.samenrooster.server.rules.application.ListViolations.Listed;

/** A place in the list of violations, in the order of that list. */
record ViolationPlace(Severity severity, Instant at, String ruleId, String memberId) {

  private static final int PARTS = 4;
  private static final Comparator<ViolationPlace> ORDER =
      Comparator.comparing(ViolationPlace::severity)
          .thenComparing(ViolationPlace::at)
          .thenComparing(ViolationPlace::ruleId)
          .thenComparing(ViolationPlace::memberId);

  static ViolationPlace of(Listed listed) {
    var finding = listed.finding();
    return new ViolationPlace(
        finding.inFull().severity(),
        finding.forOthers().at(),
        finding.inFull().terms().id(),
        listed.memberId());
  }

  /** Reads what {@link #toString} wrote. */
  static ViolationPlace read(String text) {
    var parts = text.split(" ", PARTS);
    if (parts.length < PARTS) {
      throw new IllegalArgumentException("A place has four parts, not: " + text);
    }
    return new ViolationPlace(
        Severity.valueOf(parts[0]),
        Instant.ofEpochSecond(Long.parseLong(parts[1])),
        parts[2],
        parts[3]);
  }

  boolean isAfter(ViolationPlace other) {
    return ORDER.compare(this, other) > 0;
  }

  @Override
  public String toString() {
    return severity + " " + at.getEpochSecond() + " " + ruleId + " " + memberId;
  }
}
