package org.samenrooster.files;

import java.util.Comparator;
import java.util.List;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.time.DateRange;

/** The versions of a rule follow each other without a gap and without an overlap. */
record ValidityCheck(Fields rule) {

  void check(List<RulePack.Version> versions) {
    List<DateRange> ranges =
        versions.stream()
            .map(RulePack.Version::validity)
            .sorted(Comparator.comparing(DateRange::from))
            .toList();
    for (int i = 1; i < ranges.size(); i++) {
      DateRange earlier = ranges.get(i - 1);
      DateRange later = ranges.get(i);
      if (earlier.until().isAfter(later.from())) {
        rule.place("versions", FaultCode.VERSIONS_OVERLAP, later.from(), until(earlier));
      } else if (earlier.until().isBefore(later.from())) {
        rule.place("versions", FaultCode.VERSIONS_GAP, later.from(), until(earlier));
      }
    }
  }

  private static String until(DateRange range) {
    return range.hasEnd() ? range.until().toString() : "…";
  }
}
