package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.shift.WorkedTime;
import org.samenrooster.shift.WorkedTimeEntry;
import org.samenrooster.time.DateRange;

/** Looks at what somebody says he worked: whether it can have been, and which rules it breaks. */
@Dependent
public final class JudgeWork {

  private final Timelines timelines;
  private final TeamRules rules;
  private final Clock clock;

  @Inject
  JudgeWork(Timelines timelines, TeamRules rules, Clock clock) {
    this.timelines = timelines;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Refuses what cannot have been.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document}
   */
  public void refuseImpossible(RosterShift shift, WorkedTimeEntry entry) {
    var faults = new ArrayList<Fault>();
    if (shift.holder().isEmpty()) {
      faults.add(Fault.at("path/shiftId", FaultCode.NOBODY_HOLDS_SHIFT, shift.shift().id()));
    }
    faults.addAll(entry.faults(shift.shift().duty(), clock.instant()));
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
  }

  /** What the rules say of the work, instead of what they knew of the shift. */
  public List<Finding> judged(StoredTeam team, RosterShift shift, WorkedTime worked) {
    var memberId = shift.holder().orElseThrow();
    var work = worked.insteadOf(shift.shift().duty(), team.team().zone());
    var day = work.day();
    var judged = JudgedDays.around(new DateRange(day, day.plusDays(1)));
    var timeline = timelines.of(team, List.of(memberId), judged).get(memberId);
    var before = timeline.duties().stream().filter(duty -> duty.id().equals(work.id())).toList();
    var without = timeline.with(new Change(before, List.<Duty>of()));
    return Judgement.of(without, rules.of(team.team()), Change.adding(work)).caused();
  }
}
