package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.extra.ContractExtension.Step;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.server.extrahours.application.ContractExtensions.Receipt;
import org.samenrooster.server.extrahours.application.ExtensionDecisions.Outcome;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;

/** Hands agreed extensions to the system for HR, and keeps that it knows them. */
@Dependent
public final class HrExtensions {

  private final ContractExtensions extensions;
  private final PersonLock lock;
  private final ExtensionDecisions decisions;
  private final Clock clock;

  @Inject
  HrExtensions(
      ContractExtensions extensions, PersonLock lock, ExtensionDecisions decisions, Clock clock) {
    this.extensions = extensions;
    this.lock = lock;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Those in one agreed state, the earliest answer first. */
  public List<HrExtension> list(Caller caller, ExtensionState state, MomentPage page) {
    return extensions.forHr(caller.organisationId(), state, page);
  }

  /**
   * Keeps that HR knows an agreed extension; to be called in a transaction.
   *
   * @param reference how the system for HR calls it
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such extension, it was
   *     not agreed to, or it was confirmed before
   */
  public HrExtension confirm(Caller caller, String extensionId, Optional<String> reference) {
    var organisationId = caller.organisationId();
    var personId =
        extensions
            .personOf(organisationId, extensionId)
            .orElseThrow(() -> Problems.notFound("contract-extension"));
    lock.lock(organisationId, personId);
    var before = extensions.one(organisationId, extensionId).orElseThrow();
    refuseSent(organisationId, before);
    var step = before.extension().sendToHr();
    if (step instanceof Step.Refused refused) {
      throw Problems.impossible(refused.faults());
    }
    var sent = ((Step.Done) step).extension();
    extensions.send(
        organisationId, sent, new Receipt(caller.personId(), clock.instant(), reference));
    decisions.log(
        caller,
        before.place(),
        "confirmContractExtension",
        new Outcome(extensionId, sent.state().name()));
    return extensions.oneForHr(organisationId, extensionId).orElseThrow();
  }

  private void refuseSent(String organisationId, StoredExtension stored) {
    stored
        .sent()
        .ifPresent(
            sent -> {
              throw AnsweredProblems.of(
                  ExtensionState.SENT_TO_HR,
                  sent.by(),
                  extensions
                      .oneForHr(organisationId, stored.extension().id())
                      .orElseThrow()
                      .team()
                      .zone());
            });
  }
}
