package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.burden.application.EnterBurdens;
import org.samenrooster.server.completion.application.CompletionProblems.Posed;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.platform.security.Caller;

/**
 * Makes the proposal of an ended search the roster of its period: all of it, or nothing. The period
 * and everybody whose roster changes are kept from other changes first, and then everything is
 * looked at again.
 */
@Dependent
public final class TakeCompletionProposal {

  private final LockedPeriods periods;
  private final CompletionJobs jobs;
  private final CompletionTakes takes;
  private final HoursAccounts accounts;
  private final CompletionProblems problems;
  private final MoveTakenShifts moving;
  private final EnterBurdens burdens;
  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  TakeCompletionProposal(
      LockedPeriods periods,
      CompletionJobs jobs,
      CompletionTakes takes,
      HoursAccounts accounts,
      CompletionProblems problems,
      MoveTakenShifts moving,
      EnterBurdens burdens,
      Decisions decisions,
      Outbox outbox) {
    this.periods = periods;
    this.jobs = jobs;
    this.takes = takes;
    this.accounts = accounts;
    this.problems = problems;
    this.moving = moving;
    this.burdens = burdens;
    this.decisions = decisions;
    this.outbox = outbox;
  }

  /**
   * What was taken.
   *
   * @param openShifts how many shifts nobody holds after it
   */
  public record Taken(
      CompletionTake take, ZoneId zone, CompletionOutcome outcome, int openShifts) {}

  /**
   * Takes the proposal; to be called in a transaction.
   *
   * @throws Problem {@code wrong-phase} outside of completing, {@code job-not-finished} while there
   *     is no proposal, {@code proposal-outdated} with all that changed since the search looked,
   *     {@code rule-violated} if a rule forbids it by now
   */
  public Taken take(Caller caller, PeriodAddress address, JobKey key) {
    var held = periods.held(caller, address);
    requireCompleting(held);
    var job = jobs.lockedJob(key).orElseThrow(() -> Problems.notFound("completion-job"));
    if (!job.state().ended()) {
      throw Problems.jobNotFinished("problem.job-not-finished.running");
    }
    var outcome =
        job.proposal()
            .map(StoredCompletion::outcome)
            .orElseThrow(() -> Problems.jobNotFinished("problem.job-not-finished.no-proposal"));
    takes.of(key).ifPresent(earlier -> refuseTaken(key, earlier, held));
    lock(caller, held, outcome);
    var posed =
        problems
            .pose(key.organisationId(), key.teamId(), job.request())
            .orElseThrow(() -> Problems.notFound("roster-period"));
    var taken = stillSo(posed, outcome);
    var strained = new TakenChecks(posed).judged(caller, taken);
    moving.move(caller, posed, taken);
    var earlier =
        takes.inPeriod(key.organisationId(), address.periodId()).values().stream()
            .map(CompletionTake::id)
            .toList();
    var take = takes.add(caller, key, address.periodId(), TakenReasons.of(outcome, posed.roster()));
    burdens.ofCompletion(posed.team(), take.id(), earlier, TakenWishes.of(outcome, posed.roster()));
    decisions.log(List.of(decision(caller, key, strained)));
    outbox.tell(event(caller, address, outcome));
    return new Taken(take, posed.team().team().zone(), outcome, open(posed, outcome));
  }

  private static void requireCompleting(ShownPeriod held) {
    var period = held.period();
    if (period.phase() != PeriodPhase.COMPLETING) {
      throw Problems.otherPhase(
          "problem.wrong-phase.completion", PeriodPhase.COMPLETING, period.dates(), period.phase());
    }
  }

  private static void refuseTaken(JobKey key, CompletionTake earlier, ShownPeriod held) {
    var day = earlier.at().atZone(held.team().team().zone()).toLocalDate();
    throw Problems.proposalOutdated(
        List.of(
            Fault.at(
                "path/jobId", FaultCode.COMPLETION_TAKEN_ALREADY, key.id(), earlier.by(), day)));
  }

  // In the order of ids, as everybody who locks several: nobody waits for one who waits for her.
  private void lock(Caller caller, ShownPeriod held, CompletionOutcome outcome) {
    var persons =
        outcome.parts().stream()
            .filter(CompletionOutcome.Part::changes)
            .flatMap(part -> held.team().personOf(part.memberId()).stream())
            .distinct()
            .sorted()
            .toList();
    if (!persons.isEmpty()) {
      accounts.lock(caller.organisationId(), persons);
    }
  }

  private static TakenParts stillSo(Posed posed, CompletionOutcome outcome) {
    var checks = new TakenChecks(posed);
    var changed = checks.changedShifts(outcome);
    if (!changed.isEmpty()) {
      throw Problems.proposalOutdated(changed);
    }
    var taken = new TakenParts(posed.team(), posed.roster(), outcome);
    var people = checks.changedPeople(taken);
    if (!people.isEmpty()) {
      throw Problems.proposalOutdated(people);
    }
    return taken;
  }

  private static int open(Posed posed, CompletionOutcome outcome) {
    var given = outcome.parts().stream().mapToInt(part -> part.given().size()).sum();
    var lost = outcome.parts().stream().mapToInt(part -> part.lost().size()).sum();
    return posed.problem().open().size() - given + lost;
  }

  private static Event event(Caller caller, PeriodAddress address, CompletionOutcome outcome) {
    var event =
        Event.of(EventName.COMPLETION_TAKEN, caller.organisationId(), address.teamId())
            .by(caller.personId())
            .with(EventDetail.PERIOD, address.periodId());
    for (var part : outcome.parts()) {
      event = part.changes() ? event.concerning(part.memberId()) : event;
    }
    return event;
  }

  private static Decision decision(Caller caller, JobKey key, List<String> ruleIds) {
    return Decision.by(
        caller,
        key.teamId(),
        "takeCompletionProposal",
        new Subject("COMPLETION_JOB", key.id()),
        "TAKEN",
        ruleIds);
  }
}
