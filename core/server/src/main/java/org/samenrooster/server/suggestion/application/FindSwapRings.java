package org.samenrooster.server.suggestion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.solver.ring.SwapRing;
import org.samenrooster.solver.ring.SwapRings;
import org.samenrooster.solver.ring.SwapWish;
import org.samenrooster.solver.ring.WantedShift;

/** Finds the best swap rings among given wishes. Nothing is stored and nobody is asked. */
@Dependent
public final class FindSwapRings {

  private final CallersTeam teams;
  private final ShiftPeriods periods;
  private final Shifts shifts;
  private final RingsAmongWishes search;

  @Inject
  FindSwapRings(CallersTeam teams, ShiftPeriods periods, Shifts shifts, RingsAmongWishes search) {
    this.teams = teams;
    this.periods = periods;
    this.shifts = shifts;
    this.search = search;
  }

  /** A wish as it is asked about: shifts by id. */
  public record AskedWish(String memberId, String shiftId, List<WantedShift> wanted) {

    public AskedWish {
      wanted = List.copyOf(wanted);
    }
  }

  /** One member's part in a ring. */
  public record ShownTurn(
      String memberId, RosterShift gives, RosterShift takes, int rank, List<Finding> findings) {

    public ShownTurn {
      findings = List.copyOf(findings);
    }
  }

  /** One ring. */
  public record ShownRing(int gain, List<ShownTurn> turns) {

    public ShownRing {
      turns = List.copyOf(turns);
    }
  }

  /** The rings of all wishes. */
  public record Found(StoredTeam team, List<ShownRing> rings, SwapRings all) {

    public Found {
      rings = List.copyOf(rings);
    }
  }

  /**
   * The best rings.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period, or a wish
   *     offers what cannot be offered
   */
  public Found find(Caller caller, String teamId, String periodId, List<AskedWish> asked) {
    var team = teams.load(caller, teamId);
    var period =
        periods.period(team, periodId).orElseThrow(() -> Problems.notFound("roster-period"));
    var roster =
        shifts.inPeriod(team, period.id()).stream()
            .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity()));
    var faults = new SwapFaults(roster).of(asked);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var wishes =
        asked.stream()
            .map(
                wish ->
                    new SwapWish(roster.get(wish.shiftId()).held().orElseThrow(), wish.wanted()))
            .toList();
    return found(team, roster, wishes);
  }

  private Found found(StoredTeam team, Map<String, RosterShift> roster, List<SwapWish> wishes) {
    var posed = search.posed(team, wishes, Set.of());
    var telling = new ShownEffect.Telling(posed.timelines(), posed.book());
    return new Found(
        team,
        posed.rings().rings().stream().map(ring -> shown(ring, roster, telling)).toList(),
        posed.rings());
  }

  private static ShownRing shown(
      SwapRing ring, Map<String, RosterShift> roster, ShownEffect.Telling telling) {
    return new ShownRing(
        ring.gain(),
        ring.turns().stream()
            .map(
                turn -> {
                  var member = turn.wish().memberId();
                  return new ShownTurn(
                      member,
                      roster.get(turn.wish().offered().id()),
                      roster.get(turn.takes().id()),
                      turn.rank() + 1,
                      telling.findings(member, turn.change(), turn.caused()));
                })
            .toList());
  }
}
