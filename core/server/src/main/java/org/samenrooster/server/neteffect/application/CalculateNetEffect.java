package org.samenrooster.server.neteffect.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.net.NetAmount;
import org.samenrooster.hours.net.NetCalculator;
import org.samenrooster.hours.net.NetComparison;
import org.samenrooster.hours.net.NetRequestDraft;
import org.samenrooster.hours.net.NetTables;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.problem.Problems;

/**
 * Works out what numbers of contract minutes bring a household. Nothing of it is kept, and nothing
 * of it may reach a log.
 */
@Dependent
public final class CalculateNetEffect {

  private final NetTablesOfServer tables;
  private final Clock clock;
  private final Settings settings;

  @Inject
  CalculateNetEffect(NetTablesOfServer tables, Clock clock, Settings settings) {
    this.tables = tables;
    this.clock = clock;
    this.settings = settings;
  }

  /** What the hours bring, and by which tables. */
  public record Calculated(NetTables tables, NetComparison comparison) {}

  /** What an amount brings, and by which tables. */
  public record CalculatedAmount(NetTables tables, NetAmount amount) {}

  /** Everything that is wrong with a question, pointing at the fields of the draft. */
  public List<Fault> faults(int year, NetRequestDraft draft) {
    return faults(year, draft, tables.tables(year), today());
  }

  /**
   * Works out what is left of an amount on top of the wage of a year.
   *
   * @param draft without {@linkplain #faults(int, NetRequestDraft) faults}
   */
  public CalculatedAmount ofAmount(int year, NetRequestDraft draft, BigDecimal gross) {
    var known = tables.tables(year).orElseThrow();
    return new CalculatedAmount(
        known, new NetCalculator(known).ofAmount(draft.toRequest(known, today()), gross));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(settings.zone()));
  }

  /**
   * Works it out by the tables of a year.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} with every
   *     fault, pointing at the fields of the draft, if there is no table or no such household
   */
  public Calculated calculate(int year, NetRequestDraft draft) {
    var today = today();
    var found = tables.tables(year);
    var faults = faults(year, draft, found, today);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var known = found.orElseThrow();
    var comparison = new NetCalculator(known).compare(draft.toRequest(known, today));
    return new Calculated(known, comparison);
  }

  private List<Fault> faults(
      int year, NetRequestDraft draft, Optional<NetTables> found, LocalDate today) {
    var faults = new ArrayList<Fault>();
    if (found.isEmpty()) {
      var years = tables.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
      faults.add(Fault.at("/year", FaultCode.NO_TABLES, year, years));
    }
    faults.addAll(draft.check(found, today));
    return faults;
  }
}
