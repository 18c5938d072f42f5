package org.samenrooster.server.demand.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.samenrooster.server.demand.application.CareDemands.StoredCareDemand;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.Teams;

/** Stores the care demand of a team whole, or refuses it with everything that is wrong. */
@ApplicationScoped
public class StoreCareDemand {

  @Inject private CareDemands careDemands;
  @Inject private Teams teams;
  @Inject private Outbox outbox;

  /**
   * Stores the document.
   *
   * @param versionCheck is told the stored version, if there is one, and throws if the caller has
   *     not seen it
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document}
   */
  @Transactional
  public StoredCareDemand store(
      String organisationId,
      String teamId,
      Consumer<OptionalInt> versionCheck,
      CareDemandDocument document) {
    // Two first documents at once would both find none: the team's row lets one through at a time.
    teams.lockedVersion(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
    var version = careDemands.of(organisationId, teamId).map(StoredCareDemand::version);
    versionCheck.accept(version.map(OptionalInt::of).orElse(OptionalInt.empty()));
    var faults = document.check();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var json = document.json();
    outbox.tell(Event.of(EventName.CARE_DEMAND_STORED, organisationId, teamId));
    return new StoredCareDemand(careDemands.store(organisationId, teamId, json), json);
  }
}
