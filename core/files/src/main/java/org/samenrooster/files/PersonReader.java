package org.samenrooster.files;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Reads the person of a timeline file and the person's employments. */
record PersonReader(Fields timeline) {

  TeamMember person(List<Employment> employments) {
    Fields person = timeline.objectOrEmpty("person");
    Optional<LocalDate> birthDate = Optional.ofNullable(new Dates(person).date("birthDate"));
    List<HeldFact> facts =
        person.wordsOrObjects("facts", "fact", PersonReader::fact).stream()
            .filter(Objects::nonNull)
            .toList();
    person.nothingElse();
    return new TeamMember("person", "", birthDate, employments, List.of(), Set.of(), facts);
  }

  private static @Nullable HeldFact fact(Fields fields, String name) {
    PersonFact fact = Choices.required(fields, name, PersonFact.class);
    Optional<DateRange> dates = new Dates(fields).range();
    return fact == null || dates.isEmpty() ? null : new HeldFact(fact, dates.get());
  }

  List<Employment> employments() {
    Set<String> ids = new HashSet<>();
    return timeline.objects("employments", fields -> employment(fields, ids)).stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Employment employment(Fields fields, Set<String> ids) {
    String id = fields.requiredText("id");
    if (!id.isEmpty() && !ids.add(id)) {
      fields.place("id", FaultCode.DUPLICATE_ID, id);
    }
    int weekly = weeklyMinutes(fields);
    Optional<DateRange> dates = new Dates(fields).range();
    // One with faults still lends its id, so that its shifts are not told to be without it.
    DateRange days = dates.orElse(new DateRange(LocalDate.MIN, LocalDate.MAX));
    return id.isEmpty() ? null : Employment.fixed(id, weekly, days);
  }

  /** Contract minutes a week; zero, with a fault, where they cannot be. */
  static int weeklyMinutes(Fields fields) {
    Integer minutes = fields.wholeNumber("weeklyMinutes");
    if (minutes == null) {
      fields.missing("weeklyMinutes");
      return 0;
    }
    if (minutes < 0) {
      fields.place("weeklyMinutes", FaultCode.NEGATIVE_NUMBER, minutes);
      return 0;
    }
    if (minutes > Employment.MAX_WEEKLY_MINUTES) {
      fields.place(
          "weeklyMinutes", FaultCode.NUMBER_TOO_LARGE, minutes, Employment.MAX_WEEKLY_MINUTES);
      return 0;
    }
    return minutes;
  }
}
