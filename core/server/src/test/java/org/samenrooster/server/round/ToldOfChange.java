package org.samenrooster.server.round;

import static org.samenrooster.server.round.Participant.nodes;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.util.List;
import java.util.stream.Stream;
import org.samenrooster.server.round.StoredChange.Consent;
import tools.jackson.databind.JsonNode;

/** What one member is told that her commands did to changes of the roster. */
final class ToldOfChange {

  private final Participant who;
  private final Insistent lead;

  /**
   * @param lead sees all of a ring; of its members each sees her own part
   */
  ToldOfChange(Participant who, Insistent lead) {
    this.who = who;
    this.lead = lead;
  }

  /** A change that she proposed, to which she has said yes by that if it is hers. */
  Effect proposed(JsonNode change) {
    var decided = who.decided("proposeRosterChange", id(change), text(change, "/kind"));
    var hers =
        nodes(change.at("/consents")).stream()
            .filter(consent -> who.is(text(consent, "/memberId")))
            .map(consent -> text(consent, "/state"))
            .filter("GIVEN"::equals)
            .map(consent -> said(change, consent))
            .toList();
    return new Effect(List.of(), List.of(decided), hers, isRing(change));
  }

  /** A change that she answered: a yes is {@code GIVEN}, a no {@code REFUSED}. */
  Effect answered(JsonNode change, String consent) throws InterruptedException {
    return new Effect(
        handovers(change),
        decided("answerRosterChange", change),
        List.of(said(change, consent)),
        isRing(change));
  }

  /** A change that she decided about. */
  Effect decided(JsonNode change) throws InterruptedException {
    return new Effect(
        handovers(change), decided("decideRosterChange", change), List.of(), isRing(change));
  }

  /** A wish that she put down. */
  Effect wished(JsonNode wish) {
    return Effect.of(List.of(who.decided("putDownSwapWish", id(wish), "OPEN")));
  }

  private List<Trace> decided(String operation, JsonNode change) {
    var state = text(change, "/state");
    // A change whose shift has moved is told as broken at once, and stored so a little later.
    return List.of(who.decided(operation, id(change), state.equals("BROKEN") ? "PROPOSED" : state));
  }

  private Said said(JsonNode change, String consent) {
    var by = new Consent(consent, who.member().person().id());
    return new Said(id(change), who.member().id(), by);
  }

  private List<Handover> handovers(JsonNode change) throws InterruptedException {
    return text(change, "/state").equals("BOOKED") ? moves(whole(change)).toList() : List.of();
  }

  private JsonNode whole(JsonNode change) throws InterruptedException {
    return isRing(change)
        ? expect(200, lead.read(who.team().path("/roster-changes/" + id(change)))).json()
        : change;
  }

  private static Stream<Handover> moves(JsonNode change) {
    return nodes(change.at("/moves")).stream()
        .map(
            move ->
                new Handover(
                    text(move, "/shift/id"),
                    text(move, "/fromMemberId"),
                    text(move, "/toMemberId")));
  }

  private static boolean isRing(JsonNode change) {
    return text(change, "/kind").equals("RING");
  }

  private static String id(JsonNode node) {
    return text(node, "/id");
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString();
  }
}
