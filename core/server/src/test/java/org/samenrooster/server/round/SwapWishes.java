package org.samenrooster.server.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import tools.jackson.databind.JsonNode;

/**
 * Wishes to swap shifts of a published roster, of which each names two days, an early and a late
 * shift. Days and shift types are the same at every run.
 */
final class SwapWishes {

  private final RosterTeam team;
  private final List<Wish> wishes;

  private SwapWishes(RosterTeam team, List<Wish> wishes) {
    this.team = team;
    this.wishes = List.copyOf(wishes);
  }

  /** A wish; what is wanted is JSON. */
  private record Wish(RosterMember member, String shiftId, String wanted) {}

  /** So many wishes, each for another shift. */
  static SwapWishes of(LargeTeam large, int count) {
    var random = new Random(1);
    var members =
        large.members().stream().collect(Collectors.toMap(RosterMember::id, Function.identity()));
    var shifts = new ArrayList<>(held(large));
    var days = shifts.stream().map(SwapWishes::date).distinct().sorted().toList();
    Collections.shuffle(shifts, random);
    var wishes =
        shifts.stream().limit(count).map(shift -> wish(shift, members, days, random)).toList();
    // As the server orders them: among very many rings, which are chosen depends on the order.
    return new SwapWishes(
        large.team(), wishes.stream().sorted(Comparator.comparing(Wish::shiftId)).toList());
  }

  // People have other ids at every run; their names are the same.
  private static List<JsonNode> held(LargeTeam large) {
    var lines = large.roster().at("/members").valueStream();
    return lines
        .sorted(
            (one, other) ->
                one.at("/displayName").asString().compareTo(other.at("/displayName").asString()))
        .flatMap(line -> line.at("/shifts").valueStream())
        .toList();
  }

  private static LocalDate date(JsonNode shift) {
    return LocalDate.parse(shift.at("/date").asString());
  }

  private static Wish wish(
      JsonNode shift, Map<String, RosterMember> members, List<LocalDate> days, Random random) {
    var wanted =
        "{\"date\":\"%s\"},{\"date\":\"%s\"},{\"shiftType\":\"E\",\"date\":\"%s\"},{\"shiftType\":\"L\",\"date\":\"%s\"}"
            .formatted(day(days, random), day(days, random), day(days, random), day(days, random));
    var member = members.get(shift.at("/memberId").asString());
    return new Wish(member, shift.at("/id").asString(), wanted);
  }

  private static LocalDate day(List<LocalDate> days, Random random) {
    return days.get(random.nextInt(days.size()));
  }

  /** All of them as a question of the team lead. */
  String question() {
    return wishes.stream()
        .map(
            wish ->
                "{\"memberId\":\"%s\",\"shiftId\":\"%s\",\"wanted\":[%s]}"
                    .formatted(wish.member().id(), wish.shiftId(), wish.wanted()))
        .collect(Collectors.joining(",", "{\"wishes\":[", "]}"));
  }

  /** Whose these of them are, each as often as she has a wish. */
  List<RosterMember> members(int from, int until) {
    return wishes.subList(from, until).stream().map(Wish::member).toList();
  }

  /** Puts these of them down. */
  List<Callable<Answer>> putDown(int from, int until) {
    // Whoever has to sign in does it before.
    members(from, until).forEach(RosterMember::client);
    return wishes.subList(from, until).stream()
        .<Callable<Answer>>map(
            wish -> {
              var body =
                  "{\"shiftId\":\"%s\",\"wanted\":[%s]}".formatted(wish.shiftId(), wish.wanted());
              return () -> wish.member().client().post(team.path("/swap-wishes"), body);
            })
        .toList();
  }
}
