package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.agreement.AgreementStanding;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.approval.LineFacts;
import org.samenrooster.approval.LineFacts.Burdens;
import org.samenrooster.approval.LineFacts.Hours;
import org.samenrooster.approval.LineFacts.Judged;
import org.samenrooster.hours.AwayMinutes;
import org.samenrooster.hours.PlannedHours;
import org.samenrooster.hours.season.PeriodTarget;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Severity;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.completion.application.CompletionTakes;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.RosterLines;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.rules.application.ListViolations;
import org.samenrooster.server.rules.application.ListViolations.Listed;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.shift.application.HeldAnywhere;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.shift.HeldShift;

/**
 * Gathers what is known of every line, in a number of statements that does not grow with the team.
 */
@Dependent
final class FactsOfLines {

  private static final PeriodTarget NOTHING = new PeriodTarget(0, 0, 0);

  private final ListViolations violations;
  private final PersonYears years;
  private final Absences absences;
  private final CompletionTakes takes;
  private final AgreementsInForce agreements;
  private final HeldAnywhere anywhere;

  @Inject
  FactsOfLines(
      ListViolations violations,
      PersonYears years,
      Absences absences,
      CompletionTakes takes,
      AgreementsInForce agreements,
      HeldAnywhere anywhere) {
    this.violations = violations;
    this.years = years;
    this.absences = absences;
    this.takes = takes;
    this.agreements = agreements;
    this.anywhere = anywhere;
  }

  /** The facts of everybody who is a member in the period or holds a shift of it, by member. */
  Map<String, LineFacts> of(
      Caller caller, PeriodAddress address, ShownPeriod shown, RosterLines lines) {
    var listed = violations.list(caller, address).listed();
    var lost = takes.picksNotKept(shown.team(), shown.period().id());
    var targets = targets(shown, lines);
    var away = absences.counted(shown.team(), targets.keySet(), shown.period().dates());
    var work = anywhere.of(shown.team(), targets.keySet(), shown.period().dates());
    var agreed = agreements.forPeriod(shown.team(), shown.period().dates());
    var facts = new LinkedHashMap<String, LineFacts>();
    targets.forEach(
        (member, target) -> {
          var held = lines.of(member);
          facts.put(
              member,
              new LineFacts(
                  member,
                  judged(member, listed),
                  shown.team().isLent(member)
                      ? ofLent(shown, held)
                      : hours(
                          shown,
                          target,
                          work.getOrDefault(member, List.of()),
                          away.getOrDefault(member, List.of())),
                  burdens(held),
                  lost.getOrDefault(member, 0),
                  AgreementStanding.of(agreed, HeldWork.of(held, agreed.unpopular()))));
        });
    return facts;
  }

  private Map<String, PeriodTarget> targets(ShownPeriod shown, RosterLines lines) {
    var dates = shown.period().dates();
    var members =
        shown.team().people().stream()
            .filter(
                member -> member.belongsOn(dates) || lines.holders().contains(member.memberId()))
            .toList();
    var ofPeople =
        years.targets(
            shown.team().organisationId(), members.stream().map(MemberPerson::personId).toList());
    var targets = new LinkedHashMap<String, PeriodTarget>();
    for (var member : members) {
      var own = member.dates();
      targets.put(
          member.memberId(),
          member.belongsOn(dates)
              ? ofPeople.get(member.personId()).in(own.within(dates))
              : NOTHING);
    }
    return targets;
  }

  private static Judged judged(String memberId, List<Listed> listed) {
    var own = listed.stream().filter(one -> one.memberId().equals(memberId)).toList();
    var broken = own.stream().filter(one -> one.finding().inFull().blocks()).count();
    var strained =
        own.stream()
            .filter(one -> one.finding().inFull().severity() == Severity.WARN)
            .filter(one -> one.accepted().isEmpty())
            .count();
    return new Judged((int) broken, (int) strained);
  }

  // The hours of who is lent are looked at where she belongs.
  private static Hours ofLent(ShownPeriod shown, List<HeldShift> held) {
    var planned = PlannedHours.of(0, shown.period().dates(), duties(held)).plannedMinutes();
    return new Hours(planned, 0, 0);
  }

  private static List<Duty> duties(List<HeldShift> held) {
    return held.stream().map(HeldShift::duty).toList();
  }

  // Who is away works neither too little nor, by what nobody counted, too much.
  private static Hours hours(
      ShownPeriod shown, PeriodTarget target, List<Duty> duties, List<Absence> absences) {
    var dates = shown.period().dates();
    var contract = Math.max(0, target.contractMinutes());
    var planned = PlannedHours.of(contract, dates, duties).plannedMinutes();
    var away =
        new AwayMinutes(dates, shown.team().team().zone(), contract).of(absences, duties, planned);
    return new Hours(planned, contract, target.outsideBandMinutes(planned + away));
  }

  private static Burdens burdens(List<HeldShift> held) {
    var duties = duties(held);
    return new Burdens(
        (int) duties.stream().filter(Duty::isNight).count(),
        (int)
            duties.stream()
                .filter(duty -> duty.dayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .count());
  }
}
