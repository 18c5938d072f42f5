package org.samenrooster.hours.extra;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.team.Employment;

/** Whether an extension fits the contracts and what else was agreed. */
record ExtensionCheck(ContractExtension extension) {

  List<Fault> faults(ContractExtension.Agreed agreed) {
    List<Fault> faults = new ArrayList<>();
    withoutContract(agreed.contracts())
        .ifPresent(day -> faults.add(Fault.at("", FaultCode.EXTENSION_WITHOUT_CONTRACT, day)));
    agreed.contracts().stream()
        .filter(contract -> contract.dates().overlaps(extension.weeks()))
        .forEach(contract -> faults.addAll(faults(contract)));
    change(agreed.contracts()).ifPresent(faults::add);
    agreed.extensions().stream()
        .filter(other -> other.state().isAgreed() && !other.id().equals(extension.id()))
        .filter(other -> other.weeks().overlaps(extension.weeks()))
        .map(
            other ->
                Fault.at(
                    "",
                    FaultCode.EXTENSIONS_OVERLAP,
                    extension.weeks().from(),
                    extension.weeks().until(),
                    other.weeks().from(),
                    other.weeks().until()))
        .forEach(faults::add);
    return faults;
  }

  // Self-employed and agency people have an engagement, which nobody here can extend.
  private Optional<LocalDate> withoutContract(List<Employment> contracts) {
    return extension.weeks().stream()
        .filter(
            day ->
                contracts.stream()
                    .noneMatch(
                        contract ->
                            contract.kind().isEmployment() && contract.dates().contains(day)))
        .findFirst();
  }

  // It brings the contract to one number of hours, so it must begin from one.
  private Optional<Fault> change(List<Employment> contracts) {
    List<Employment> own =
        contracts.stream()
            .filter(contract -> contract.dates().overlaps(extension.weeks()))
            .sorted(Comparator.comparing(contract -> contract.dates().from()))
            .toList();
    return own.stream()
        .filter(contract -> contract.weeklyMinutes() != own.get(0).weeklyMinutes())
        .findFirst()
        .map(
            other ->
                Fault.at(
                    "",
                    FaultCode.EXTENSION_OVER_CONTRACT_CHANGE,
                    other.dates().from(),
                    own.get(0).weeklyMinutes(),
                    other.weeklyMinutes()));
  }

  private List<Fault> faults(Employment contract) {
    int together = contract.weeklyMinutes() + extension.extraWeeklyMinutes();
    List<Fault> faults = new ArrayList<>();
    if (together > contract.maxWeeklyMinutes()) {
      faults.add(fault(FaultCode.EXTENSION_ABOVE_MAXIMUM, contract, contract.maxWeeklyMinutes()));
    }
    if (together > ContractExtension.MOST_WEEKLY_MINUTES) {
      faults.add(
          fault(
              FaultCode.EXTENSION_ABOVE_SIXTY_HOURS,
              contract,
              ContractExtension.MOST_WEEKLY_MINUTES));
    }
    return faults;
  }

  private Fault fault(FaultCode code, Employment contract, int most) {
    return Fault.at(
        "/extraWeeklyMinutes",
        code,
        extension.extraWeeklyMinutes(),
        contract.weeklyMinutes(),
        most,
        Math.max(0, most - contract.weeklyMinutes()));
  }
}
