package org.samenrooster.server.workedhours.application;

import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.problem.Messages.Word;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.shift.application.ShiftPeriod;

/** What is told to somebody whose worked hours cannot be taken now. */
final class WorkedHoursProblems {

  private WorkedHoursProblems() {}

  static Problem notClosed(ShiftPeriod period) {
    return Problems.wrongPhase(
        "problem.wrong-phase.correction",
        period.dates().from(),
        period.dates().until().minusDays(1),
        new Word("phase." + period.phase()));
  }

  static Problem notPublished(ShiftPeriod period) {
    var first = period.dates().from();
    var last = period.dates().until().minusDays(1);
    return period.phase() == PeriodPhase.CLOSED
        ? Problems.wrongPhase("problem.wrong-phase.hours-closed", first, last)
        : Problems.otherPhase(
            "problem.wrong-phase.worked-hours",
            PeriodPhase.PUBLISHED,
            period.dates(),
            period.phase());
  }
}
