package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.PickResult;

/**
 * Gives whoever picks a judge, who reads his timeline once and then judges any number of shifts.
 */
@Dependent
public final class PickJudges {

  private final Timelines timelines;
  private final TeamRules rules;

  @Inject
  PickJudges(Timelines timelines, TeamRules rules) {
    this.timelines = timelines;
    this.rules = rules;
  }

  /** The judge of what somebody could pick in a period. */
  PickJudge judge(Picker picker, ShiftPeriod period) {
    return new PickJudge(
        picker.team(), picker.timeline(timelines, JudgedDays.around(period.dates())));
  }

  /** Judges the shifts of one team for one person. */
  final class PickJudge {

    private final StoredTeam team;
    private final Timeline timeline;

    private PickJudge(StoredTeam team, Timeline timeline) {
      this.team = team;
      this.timeline = timeline;
    }

    PickResult judge(OpenShift shift) {
      return shift.pickedBy(timeline, rules.of(team.team()));
    }
  }
}
