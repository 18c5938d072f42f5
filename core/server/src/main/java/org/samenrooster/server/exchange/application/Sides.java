package org.samenrooster.server.exchange.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.exchange.Move;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.time.DateRange;

/**
 * Moves of shifts, seen from each of the people whose rosters they change.
 *
 * @param moves which it is known of to whom they go
 * @param shifts all of them, by id
 */
record Sides(List<Move> moves, Map<String, RosterShift> shifts) {

  Sides {
    moves = List.copyOf(moves);
    shifts = Map.copyOf(shifts);
  }

  static Sides of(List<Move> moves, List<RosterShift> shifts) {
    return new Sides(
        moves,
        shifts.stream()
            .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity())));
  }

  /** Whether every shift is as it was when the change was proposed. */
  boolean fit() {
    return moves.stream()
        .allMatch(
            move ->
                Optional.ofNullable(shifts.get(move.shiftId()))
                    .filter(shift -> move.fits(shift.shift(), shift.version()))
                    .isPresent());
  }

  /** What one member gives and takes. */
  record Side(List<RosterShift> gives, List<RosterShift> takes) {

    List<Duty> given() {
      return duties(gives);
    }

    List<Duty> taken() {
      return duties(takes);
    }

    private static List<Duty> duties(List<RosterShift> shifts) {
      return shifts.stream().map(shift -> shift.shift().duty()).toList();
    }

    /** What it does to her timeline. */
    Change on(Timeline timeline) {
      var ids = gives.stream().map(shift -> shift.shift().id()).toList();
      return new Change(
          timeline.duties().stream().filter(duty -> ids.contains(duty.id())).toList(), taken());
    }
  }

  /** The sides by member. */
  SortedMap<String, Side> byMember() {
    SortedMap<String, Side> sides = new TreeMap<>();
    for (var move : moves) {
      var shift = shift(move);
      move.from().ifPresent(member -> side(sides, member).gives().add(shift));
      move.to().ifPresent(member -> side(sides, member).takes().add(shift));
    }
    return sides;
  }

  private RosterShift shift(Move move) {
    return Optional.ofNullable(shifts.get(move.shiftId())).orElseThrow();
  }

  private static Side side(SortedMap<String, Side> sides, String member) {
    return sides.computeIfAbsent(member, id -> new Side(new ArrayList<>(), new ArrayList<>()));
  }

  /** The roster days on which something changes. */
  DateRange days() {
    return days(all());
  }

  /** The roster days on which something changes for one member. */
  static DateRange daysOf(Side side) {
    return days(Stream.concat(side.gives().stream(), side.takes().stream()));
  }

  /** The roster days of shifts, of which there is one at least. */
  static DateRange days(Stream<RosterShift> changed) {
    var days = changed.map(shift -> shift.shift().day()).sorted().toList();
    return new DateRange(days.get(0), days.get(days.size() - 1).plusDays(1));
  }

  Stream<RosterShift> all() {
    return moves.stream().map(this::shift);
  }
}
