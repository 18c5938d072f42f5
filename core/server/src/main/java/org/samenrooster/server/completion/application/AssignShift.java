package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Change;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.completion.application.ShiftsByHand.InHand;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.GivingBack;
import org.samenrooster.server.shift.application.HeldAnywhere;
import org.samenrooster.server.shift.application.Judgement;
import org.samenrooster.server.shift.application.MemberTargets;
import org.samenrooster.server.shift.application.PeriodHours;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftChange;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.solver.completion.Agreed;
import org.samenrooster.solver.completion.CompletionPerson;

/**
 * A team lead gives a shift that picking has left open to a member by hand: to whom, and as far as,
 * a completion could give it, by the rules of a pick.
 */
@Dependent
public final class AssignShift {

  private static final String WHOM = "/memberId";

  private final ShiftsByHand byHand;
  private final HoursAccounts accounts;
  private final RoundPeople people;
  private final TeamRules rules;
  private final AgreementsInForce agreements;
  private final Shifts shifts;
  private final HeldAnywhere anywhere;
  private final MemberTargets targets;
  private final BookShiftChanges hours;
  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  AssignShift(
      ShiftsByHand byHand,
      HoursAccounts accounts,
      RoundPeople people,
      TeamRules rules,
      AgreementsInForce agreements,
      Shifts shifts,
      HeldAnywhere anywhere,
      MemberTargets targets,
      BookShiftChanges hours,
      Decisions decisions,
      Outbox outbox) {
    this.byHand = byHand;
    this.accounts = accounts;
    this.people = people;
    this.rules = rules;
    this.agreements = agreements;
    this.shifts = shifts;
    this.anywhere = anywhere;
    this.targets = targets;
    this.hours = hours;
    this.decisions = decisions;
    this.outbox = outbox;
  }

  /**
   * Gives the shift; to be called in a transaction.
   *
   * @throws Problem {@code wrong-phase} outside of completing and approval, {@code
   *     shift-already-taken}, {@code impossible-document} with everything that keeps it from this
   *     member, {@code rule-violated}, or {@code against-agreement}
   */
  public ShiftChange assign(Caller caller, String teamId, String shiftId, String memberId) {
    var inHand = byHand.take(caller, teamId, shiftId);
    if (!(inHand.shift().shift() instanceof OpenShift open)) {
      throw heldByNow(inHand);
    }
    var team = inHand.team();
    var personId = team.personOf(memberId).orElseThrow(() -> stranger(open, memberId));
    // What she does elsewhere at the same moment comes first or is judged after it.
    accounts.lock(team.organisationId(), List.of(personId));
    var person = person(inHand, open, memberId);
    var caused =
        Judgement.of(person.timeline(), rules.of(team.team()), Change.adding(open.duty())).caused();
    var shown = Finding.shown(caused, caller.isMember(memberId));
    if (caused.stream().anyMatch(finding -> finding.inFull().blocks())) {
      throw Problems.ruleViolated(
          shown, team.team().zone(), "problem.rule-violated.by-hand", inHand.name(memberId));
    }
    requireAgreed(inHand, open, memberId);
    var days = inHand.period().dates();
    var work = anywhere.of(team, memberId, days);
    var target = targets.of(team, memberId, days);
    hours.book(
        caller,
        inHand.shiftTeam(),
        List.of(new PersonShifts(personId, List.of(), List.of(open.duty()))));
    var given = open.givenTo(memberId);
    if (!shifts.hold(team, inHand.shift(), given)) {
      throw heldByNow(inHand);
    }
    decisions.log(decision(caller, inHand, memberId, caused));
    outbox.tell(inHand.event(caller, EventName.SHIFT_ASSIGNED, memberId));
    return new ShiftChange(
        team,
        memberId,
        inHand.shift().changedTo(given),
        PeriodHours.of(target, days, Stream.concat(work.stream(), Stream.of(open.duty())).toList()),
        GivingBack.NOTHING,
        shown);
  }

  private static Problem heldByNow(InHand inHand) {
    var shift = inHand.shift().shift();
    return Problems.shiftHeldByNow(shift.shiftType(), shift.day());
  }

  private static Problem stranger(OpenShift open, String memberId) {
    return Problems.impossible(
        List.of(Fault.at(WHOM, FaultCode.ASSIGNED_TO_STRANGER, memberId, open.day())));
  }

  private CompletionPerson person(InHand inHand, OpenShift open, String memberId) {
    var team = inHand.team();
    var isThere =
        team.people().stream()
            .filter(member -> member.memberId().equals(memberId) && !member.lent())
            .anyMatch(member -> member.dates().contains(open.day()));
    if (!isThere) {
      throw stranger(open, memberId);
    }
    var person =
        people
            .one(team, inHand.period(), memberId)
            .orElseThrow(
                () ->
                    Problems.impossible(
                        List.of(fault(FaultCode.ASSIGNED_WITHOUT_CONTRACT, inHand, memberId))));
    var faults = against(person, inHand, open);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    return person;
  }

  private static List<Fault> against(CompletionPerson person, InHand inHand, OpenShift open) {
    var faults = new ArrayList<Fault>();
    var id = person.id();
    if (person.timeline().member().coachOn(open.day()).isPresent()) {
      faults.add(fault(FaultCode.ASSIGNED_BESIDE_COACH, inHand, id, open.day()));
    }
    if (person.vetoes(open.day(), open.shiftType())) {
      faults.add(fault(FaultCode.ASSIGNED_ON_VETO, inHand, id, open.day()));
    }
    var minutes = open.duty().countsFor().hours() ? open.duty().workMinutes() : 0;
    var left =
        person.hours().most()
            - MemberRoom.planned(person.timeline(), person.hours(), inHand.period().dates());
    if (minutes > 0 && minutes > left) {
      faults.add(
          fault(
              FaultCode.ASSIGNED_BEYOND_HOURS,
              inHand,
              id,
              TakenReasons.hours(Math.max(0, left)),
              TakenReasons.hours(minutes)));
    }
    return faults;
  }

  private static Fault fault(FaultCode code, InHand inHand, String memberId, Object... more) {
    var values = Stream.concat(Stream.of(inHand.name(memberId)), Stream.of(more)).toArray();
    return Fault.at(WHOM, code, memberId, values);
  }

  private void requireAgreed(InHand inHand, OpenShift open, String memberId) {
    var days = inHand.period().dates();
    var agreed = Agreed.of(agreements.forPeriod(inHand.team(), days));
    List<Shift> held =
        shifts.heldBy(inHand.team(), memberId, days).stream().map(RosterShift::shift).toList();
    var before = HeldWork.of(held, agreed.unpopular());
    var after = before.and(HeldWork.of(List.of(open), agreed.unpopular()));
    var faults = new ArrayList<Fault>();
    if (MemberRoom.tooManyShifts(agreed, before, after)) {
      faults.add(
          fault(
              FaultCode.ASSIGNED_BEYOND_AGREED_SHIFTS,
              inHand,
              memberId,
              after.shifts(),
              agreed.picking().maximumShifts().orElseThrow()));
    }
    if (MemberRoom.tooManyMinutes(agreed, before, after)) {
      faults.add(
          fault(
              FaultCode.ASSIGNED_BEYOND_AGREED_HOURS,
              inHand,
              memberId,
              TakenReasons.hours(after.minutes()),
              TakenReasons.hours(agreed.picking().maximumMinutes().orElseThrow())));
    }
    if (!faults.isEmpty()) {
      throw Problems.againstAgreement(faults);
    }
  }

  private static Decision decision(
      Caller caller, InHand inHand, String memberId, List<Finding> caused) {
    return Decision.by(
            caller,
            inHand.team().team().id(),
            "assignShift",
            new Subject(Subject.SHIFT, inHand.shift().shift().id()),
            "ASSIGNED",
            caused.stream()
                .map(finding -> finding.inFull().terms().id())
                .distinct()
                .sorted()
                .toList())
        .concerning(memberId);
  }
}
