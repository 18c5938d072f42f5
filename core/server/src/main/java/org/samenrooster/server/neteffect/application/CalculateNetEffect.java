package org.samenrooster.server.neteffect.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
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

  /**
   * Works it out by the tables of a year.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} with every
   *     fault, pointing at the fields of the draft, if there is no table or no such household
   */
  public Calculated calculate(int year, NetRequestDraft draft) {
    var today = LocalDate.now(clock.withZone(settings.zone()));
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
