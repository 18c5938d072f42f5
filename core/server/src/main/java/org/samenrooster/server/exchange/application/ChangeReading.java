package org.samenrooster.server.exchange.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.exchange.Taker;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * Reads what somebody proposes: finds everything that is wrong with it, and makes its moves where
 * nothing is.
 *
 * @param shifts those of the draft that belong to the team, by id
 */
record ChangeReading(
    StoredTeam team, ChangeDraft draft, Map<String, RosterShift> shifts, Instant now) {

  private static final String SHIFT = "/shiftId";
  private static final String FOR_SHIFT = "/forShiftId";
  private static final String MEMBERS = "/memberIds";

  /** Whether a field of the draft is for this kind of change. */
  private enum Place {
    NEEDED,
    POSSIBLE,
    NOT_ASKED
  }

  /** Everything that is wrong, in the order of the document. */
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    var kind = draft.kind();
    var isLate = kind == ChangeKind.LATE_CHANGE;
    var shift = isLate ? Place.POSSIBLE : Place.NEEDED;
    faults.addAll(shift(SHIFT, draft.shiftId(), shift, kind != ChangeKind.OPEN_SHIFT_OFFER));
    faults.addAll(shift(FOR_SHIFT, draft.forShiftId(), otherShift(kind), !isLate));
    if (isLate && draft.shiftIds().isEmpty()) {
      faults.add(Fault.at(SHIFT, FaultCode.CHANGE_WITHOUT_SHIFT, ""));
    }
    faults.addAll(members(kind));
    if (faults.isEmpty()) {
      faults.addAll(together(kind));
    }
    return faults;
  }

  private static Place otherShift(ChangeKind kind) {
    return switch (kind) {
      case SWAP -> Place.NEEDED;
      case LATE_CHANGE -> Place.POSSIBLE;
      default -> Place.NOT_ASKED;
    };
  }

  private List<Fault> shift(String pointer, Optional<String> id, Place place, boolean held) {
    if (id.isEmpty()) {
      return place == Place.NEEDED
          ? List.of(Fault.at(pointer, FaultCode.CHANGE_WITHOUT_SHIFT, ""))
          : List.of();
    }
    if (place == Place.NOT_ASKED) {
      return List.of(Fault.at(pointer, FaultCode.CHANGE_SHIFT_NOT_ASKED, id.get()));
    }
    var found = Optional.ofNullable(shifts.get(id.get()));
    if (found.isEmpty()) {
      return List.of(Fault.at(pointer, FaultCode.UNKNOWN_SHIFT, id.get()));
    }
    var faults = new ArrayList<Fault>();
    if (found.get().holder().isPresent() != held) {
      var code = held ? FaultCode.CHANGE_SHIFT_OPEN : FaultCode.CHANGE_SHIFT_HELD;
      faults.add(Fault.at(pointer, code, id.get()));
    }
    if (!PublishedShifts.isAhead(found.get(), now)) {
      faults.add(Fault.at(pointer, FaultCode.CHANGE_SHIFT_BEGUN, id.get()));
    }
    if (found.get().standing().vacated()) {
      faults.add(Fault.at(pointer, FaultCode.CHANGE_SHIFT_VACATED, id.get()));
    }
    return faults;
  }

  private List<Fault> members(ChangeKind kind) {
    var faults = new ArrayList<Fault>();
    var asked = draft.memberIds();
    var least = kind == ChangeKind.SWAP || kind == ChangeKind.OPEN_SHIFT_OFFER ? 0 : 1;
    var most = most(kind);
    if (asked.size() < least) {
      faults.add(Fault.at(MEMBERS, FaultCode.CHANGE_ASKS_TOO_FEW, asked.size(), least));
    }
    if (asked.size() > most) {
      faults.add(Fault.at(MEMBERS, FaultCode.CHANGE_ASKS_TOO_MANY, asked.size(), most));
    }
    for (var i = 0; i < asked.size(); i++) {
      if (team.team().member(asked.get(i)).isEmpty()) {
        faults.add(Fault.at(MEMBERS + "/" + i, FaultCode.NOT_A_MEMBER, asked.get(i)));
      }
    }
    return faults;
  }

  private static int most(ChangeKind kind) {
    return switch (kind) {
      case SWAP -> 0;
      case COVER, OPEN_SHIFT_OFFER -> RosterChange.MOST_ASKED;
      default -> 1;
    };
  }

  // Only where each part alone makes sense.
  private List<Fault> together(ChangeKind kind) {
    var faults = new ArrayList<Fault>();
    if (kind == ChangeKind.SWAP && holder().equals(otherHolder())) {
      faults.add(
          Fault.at(FOR_SHIFT, FaultCode.CHANGE_OF_ONE_MEMBER, draft.forShiftId().orElseThrow()));
    }
    for (var i = 0; i < draft.memberIds().size(); i++) {
      var member = draft.memberIds().get(i);
      var holds = holder().filter(member::equals).isPresent();
      if (kind == ChangeKind.LATE_CHANGE && holder().isPresent() && !holds) {
        faults.add(Fault.at(SHIFT, FaultCode.SHIFT_NOT_HELD, draft.shiftId().orElseThrow()));
      } else if (kind != ChangeKind.LATE_CHANGE && holds) {
        faults.add(Fault.at(MEMBERS + "/" + i, FaultCode.CHANGE_ASKS_HOLDER, member));
      }
    }
    return faults;
  }

  /** Who holds the shift that goes. */
  Optional<String> holder() {
    return draft
        .shiftId()
        .flatMap(id -> Optional.ofNullable(shifts.get(id)))
        .flatMap(RosterShift::holder);
  }

  private Optional<String> otherHolder() {
    return stored(draft.forShiftId()).holder();
  }

  private RosterShift stored(Optional<String> id) {
    return Optional.ofNullable(shifts.get(id.orElseThrow())).orElseThrow();
  }

  /**
   * The moves of a draft without faults.
   *
   * @param several how it is decided who takes an open shift
   */
  List<Move> moves(Taker several) {
    return switch (draft.kind()) {
      case GIVE_AWAY -> List.of(moveTo(stored(draft.shiftId()), draft.memberIds().get(0)));
      case COVER -> List.of(move(Taker.FIRST_YES, stored(draft.shiftId())));
      case OPEN_SHIFT_OFFER -> List.of(move(several, stored(draft.shiftId())));
      case SWAP ->
          List.of(
              moveTo(stored(draft.shiftId()), otherHolder().orElseThrow()),
              moveTo(stored(draft.forShiftId()), holder().orElseThrow()));
      case LATE_CHANGE -> lateMoves();
      case RING -> throw new IllegalArgumentException("Rings are found, not proposed.");
    };
  }

  /**
   * Each of several who are asked to take a shift, with the move it would be; nobody where not
   * several are.
   */
  Map<String, List<Move>> eachTaking() {
    if (draft.kind() != ChangeKind.COVER && draft.kind() != ChangeKind.OPEN_SHIFT_OFFER) {
      return Map.of();
    }
    Map<String, List<Move>> each = new LinkedHashMap<>();
    draft
        .memberIds()
        .forEach(member -> each.put(member, List.of(moveTo(stored(draft.shiftId()), member))));
    return each;
  }

  private List<Move> lateMoves() {
    var moves = new ArrayList<Move>();
    if (draft.shiftId().isPresent()) {
      moves.add(move(Taker.NOBODY, stored(draft.shiftId())));
    }
    if (draft.forShiftId().isPresent()) {
      moves.add(moveTo(stored(draft.forShiftId()), draft.memberIds().get(0)));
    }
    return moves;
  }

  private static Move move(Taker taker, RosterShift shift) {
    return Move.to(taker, shift.shift().id(), shift.version(), shift.holder());
  }

  private static Move moveTo(RosterShift shift, String member) {
    return Move.toMember(shift.shift().id(), shift.version(), shift.holder(), member);
  }
}
