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
 * @param picker whose turn it is
 * @param shift the shift he has in mind, as it was when the turn began
 * @param period its period, in the picking phase
 */
record Turn(Picker picker, RosterShift shift, ShiftPeriod period) {

  StoredTeam team() {
    return picker.team();
  }

  String memberId() {
    return picker.memberId();
  }

  PeriodHours hoursWith(Duty addition, List<Duty> held, PeriodTarget target) {
    List<Duty> duties = new ArrayList<>(held);
    duties.add(addition);
    return PeriodHours.of(target, period.dates(), duties);
  }

  PeriodHours hoursWithout(RosterShift gone, List<Duty> held, PeriodTarget target) {
    var id = gone.shift().id();
    var rest = held.stream().filter(other -> !other.id().equals(id)).toList();
    return PeriodHours.of(target, period.dates(), rest);
  }

  ShiftTeam shiftTeam() {
    return new ShiftTeam(team().team().zone(), team().document().costCentre());
  }

  PersonShifts change(List<Duty> givenBack, List<Duty> taken) {
    return new PersonShifts(team().personOf(memberId()).orElseThrow(), givenBack, taken);
  }

  /** That the member did something with the shift. */
  Event event(EventName name) {
    return Event.of(name, team().organisationId(), team().team().id())
        .by(team().personOf(memberId()).orElseThrow())
        .concerning(memberId())
        .with(EventDetail.PERIOD, period.id())
        .with(EventDetail.SHIFT, shift.shift().id());
  }
}
