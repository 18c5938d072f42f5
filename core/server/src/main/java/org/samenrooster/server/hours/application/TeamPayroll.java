package org.samenrooster.server.hours.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.hours.payroll.PayrollLine;
import org.samenrooster.hours.payroll.PayrollLines;
import org.samenrooster.server.hours.application.ApprovedShifts.ApprovedShift;
import org.samenrooster.server.hours.application.HoursExport.ExportedLine;
import org.samenrooster.server.hours.application.PayrollPeople.PayrollPerson;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** The lines of one team, each with whose it is. */
final class TeamPayroll {

  private record Contract(String personId, Employment employment) {}

  private final StoredTeam team;
  private final PayrollLines lines;
  private final Map<String, PayrollPerson> people;
  private final Map<String, Contract> contracts;

  /**
   * @param loaded the accounts of everybody who ever was a member
   * @param people the same, by id
   */
  TeamPayroll(StoredTeam team, PersonYears.Loaded loaded, Map<String, PayrollPerson> people) {
    this.team = team;
    this.lines = new PayrollLines(loaded.all());
    this.people = people;
    this.contracts =
        loaded.people().values().stream()
            .flatMap(TeamPayroll::contracts)
            .collect(Collectors.toMap(of -> of.employment().id(), Function.identity()));
  }

  private static Stream<Contract> contracts(HoursPerson person) {
    return person.contracts().stream().map(contract -> new Contract(person.id(), contract));
  }

  /** Approved shifts, as far as they lie in these days. */
  List<ExportedLine> worked(
      List<ApprovedShift> held, DateRange days, Function<String, IrregularHours> irregular) {
    List<ExportedLine> worked = new ArrayList<>();
    for (var shift : held) {
      var personId = team.personOf(shift.holder()).orElseThrow();
      shift
          .approved()
          .map(duty -> lines.worked(duty, irregular.apply(personId)))
          .ifPresent(
              parts ->
                  parts.stream()
                      .filter(line -> days.contains(line.day()))
                      .map(this::exported)
                      .forEach(worked::add));
    }
    return worked;
  }

  /** Leave and absence of those who are at home in the team. */
  List<ExportedLine> away(DateRange days) {
    return lines.away(days).stream().map(this::exported).filter(this::isAtHome).toList();
  }

  /**
   * Corrections and settlements: those of the team's shifts, and those of no shift of the people at
   * home in it.
   */
  List<ExportedLine> later(List<HoursEntry> entries, Set<String> shiftsOfTeam) {
    Predicate<ExportedLine> told =
        exported ->
            exported
                .line()
                .source()
                .shiftId()
                .map(shiftsOfTeam::contains)
                .orElseGet(() -> isAtHome(exported));
    // Contract hours came from HR, whose payroll knows that they changed.
    return entries.stream()
        .filter(entry -> !entry.isContractLine())
        .map(PayrollLines::of)
        .map(this::exported)
        .filter(told)
        .toList();
  }

  private boolean isAtHome(ExportedLine exported) {
    return exported.person().homeTeamId().equals(team.team().id());
  }

  private ExportedLine exported(PayrollLine line) {
    var contract = contracts.get(line.account().employment());
    return new ExportedLine(
        people.get(contract.personId()), contract.employment().dates().from(), line);
  }
}
