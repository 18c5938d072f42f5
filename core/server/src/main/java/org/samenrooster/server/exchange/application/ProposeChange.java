package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.agreement.ExchangeAgreement.OpenShifts;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.exchange.RosterChange.Proposal;
import org.samenrooster.exchange.Taker;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;

/** Somebody proposes that shifts change hands; those concerned are asked. */
@Dependent
public final class ProposeChange {

  private final CallersTeam teams;
  private final Shifts shifts;
  private final PublishedShifts published;
  private final JudgeSides judge;
  private final AbleMembers able;
  private final TeamExchangeTerms terms;
  private final PersonLock lock;
  private final AddChange add;
  private final Clock clock;

  @Inject
  ProposeChange(
      CallersTeam teams,
      Shifts shifts,
      PublishedShifts published,
      JudgeSides judge,
      AbleMembers able,
      TeamExchangeTerms terms,
      PersonLock lock,
      AddChange add,
      Clock clock) {
    this.teams = teams;
    this.shifts = shifts;
    this.published = published;
    this.judge = judge;
    this.able = able;
    this.terms = terms;
    this.lock = lock;
    this.add = add;
    this.clock = clock;
  }

  /**
   * Stores the proposal; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if it makes no sense, is about
   *     somebody else's shift and the caller does not lead the team, the period is not published,
   *     or a rule forbids it
   */
  public ShownChange propose(Caller caller, String teamId, ChangeDraft draft) {
    var team = teams.load(caller, teamId);
    var now = clock.instant();
    var found = shifts.ofTeam(team, draft.shiftIds());
    var reading =
        new ChangeReading(
            team,
            draft,
            found.stream()
                .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity())),
            now);
    requireMay(caller, team, reading);
    var faults = reading.faults();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    published.require(team, found);
    requireAble(team, reading, found);
    var change = change(caller, team, reading, found);
    var sides = Sides.of(change.moves(), found);
    if (!sides.byMember().isEmpty()) {
      JudgeSides.refuseBlocked(caller, team, judge.judge(team, sides));
    }
    return new ShownChange(team, store(caller, team, change, now), found, now);
  }

  // Each by herself: to whom a rule forbids it, a yes would be refused.
  private void requireAble(StoredTeam team, ChangeReading reading, List<RosterShift> found) {
    Map<String, Sides> each = new LinkedHashMap<>();
    reading.eachTaking().forEach((member, moves) -> each.put(member, Sides.of(moves, found)));
    var unable =
        judge.judgeEach(team, each).entrySet().stream()
            .filter(one -> one.getValue().blocks())
            .map(
                one ->
                    Fault.at(
                        "/memberIds",
                        FaultCode.CHANGE_ASKS_UNABLE,
                        team.team().member(one.getKey()).orElseThrow().name()))
            .toList();
    if (!unable.isEmpty()) {
      throw Problems.impossible(unable);
    }
  }

  private static void requireMay(Caller caller, StoredTeam team, ChangeReading reading) {
    if (caller.is(Role.TEAM_LEAD, team.team().id())) {
      return;
    }
    var kind = reading.draft().kind();
    if (kind.isProposedByLead()) {
      throw Problems.forbidden("problem.forbidden.lead-proposes");
    }
    if (reading.holder().filter(holder -> !caller.isMember(holder)).isPresent()) {
      throw Problems.forbidden("problem.forbidden.not-your-shift");
    }
  }

  private RosterChange change(
      Caller caller, StoredTeam team, ChangeReading reading, List<RosterShift> found) {
    var agreed = terms.of(team);
    var draft = reading.draft();
    var own = caller.memberIdIn(team.team().id());
    var several = agreed.openShifts() == OpenShifts.FIRST_COME ? Taker.FIRST_YES : Taker.CHOSEN;
    return RosterChange.proposed(
        new Proposal(
            UUID.randomUUID().toString(),
            draft.kind(),
            reading.holder().filter(holder -> isProposer(draft.kind(), own, holder)),
            reading.moves(several),
            asked(caller, team, draft, own),
            PublishedShifts.untilOneBegins(
                reading.now().plus(Duration.ofHours(agreed.offerExpiryHours())), found)));
  }

  private static boolean isProposer(ChangeKind kind, Optional<String> own, String holder) {
    return !kind.isProposedByLead() && own.filter(holder::equals).isPresent();
  }

  private Set<String> asked(
      Caller caller, StoredTeam team, ChangeDraft draft, Optional<String> own) {
    if (!draft.kind().isProposedByLead()) {
      return Set.copyOf(draft.memberIds());
    }
    // What a team lead proposes is approved by that, and nobody approves own changes.
    if (own.filter(draft.memberIds()::contains).isPresent()) {
      throw ChangeProblems.impossible(
          "/memberIds", FaultCode.CHANGE_ASKS_PROPOSER, own.orElseThrow());
    }
    if (draft.kind() == ChangeKind.LATE_CHANGE || !draft.memberIds().isEmpty()) {
      return Set.copyOf(draft.memberIds());
    }
    return able.toTake(caller, team, draft.shiftId().orElseThrow());
  }

  private StoredChange store(Caller caller, StoredTeam team, RosterChange change, Instant now) {
    Collection<String> concerned =
        change.consents().stream()
            .map(consent -> consent.memberId())
            .collect(Collectors.toCollection(TreeSet::new));
    // What is stored points at these people: who changes one of their rosters holds them.
    lock.lock(caller.organisationId(), TakeChange.persons(team, concerned));
    return add.add(caller, team, change, "proposeRosterChange", now);
  }
}
