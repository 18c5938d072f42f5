package org.samenrooster.files;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Timeline;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;

/** Reads a timeline file: the parts by themselves, and then whether they fit each other. */
final class TimelineReader {

  private final Fields fields;
  private final Set<String> knownOptions;

  TimelineReader(Fields fields, Set<String> knownOptions) {
    this.fields = fields;
    this.knownOptions = knownOptions;
  }

  /** What the file says; empty, or worth nothing, where there are faults. */
  Optional<TimelineDocument> read() {
    Optional<ZoneId> zone = Moments.zone(fields);
    // Where the zone is unknown the other faults are still looked for, on a clock without changes.
    Moments moments = new Moments(zone.orElse(ZoneOffset.UTC));
    PersonReader people = new PersonReader(fields);
    List<Employment> employments = people.employments();
    TeamMember person = people.person(employments);
    Set<String> ids = employments.stream().map(Employment::id).collect(Collectors.toSet());
    List<@Nullable ReadShift> all = fields.objects("shifts", new ShiftReader(moments, ids)::read);
    List<ReadShift> shifts = all.stream().filter(Objects::nonNull).toList();
    if (!fields.has("shifts")) {
      fields.missing("shifts");
    }
    reportClashes(shifts, moments.zone());
    List<Absence> absences =
        fields.objects("absences", absence -> new AbsenceReader(absence, moments).read()).stream()
            .flatMap(Optional::stream)
            .toList();
    Map<String, Boolean> options = options();
    Optional<Timeline> timeline =
        new JudgedDaysReader(fields, moments.zone())
            .read(shifts, absences, !fields.has("shifts") || shifts.size() < all.size())
            .map(days -> days.timeline(person, moments.zone(), shifts, absences));
    fields.nothingElse();
    return timeline.map(known -> new TimelineDocument(known, options, !employments.isEmpty()));
  }

  /** Reports shifts in which the person cannot be at the same time. */
  static void reportClashes(List<ReadShift> shifts, ZoneId zone) {
    List<ReadShift> lasting = new ArrayList<>();
    Comparator<ReadShift> byStart = Comparator.comparing(shift -> shift.duty().start());
    for (ReadShift shift : shifts.stream().sorted(byStart).toList()) {
      lasting.removeIf(earlier -> earlier.duty().endMinute() <= shift.duty().startMinute());
      lasting.stream()
          .filter(shift::clashesWith)
          .findFirst()
          .ifPresent(earlier -> reportClash(shift, earlier, zone));
      lasting.add(shift);
    }
  }

  private static void reportClash(ReadShift shift, ReadShift earlier, ZoneId zone) {
    shift
        .fields()
        .place(
            "start",
            FaultCode.SHIFTS_OVERLAP,
            ReadShift.written(shift.duty().start(), zone),
            ReadShift.written(earlier.duty().start(), zone),
            ReadShift.written(earlier.duty().interval().endExclusive(), zone),
            earlier.fields().place().line());
  }

  private Map<String, Boolean> options() {
    Map<String, Boolean> options = new HashMap<>();
    Fields given = fields.objectOrEmpty("options");
    for (String name : new HashSet<>(given.names())) {
      Boolean inForce = given.truth(name);
      if (!knownOptions.contains(name)) {
        given.place(
            name,
            FaultCode.UNKNOWN_OPTION,
            name,
            String.join(", ", knownOptions.stream().sorted().toList()));
      } else if (inForce != null) {
        options.put(name, inForce);
      }
    }
    return options;
  }
}
