package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.exchange.application.JudgeSides.Judged;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.BookShiftChanges.ShiftTeam;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.shift.application.Shifts.Exchanged;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * Lets shifts change hands for all or for none: everybody's rules are asked about the whole change,
 * the hours of all are booked at once, and then the shifts move, each from the version that was
 * judged. To be called while the people are locked.
 */
@Dependent
final class MoveShifts {

  private final Shifts shifts;
  private final PublishedShifts published;
  private final JudgeSides judge;
  private final BookShiftChanges hours;

  @Inject
  MoveShifts(Shifts shifts, PublishedShifts published, JudgeSides judge, BookShiftChanges hours) {
    this.shifts = shifts;
    this.published = published;
    this.judge = judge;
    this.hours = hours;
  }

  /** Moves that rules, phase and the shifts themselves allow. */
  record Ready(Sides sides, Judged judged) {}

  /**
   * Looks at whether the moves can be made now.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if a shift is no longer as it was, its
   *     period is not published, or a rule forbids it to somebody
   */
  Ready ready(Caller caller, StoredTeam team, List<Move> moves) {
    var ids = moves.stream().map(Move::shiftId).toList();
    var sides = Sides.of(moves, shifts.ofTeam(team, ids));
    if (!sides.fit()) {
      throw Problems.rosterChangeBroken();
    }
    published.require(team, sides.all().toList());
    var judged = judge.judge(team, sides);
    JudgeSides.refuseBlocked(caller, team, judged);
    return new Ready(sides, judged);
  }

  /**
   * What is to be taken back, if that can still be done: the shifts are as the change left them and
   * have not begun, their period is not settled, and no rule forbids it to anybody.
   */
  Optional<Sides> toTakeBack(StoredTeam team, RosterChange change, Instant now) {
    var moves = change.movesBack();
    var ids = moves.stream().map(Move::shiftId).toList();
    return Optional.of(Sides.of(moves, shifts.ofTeam(team, ids)))
        .filter(Sides::fit)
        .filter(sides -> sides.all().allMatch(shift -> PublishedShifts.isAhead(shift, now)))
        .filter(sides -> published.areAll(team, sides.all().toList()))
        .filter(sides -> !judge.judge(team, sides).blocks());
  }

  /**
   * Makes the moves.
   *
   * @return the shifts as they are then
   * @throws org.samenrooster.server.platform.problem.Problem if the hours cannot be booked, or a
   *     shift changed after all; then the transaction must not be committed
   */
  List<RosterShift> make(Caller caller, StoredTeam team, Sides sides) {
    hours.book(
        caller,
        new ShiftTeam(team.team().zone(), team.document().costCentre()),
        sides.byMember().entrySet().stream()
            .map(
                of ->
                    new PersonShifts(
                        team.personOf(of.getKey()).orElseThrow(),
                        of.getValue().given(),
                        of.getValue().taken()))
            .toList());
    var moved =
        sides.moves().stream()
            .map(
                move -> {
                  var before = sides.shifts().get(move.shiftId());
                  return new Exchanged(before, move.applied(before.shift()));
                })
            .toList();
    if (!shifts.exchange(team, moved)) {
      throw Problems.rosterChangeBroken();
    }
    return moved.stream().map(Exchanged::stored).toList();
  }
}
