package org.samenrooster.server.audit.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.server.audit.application.CouncilFigures.Scope;
import org.samenrooster.server.audit.application.CouncilReport.Figures;
import org.samenrooster.server.audit.application.CouncilReport.WishesKept;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.jobs.Retention;

/** Writes what a works council may know; figures only of enough people. */
@Dependent
public final class WriteCouncilReport {

  private final CouncilFigures figures;
  private final List<Retention> kept;
  private final Clock clock;
  private final Settings settings;

  @Inject
  WriteCouncilReport(
      CouncilFigures figures, @Any Instance<Retention> kept, Clock clock, Settings settings) {
    this.figures = figures;
    this.kept = kept.stream().sorted(Comparator.comparing(Retention::what)).toList();
    this.clock = clock;
    this.settings = settings;
  }

  /** The report. */
  public CouncilReport of(Scope scope) {
    var told = told(scope);
    return new CouncilReport(
        clock.instant(),
        scope.days(),
        settings.smallestGroup(),
        figures.inForce(scope, LocalDate.now(clock.withZone(settings.zone()))),
        kept,
        told,
        told.isPresent() ? figures.reads(scope) : Map.of());
  }

  private Optional<Figures> told(Scope scope) {
    var people = figures.people(scope);
    if (people < settings.smallestGroup()) {
      return Optional.empty();
    }
    var counted = figures.count(scope);
    var wishes = WishesKept.of(counted.wishes(), settings.smallestGroup());
    return Optional.of(new Figures(people, counted, wishes));
  }
}
