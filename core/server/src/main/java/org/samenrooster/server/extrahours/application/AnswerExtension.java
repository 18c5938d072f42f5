package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.extra.ContractExtension;
import org.samenrooster.hours.extra.ContractExtension.Step;
import org.samenrooster.hours.extra.ExtensionCommand;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.server.extrahours.application.ExtensionDecisions.Outcome;
import org.samenrooster.server.hours.booking.BookContracts;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * The other side accepts or declines a proposal, or the side that proposed it takes it back. A yes
 * changes the contract hours at once: what that means for the accounts is booked with it.
 */
@Dependent
public final class AnswerExtension {

  private final CallersTeam teams;
  private final ContractExtensions extensions;
  private final AgreedContracts agreed;
  private final PersonLock lock;
  private final BookContracts hours;
  private final ExtensionDecisions decisions;
  private final Clock clock;

  @Inject
  AnswerExtension(
      CallersTeam teams,
      ContractExtensions extensions,
      AgreedContracts agreed,
      PersonLock lock,
      BookContracts hours,
      ExtensionDecisions decisions,
      Clock clock) {
    this.teams = teams;
    this.extensions = extensions;
    this.agreed = agreed;
    this.lock = lock;
    this.hours = hours;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Which proposal, and what is said to it. */
  public record Reply(String teamId, String extensionId, ExtensionCommand command) {}

  /**
   * Stores the answer and books what follows; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such proposal, the
   *     caller is on neither side, somebody answered before, or it cannot be agreed to
   */
  public ShownExtension answer(Caller caller, Reply reply) {
    var team = teams.load(caller, reply.teamId());
    var personId =
        extensions
            .personOf(team, reply.extensionId())
            .orElseThrow(() -> Problems.notFound("contract-extension"));
    if (!caller.personId().equals(personId) && !caller.is(Role.TEAM_LEAD, reply.teamId())) {
      throw Problems.forbidden("problem.forbidden.own-extension-only");
    }
    // From here on whoever answers second waits, and then reads the first answer.
    lock.lock(caller.organisationId(), personId);
    var before = stored(caller, reply);
    refuseAnswered(team, before);
    var answered = answered(caller, team, before.extension(), reply.command());
    extensions.answer(caller.organisationId(), answered, caller.personId(), clock.instant());
    if (answered.state() == ExtensionState.ACCEPTED) {
      hours.book(caller, Map.of(personId, ""), answered.weeks().from().getYear());
    }
    decisions.log(
        caller,
        before.place(),
        "answerContractExtension",
        new Outcome(answered.id(), answered.state().name()));
    return new ShownExtension(team, stored(caller, reply), today(team));
  }

  private StoredExtension stored(Caller caller, Reply reply) {
    return extensions.one(caller.organisationId(), reply.extensionId()).orElseThrow();
  }

  private LocalDate today(StoredTeam team) {
    return LocalDate.now(clock.withZone(team.team().zone()));
  }

  private static void refuseAnswered(StoredTeam team, StoredExtension stored) {
    stored
        .answered()
        .ifPresent(
            answered -> {
              // That HR confirmed it is no other answer.
              var state = stored.extension().state();
              var said = state.isAgreed() ? ExtensionState.ACCEPTED : state;
              throw AnsweredProblems.of(said, answered, team.team().zone());
            });
  }

  private ContractExtension answered(
      Caller caller, StoredTeam team, ContractExtension proposal, ExtensionCommand command) {
    var today = today(team);
    if (proposal.isDue(today) && command != ExtensionCommand.ACCEPT) {
      throw Problems.impossible(
          List.of(Fault.at("", FaultCode.EXTENSION_BEGUN, proposal.weeks().from(), today)));
    }
    var person = caller.personId();
    var step =
        switch (command) {
          case ACCEPT ->
              proposal.accept(
                  person, today, agreed.of(caller.organisationId(), proposal.memberId()));
          case DECLINE -> proposal.decline(person);
          case WITHDRAW -> proposal.withdraw(person);
          case LAPSE, SEND_TO_HR -> throw new IllegalArgumentException(command.toString());
        };
    if (step instanceof Step.Done done) {
      return done.extension();
    }
    throw Problems.impossible(((Step.Refused) step).faults());
  }
}
