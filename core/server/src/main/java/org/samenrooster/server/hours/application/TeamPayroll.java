package org.samenrooster.server.hours.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.hours.payroll.PayrollLine;
import org.samenrooster.hours.payroll.PayrollLines;
import org.samenrooster.hours.payroll.PayrollLines.Corrected;
import org.samenrooster.server.hours.application.ApprovedShifts.ApprovedShift;
import org.samenrooster.server.hours.application.HoursExport.ExportedLine;
import org.samenrooster.server.hours.application.PayrollPeople.PayrollPerson;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.shift.application.ApprovalHistory.ApprovedWork;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

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

  /** Settlements, and corrections of time away, of those who are at home in the team. */
  List<ExportedLine> later(List<HoursEntry> entries) {
    return entries.stream()
        .map(PayrollLines::of)
        .map(this::exported)
        .filter(this::isAtHome)
        .toList();
  }

  /** What was put right in some time of the team's shifts. */
  List<ExportedLine> corrected(
      List<ApprovedWork> works, Interval time, Function<String, IrregularHours> irregular) {
    return works.stream()
        .flatMap(work -> corrected(work, time, irregular).stream())
        .map(this::exported)
        .toList();
  }

  private List<PayrollLine> corrected(
      ApprovedWork work, Interval time, Function<String, IrregularHours> irregular) {
    var personId = team.personOf(work.holder()).orElseThrow();
    var account = accountOn(personId, work.planned().day());
    List<PayrollLine> corrected = new ArrayList<>();
    for (int i = 1; i < work.approvals().size(); i++) {
      var before = work.approvals().get(i - 1);
      var now = work.approvals().get(i);
      if (account.isPresent() && now.correctedAt().filter(time::contains).isPresent()) {
        PayrollLines.corrected(
                account.get(),
                new Corrected(now.number(), before.worked(), now.worked()),
                irregular.apply(personId),
                team.document().costCentre())
            .ifPresent(corrected::add);
      }
    }
    return corrected;
  }

  private Optional<AccountId> accountOn(String personId, LocalDate day) {
    return contracts.values().stream()
        .filter(contract -> contract.personId().equals(personId))
        .map(Contract::employment)
        .filter(contract -> contract.dates().contains(day))
        .map(contract -> new AccountId(contract.id(), day.getYear()))
        .findFirst();
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
