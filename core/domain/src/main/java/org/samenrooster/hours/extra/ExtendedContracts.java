package org.samenrooster.hours.extra;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** What agreed extensions make of the contracts of a person. */
public final class ExtendedContracts {

  private ExtendedContracts() {}

  /**
   * The contracts cut where an extension begins and ends, those parts with more hours. The first
   * part of a contract keeps its identity; that of another is made of it and of the part's first
   * day, so that it is the same whenever it is asked for.
   *
   * @param contracts no two on the same day
   * @param extensions of the same person; those that were not agreed change nothing
   */
  public static List<Employment> of(
      List<Employment> contracts, List<ContractExtension> extensions) {
    List<ContractExtension> agreed =
        extensions.stream().filter(extension -> extension.state().isAgreed()).toList();
    return contracts.stream().flatMap(contract -> parts(contract, agreed)).toList();
  }

  private static Stream<Employment> parts(Employment contract, List<ContractExtension> extensions) {
    NavigableSet<LocalDate> cuts = new TreeSet<>();
    cuts.add(contract.dates().from());
    cuts.add(contract.dates().until());
    extensions.stream()
        .flatMap(extension -> Stream.of(extension.weeks().from(), extension.weeks().until()))
        .filter(contract.dates()::contains)
        .forEach(cuts::add);
    return cuts.headSet(contract.dates().until()).stream()
        .map(from -> new DateRange(from, Objects.requireNonNull(cuts.higher(from))))
        .map(days -> part(contract, days, extensions));
  }

  private static Employment part(
      Employment contract, DateRange days, List<ContractExtension> extensions) {
    int extra =
        extensions.stream()
            .filter(extension -> extension.weeks().contains(days.from()))
            .mapToInt(ContractExtension::extraWeeklyMinutes)
            .sum();
    int weekly = contract.weeklyMinutes() + extra;
    return new Employment(
        idOf(contract, days.from()),
        contract.kind(),
        weekly,
        contract.minWeeklyMinutes() + extra,
        Math.max(weekly, contract.maxWeeklyMinutes()),
        days);
  }

  // As long as any other identity, whatever the contract's is.
  private static String idOf(Employment contract, LocalDate from) {
    return from.equals(contract.dates().from())
        ? contract.id()
        : UUID.nameUUIDFromBytes((contract.id() + " " + from).getBytes(StandardCharsets.UTF_8))
            .toString();
  }
}
