package org.samenrooster.server.round;

import static org.samenrooster.server.round.Participant.nodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Somebody in a team whose roster is published: answers what she is asked, rings too, decides what
 * she may decide, proposes to give her shifts away or to swap them for those of others, and wishes
 * for others.
 */
final class BusyColleague implements Callable<Void> {

  private static final int MOST_AT_ONCE = 4;
  private static final double WISHES = 0.85;
  private static final double SAYS_NO = 0.15;
  private static final double SAYS_IT_AGAIN = 0.1;
  private static final double SWAPS = 0.5;
  private static final String CHANGES = "/roster-changes";
  private static final String ANYTHING =
      "[{\"shiftType\":\"E\"},{\"shiftType\":\"L\"},{\"shiftType\":\"N\"}]";

  private final Participant who;
  private final ToldOfChange told;
  private final String periodId;
  private final Random random;

  BusyColleague(Participant who, Insistent lead, String periodId) {
    this.who = who;
    this.told = new ToldOfChange(who, lead);
    this.periodId = periodId;
    this.random = new Random(who.member().id().hashCode());
  }

  @Override
  public Void call() throws InterruptedException {
    while (who.goesOn()) {
      var waiting = waiting();
      for (var change : waiting.subList(0, Math.min(waiting.size(), MOST_AT_ONCE))) {
        settle(change);
      }
      begin();
    }
    return null;
  }

  private List<JsonNode> waiting() throws InterruptedException {
    var waiting =
        nodes(who.read(CHANGES).at("/items")).stream()
            .filter(change -> may(change, "AGREE") || may(change, "APPROVE"))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(waiting, random);
    return waiting;
  }

  private void settle(JsonNode change) throws InterruptedException {
    var path = CHANGES + "/" + change.at("/id").asString();
    var no = random.nextDouble() < SAYS_NO;
    if (may(change, "APPROVE")) {
      var verdict = "{\"verdict\":\"%s\"}".formatted(no ? "DECLINE" : "APPROVE");
      who.send(path + "/decision", verdict, told::decided);
    } else {
      answer(path + "/answer", no ? "REFUSE" : "AGREE", no ? "REFUSED" : "GIVEN");
    }
  }

  private void answer(String path, String reply, String consent) throws InterruptedException {
    var json = "{\"reply\":\"%s\"}".formatted(reply);
    var answered = who.send(path, json, change -> told.answered(change, consent));
    if (answered.accepted() && random.nextDouble() < SAYS_IT_AGAIN) {
      who.send(path, json, change -> Effect.NOTHING);
    }
  }

  private void begin() throws InterruptedException {
    var roster = who.read("/periods/" + periodId + "/roster").at("/members");
    var lines = nodes(roster);
    var mine = lines.stream().filter(this::isMine).flatMap(line -> shifts(line).stream()).toList();
    var shift = oneOf(mine);
    if (shift.isEmpty()) {
      return;
    }
    if (random.nextDouble() < WISHES) {
      var wish = "{\"shiftId\":\"%s\",\"wanted\":%s}".formatted(shift.get(), ANYTHING);
      who.send("/swap-wishes", wish, told::wished);
    } else {
      var colleague = oneOf(lines.stream().filter(line -> !isMine(line)).toList()).orElseThrow();
      propose(shift.get(), colleague);
    }
  }

  private void propose(String shift, JsonNode colleague) throws InterruptedException {
    var hers = oneOf(shifts(colleague));
    var json =
        hers.isPresent() && random.nextDouble() < SWAPS
            ? "{\"kind\":\"SWAP\",\"shiftId\":\"%s\",\"forShiftId\":\"%s\"}"
                .formatted(shift, hers.get())
            : "{\"kind\":\"GIVE_AWAY\",\"shiftId\":\"%s\",\"memberIds\":[\"%s\"]}"
                .formatted(shift, colleague.at("/memberId").asString());
    who.send(CHANGES, json, told::proposed);
  }

  private boolean isMine(JsonNode line) {
    return who.is(line.at("/memberId").asString());
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
}
