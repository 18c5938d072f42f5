package org.samenrooster.files;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.samenrooster.demand.ArrivalsHistory;
import org.samenrooster.fault.FaultCode;

/**
 * Reads the history of arrivals: a CSV file with the header {@code date,hour,arrivals} and a line
 * for every hour in order, such as {@code 2016-01-04,0,6}. Semicolons do as well as commas.
 *
 * <p>Hours are those of the wall clock. On the day the clock goes forward the skipped hour may be
 * missing; on the day it goes back the repeated hour may stand twice, and the busier one counts.
 */
public final class ArrivalsFile {

  /** What the first line says. */
  static final String HEADER = "date,hour,arrivals";

  private ArrivalsFile() {}

  /**
   * The history, or every fault with its line.
   *
   * @param zone the wall clock of the file
   * @param leastHours a shorter history is a fault
   */
  public static Read<ArrivalsHistory> read(Path file, ZoneId zone, int leastHours) {
    Faults faults = new Faults();
    Optional<String> text = TextFile.read(file, faults);
    if (text.isEmpty()) {
      return Read.refused(faults.inReadingOrder());
    }
    return parse(file.toString(), text.get(), zone, leastHours);
  }

  static Read<ArrivalsHistory> parse(String file, String text, ZoneId zone, int leastHours) {
    Faults faults = new Faults();
    List<String> lines = text.lines().toList();
    String header = lines.isEmpty() ? "" : lines.get(0).strip();
    if (!header.replace(';', ',').equalsIgnoreCase(HEADER)) {
      faults.add(Place.startOf(file), "", FaultCode.CSV_HEADER, header, HEADER);
      return Read.refused(faults.inReadingOrder());
    }
    ArrivalsRows rows = new ArrivalsRows(file, zone, header.contains(";") ? ";" : ",", faults);
    for (int i = 1; i < lines.size(); i++) {
      rows.add(i + 1, lines.get(i));
    }
    if (faults.none() && rows.hours() < leastHours) {
      faults.add(
          new Place(file, lines.size(), 1),
          "",
          FaultCode.HISTORY_TOO_SHORT,
          rows.hours(),
          leastHours);
    }
    return faults.none() ? Read.of(rows.history()) : Read.refused(faults.capped(file));
  }
}
