package org.samenrooster.server.completion.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.completion.application.CompletionOutcome.BesideCoach;
import org.samenrooster.server.completion.application.CompletionOutcome.LostPick;
import org.samenrooster.server.completion.application.CompletionOutcome.Part;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.team.Level;

/** What a proposal makes of the shifts of a period, as they are now. */
final class TakenParts {

  private final Map<String, RosterShift> roster;
  private final Map<String, List<Shift>> beside = new HashMap<>();
  private final List<Part> parts;

  /**
   * @param roster the shifts of the period, by id; with every shift of the proposal among them
   */
  TakenParts(StoredTeam team, Map<String, RosterShift> roster, CompletionOutcome outcome) {
    this.roster = Map.copyOf(roster);
    this.parts = outcome.parts().stream().filter(Part::changes).toList();
    for (var part : parts) {
      beside.put(
          part.memberId(),
          part.beside().stream().map(shift -> besideCoach(team, part, shift)).toList());
    }
  }

  private static Shift besideCoach(StoredTeam team, Part part, BesideCoach wanted) {
    var id = UUID.randomUUID().toString();
    var type = team.team().shiftType(wanted.shiftType()).orElseThrow();
    // It asks for nothing: her coach can do the work.
    var level = Level.LOWEST;
    var duty = Duty.of(id, type, wanted.day(), team.team().zone(), Optional.of(level));
    return new HeldShift(
        id, type.code(), level, duty, part.memberId(), HeldShift.Origin.COMPLETION);
  }

  /** The members whose roster changes. */
  List<Part> parts() {
    return parts;
  }

  /** What changes for a member. */
  Change change(Part part) {
    var added = new ArrayList<Duty>();
    part.given().forEach(id -> added.add(duty(id)));
    beside(part).forEach(shift -> added.add(shift.duty()));
    return new Change(part.lost().stream().map(lost -> duty(lost.shiftId())).toList(), added);
  }

  /** The same on a member's timeline, which knows less of a shift than the roster does. */
  Change changeOn(Timeline timeline, Part part) {
    var change = change(part);
    var lost = change.removed().stream().map(Duty::id).collect(Collectors.toSet());
    var removed = timeline.duties().stream().filter(duty -> lost.contains(duty.id())).toList();
    return new Change(removed, change.added());
  }

  /** The shifts of a member after the change. */
  List<Shift> changed(Collection<Shift> held, Part part) {
    var lost = part.lost().stream().map(LostPick::shiftId).collect(Collectors.toSet());
    var changed =
        held.stream()
            .filter(shift -> !lost.contains(shift.id()))
            .collect(Collectors.toCollection(ArrayList::new));
    part.given().forEach(id -> changed.add(shift(id).shift()));
    changed.addAll(beside(part));
    return changed;
  }

  private Duty duty(String shiftId) {
    return roster.get(shiftId).shift().duty();
  }

  /** The shifts that come beside a member's coach. */
  List<Shift> beside(Part part) {
    return beside.get(part.memberId());
  }

  /** A shift of the period. */
  RosterShift shift(String id) {
    return roster.get(id);
  }
}
