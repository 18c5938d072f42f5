package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Picker.OwnPicker;
import org.samenrooster.server.team.application.StoredTeam;

/** Shows the open shifts of a period, each judged for the caller. */
@Dependent
public final class JudgeOpenShifts {

  private final CallersTeam teams;
  private final ShiftPeriods periods;
  private final Shifts shifts;
  private final MemberViews views;

  @Inject
  JudgeOpenShifts(CallersTeam teams, ShiftPeriods periods, Shifts shifts, MemberViews views) {
    this.teams = teams;
    this.periods = periods;
    this.shifts = shifts;
    this.views = views;
  }

  /** Open shifts with the caller's chances. */
  public record Judged(StoredTeam team, List<JudgedShift> shifts) {}

  /**
   * The open shifts, judged; whoever is no member of the team can pick none of them.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period
   */
  public Judged judge(Caller caller, String teamId, OpenShiftQuery query) {
    var team = teams.load(caller, teamId);
    var period =
        periods
            .period(team, query.periodId())
            .orElseThrow(() -> Problems.notFound("roster-period"));
    var open = shifts.open(team, query);
    var view =
        caller
            .memberIdIn(teamId)
            .filter(memberId -> !open.isEmpty())
            .filter(memberId -> !team.isLent(memberId))
            .map(memberId -> views.of(new OwnPicker(team, memberId), period));
    var judged =
        open.stream()
            .map(
                shift ->
                    view.map(present -> present.of(shift))
                        .orElseGet(() -> JudgedShift.fromOutside(shift)))
            .toList();
    return new Judged(team, judged);
  }

  /** The open shifts of a period that can be picked now, by whomever rules allow it; by start. */
  public List<RosterShift> inRound(StoredTeam team, ShiftPeriod period) {
    return shifts.open(team, OpenShiftQuery.all(period.id())).stream()
        .filter(shift -> PickingRound.allowsPick(shift, period))
        .toList();
  }

  /**
   * Open shifts of a period, judged for somebody.
   *
   * @param open of the team of whoever picks
   */
  public List<JudgedShift> judge(Picker picker, ShiftPeriod period, List<RosterShift> open) {
    var view = views.of(picker, period);
    return open.stream().map(view::of).toList();
  }
}
