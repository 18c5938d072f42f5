package org.samenrooster.files;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.time.DateRange;

/** The versions of a rule or a term follow each other without a gap and without an overlap. */
record ValidityCheck(Fields fields) {

  void check(List<DateRange> versions) {
    List<DateRange> ranges =
        versions.stream().sorted(Comparator.comparing(DateRange::from)).toList();
    for (int i = 1; i < ranges.size(); i++) {
      DateRange earlier = ranges.get(i - 1);
      DateRange later = ranges.get(i);
      if (earlier.until().isAfter(later.from())) {
        fields.place("versions", FaultCode.VERSIONS_OVERLAP, from(later), until(earlier));
      } else if (earlier.until().isBefore(later.from())) {
        fields.place("versions", FaultCode.VERSIONS_GAP, from(later), until(earlier));
      }
    }
  }

  private static String from(DateRange range) {
    return range.from().equals(LocalDate.MIN) ? "…" : range.from().toString();
  }

  private static String until(DateRange range) {
    return range.hasEnd() ? range.until().toString() : "…";
  }
}
