package org.samenrooster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.exchange.Changes.EXPIRES;
import static org.samenrooster.exchange.Changes.NOON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

/** Laws of changes, on random changes with random answers; a failing seed names the case. */
class RosterChangePropertiesTest {

  private static final List<String> MEMBERS = List.of("amy", "ben", "cas", "dee", "eva", "fay");
  private static final int ANSWERS = 25;

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /** A roster as a database would keep it: each shift once, with a version. */
  private static final class Roster {

    private final Map<String, Shift> shifts = new TreeMap<>();
    private final Map<String, Integer> versions = new HashMap<>();

    static Roster random(Random random) {
      var roster = new Roster();
      for (var i = 0; i < 10; i++) {
        var id = "s" + i;
        var day = LocalDate.of(2026, 12, 7).plusDays(i);
        var start = day.atTime(7, 0).toInstant(ZoneOffset.UTC);
        var duty =
            Duty.of(
                id,
                day,
                new Interval(start, start.plusSeconds(8 * 3600)),
                30,
                ZoneOffset.UTC,
                ShiftKind.CARE);
        roster.put(
            i < 8
                ? new HeldShift(
                    id,
                    "E",
                    new Level(3),
                    duty,
                    MEMBERS.get(random.nextInt(MEMBERS.size())),
                    HeldShift.Origin.PICK)
                : new OpenShift(id, "E", new Level(3), duty));
      }
      return roster;
    }

    private void put(Shift shift) {
      shifts.put(shift.id(), shift);
      versions.merge(shift.id(), 1, Integer::sum);
    }

    boolean fits(List<Move> moves) {
      return moves.stream()
          .allMatch(move -> move.fits(shifts.get(move.shiftId()), versions.get(move.shiftId())));
    }

    void apply(List<Move> moves) {
      moves.forEach(move -> put(move.applied(shifts.get(move.shiftId()))));
    }

    Map<String, Optional<String>> holders() {
      return shifts.values().stream().collect(Collectors.toMap(Shift::id, Roster::holder));
    }

    static Optional<String> holder(Shift shift) {
      return shift instanceof HeldShift held ? Optional.of(held.memberId()) : Optional.empty();
    }

    List<String> shiftsOf(Optional<String> member) {
      return shifts.values().stream()
          .filter(shift -> holder(shift).equals(member))
          .map(Shift::id)
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  /** A change that the roster allows to be proposed, of any kind that the roster has room for. */
  private static RosterChange random(Roster roster, Random random) {
    var people = new ArrayList<>(MEMBERS);
    Collections.shuffle(people, random);
    people.removeIf(member -> roster.shiftsOf(Optional.of(member)).isEmpty());
    var first = people.get(0);
    var asked = Set.copyOf(MEMBERS.subList(random.nextInt(3), MEMBERS.size()));
    var open = roster.shiftsOf(Optional.empty());
    var kinds = ChangeKind.values();
    var kind = kinds[random.nextInt(kinds.length)];
    return switch (kind) {
      case GIVE_AWAY -> Changes.giveAway(one(roster, first), first, other(first, random));
      case COVER -> Changes.cover(one(roster, first), first, asked.toArray(new String[0]));
      case SWAP, RING -> swapped(roster, people, kind == ChangeKind.SWAP ? 2 : 3);
      case OPEN_SHIFT_OFFER ->
          Changes.offer(
              random.nextBoolean() ? Taker.FIRST_YES : Taker.CHOSEN,
              open.get(0),
              asked.toArray(new String[0]));
      case LATE_CHANGE ->
          Changes.proposed(
              kind,
              "",
              Set.of(),
              Move.to(Taker.NOBODY, one(roster, first), 1, Optional.of(first)),
              Move.toMember(open.get(0), 1, Optional.empty(), first));
    };
  }

  private static RosterChange swapped(Roster roster, List<String> people, int most) {
    var length = Math.min(most, people.size());
    if (length < 2) {
      return Changes.giveAway(one(roster, people.get(0)), people.get(0), "zoe");
    }
    var moves = new Move[length];
    for (var i = 0; i < length; i++) {
      var from = people.get(i);
      moves[i] =
          Move.toMember(one(roster, from), 1, Optional.of(from), people.get((i + 1) % length));
    }
    var kind = length == 2 ? ChangeKind.SWAP : ChangeKind.RING;
    return Changes.proposed(kind, people.get(0), Set.of(), moves);
  }

  private static String one(Roster roster, String member) {
    return roster.shiftsOf(Optional.of(member)).get(0);
  }

  private static String other(String member, Random random) {
    var others = MEMBERS.stream().filter(name -> !name.equals(member)).toList();
    return others.get(random.nextInt(others.size()));
  }

  /** Somebody says or does something; what may not be is not done. */
  private static RosterChange answered(RosterChange change, Random random) {
    var member = MEMBERS.get(random.nextInt(MEMBERS.size()));
    Instant now = random.nextInt(20) == 0 ? EXPIRES : NOON;
    var next =
        switch (random.nextInt(12)) {
          case 0, 1, 2, 3 -> change.agreedBy(member);
          case 4, 5 -> change.agreedByPhone(member);
          case 6 -> change.refusedBy(member);
          case 7 -> change.chosen(member);
          case 8 -> change.disputedBy(member);
          case 9 -> change.booked();
          case 10 -> change.expired(now);
          default -> random.nextInt(10) == 0 ? change.withdrawn() : Optional.<RosterChange>empty();
        };
    return next.orElse(change);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aChangeIsBookedOnlyWithTheYesOfEverybodyWhoseRosterItChanges(long seed) {
    var random = new Random(seed);
    var change = random(Roster.random(random), random);
    for (var i = 0; i < ANSWERS; i++) {
      var after = answered(change, random);
      if (after.state() == ChangeState.BOOKED && change.state() != ChangeState.BOOKED) {
        assertThat(after.affected())
            .allSatisfy(
                member ->
                    assertThat(after.consentOf(member).filter(ConsentState::isYes)).isPresent());
        assertThat(after.isUndecided()).isFalse();
      }
      change = after;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noConsentIsEverLostAndNoneIsThereThatNobodyGave(long seed) {
    var random = new Random(seed);
    var change = random(Roster.random(random), random);
    for (var i = 0; i < ANSWERS; i++) {
      var before = change;
      change = answered(change, random);
      assertThat(change.consents()).hasSameSizeAs(before.consents());
      for (var consent : change.consents()) {
        var was = before.consentOf(consent.memberId()).orElseThrow();
        var steps =
            Arrays.stream(ConsentCommand.values())
                .flatMap(command -> ConsentTransitions.next(was, command).stream())
                .toList();
        assertThat(consent.state() == was || steps.contains(consent.state())).isTrue();
        if (was.isYes() && !consent.state().isYes()) {
          assertThat(consent.state()).isIn(ConsentState.REFUSED, ConsentState.DISPUTED);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBookedChangeMovesItsShiftsAndNoOtherAndGoesBackWhole(long seed) {
    var random = new Random(seed);
    var roster = Roster.random(random);
    var change = random(roster, random);
    for (var i = 0; i < ANSWERS && change.state() != ChangeState.BOOKED; i++) {
      change = answered(change, random);
    }
    var before = roster.holders();
    assertThat(change.isUndecided() || roster.fits(change.moves())).isTrue();
    if (change.state() == ChangeState.BOOKED) {
      roster.apply(change.moves());

      var after = roster.holders();
      assertThat(after.keySet()).isEqualTo(before.keySet());
      var moved = change.moves().stream().collect(Collectors.toMap(Move::shiftId, Move::to));
      after.forEach(
          (shift, holder) ->
              assertThat(holder).isEqualTo(moved.getOrDefault(shift, before.get(shift))));
      assertThat(roster.fits(change.moves())).isFalse();
      assertThat(roster.fits(change.movesBack())).isTrue();
      roster.apply(change.movesBack());
      assertThat(roster.holders()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofTwoChangesWithOneShiftTheFirstBreaksTheSecond(long seed) {
    var random = new Random(seed);
    var roster = Roster.random(random);
    var one = random(roster, random);
    var other = random(roster, random);
    var common =
        one.moves().stream()
            .map(Move::shiftId)
            .anyMatch(id -> other.moves().stream().anyMatch(move -> move.shiftId().equals(id)));
    if (!one.isUndecided()) {
      roster.apply(one.moves());

      assertThat(roster.fits(other.moves())).isEqualTo(!common);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void swapsAndRingsLeaveEverybodyAsManyShifts(long seed) {
    var random = new Random(seed);
    var roster = Roster.random(random);
    var change = random(roster, random);
    if (change.kind() == ChangeKind.SWAP || change.kind() == ChangeKind.RING) {
      var before = counts(roster);

      roster.apply(change.moves());

      assertThat(counts(roster)).isEqualTo(before);
    }
  }

  private static Map<Optional<String>, Long> counts(Roster roster) {
    return roster.holders().values().stream()
        .collect(Collectors.groupingBy(holder -> holder, Collectors.counting()));
  }
}
