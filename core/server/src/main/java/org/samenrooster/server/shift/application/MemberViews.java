package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.agreement.PickLimits;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.shift.application.PickJudges.PickJudge;
import org.samenrooster.server.wishes.known.KnownWishes;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.PickResult;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.wish.PeriodWishes;

/**
 * Gives whoever picks a view of the open shifts of a period, read in a constant number of
 * statements.
 */
@Dependent
final class MemberViews {

  private final PickJudges judges;
  private final AgreedPicks agreed;
  private final KnownWishes wishes;
  private final Shifts shifts;
  private final Absences absences;

  @Inject
  MemberViews(
      PickJudges judges, AgreedPicks agreed, KnownWishes wishes, Shifts shifts, Absences absences) {
    this.judges = judges;
    this.agreed = agreed;
    this.wishes = wishes;
    this.shifts = shifts;
    this.absences = absences;
  }

  /** The view of one person. */
  MemberView of(Picker picker, ShiftPeriod period) {
    var team = picker.team();
    var memberId = picker.memberId();
    // Work of the night before and of the morning after may be at the same time, too.
    var around =
        new DateRange(period.dates().from().minusDays(1), period.dates().until().plusDays(1));
    var held = shifts.held(team, around);
    var own =
        held.stream()
            .filter(shift -> shift.holder().filter(memberId::equals).isPresent())
            .filter(shift -> period.dates().contains(shift.shift().day()))
            .toList();
    var others =
        held.stream()
            .flatMap(shift -> shift.held().stream())
            .filter(shift -> !shift.memberId().equals(memberId))
            .toList();
    var away =
        absences.of(team, others.stream().map(HeldShift::memberId).distinct().toList(), around);
    return new MemberView(
        picker,
        period,
        judges.judge(picker, period),
        agreed.of(team, period, own),
        wishes.ofMember(team.organisationId(), period.id(), memberId),
        new ColleaguesAtWork(others, away));
  }

  /** Open shifts as one person sees them. */
  record MemberView(
      Picker picker,
      ShiftPeriod period,
      PickJudge judge,
      PickLimits limits,
      PeriodWishes wishes,
      ColleaguesAtWork colleagues) {

    /** One open shift. */
    JudgedShift of(RosterShift shift) {
      var open = (OpenShift) shift.shift();
      var result = judge.judge(open);
      var against = picker.against(limits, period, open.duty());
      var pickable =
          result instanceof PickResult.Picked
              && against.isEmpty()
              && PickingRound.allowsPick(shift, period);
      var violations =
          result instanceof PickResult.Picked picked
              ? picked.warnings()
              : ((PickResult.Refused) result).violations();
      return new JudgedShift(
          shift,
          pickable,
          violations,
          against,
          wishes.about(open.day(), open.shiftType()),
          worksWith(open.duty()));
    }

    private List<TeamMember> worksWith(Duty duty) {
      var present = colleagues.during(duty);
      return picker.team().team().members().stream()
          .filter(member -> present.contains(member.id()))
          .toList();
    }
  }
}
