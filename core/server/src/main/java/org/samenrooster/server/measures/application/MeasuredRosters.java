package org.samenrooster.server.measures.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.measure.ExternalWork;
import org.samenrooster.measure.FamiliarFaces;
import org.samenrooster.measure.QuickReturns;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.audit.application.CouncilFigures.Change;
import org.samenrooster.server.audit.application.CouncilFigures.Changes;
import org.samenrooster.server.audit.application.CouncilFigures.OfPeriod;
import org.samenrooster.server.audit.application.CouncilFigures.Shifts;
import org.samenrooster.server.audit.application.CouncilFigures.Wishes;
import org.samenrooster.server.audit.application.CouncilReport.WishesKept;
import org.samenrooster.server.measures.application.TeamMeasures.Measures;
import org.samenrooster.server.measures.application.TeamMeasures.OfPeople;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.HeldShift;

/**
 * Published rosters with what is measured of them.
 *
 * @param smallestGroup the fewest people of whom anything is told
 * @param held what is held and worked, by period
 * @param work of each member in this organisation, by member
 */
record MeasuredRosters(
    StoredTeam team,
    int smallestGroup,
    Map<String, List<RosterShift>> held,
    Map<String, List<Duty>> work) {

  /** The measures of some periods together. */
  Measures of(List<OfPeriod> periods) {
    var shifts =
        periods.stream()
            .flatMap(period -> held.getOrDefault(period.periodId(), List.of()).stream())
            .flatMap(shift -> shift.held().stream())
            .toList();
    var people = shifts.stream().map(HeldShift::memberId).distinct().toList().size();
    return new Measures(
        people,
        periods.stream().map(OfPeriod::noticeDays).toList(),
        WishesKept.of(wishes(periods), smallestGroup),
        periods.stream().map(OfPeriod::shifts).reduce(new Shifts(0, 0), Shifts::plus),
        changes(periods),
        people < smallestGroup ? Optional.empty() : Optional.of(ofPeople(shifts)),
        FamiliarFaces.of(
            shifts.stream().filter(shift -> shift.duty().countsFor().coverage()).toList()));
  }

  private static Collection<Wishes> wishes(List<OfPeriod> periods) {
    Map<String, Wishes> together = new HashMap<>();
    periods.forEach(
        period ->
            period
                .wishes()
                .forEach((member, wishes) -> together.merge(member, wishes, Wishes::plus)));
    return together.values();
  }

  // A change of shifts of two periods is one change.
  private static Changes changes(List<OfPeriod> periods) {
    Set<Change> together = new HashSet<>();
    periods.forEach(period -> together.addAll(period.changes()));
    return Changes.of(together);
  }

  private OfPeople ofPeople(List<HeldShift> shifts) {
    return new OfPeople(quickReturns(shifts), ExternalWork.of(shifts, this::isExternal));
  }

  private int quickReturns(List<HeldShift> shifts) {
    var ids = shifts.stream().map(HeldShift::id).collect(Collectors.toSet());
    return work.values().stream()
        .mapToInt(ofPerson -> QuickReturns.before(ofPerson, duty -> ids.contains(duty.id())).size())
        .sum();
  }

  private boolean isExternal(HeldShift shift) {
    return team.isLent(shift.memberId())
        || team.team()
            .member(shift.memberId())
            .flatMap(member -> member.employmentOn(shift.day()))
            .filter(contract -> !contract.kind().isEmployment())
            .isPresent();
  }
}
