package org.samenrooster.cli;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samenrooster.hours.PlannedHours;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.solver.CoachedLine;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Hours of each person against the contract, and the burden: nights, weekends, exceptions. */
record PeopleReport(Plan plan, CliTexts texts) {

  private static final int NAME_WIDTH = 24;
  private static final int NIGHT_MINUTES = 60;

  void printTo(PrintStream out) {
    out.println(texts.get("people.title", plan.weeks()));
    out.println(
        Columns.left("", NAME_WIDTH)
            + Columns.right(texts.get("people.contract"), 10)
            + Columns.right(texts.get("people.planned"), 10)
            + Columns.right(texts.get("people.difference"), 10)
            + Columns.right(texts.get("people.shifts"), 9)
            + Columns.right(texts.get("people.nights"), 8)
            + Columns.right(texts.get("people.weekends"), 9));
    plan.team().members().forEach(member -> out.println(row(member)));
    plan.proposal().coached().forEach(line -> out.println(followed(line)));
    out.println();
  }

  private String followed(CoachedLine line) {
    String coaches = line.coachIds().stream().map(this::name).collect(Collectors.joining(", "));
    String why = line.shortfall().map(reason -> " " + reason.message(texts.language())).orElse("");
    return texts.get(
            "people.coached", name(line.memberId()), coaches, line.followed(), line.shifts())
        + why;
  }

  private String name(String memberId) {
    return plan.team().member(memberId).map(TeamMember::name).orElse(memberId);
  }

  private String row(TeamMember member) {
    DateRange cycle = DateRange.ofWeeks(plan.anchor(), plan.weeks());
    List<Duty> duties = duties(member, cycle);
    PlannedHours hours = PlannedHours.of(member, cycle, duties);
    long nights = duties.stream().filter(duty -> duty.nightMinutes() > NIGHT_MINUTES).count();
    return Columns.left(RosterReport.shortened(member.name()), NAME_WIDTH)
        + Columns.right(aWeek(hours.contractMinutes()), 10)
        + Columns.right(aWeek(hours.plannedMinutes()), 10)
        + Columns.right(promisesNoHours(member) ? "–" : aWeek(hours.differenceMinutes()), 10)
        + Columns.right(Integer.toString(duties.size()), 9)
        + Columns.right(Long.toString(nights), 8)
        + Columns.right(Long.toString(weekends(duties)), 9)
        + remarks(member);
  }

  private boolean promisesNoHours(TeamMember member) {
    return member
        .employmentOn(plan.anchor())
        .map(employment -> employment.kind().promisesNoHours())
        .orElse(true);
  }

  private String aWeek(int minutes) {
    return texts.hours((double) minutes / plan.weeks());
  }

  private List<Duty> duties(TeamMember member, DateRange cycle) {
    return plan.proposal()
        .baseRoster()
        .unrollOver(cycle)
        .filter(cell -> cell.memberId().equals(member.id()))
        .map(
            cell ->
                Duty.of(
                    member.id(),
                    plan.team().shiftType(cell.shiftType()).orElseThrow(),
                    cell.date(),
                    plan.team().zone(),
                    Optional.empty()))
        .toList();
  }

  private static long weekends(List<Duty> duties) {
    return duties.stream()
        .map(Duty::day)
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
        .map(day -> day.minusDays(day.getDayOfWeek().getValue() - 1L))
        .distinct()
        .count();
  }

  private String remarks(TeamMember member) {
    StringBuilder remarks = new StringBuilder();
    kind(member, plan.anchor()).ifPresent(kind -> remarks.append("  ").append(kind));
    Map<String, Long> rules =
        plan.proposal().ruleViolations().stream()
            .filter(ofMember -> ofMember.memberId().equals(member.id()))
            .flatMap(ofMember -> ofMember.violations().stream())
            .map(RuleViolation::terms)
            .collect(
                Collectors.groupingBy(terms -> terms.id(), TreeMap::new, Collectors.counting()));
    rules.forEach((rule, count) -> remarks.append("  ").append(count).append("× ").append(rule));
    return remarks.toString();
  }

  // A fixed contract is what one expects; the others explain why the hours differ.
  private Optional<String> kind(TeamMember member, LocalDate day) {
    return member
        .employmentOn(day)
        .map(Employment::kind)
        .filter(kind -> kind != ContractKind.FIXED)
        .map(kind -> texts.get("contract." + kind));
  }
}
