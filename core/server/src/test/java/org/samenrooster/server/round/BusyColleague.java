package org.samenrooster.server.round;

import static org.samenrooster.server.testing.RosterTeam.expect;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import tools.jackson.databind.JsonNode;

/**
 * Somebody in a team whose roster is published: answers what she is asked, decides what she may
 * decide, and proposes to give her shifts away or to swap them for those of others.
 */
final class BusyColleague implements Callable<Void> {

  private static final double PROPOSES = 0.4;
  private static final double SAYS_NO = 0.15;
  private static final double SWAPS = 0.5;

  private final Insistent sender;
  private final RosterTeam team;
  private final RosterMember member;
  private final String periodId;
  private final History history;
  private final CountDownLatch end;
  private final Random random;

  BusyColleague(
      Insistent sender,
      RosterTeam team,
      RosterMember member,
      String periodId,
      History history,
      CountDownLatch end) {
    this.sender = sender;
    this.team = team;
    this.member = member;
    this.periodId = periodId;
    this.history = history;
    this.end = end;
    this.random = new Random(member.id().hashCode());
  }

  @Override
  public Void call() throws InterruptedException {
    while (end.getCount() > 0) {
      var waiting = waiting();
      if (waiting.isEmpty() || random.nextDouble() < PROPOSES) {
        propose();
      } else {
        settle(oneOf(waiting).orElseThrow());
      }
    }
    return null;
  }

  private List<JsonNode> waiting() throws InterruptedException {
    var changes = expect(200, sender.read(team.path("/roster-changes"))).json().at("/items");
    return nodes(changes).stream()
        .filter(change -> may(change, "AGREE") || may(change, "APPROVE"))
        .toList();
  }

  private void settle(JsonNode change) throws InterruptedException {
    var path = team.path("/roster-changes/" + change.at("/id").asString());
    var no = random.nextDouble() < SAYS_NO;
    if (may(change, "APPROVE")) {
      send(path + "/decision", "{\"verdict\":\"%s\"}".formatted(no ? "DECLINE" : "APPROVE"));
    } else {
      send(path + "/answer", "{\"reply\":\"%s\"}".formatted(no ? "REFUSE" : "AGREE"));
    }
  }

  private void propose() throws InterruptedException {
    var roster =
        expect(200, sender.read(team.path("/periods/" + periodId + "/roster")))
            .json()
            .at("/members");
    var lines = nodes(roster);
    var mine = lines.stream().filter(this::isMine).flatMap(line -> shifts(line).stream()).toList();
    var colleague = oneOf(lines.stream().filter(line -> !isMine(line)).toList()).orElseThrow();
    var shift = oneOf(mine);
    if (shift.isEmpty()) {
      return;
    }
    var hers = oneOf(shifts(colleague));
    var json =
        hers.isPresent() && random.nextDouble() < SWAPS
            ? "{\"kind\":\"SWAP\",\"shiftId\":\"%s\",\"forShiftId\":\"%s\"}"
                .formatted(shift.get(), hers.get())
            : "{\"kind\":\"GIVE_AWAY\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}"
                .formatted(shift.get(), colleague.at("/memberId").asString());
    send(team.path("/roster-changes"), json);
  }

  private void send(String path, String json) throws InterruptedException {
    var sent = sender.command(path, json);
    var change = sent.answer().json();
    history.add(
        sent.entry(change.at("/state").asString("").equals("BOOKED") ? moves(change) : List.of()));
  }

  private static List<Handover> moves(JsonNode change) {
    return nodes(change.at("/moves")).stream()
        .map(
            move ->
                new Handover(
                    move.at("/shift/id").asString(),
                    move.at("/fromMemberId").asString(),
                    move.at("/toMemberId").asString()))
        .toList();
  }

  private boolean isMine(JsonNode line) {
    return line.at("/memberId").asString().equals(member.id());
  }

  private static List<String> shifts(JsonNode line) {
    return nodes(line.at("/shifts")).stream().map(shift -> shift.at("/id").asString()).toList();
  }

  private static boolean may(JsonNode change, String step) {
    return nodes(change.at("/possibleSteps")).stream()
        .anyMatch(possible -> possible.asString().equals(step));
  }

  private <T> Optional<T> oneOf(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static List<JsonNode> nodes(JsonNode array) {
    return array.valueStream().toList();
  }
}
