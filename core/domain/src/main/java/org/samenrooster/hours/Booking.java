package org.samenrooster.hours;

import java.util.List;
import org.samenrooster.fault.Fault;

/** What came of booking. A refusal is a value: it lists every reason, and nothing was booked. */
public sealed interface Booking {

  /**
   * Everything was booked.
   *
   * @param ledger the accounts afterwards
   * @param entries what is new, in the order in which it was booked
   */
  record Booked(HoursLedger ledger, List<HoursEntry> entries) implements Booking {

    public Booked {
      entries = List.copyOf(entries);
    }
  }

  /** Nothing was booked. */
  record Refused(List<Fault> faults) implements Booking {

    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
