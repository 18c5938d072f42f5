package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.extra.ContractExtension;
import org.samenrooster.hours.extra.ContractExtensionDraft;
import org.samenrooster.hours.extra.ContractExtensionDraft.Proposer;
import org.samenrooster.server.extrahours.application.ExtensionDecisions.Outcome;
import org.samenrooster.server.extrahours.application.StoredExtension.Place;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.CallersTeam;

/** A member proposes more contract hours to the team lead, or a team lead to a member. */
@Dependent
public final class ProposeExtension {

  private final CallersTeam teams;
  private final ContractExtensions extensions;
  private final AgreedContracts agreed;
  private final ExtensionDecisions decisions;
  private final Clock clock;

  @Inject
  ProposeExtension(
      CallersTeam teams,
      ContractExtensions extensions,
      AgreedContracts agreed,
      ExtensionDecisions decisions,
      Clock clock) {
    this.teams = teams;
    this.extensions = extensions;
    this.agreed = agreed;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * Stores the proposal; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, the caller
   *     is neither he nor a team lead, or it could not be agreed to as things stand
   */
  public ShownExtension propose(Caller caller, Place place, ContractExtensionDraft draft) {
    var team = teams.load(caller, place.teamId());
    var personId = team.personOf(place.memberId()).orElseThrow(() -> Problems.notFound("member"));
    if (!caller.personId().equals(personId) && !caller.is(Role.TEAM_LEAD, place.teamId())) {
      throw Problems.forbidden("problem.forbidden.own-extension-only");
    }
    refuse(draft.check());
    var proposal =
        draft.toProposal(new Proposer(UUID.randomUUID().toString(), personId, caller.personId()));
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    refuse(faults(caller, proposal, today));
    extensions.add(caller.organisationId(), place, proposal, clock.instant());
    decisions.log(
        caller, place, "proposeContractExtension", new Outcome(proposal.id(), "PROPOSED"));
    var stored = extensions.one(caller.organisationId(), proposal.id()).orElseThrow();
    return new ShownExtension(team, stored, today);
  }

  private List<Fault> faults(Caller caller, ContractExtension proposal, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (proposal.isDue(today)) {
      faults.add(Fault.at("/from", FaultCode.EXTENSION_BEGUN, proposal.weeks().from(), today));
    }
    faults.addAll(proposal.faults(agreed.of(caller.organisationId(), proposal.memberId())));
    return faults;
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
  }
}
