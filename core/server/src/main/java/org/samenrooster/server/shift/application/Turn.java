package org.samenrooster.server.shift.application;

import java.util.ArrayList;
import java.util.List;
import org.samenrooster.hours.season.PeriodTarget;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.BookShiftChanges.ShiftTeam;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * One person's turn in a picking round: nobody else changes his roster until it is over.
 *
 * @param team the team of the shift
 * @param memberId who the caller is in it
 * @param shift the shift he has in mind, as it was when the turn began
 * @param period its period, in the picking phase
 */
record Turn(StoredTeam team, String memberId, RosterShift shift, ShiftPeriod period) {

  PeriodHours hoursWith(Duty addition, List<RosterShift> held, PeriodTarget target) {
    List<Duty> duties = new ArrayList<>(duties(held));
    duties.add(addition);
    return PeriodHours.of(target, period.dates(), duties);
  }

  PeriodHours hoursWithout(RosterShift gone, List<RosterShift> held, PeriodTarget target) {
    var id = gone.shift().id();
    var rest = held.stream().filter(other -> !other.shift().id().equals(id)).toList();
    return PeriodHours.of(target, period.dates(), duties(rest));
  }

  ShiftTeam shiftTeam() {
    return new ShiftTeam(team.team().zone(), team.document().costCentre());
  }

  PersonShifts change(List<Duty> givenBack, List<Duty> taken) {
    return new PersonShifts(team.personOf(memberId).orElseThrow(), givenBack, taken);
  }

  /** That the member did something with the shift. */
  Event event(EventName name) {
    return Event.of(name, team.organisationId(), team.team().id())
        .by(team.personOf(memberId).orElseThrow())
        .concerning(memberId)
        .with(EventDetail.PERIOD, period.id())
        .with(EventDetail.SHIFT, shift.shift().id());
  }

  static List<Duty> duties(List<RosterShift> shifts) {
    return shifts.stream().map(shift -> shift.shift().duty()).toList();
  }
}
