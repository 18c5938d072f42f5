package org.samenrooster.server.demand.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.samenrooster.demand.Coverage;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.server.demand.application.CareDemands.StoredCareDemand;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ShiftDesign;
import org.samenrooster.solver.ShiftDesignRequest;

/**
 * What a team needs: worked out from its care demand, never stored. The same versions of team and
 * care demand always give the same answer, so a few of them are remembered.
 */
@ApplicationScoped
public class TeamDemand {

  private static final int REMEMBERED = 50;

  private final Map<Versions, WorkedDemand> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Versions, WorkedDemand> eldest) {
              return size() > REMEMBERED;
            }
          });

  @Inject private CareDemands careDemands;

  /** People needed per level and quarter of an hour; nobody where no care demand was stored. */
  public StaffingNeed staffingNeed(StoredTeam team) {
    return worked(team).need();
  }

  /** How many of which of the team's shift types each day of the week needs. */
  public ShiftDemand shiftDemand(StoredTeam team) {
    return worked(team).design().shiftDemand();
  }

  /** The shift demand with its coverage of the staffing need. */
  public ShiftDesign shiftDesign(StoredTeam team) {
    return worked(team).design();
  }

  /** All of that together. */
  public WorkedDemand worked(StoredTeam team) {
    var stored = careDemands.of(team.organisationId(), team.team().id());
    var version = stored.map(StoredCareDemand::version).map(OptionalInt::of);
    var versions =
        new Versions(team.team().id(), team.version(), version.orElse(OptionalInt.empty()));
    var known = remembered.get(versions);
    if (known != null) {
      return known;
    }
    var worked =
        stored
            .map(demand -> CareDemandDocument.parse(demand.json()))
            .map(document -> of(team, document))
            .orElseGet(() -> of(team, StaffingNeed.NONE));
    remembered.put(versions, worked);
    return worked;
  }

  /**
   * What another care demand than the stored one would come to; not remembered. It takes as many
   * steps as that, however much it asks for.
   *
   * @param scenario without faults
   */
  public WorkedDemand of(StoredTeam team, CareDemandDocument scenario) {
    return of(team, scenario.staffingNeed(team.team().handovers()));
  }

  private static WorkedDemand of(StoredTeam team, StaffingNeed need) {
    return new WorkedDemand(need, design(team, need));
  }

  private static ShiftDesign design(StoredTeam team, StaffingNeed need) {
    var types =
        team.team().shiftTypes().stream().filter(type -> type.countsFor().coverage()).toList();
    return types.isEmpty()
        ? new ShiftDesign(
            List.of(), new ShiftDemand(List.of()), Coverage.ofCycle(need, 1, List.of()))
        : ShiftDesign.of(ShiftDesignRequest.ofTypes(need, types));
  }

  /** What an answer depends on. */
  private record Versions(String teamId, int teamVersion, OptionalInt careDemandVersion) {}
}
