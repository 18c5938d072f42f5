package org.samenrooster.hours;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/**
 * The contracts of a person, and what was agreed on top of them. Whoever asks for contract hours
 * asks for these. Engagements cannot be raised.
 *
 * @param contracts as they were handed in, no two on the same day
 * @param raises in the order of their days
 */
public record ExtendedContracts(List<Employment> contracts, List<ContractRaise> raises) {

  public ExtendedContracts {
    contracts = List.copyOf(contracts);
    raises = raises.stream().sorted(Comparator.comparing(raise -> raise.days().from())).toList();
  }

  /** Contracts on top of which nothing was agreed. */
  public static ExtendedContracts plain(List<Employment> contracts) {
    return new ExtendedContracts(contracts, List.of());
  }

  /** The same contracts without what was agreed on top of them. */
  public ExtendedContracts withoutRaises() {
    return plain(contracts);
  }

  /**
   * The contracts cut where a raise begins and ends, those parts with more hours. The first part of
   * a contract keeps its identity; that of another is made of it and of the part's first day, so
   * that it is the same whenever it is asked for.
   */
  public List<Employment> parts() {
    return contracts.stream().flatMap(this::parts).toList();
  }

  private Stream<Employment> parts(Employment contract) {
    NavigableSet<LocalDate> cuts = new TreeSet<>();
    cuts.add(contract.dates().from());
    cuts.add(contract.dates().until());
    raises.stream()
        .flatMap(raise -> Stream.of(raise.days().from(), raise.days().until()))
        .filter(contract.dates()::contains)
        .forEach(cuts::add);
    return cuts.headSet(contract.dates().until()).stream()
        .map(from -> new DateRange(from, Objects.requireNonNull(cuts.higher(from))))
        .map(days -> part(contract, days));
  }

  private Employment part(Employment contract, DateRange days) {
    int weekly = weeklyMinutes(contract, days.from());
    int extra = weekly - contract.weeklyMinutes();
    return new Employment(
        idOf(contract, days.from()),
        contract.kind(),
        weekly,
        contract.minWeeklyMinutes() + extra,
        Math.max(weekly, contract.maxWeeklyMinutes()),
        days);
  }

  /** The hours of a contract on one of its days, with what was agreed, in minutes a week. */
  int weeklyMinutes(Employment contract, LocalDate day) {
    return weeklyMinutes(contract, day, raises);
  }

  /** The same, as if only some of the raises had been agreed. */
  static int weeklyMinutes(Employment contract, LocalDate day, List<ContractRaise> raises) {
    if (!contract.kind().isEmployment()) {
      return contract.weeklyMinutes();
    }
    return raises.stream()
        .filter(raise -> raise.days().contains(day))
        .mapToInt(ContractRaise::weeklyMinutes)
        .reduce(contract.weeklyMinutes(), Math::max);
  }

  // As long as any other identity, whatever the contract's is.
  private static String idOf(Employment contract, LocalDate from) {
    return from.equals(contract.dates().from())
        ? contract.id()
        : UUID.nameUUIDFromBytes((contract.id() + " " + from).getBytes(StandardCharsets.UTF_8))
            .toString();
  }
}
