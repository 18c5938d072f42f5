package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;

/** Pins on cells of the base roster that stands, as they fall on the cycle of a search. */
@ApplicationScoped
public class PinsInBaseRoster {

  @Inject private Teams teams;
  @Inject private BaseRosters baseRosters;
  @Inject private BaseRosterProblems problems;

  /**
   * The request with pins of its own cycle.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} if no base
   *     roster stands, or a pin names a week that it does not have
   */
  BaseRosterRequest inCycle(String organisationId, String teamId, BaseRosterRequest request) {
    var team = teams.team(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
    var standing = baseRosters.current(organisationId, teamId).map(AcceptedBaseRoster::roster);
    var faults =
        standing
            .map(roster -> outside(roster, request.pinned()))
            .orElseGet(PinsInBaseRoster::noBaseRoster);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    return request.pinning(fallingOn(request, standing.orElseThrow(), team));
  }

  private List<BaseRosterPin> fallingOn(
      BaseRosterRequest request, BaseRoster roster, StoredTeam team) {
    return BaseRosterPin.fallingOn(
        request.pinned(), roster, problems.nextMonday(team), request.cycleWeeks());
  }

  private static List<Fault> outside(BaseRoster roster, List<BaseRosterPin> pins) {
    var weeks = roster.cycleWeeks();
    return IntStream.range(0, pins.size())
        .filter(i -> pins.get(i).week() > weeks)
        .mapToObj(
            i ->
                Fault.at(
                    "/pins/" + i + "/week", FaultCode.PLAN_PIN_WEEK, pins.get(i).week(), weeks))
        .toList();
  }

  private static List<Fault> noBaseRoster() {
    return List.of(Fault.at("/pinnedIn", FaultCode.PLAN_PIN_NO_ROSTER, "BASE_ROSTER"));
  }
}
