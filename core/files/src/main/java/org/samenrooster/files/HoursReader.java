package org.samenrooster.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.HoursDocument.WrittenAway;
import org.samenrooster.files.HoursDocument.WrittenShift;
import org.samenrooster.rules.Absence;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Reads a file about hours: the parts by themselves, and then whether they fit each other. */
final class HoursReader {

  private final Fields fields;
  private final int year;

  HoursReader(Fields fields, int year) {
    this.fields = fields;
    this.year = year;
  }

  /** An absence and the object that tells it. */
  private record ReadAway(Fields fields, WrittenAway away) {}

  /** What the file says; empty, or worth nothing, where there are faults. */
  Optional<HoursDocument> read() {
    Optional<ZoneId> zone = Moments.zone(fields);
    // Where the zone is unknown the other faults are still looked for, on a clock without changes.
    Moments moments = new Moments(zone.orElse(ZoneOffset.UTC));
    Fields contract = fields.objectOrEmpty("employment");
    if (!fields.has("employment")) {
      fields.missing("employment");
    }
    Optional<Employment> employment = employment(contract);
    BigDecimal wage = fields.has("employment") ? Amounts.required(contract, "hourlyWage") : null;
    contract.nothingElse();
    HoursBorders borders = new HoursBorders(moments.zone(), year, employment);
    List<ReadShift> shifts = shifts(moments, borders);
    List<ReadAway> away = new ArrayList<>(away("leave", moments, borders));
    away.addAll(away("absences", moments, borders));
    reportOverlaps(away, moments.zone());
    reportHalves(shifts, away, moments.zone());
    fields.nothingElse();
    if (employment.isEmpty() || wage == null) {
      return Optional.empty();
    }
    return Optional.of(
        new HoursDocument(
            moments.zone(),
            employment.get(),
            wage,
            shifts.stream()
                .map(shift -> new WrittenShift(shift.fields().requiredText("start"), shift.duty()))
                .toList(),
            away.stream().map(ReadAway::away).toList()));
  }

  private Optional<Employment> employment(Fields contract) {
    int weekly = fields.has("employment") ? PersonReader.weeklyMinutes(contract) : 0;
    Optional<DateRange> dates = new Dates(contract).range();
    DateRange days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    if (dates.isPresent() && !dates.get().overlaps(days)) {
      contract.place(
          dates.get().from().isBefore(days.until()) ? "until" : "from",
          FaultCode.EMPLOYMENT_OUTSIDE_YEAR,
          dates.get().from().isBefore(days.until()) ? dates.get().until() : dates.get().from(),
          year);
      return Optional.empty();
    }
    return dates.map(range -> Employment.fixed("employment", weekly, range));
  }

  private List<ReadShift> shifts(Moments moments, HoursBorders borders) {
    List<@Nullable ReadShift> all =
        fields.objects("shifts", new ShiftReader(moments, Set.of())::read);
    if (!fields.has("shifts")) {
      fields.missing("shifts");
    }
    List<ReadShift> shifts = all.stream().filter(Objects::nonNull).toList();
    TimelineReader.reportClashes(shifts, moments.zone());
    shifts.forEach(shift -> borders.check(shift.fields(), shift.duty().interval()));
    return shifts;
  }

  private List<ReadAway> away(String name, Moments moments, HoursBorders borders) {
    boolean leave = name.equals("leave");
    List<ReadAway> away =
        fields.objects(name, one -> away(one, moments, leave)).stream()
            .flatMap(Optional::stream)
            .toList();
    away.forEach(read -> borders.check(read.fields(), read.away().block()));
    return away;
  }

  private static Optional<ReadAway> away(Fields fields, Moments moments, boolean leave) {
    Optional<Absence> absence = new AbsenceReader(fields, moments).read();
    return absence.map(
        known ->
            new ReadAway(
                fields,
                new WrittenAway(
                    fields.pointer(), leave, known.interval(), known.countedMinutes())));
  }

  private static void reportOverlaps(List<ReadAway> away, ZoneId zone) {
    for (int i = 0; i < away.size(); i++) {
      ReadAway later = away.get(i);
      away.subList(0, i).stream()
          .filter(earlier -> earlier.away().block().overlaps(later.away().block()))
          .findFirst()
          .ifPresent(
              earlier ->
                  later
                      .fields()
                      .place(
                          "start",
                          FaultCode.TIMES_AWAY_OVERLAP,
                          later.fields().text("start"),
                          ReadShift.written(earlier.away().block().start(), zone),
                          ReadShift.written(earlier.away().block().endExclusive(), zone),
                          earlier.fields().place().line()));
    }
  }

  // Nobody knows which half of the break was taken.
  private static void reportHalves(List<ReadShift> shifts, List<ReadAway> away, ZoneId zone) {
    for (ReadShift shift : shifts) {
      Interval work = shift.duty().interval();
      away.stream()
          .map(read -> read.away().block())
          .filter(block -> block.overlaps(work) && !block.encloses(work))
          .findFirst()
          .ifPresent(
              block ->
                  shift
                      .fields()
                      .place(
                          "start",
                          FaultCode.SHIFT_PARTLY_AWAY,
                          shift.fields().text("start"),
                          shift.fields().text("end"),
                          ReadShift.written(block.start(), zone),
                          ReadShift.written(block.endExclusive(), zone)));
    }
  }
}
