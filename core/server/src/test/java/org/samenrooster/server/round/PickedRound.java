package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/**
 * A round in which everybody wished and then picked three fifths of the hours by the API, and that
 * is about to be completed. Days and shift types are the same at every run.
 */
final class PickedRound {

  private static final LocalDate FROM = LocalDate.parse("2026-12-28");
  private static final int[] HOURS = {32, 24, 28, 20};
  private static final int SHIFT_MINUTES = 450;
  private static final double PICKED = 0.6;
  private static final int FREE_DAYS = 4;
  private static final int WANTED = 2;

  private final Random random = new Random(1);
  private final RosterTeam team;
  private final int weeks;
  private final List<Picker> pickers;
  private final String periodId;
  private final int picked;

  /**
   * Somebody who wishes and picks.
   *
   * @param shifts how many she picks
   * @param away days on which she wishes not to work, or cannot
   */
  private record Picker(RosterMember member, int shifts, Set<LocalDate> away) {}

  /** Where a shift stands, whoever holds it; in the order of days. */
  private record Place(LocalDate date, String shiftType) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      var days = date.compareTo(other.date);
      return days == 0 ? shiftType.compareTo(other.shiftType) : days;
    }
  }

  /** A round of so many people, the team lead among them. */
  PickedRound(RunningServer server, int people, int weeks) {
    this.team = RosterTeam.on(server);
    this.weeks = weeks;
    this.pickers = IntStream.range(0, people).mapToObj(this::picker).toList();
    team.baseRosterMode("FREE");
    // What the contracts come to, less a tenth.
    team.needs(people * 7 / 40, people * 7 / 40, people * 4 / 40);
    this.periodId = team.period(FROM.toString(), weeks);
    expect(200, team.move(periodId, "OPEN_WISHING"));
    pickers.forEach(this::wish);
    expect(200, team.move(periodId, "OPEN_PICKING"));
    this.picked = pick();
    expect(200, team.move(periodId, "CLOSE_PICKING"));
  }

  RosterTeam team() {
    return team;
  }

  String periodId() {
    return periodId;
  }

  /** How many shifts were picked. */
  int picked() {
    return picked;
  }

  private Picker picker(int number) {
    var member = number == 0 ? team.lead() : team.member("Member " + number, 3);
    var weekly = HOURS[number % HOURS.length] * 60;
    team.contract(member, weekly);
    return new Picker(member, (int) (PICKED * weekly * weeks / SHIFT_MINUTES), new TreeSet<>());
  }

  /** Some days off, some shifts, and a day on which it is impossible, all on different days. */
  private void wish(Picker picker) {
    var days = new ArrayList<>(FROM.datesUntil(FROM.plusWeeks(weeks)).toList());
    Collections.shuffle(days, random);
    var next = days.iterator();
    var wishes = new ArrayList<String>();
    for (var i = 0; i < FREE_DAYS; i++) {
      var strength = ",\"strength\":" + (1 + random.nextInt(3));
      wishes.add(wish(away(picker, next.next()), "FREE", strength));
    }
    for (var i = 0; i < WANTED; i++) {
      var type = ",\"shiftType\":\"" + "ELN".charAt(random.nextInt(3)) + "\"";
      wishes.add(wish(next.next(), "WANT", type));
    }
    wishes.add(wish(away(picker, next.next()), "VETO", ""));
    var path = period("/members/" + picker.member().id() + "/wishes");
    var body = "{\"wishes\":[" + String.join(",", wishes) + "]}";
    expect(200, picker.member().client().put(path, body));
  }

  private static LocalDate away(Picker picker, LocalDate day) {
    picker.away().add(day);
    return day;
  }

  private static String wish(LocalDate date, String kind, String rest) {
    return "{\"date\":\"%s\",\"kind\":\"%s\"%s}".formatted(date, kind, rest);
  }

  private int pick() {
    var open = open();
    var order = new ArrayList<>(pickers);
    Collections.shuffle(order, random);
    return order.stream().mapToInt(picker -> pick(picker, open)).sum();
  }

  private Map<Place, Deque<String>> open() {
    var roster = expect(200, team.lead().client().get(period("/roster"))).json();
    return roster
        .at("/openShifts")
        .valueStream()
        .collect(
            Collectors.groupingBy(
                shift ->
                    new Place(
                        LocalDate.parse(shift.at("/date").asString()),
                        shift.at("/shiftType").asString()),
                TreeMap::new,
                Collectors.mapping(
                    shift -> shift.at("/id").asString(),
                    Collectors.toCollection(ArrayDeque::new))));
  }

  /** Tries one place after the other; what the rules refuse is left to others. */
  private int pick(Picker picker, Map<Place, Deque<String>> open) {
    var places = new ArrayList<>(open.entrySet());
    Collections.shuffle(places, random);
    var had = 0;
    for (var place : places) {
      if (had == picker.shifts()) {
        break;
      }
      var shifts = place.getValue();
      if (!shifts.isEmpty()
          && !picker.away().contains(place.getKey().date())
          && picks(picker.member(), shifts.element())) {
        shifts.remove();
        had++;
      }
    }
    return had;
  }

  private boolean picks(RosterMember member, String shiftId) {
    var status = member.client().post(team.path("/shifts/" + shiftId + "/pick")).status();
    assertThat(status).isIn(200, 409, 422);
    return status == 200;
  }

  private String period(String rest) {
    return team.path("/periods/" + periodId + rest);
  }
}
