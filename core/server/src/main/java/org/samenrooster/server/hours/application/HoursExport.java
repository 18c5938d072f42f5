package org.samenrooster.server.hours.application;

import java.time.LocalDate;
import java.util.List;
import org.samenrooster.hours.payroll.PayrollLine;
import org.samenrooster.server.hours.application.PayrollPeople.PayrollPerson;
import org.samenrooster.time.DateRange;

/**
 * What payroll gets of some days.
 *
 * @param openShifts held shifts of these days whose worked hours are not approved
 * @param lines in an order that stays
 */
public record HoursExport(DateRange days, int openShifts, List<ExportedLine> lines) {

  public HoursExport {
    lines = List.copyOf(lines);
  }

  /**
   * A line with whose it is.
   *
   * @param contractFrom the first day of the contract
   */
  public record ExportedLine(PayrollPerson person, LocalDate contractFrom, PayrollLine line) {}
}
