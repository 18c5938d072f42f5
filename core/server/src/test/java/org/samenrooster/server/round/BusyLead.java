package org.samenrooster.server.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who leads the team while its roster is approved: takes the period on to approval,
 * approves lines, those without an exception or all of it, and sends it back now and then. Her own
 * line she tries to approve as well, which is refused.
 */
final class BusyLead implements Callable<Void> {

  private static final double MOVES_ON = 0.2;
  private static final double SENDS_BACK = 0.1;
  private static final double APPROVES_PERIOD = 0.15;
  private static final double APPROVES_WITHOUT_EXCEPTION = 0.5;
  private static final int MOST_NAMED = 2;

  private final Participant who;
  private final String periodId;
  private final List<String> memberIds;
  private final Random random;

  BusyLead(Participant who, String periodId, List<String> memberIds) {
    this.who = who;
    this.periodId = periodId;
    this.memberIds = List.copyOf(memberIds);
    this.random = new Random(who.member().id().hashCode());
  }

  @Override
  public Void call() throws InterruptedException {
    while (who.goesOn()) {
      var phase = who.read("/periods/" + periodId).at("/phase").asString();
      switch (phase) {
        case "PICKING" -> closeNowAndThen();
        case "COMPLETING" -> move("START_APPROVAL");
        default -> decide();
      }
    }
    return null;
  }

  private void closeNowAndThen() throws InterruptedException {
    if (random.nextDouble() < MOVES_ON) {
      move("CLOSE_PICKING");
    }
  }

  private void decide() throws InterruptedException {
    var chance = random.nextDouble();
    if (chance < SENDS_BACK) {
      sendBack();
    } else if (chance < APPROVES_PERIOD) {
      send(
          "/approve",
          "{\"acknowledgeShortfall\":true}",
          period -> List.of(who.decided("approvePeriod", periodId, "APPROVED")));
    } else {
      approveLines(chance < APPROVES_WITHOUT_EXCEPTION ? "[]" : json(some()));
    }
  }

  private void move(String command) throws InterruptedException {
    send(
        "/phase",
        "{\"command\":\"%s\"}".formatted(command),
        period -> List.of(who.decided("movePeriod", periodId, command)));
  }

  private void approveLines(String of) throws InterruptedException {
    send(
        "/lines/approve",
        "{\"memberIds\":%s}".formatted(of),
        approved ->
            Participant.nodes(approved.at("/memberIds")).stream()
                .map(id -> who.decided("approveLines", id.asString(), "APPROVED"))
                .toList());
  }

  private void sendBack() throws InterruptedException {
    // By its remark each sending back is told from all others.
    var remark = UUID.randomUUID().toString();
    var to = random.nextBoolean() ? some() : List.<String>of();
    var heard = to.isEmpty() ? List.of(periodId) : to;
    send(
        "/send-back",
        "{\"remark\":\"%s\",\"memberIds\":%s}".formatted(remark, json(to)),
        period ->
            Stream.concat(
                    Stream.of(who.decided("sendPeriodBack", periodId, "SEND_BACK")),
                    heard.stream().map(id -> who.decided(Trace.REMARK, id, remark)))
                .toList());
  }

  private void send(String path, String json, Function<JsonNode, List<Trace>> traces)
      throws InterruptedException {
    who.send("/periods/" + periodId + path, json, answer -> Effect.of(traces.apply(answer)));
  }

  private List<String> some() {
    var mixed = new ArrayList<>(memberIds);
    Collections.shuffle(mixed, random);
    return List.copyOf(mixed.subList(0, 1 + random.nextInt(MOST_NAMED)));
  }

  private static String json(List<String> ids) {
    return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
  }
}
