package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.period.RollOut;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster;
import org.samenrooster.server.baseroster.application.BaseRosters;
import org.samenrooster.server.demand.application.TeamDemand;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.BookShiftChanges.ShiftTeam;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.wishes.known.KnownWishes;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.team.TeamMember;

/**
 * Makes the shifts of a period out of the base roster and the demand. Nobody is given more than the
 * contract without a yes: what goes beyond it is open.
 */
@Dependent
final class RollOutShifts {

  private final Shifts shifts;
  private final Absences absences;
  private final TeamDemand demand;
  private final KnownWishes wishes;
  private final BaseRosters baseRosters;
  private final RollOutRoom room;
  private final HeldBackShifts heldBack;
  private final BookShiftChanges hours;

  @Inject
  RollOutShifts(
      Shifts shifts,
      Absences absences,
      TeamDemand demand,
      KnownWishes wishes,
      BaseRosters baseRosters,
      RollOutRoom room,
      HeldBackShifts heldBack,
      BookShiftChanges hours) {
    this.shifts = shifts;
    this.absences = absences;
    this.demand = demand;
    this.wishes = wishes;
    this.baseRosters = baseRosters;
    this.room = room;
    this.heldBack = heldBack;
    this.hours = hours;
  }

  /** Makes the shifts, stores them and books the hours of those that are held. */
  void over(Caller caller, StoredTeam team, RosterPeriod period) {
    var memberIds = team.team().members().stream().map(TeamMember::id).toList();
    var rollOut =
        new RollOut(
            team.team(),
            baseRosters
                .current(team.organisationId(), team.team().id())
                .map(AcceptedBaseRoster::roster),
            demand.shiftDemand(team),
            absences.of(team, memberIds, period.dates()),
            vetoes(team, period));
    var made = rollOut.over(period.dates(), () -> UUID.randomUUID().toString());
    var limited = room.of(team, memberIds, period.dates()).over(made);
    var bearer = new ShiftTeam(team.team().zone(), team.document().costCentre());
    hours.book(caller, bearer, held(team, limited.shifts()));
    shifts.add(team, period.id(), limited.shifts());
    heldBack.keep(team, period.id(), limited.heldBack());
  }

  private Map<String, Set<LocalDate>> vetoes(StoredTeam team, RosterPeriod period) {
    return wishes.ofPeriod(team.organisationId(), period.id()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, wished -> wished.getValue().vetoedDays()));
  }

  private static List<PersonShifts> held(StoredTeam team, List<Shift> made) {
    return made.stream()
        .flatMap(shift -> shift instanceof HeldShift held ? Stream.of(held) : Stream.empty())
        .collect(
            Collectors.groupingBy(
                held -> team.personOf(held.memberId()).orElseThrow(),
                TreeMap::new,
                Collectors.mapping(HeldShift::duty, Collectors.toList())))
        .entrySet()
        .stream()
        .map(person -> new PersonShifts(person.getKey(), List.of(), person.getValue()))
        .toList();
  }
}
