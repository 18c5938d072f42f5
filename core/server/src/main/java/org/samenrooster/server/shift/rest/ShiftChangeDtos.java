package org.samenrooster.server.shift.rest;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.samenrooster.api.model.PlannedHoursDto;
import org.samenrooster.api.model.ShiftChangeDto;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.shift.application.PeriodHours;
import org.samenrooster.server.shift.application.PickOutcome;
import org.samenrooster.server.shift.application.ShiftChange;

/** What picking and giving back come to, as it travels to who did it. */
public final class ShiftChangeDtos {

  private ShiftChangeDtos() {}

  /**
   * The answer to a pick.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code shift-already-taken}
   */
  public static Response answer(PickOutcome outcome, Locale language) {
    if (outcome instanceof PickOutcome.Picked picked) {
      return answer(picked.change(), language);
    }
    var taken = (PickOutcome.Taken) outcome;
    var dtos = new ShiftDtos(taken.team().team(), Optional.empty());
    throw Problems.shiftAlreadyTaken(dtos.of(taken.shift()), dtos.of(taken.alternatives()));
  }

  static Response answer(ShiftChange change, Locale language) {
    var team = change.team().team();
    var periodId = change.shift().periodId();
    var dtos = new ShiftDtos(team, Optional.of(change.memberId()), change.givingBack());
    var dto =
        new ShiftChangeDto()
            .shift(dtos.of(change.shift()))
            .plannedHours(of(change.hours(), change.memberId(), periodId))
            .ruleViolations(RuleViolations.of(change.warnings(), language, team.zone()));
    return Response.ok(dto).build();
  }

  static PlannedHoursDto of(PeriodHours hours, String memberId, String periodId) {
    var target = hours.target();
    var planned = hours.plannedMinutes();
    return new PlannedHoursDto()
        .memberId(memberId)
        .periodId(periodId)
        .contractMinutes(target.contractMinutes())
        .plannedMinutes(planned)
        .differenceMinutes(target.distanceMinutes(planned))
        .lowMinutes(target.lowMinutes())
        .highMinutes(target.highMinutes())
        .outsideBandMinutes(target.outsideBandMinutes(planned));
  }
}
