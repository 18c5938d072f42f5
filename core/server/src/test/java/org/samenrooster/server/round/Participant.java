package org.samenrooster.server.round;

import static org.samenrooster.server.testing.RosterTeam.expect;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.samenrooster.server.round.History.Entry;
import org.samenrooster.server.round.Insistent.Sent;
import org.samenrooster.server.round.Insistent.Told;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import tools.jackson.databind.JsonNode;

/**
 * A member of the team who takes part until the end.
 *
 * @param history where what she was told is kept
 */
record Participant(
    RosterTeam team, RosterMember member, Insistent sender, History history, CountDownLatch end) {

  boolean goesOn() {
    return end.getCount() > 0;
  }

  /** What is below the address of the team. */
  JsonNode read(String path) throws InterruptedException {
    return expect(200, sender.read(team.path(path))).json();
  }

  /** Sends a command without a body until it is answered, and keeps what became of it. */
  Entry send(String path, Told told) throws InterruptedException {
    history.begin();
    return kept(sender.command(team.path(path)), told);
  }

  /** Sends a command until it is answered, and keeps what became of it. */
  Entry send(String path, String json, Told told) throws InterruptedException {
    history.begin();
    return kept(sender.command(team.path(path), json), told);
  }

  private Entry kept(Sent sent, Told told) throws InterruptedException {
    var entry = sent.entry(told);
    history.add(entry);
    return entry;
  }

  boolean is(String memberId) {
    return memberId.equals(member.id());
  }

  /** A decision of hers, as the log must have it. */
  Trace decided(String operation, String subjectId, String outcome) {
    return new Trace(operation, member.person().id(), subjectId, outcome);
  }

  static List<JsonNode> nodes(JsonNode array) {
    return array.valueStream().toList();
  }
}
