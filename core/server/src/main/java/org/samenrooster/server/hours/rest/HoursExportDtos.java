package org.samenrooster.server.hours.rest;

import java.time.LocalDate;
import java.util.Comparator;
import org.samenrooster.api.model.AllowanceMinutesDto;
import org.samenrooster.api.model.HoursExportKindDto;
import org.samenrooster.api.model.HoursExportLineDto;
import org.samenrooster.api.model.SettlementWayDto;
import org.samenrooster.hours.allowance.ShiftAllowance.BandMinutes;
import org.samenrooster.server.hours.application.HoursExport.ExportedLine;

/** The lines of payroll as they travel, and their places in the list. */
final class HoursExportDtos {

  private HoursExportDtos() {}

  /** A place in the list. */
  record Place(LocalDate day, String person, String line) {

    /** That of the export. */
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::day).thenComparing(Place::person).thenComparing(Place::line);

    private static final int PARTS = 3;

    static Place of(ExportedLine exported) {
      return new Place(exported.line().day(), exported.person().id(), exported.line().id());
    }

    /** Reads what {@link #toString} wrote. */
    static Place read(String text) {
      var parts = text.split(" ", PARTS);
      if (parts.length < PARTS) {
        throw new IllegalArgumentException("A place has three parts, not: " + text);
      }
      return new Place(LocalDate.parse(parts[0]), parts[1], parts[2]);
    }

    @Override
    public String toString() {
      return day + " " + person + " " + line;
    }
  }

  static HoursExportLineDto dto(ExportedLine exported) {
    var line = exported.line();
    var dto =
        new HoursExportLineDto()
            .id(line.id())
            .personId(exported.person().id())
            .employmentId(line.account().employment())
            .contractFrom(exported.contractFrom())
            .day(line.day())
            .kind(HoursExportKindDto.valueOf(line.kind().name()))
            .minutes(line.minutes())
            .allowances(line.allowances().stream().map(HoursExportDtos::dto).toList());
    exported.person().externalId().ifPresent(dto::setExternalId);
    line.source().shiftId().ifPresent(dto::setShiftId);
    line.source().corrects().ifPresent(dto::setCorrects);
    line.source().way().map(SettlementWayDto::valueOf).ifPresent(dto::setWay);
    line.costCentre().ifPresent(dto::setCostCentre);
    return dto;
  }

  private static AllowanceMinutesDto dto(BandMinutes band) {
    return new AllowanceMinutesDto()
        .percent(band.percent().toPlainString())
        .minutes(band.minutes());
  }
}
