package org.samenrooster.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Reads one worked example: a roster in compact form, for whom, and what the rule says. */
record ExampleReader(Fields fields) {

  private static final String AMSTERDAM = "Europe/Amsterdam";

  @Nullable RuleExample read(Optional<PlainWords> note) {
    if (!fields.has("shifts")) {
      fields.missing("shifts");
    }
    List<ExampleShift> shifts =
        fields.parsed("shifts", ExampleShiftReader::parse, FaultCode.NOT_AN_EXAMPLE_SHIFT);
    List<ExampleAbsence> absences =
        fields.parsed("absences", ExampleAbsence::parse, FaultCode.NOT_AN_EXAMPLE_ABSENCE);
    RuleExample.Outcome gives = Choices.required(fields, "gives", RuleExample.Outcome.class);
    TeamMember person = new ExamplePersonReader(fields.objectOrEmpty("person")).read();
    Optional<LocalDate> published = Optional.ofNullable(new Dates(fields).date("published"));
    List<String> options = fields.texts("options");
    ZoneId zone = zone();
    if (shifts.isEmpty() || gives == null || zone == null) {
      return null;
    }
    return new RuleExample(
        shifts,
        absences,
        timeline(person, zone, shifts, absences),
        published,
        new HashSet<>(options),
        gives,
        note);
  }

  private @Nullable ZoneId zone() {
    String name = Objects.requireNonNullElse(fields.text("zone"), AMSTERDAM);
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      fields.place("zone", FaultCode.UNKNOWN_ZONE, name);
      return null;
    }
  }

  // Judged are the days from the first shift to the last; the rest of the world is rest.
  private static Timeline timeline(
      TeamMember person, ZoneId zone, List<ExampleShift> shifts, List<ExampleAbsence> absences) {
    List<Duty> duties = shifts.stream().flatMap(shift -> shift.in(zone).stream()).toList();
    List<LocalDate> days =
        Stream.concat(
                shifts.stream().flatMap(shift -> shift.dates().stream()),
                shifts.stream().map(ExampleShift::day))
            .sorted()
            .toList();
    DateRange judged = new DateRange(days.get(0), days.get(days.size() - 1).plusDays(1));
    List<Absence> away = absences.stream().map(absence -> absence.in(zone)).toList();
    return new Timeline(person, zone, judged, duties, away);
  }
}
