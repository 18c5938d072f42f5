package org.samenrooster.server.period.application;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.demand.Presence;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Team;
import org.samenrooster.time.DateRange;

/** Turns held shifts into people who are present, at the level they have on that day. */
final class Presences {

  private Presences() {}

  /**
   * The presences on the wall clock of the team; whoever has no valid qualification covers nothing.
   *
   * @param shifts held shifts, those of the night before the dates included
   */
  static List<Presence> of(Team team, DateRange dates, Collection<RosterShift> shifts) {
    return shifts.stream().flatMap(shift -> presence(team, dates, shift).stream()).toList();
  }

  private static Optional<Presence> presence(Team team, DateRange dates, RosterShift shift) {
    var duty = shift.shift().duty();
    return shift
        .holder()
        .flatMap(team::member)
        .flatMap(member -> member.levelOn(duty.day()))
        .map(
            level ->
                Presence.on(duty.day(), asPlanned(shift, duty, team.zone()), level, dates.from()));
  }

  // The shift's own times, as the clock on the wall shows them: the shift type may have changed
  // since, and an hour that a clock change adds or takes away is no quarter of the day.
  private static ShiftType asPlanned(RosterShift shift, Duty duty, ZoneId zone) {
    var start = duty.interval().start().atZone(zone);
    var end = duty.interval().endExclusive().atZone(zone);
    return new ShiftType(
        shift.shift().shiftType(),
        shift.shift().shiftType(),
        start.toLocalTime(),
        end.toLocalTime(),
        end.toLocalDate().isAfter(start.toLocalDate()),
        0,
        duty.kind(),
        Set.of(),
        duty.countsFor());
  }
}
