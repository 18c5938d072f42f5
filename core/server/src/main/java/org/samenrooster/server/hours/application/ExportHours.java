package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.hours.allowance.IrregularHours;
import org.samenrooster.server.hours.application.ApprovedShifts.ApprovedShift;
import org.samenrooster.server.hours.application.HoursExport.ExportedLine;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.ApprovalHistory;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.time.DateRange;

/**
 * Exports the hours of a team to payroll: the work on its shifts, whoever did it, and of those who
 * are at home in it what is no shift. So the exports of all teams together hold each line once.
 */
@Dependent
public final class ExportHours {

  private static final Comparator<ExportedLine> ORDER =
      Comparator.comparing((ExportedLine exported) -> exported.line().day())
          .thenComparing(exported -> exported.person().id())
          .thenComparing(exported -> exported.line().id());

  private final CallersTeam teams;
  private final PersonYears years;
  private final ApprovedShifts approvals;
  private final PayrollPeople people;
  private final ApprovalHistory history;

  @Inject
  ExportHours(
      CallersTeam teams,
      PersonYears years,
      ApprovedShifts approvals,
      PayrollPeople people,
      ApprovalHistory history) {
    this.teams = teams;
    this.years = years;
    this.approvals = approvals;
    this.people = people;
    this.history = history;
  }

  /**
   * The hours of some days.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team
   */
  public HoursExport export(Caller caller, String teamId, DateRange days) {
    var team = teams.load(caller, teamId);
    var persons = team.people().stream().map(MemberPerson::personId).collect(Collectors.toSet());
    // A night from the day before may lie in these days for a part.
    var held = approvals.during(team, new DateRange(days.from().minusDays(1), days.until()));
    var loaded = years.load(team.organisationId(), yearsOf(persons, days));
    var payroll = new TeamPayroll(team, loaded, people.of(team.organisationId(), persons));
    var time = days.in(team.team().zone());
    var later = people.bookedLater(team.organisationId(), persons, time);
    var corrected = history.correctedIn(team, time);
    var lines =
        Stream.of(
                payroll.worked(held, days, person -> irregularHours(loaded, person)),
                payroll.away(days),
                payroll.later(later),
                payroll.corrected(corrected, time, person -> irregularHours(loaded, person)))
            .flatMap(List::stream)
            .sorted(ORDER)
            .toList();
    return new HoursExport(days, open(held, days), lines);
  }

  // The night before the last day may end on the day after it.
  private static Map<String, Set<Integer>> yearsOf(Set<String> persons, DateRange days) {
    var wanted = Set.copyOf(List.of(days.from().getYear(), days.until().getYear()));
    return persons.stream().collect(Collectors.toMap(person -> person, person -> wanted));
  }

  private IrregularHours irregularHours(PersonYears.Loaded loaded, String personId) {
    var person = loaded.people().get(personId);
    return years.agreement(person).irregularHours(person.zone());
  }

  private static int open(List<ApprovedShift> held, DateRange days) {
    return Math.toIntExact(
        held.stream().filter(shift -> days.contains(shift.day()) && shift.waits()).count());
  }
}
