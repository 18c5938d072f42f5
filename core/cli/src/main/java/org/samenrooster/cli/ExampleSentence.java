package org.samenrooster.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.samenrooster.files.ExampleShift;
import org.samenrooster.files.RuleExample;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.Level;
import org.samenrooster.team.TeamMember;

/** A worked example as a sentence: the roster, for whom, and what the rule says. */
record ExampleSentence(RuleExample example, CliTexts texts) {

  String text() {
    List<String> circumstances = new ArrayList<>(person());
    example
        .absences()
        .forEach(
            absence ->
                circumstances.add(
                    texts.get("doc.absent", absence.days().from(), absence.days().until())
                        + (absence.countedMinutes().isPresent()
                            ? " "
                                + texts.get(
                                    "doc.counting",
                                    texts.hours(absence.countedMinutes().getAsInt()))
                            : "")));
    example.published().ifPresent(day -> circumstances.add(texts.get("doc.published", day)));
    example.options().stream()
        .sorted()
        .forEach(option -> circumstances.add(texts.get("doc.with-option", option)));
    String about = circumstances.isEmpty() ? "" : " (" + String.join("; ", circumstances) + ")";
    String shifts = example.shifts().stream().map(this::shift).collect(Collectors.joining("; "));
    String note = example.note().map(words -> ": " + words.in(texts.language())).orElse("");
    return shifts + about + " → " + texts.get("doc.gives." + example.gives()) + note + ".";
  }

  private List<String> person() {
    TeamMember person = example.timeline().member();
    List<String> said = new ArrayList<>();
    person.birthDate().ifPresent(date -> said.add(texts.get("doc.born", date)));
    person.facts().forEach(held -> said.add("`" + held.fact() + "`"));
    person.fixedFreeDays().stream()
        .sorted()
        .forEach(day -> said.add(texts.get("doc.free-day", name(day))));
    LocalDate first = example.shifts().get(0).day();
    int level = person.levelOn(first).map(Level::value).orElse(Level.MAX);
    if (level < Level.MAX) {
      said.add(texts.get("doc.level", level));
    }
    for (Employment employment : person.employments()) {
      if (employment.weeklyMinutes() != RuleExample.FULL_TIME_MINUTES) {
        said.add(texts.get("doc.contract", texts.hours(employment.weeklyMinutes())));
      }
      if (employment.dates().until().isBefore(RuleExample.LAST_DAY)) {
        said.add(texts.get("doc.employed-until", employment.dates().until()));
      }
    }
    person.coaching().forEach(one -> said.add(texts.get("doc.coached-until", one.dates().until())));
    return said;
  }

  private String shift(ExampleShift shift) {
    StringBuilder words = new StringBuilder();
    words.append(shift.repetition().map(again -> repeated(shift, again)).orElse(day(shift.day())));
    words.append(' ').append(times(shift.times()));
    if (shift.breakMinutes() > 0) {
      words.append(' ').append(texts.get("doc.break", shift.breakMinutes()));
    }
    shift
        .breaks()
        .forEach(part -> words.append(' ').append(texts.get("doc.break-at", times(part))));
    if (shift.kind() != ShiftKind.CARE) {
      words.append(" `").append(shift.kind()).append('`');
    }
    shift.callOuts().forEach(call -> words.append(' ').append(texts.get("doc.call", times(call))));
    shift.level().ifPresent(level -> words.append(' ').append(texts.get("doc.asks-level", level)));
    return words.toString();
  }

  private String repeated(ExampleShift shift, ExampleShift.Repetition again) {
    String days = again.days().stream().sorted().map(this::name).collect(Collectors.joining(" "));
    String key =
        again.weeks() == 1
            ? "doc.one-week"
            : again.everyWeeks() == 1 ? "doc.weeks" : "doc.every-weeks";
    return texts.get(key, days, day(shift.day()), again.weeks(), again.everyWeeks());
  }

  private String day(LocalDate date) {
    return name(date.getDayOfWeek()) + " " + date;
  }

  private String name(DayOfWeek day) {
    return texts.get("day." + day.getValue());
  }

  private static String times(ExampleShift.Times times) {
    return times.start() + "–" + times.end();
  }
}
