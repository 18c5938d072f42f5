package org.samenrooster.server.workedhours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.hours.booking.BookWorkedHours;
import org.samenrooster.server.hours.booking.BookWorkedHours.PersonWork;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.WorkedApprovals;
import org.samenrooster.server.shift.application.WorkedApprovals.Yes;
import org.samenrooster.server.shift.application.WorkedShift;
import org.samenrooster.server.shift.application.WorkedShifts;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * A team lead approves by exception: everything that is over counts as it was planned or recorded,
 * except what he leaves for later and what he worked himself.
 */
@Dependent
public final class ApproveWorkedHours {

  private static final String OPERATION = "approveWorkedHours";

  private final LockedPeriods periods;
  private final HoursAccounts accounts;
  private final WorkedShifts shifts;
  private final BookWorkedHours hours;
  private final WorkedApprovals approvals;
  private final Decisions decisions;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  ApproveWorkedHours(
      LockedPeriods periods,
      HoursAccounts accounts,
      WorkedShifts shifts,
      BookWorkedHours hours,
      WorkedApprovals approvals,
      Decisions decisions,
      Outbox outbox,
      Clock clock) {
    this.periods = periods;
    this.accounts = accounts;
    this.shifts = shifts;
    this.hours = hours;
    this.approvals = approvals;
    this.decisions = decisions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * What was approved.
   *
   * @param bookedMinutes booked besides what was rostered, in all accounts together
   * @param after the period afterwards
   */
  public record Approved(int shifts, int bookedMinutes, WorkedHours after) {}

  /**
   * Approves and books; to be called in a transaction.
   *
   * @param except shifts that are left for later
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period, it is not
   *     published, one of the exceptions is no shift of it, or the hours cannot be booked
   */
  public Approved approve(Caller caller, PeriodAddress address, Set<String> except) {
    var held = periods.held(caller, address);
    var team = held.team();
    var period = new ShiftPeriod(held.period().id(), held.period().dates(), held.period().phase());
    if (period.phase() != PeriodPhase.PUBLISHED) {
      throw WorkedHoursProblems.notPublished(period);
    }
    // Before the hours are read, so that nobody records others meanwhile.
    accounts.lock(team.organisationId(), team.persons());
    var all = new WorkedHours(team, caller, shifts.inPeriod(team, period), true);
    refuseStrangers(all, except);
    var approved =
        all.shifts().stream()
            .filter(shift -> all.approvable(shift) && !except.contains(shift.id()))
            .toList();
    var booked = hours.book(caller, team.team().zone(), work(team, approved));
    approvals.add(
        team,
        approved.stream().map(WorkedShift::approved).toList(),
        new Yes(caller.personId(), clock.instant()));
    if (!approved.isEmpty()) {
      decisions.log(List.of(decision(caller, team, period)));
      outbox.tell(event(caller, address, approved));
    }
    var after = new WorkedHours(team, caller, shifts.inPeriod(team, period), true);
    return new Approved(approved.size(), booked, after);
  }

  private static void refuseStrangers(WorkedHours all, Collection<String> except) {
    var known = all.shifts().stream().map(WorkedShift::id).collect(Collectors.toSet());
    var faults =
        except.stream()
            .filter(id -> !known.contains(id))
            .sorted()
            .map(id -> Fault.at("/exceptShiftIds", FaultCode.NO_HELD_SHIFT_OF_PERIOD, id))
            .toList();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
  }

  private static List<PersonWork> work(StoredTeam team, Collection<WorkedShift> approved) {
    return approved.stream()
        .collect(
            Collectors.groupingBy(
                shift -> team.personOf(shift.holder()).orElseThrow(),
                TreeMap::new,
                Collectors.mapping(WorkedShift::worked, Collectors.toList())))
        .entrySet()
        .stream()
        .map(person -> new PersonWork(person.getKey(), person.getValue()))
        .toList();
  }

  private static Event event(
      Caller caller, PeriodAddress address, Collection<WorkedShift> approved) {
    return approved.stream()
        .map(WorkedShift::holder)
        .distinct()
        .sorted()
        .reduce(
            Event.of(EventName.WORKED_HOURS_APPROVED, caller.organisationId(), address.teamId())
                .by(caller.personId())
                .with(EventDetail.PERIOD, address.periodId()),
            Event::concerning,
            (one, other) -> one);
  }

  private static Decision decision(Caller caller, StoredTeam team, ShiftPeriod period) {
    return Decision.by(
        caller,
        team.team().id(),
        OPERATION,
        new Subject(Subject.ROSTER_PERIOD, period.id()),
        "WORKED_HOURS_APPROVED");
  }
}
