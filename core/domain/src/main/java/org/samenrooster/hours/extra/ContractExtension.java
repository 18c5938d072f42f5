package org.samenrooster.hours.extra;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.ContractRaise;
import org.samenrooster.hours.ExtendedContracts;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/**
 * More contract hours for a run of whole weeks, proposed by one side and answered by the other. The
 * sides are the member and the team lead: who is the member stands on the member's side, also when
 * leading the team.
 *
 * <p>What was agreed brings the contract to what it held then with the extra on top, so that the
 * hours count once when the contract itself is handed in with them.
 *
 * @param id identity of the proposal
 * @param memberId whose contract it is
 * @param proposedBy the person who proposed it
 * @param extraWeeklyMinutes on top of the contract, in minutes a week
 * @param weeks from a Monday until a Monday
 * @param basisWeeklyMinutes what the contract held when it was agreed to; absent where it was not
 */
public record ContractExtension(
    String id,
    String memberId,
    String proposedBy,
    int extraWeeklyMinutes,
    DateRange weeks,
    ExtensionState state,
    Optional<Integer> basisWeeklyMinutes) {

  /** The most that may be agreed for a week, as the law has it: 60 hours. */
  public static final int MOST_WEEKLY_MINUTES = 60 * 60;

  /**
   * @throws IllegalArgumentException if it is for no minutes, not for whole weeks, or agreed to
   *     without a basis or the other way round
   */
  public ContractExtension {
    if (state.isAgreed() != basisWeeklyMinutes.isPresent()) {
      throw new IllegalArgumentException(
          "Extension (" + id + ", " + state + ") has the basis " + basisWeeklyMinutes + ".");
    }
    List<Fault> faults = ContractExtensionDraft.faults(extraWeeklyMinutes, weeks);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("Extension (" + id + ") has faults: " + faults + ".");
    }
  }

  /** What came of a step: a new state, or every reason why not. */
  public sealed interface Step {

    /** It was done. */
    record Done(ContractExtension extension) implements Step {}

    /** Nothing was done. */
    record Refused(List<Fault> faults) implements Step {

      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  /**
   * What else the member has agreed to, which an extension must fit.
   *
   * @param contracts of the member, no two on the same day
   * @param extensions of the member; those that were not agreed and the one that is asked about do
   *     not count
   */
  public record Agreed(List<Employment> contracts, List<ContractExtension> extensions) {

    public Agreed {
      contracts = List.copyOf(contracts);
      extensions = List.copyOf(extensions);
    }
  }

  /** What it makes of the contract; empty where it was not agreed to. */
  public Optional<ContractRaise> raise() {
    return basisWeeklyMinutes.map(
        basis -> new ContractRaise(id, weeks, basis + extraWeeklyMinutes));
  }

  /** The contracts with what was agreed on top of them. */
  public static ExtendedContracts extended(
      List<Employment> contracts, Collection<ContractExtension> extensions) {
    return new ExtendedContracts(
        contracts, extensions.stream().flatMap(extension -> extension.raise().stream()).toList());
  }

  /** Whether the member proposed it; otherwise a team lead did. */
  public boolean isProposedByMember() {
    return proposedBy.equals(memberId);
  }

  /**
   * Everything that stands in the way of agreeing to it: the contract does not allow it, or it was
   * agreed to already.
   */
  public List<Fault> faults(Agreed agreed) {
    return new ExtensionCheck(this).faults(agreed);
  }

  /**
   * The other side says yes.
   *
   * @param person who says it; that somebody leads the team is known to the caller
   */
  public Step accept(String person, LocalDate today, Agreed agreed) {
    List<Fault> faults = new ArrayList<>(answerFaults(ExtensionCommand.ACCEPT, person));
    if (isDue(today)) {
      faults.add(Fault.at("", FaultCode.EXTENSION_BEGUN, weeks.from(), today));
    }
    faults.addAll(faults(agreed));
    return step(ExtensionCommand.ACCEPT, faults, basis(agreed));
  }

  /** The other side says no; at any time, as long as nobody has answered. */
  public Step decline(String person) {
    return step(ExtensionCommand.DECLINE, answerFaults(ExtensionCommand.DECLINE, person));
  }

  /** The side that proposed it takes it back. */
  public Step withdraw(String person) {
    List<Fault> faults = stateFaults(ExtensionCommand.WITHDRAW);
    if (person.equals(memberId) != isProposedByMember()) {
      faults.add(Fault.at("", FaultCode.EXTENSION_OF_OTHER_SIDE, id));
    }
    return step(ExtensionCommand.WITHDRAW, faults);
  }

  /** Its first day came without an answer. */
  public Step lapse(LocalDate today) {
    List<Fault> faults = stateFaults(ExtensionCommand.LAPSE);
    if (!isDue(today)) {
      faults.add(Fault.at("", FaultCode.EXTENSION_NOT_BEGUN, weeks.from(), today));
    }
    return step(ExtensionCommand.LAPSE, faults);
  }

  /** The system for HR was told. */
  public Step sendToHr() {
    return step(
        ExtensionCommand.SEND_TO_HR, stateFaults(ExtensionCommand.SEND_TO_HR), basisWeeklyMinutes);
  }

  // The same on every day, or it could not be accepted.
  private Optional<Integer> basis(Agreed agreed) {
    return agreed.contracts().stream()
        .filter(contract -> contract.dates().contains(weeks.from()))
        .map(Employment::weeklyMinutes)
        .findFirst();
  }

  /** Whether its first day has come, so that it is too late to agree to it. */
  public boolean isDue(LocalDate today) {
    return !today.isBefore(weeks.from());
  }

  private List<Fault> answerFaults(ExtensionCommand command, String person) {
    List<Fault> faults = stateFaults(command);
    if (person.equals(memberId) == isProposedByMember()) {
      faults.add(Fault.at("", FaultCode.EXTENSION_OF_OWN_SIDE, id));
    }
    return faults;
  }

  private List<Fault> stateFaults(ExtensionCommand command) {
    List<Fault> faults = new ArrayList<>();
    if (ExtensionTransitions.next(state, command).isEmpty()) {
      faults.add(Fault.at("", FaultCode.EXTENSION_IN_OTHER_STATE, state, command));
    }
    return faults;
  }

  private Step step(ExtensionCommand command, List<Fault> faults) {
    return step(command, faults, Optional.empty());
  }

  private Step step(ExtensionCommand command, List<Fault> faults, Optional<Integer> basis) {
    return faults.isEmpty()
        ? new Step.Done(
            new ContractExtension(
                id,
                memberId,
                proposedBy,
                extraWeeklyMinutes,
                weeks,
                ExtensionTransitions.next(state, command).orElseThrow(),
                basis))
        : new Step.Refused(faults);
  }
}
