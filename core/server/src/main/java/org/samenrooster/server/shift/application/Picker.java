package org.samenrooster.server.shift.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.agreement.Lending;
import org.samenrooster.agreement.PickLimits;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Who picks shifts of a team, as which member of it. */
public sealed interface Picker {

  /** The team whose shifts he picks. */
  StoredTeam team();

  /** Who he is in it. */
  String memberId();

  /** All his work. */
  Timeline timeline(Timelines timelines, DateRange judged);

  /**
   * What was agreed against his picking a shift.
   *
   * @param limits of the team, for him
   */
  List<Fault> against(PickLimits limits, ShiftPeriod period, Duty shift);

  /** A member of the team. */
  record OwnPicker(StoredTeam team, String memberId) implements Picker {

    @Override
    public Timeline timeline(Timelines timelines, DateRange judged) {
      return timelineOf(timelines, team, memberId, judged);
    }

    @Override
    public List<Fault> against(PickLimits limits, ShiftPeriod period, Duty shift) {
      return limits.againstPick(shift);
    }
  }

  /**
   * Somebody of another team, whether he was lent to this one before or not.
   *
   * @param memberId who he is in this team, or would be
   * @param home his own team
   * @param homeMemberId who he is in that
   * @param lending what this team agreed about it
   * @param today on the clock of this team
   */
  record LentPicker(
      StoredTeam team,
      String memberId,
      StoredTeam home,
      String homeMemberId,
      Lending lending,
      LocalDate today)
      implements Picker {

    // His own team knows all his work; this one need not know him yet.
    @Override
    public Timeline timeline(Timelines timelines, DateRange judged) {
      return timelineOf(timelines, home, homeMemberId, judged)
          .of(team.team().member(memberId).orElseThrow());
    }

    @Override
    public List<Fault> against(PickLimits limits, ShiftPeriod period, Duty shift) {
      var atHome = home.team().member(homeMemberId).orElseThrow();
      return Stream.concat(
              lending.againstPick(atHome, shift, period.dates().from(), today).stream(),
              limits.againstPick(shift).stream())
          .toList();
    }
  }

  private static Timeline timelineOf(
      Timelines timelines, StoredTeam team, String memberId, DateRange judged) {
    return Optional.ofNullable(timelines.of(team, List.of(memberId), judged).get(memberId))
        .orElseThrow();
  }
}
