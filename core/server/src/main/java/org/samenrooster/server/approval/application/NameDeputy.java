package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.approval.application.Deputies.Deputy;
import org.samenrooster.server.approval.application.ListDeputies.Listed;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Lets a member do the team lead's work on some days. */
@Dependent
public final class NameDeputy {

  private final CallersTeam teams;
  private final Deputies deputies;
  private final DeputyChanges changes;
  private final PersonLock lock;
  private final Clock clock;

  @Inject
  NameDeputy(
      CallersTeam teams, Deputies deputies, DeputyChanges changes, PersonLock lock, Clock clock) {
    this.teams = teams;
    this.deputies = deputies;
    this.changes = changes;
    this.lock = lock;
    this.clock = clock;
  }

  /** Who, from which day on, and up to which. */
  public record Wanted(String memberId, LocalDate from, LocalDate until) {}

  /**
   * Names her; to be called in a transaction.
   *
   * @throws Problem {@code impossible-document} with everything that is wrong
   */
  public Listed name(Caller caller, String teamId, Wanted wanted) {
    var team = teams.load(caller, teamId);
    // One after the other, so that who sends it twice does not name her twice.
    team.personOf(wanted.memberId())
        .ifPresent(person -> lock.lock(caller.organisationId(), person));
    var faults = faults(team, wanted);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var dates = new DateRange(wanted.from(), wanted.until());
    var id = deputies.add(caller, team, wanted.memberId(), dates);
    changes.record(caller, teamId, wanted.memberId(), "nameDeputy", "NAMED");
    var named = deputies.latestFirst(team).stream().filter(one -> one.id().equals(id)).findFirst();
    return new Listed(team, named.<List<Deputy>>map(List::of).orElseThrow());
  }

  private List<Fault> faults(StoredTeam team, Wanted wanted) {
    var faults = new ArrayList<Fault>();
    if (team.team().member(wanted.memberId()).isEmpty()) {
      faults.add(Fault.at("/memberId", FaultCode.NOT_A_MEMBER, wanted.memberId()));
    }
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    if (!wanted.until().isAfter(wanted.from())) {
      faults.add(Fault.at("/until", FaultCode.END_BEFORE_START, wanted.until(), wanted.from()));
    } else if (!wanted.until().isAfter(today)) {
      faults.add(Fault.at("/until", FaultCode.DEPUTY_OVER, wanted.until(), today));
    }
    if (faults.isEmpty()) {
      deputies.latestFirst(team).stream()
          .filter(known -> known.endedAt().isEmpty())
          .filter(known -> known.memberId().equals(wanted.memberId()))
          .map(Deputy::dates)
          .filter(new DateRange(wanted.from(), wanted.until())::overlaps)
          .findFirst()
          .ifPresent(
              known ->
                  faults.add(
                      Fault.at("/from", FaultCode.DEPUTY_ALREADY, known.from(), known.until())));
    }
    return faults;
  }
}
