package org.samenrooster.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Timeline;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Reads which days of a timeline file are judged, and from when on everything is known. Where the
 * file does not say, the judged days are those of the shifts, and nothing is claimed to be known
 * before the first day that the file names at all.
 */
record JudgedDaysReader(Fields fields, ZoneId zone) {

  /** The judged days, and the first day of which everything is known. */
  record JudgedDays(DateRange judged, LocalDate knownFrom) {

    Timeline timeline(
        TeamMember person, ZoneId zone, List<ReadShift> shifts, List<Absence> absences) {
      return new Timeline(
              person, zone, judged, shifts.stream().map(ReadShift::duty).toList(), absences)
          .knownFrom(knownFrom);
    }
  }

  /**
   * The days; empty, with faults, when they cannot be.
   *
   * @param shiftsMissing whether some shift could not be read, so that its day is not known
   */
  Optional<JudgedDays> read(List<ReadShift> shifts, List<Absence> absences, boolean shiftsMissing) {
    LocalDate from = day("from");
    LocalDate until = day("until");
    LocalDate knownFrom = day("knownFrom");
    List<LocalDate> days = shifts.stream().map(shift -> shift.duty().day()).sorted().toList();
    if (days.isEmpty() && (from == null || until == null)) {
      if (!shiftsMissing) {
        // Nothing says which days are meant.
        requireWhereAbsent("from", from);
        requireWhereAbsent("until", until);
      }
      return Optional.empty();
    }
    LocalDate first = from == null ? days.get(0) : from;
    LocalDate end = until == null ? days.get(days.size() - 1).plusDays(1) : until;
    if (!end.isAfter(first)) {
      fields.place(until == null ? "from" : "until", FaultCode.END_BEFORE_START, end, first);
      return Optional.empty();
    }
    LocalDate known = knownFrom == null ? firstNamed(first, days, absences) : knownFrom;
    return Optional.of(new JudgedDays(new DateRange(first, end), known));
  }

  private void requireWhereAbsent(String name, @Nullable LocalDate day) {
    if (day == null) {
      fields.missing(name);
    }
  }

  private @Nullable LocalDate day(String name) {
    LocalDate day = new Dates(fields).date(name);
    if (day != null && !Moments.isInOurTime(day)) {
      fields.place(name, FaultCode.NOT_A_DATE, day);
      return null;
    }
    return day;
  }

  private LocalDate firstNamed(LocalDate from, List<LocalDate> days, List<Absence> absences) {
    Stream<LocalDate> absent = absences.stream().map(absence -> dayOf(absence.interval().start()));
    return Stream.of(Stream.of(from), days.stream(), absent)
        .flatMap(all -> all)
        .min(LocalDate::compareTo)
        .orElse(from);
  }

  private LocalDate dayOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
