package org.samenrooster.files;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.team.Coaching;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Reads the person of a worked example. Who is not described is an adult with a full-time contract
 * and the highest level.
 */
record ExamplePersonReader(Fields person) {

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  TeamMember read() {
    Dates dates = new Dates(person);
    Optional<LocalDate> birthDate = Optional.ofNullable(dates.date("birthDate"));
    Optional<LocalDate> employedUntil = Optional.ofNullable(dates.date("employedUntil"));
    Optional<LocalDate> coachedUntil = Optional.ofNullable(dates.date("coachedUntil"));
    int weekly =
        within("weeklyMinutes", RuleExample.FULL_TIME_MINUTES, 0, Employment.MAX_WEEKLY_MINUTES);
    int level = within("level", Level.MAX, 1, Level.MAX);
    List<PersonFact> facts = choices("facts", PersonFact.values(), PersonFact::name);
    List<DayOfWeek> free = choices("fixedFreeDays", DayOfWeek.values(), FaultFinder::shortName);
    person.nothingElse();
    DateRange employed =
        new DateRange(
            FIRST_DAY, employedUntil.filter(FIRST_DAY::isBefore).orElse(RuleExample.LAST_DAY));
    return new TeamMember(
        "example",
        "",
        birthDate,
        List.of(Employment.fixed("employment", weekly, employed)),
        List.of(
            new HeldQualification(
                new Qualification("LEVEL", "", new Level(level)),
                new DateRange(FIRST_DAY, RuleExample.LAST_DAY))),
        new HashSet<>(free),
        facts.stream().map(HeldFact::always).toList(),
        coachedUntil.filter(FIRST_DAY::isBefore).stream()
            .map(until -> new Coaching("coach", new DateRange(FIRST_DAY, until)))
            .toList());
  }

  private int within(String name, int otherwise, int least, int most) {
    Integer number = person.wholeNumber(name);
    if (number == null) {
      return otherwise;
    }
    if (number < least || number > most) {
      boolean large = number > most;
      FaultCode code = large ? FaultCode.NUMBER_TOO_LARGE : FaultCode.NUMBER_TOO_SMALL;
      person.place(name, code, number, large ? most : least);
      return otherwise;
    }
    return number;
  }

  private <T> List<T> choices(String name, T[] all, Function<T, String> named) {
    Map<String, T> byName = Arrays.stream(all).collect(Collectors.toMap(named, one -> one));
    String known = Arrays.stream(all).map(named).collect(Collectors.joining(", "));
    return person.parsed(
        name, text -> Optional.ofNullable(find(byName, text)), FaultCode.UNKNOWN_CHOICE, known);
  }

  private static <T> @Nullable T find(Map<String, T> byName, String name) {
    return byName.get(name);
  }
}
