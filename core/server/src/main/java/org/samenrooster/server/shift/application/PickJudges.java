package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.PickResult;

/** Gives a member a judge, who reads his timeline once and then judges any number of shifts. */
@Dependent
public final class PickJudges {

  private final Timelines timelines;
  private final TeamRules rules;

  @Inject
  PickJudges(Timelines timelines, TeamRules rules) {
    this.timelines = timelines;
    this.rules = rules;
  }

  /** The judge of what a member could pick in a period. */
  PickJudge judge(StoredTeam team, String memberId, ShiftPeriod period) {
    var judged = JudgedDays.around(period.dates());
    var timeline = timelines.of(team, List.of(memberId), judged).get(memberId);
    return new PickJudge(team, timeline);
  }

  /** Judges the shifts of one team for one member. */
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
