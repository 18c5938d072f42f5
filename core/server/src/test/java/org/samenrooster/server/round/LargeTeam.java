package org.samenrooster.server.round;

import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/**
 * A team whose roster of some weeks is published: everybody but the team lead works three days in a
 * row, and some shifts of every day are open.
 */
final class LargeTeam {

  private static final LocalDate FROM = LocalDate.parse("2026-12-28");

  private final RosterTeam team;
  private final List<RosterMember> members;
  private final String periodId;

  /** A team of so many people, the team lead among them. */
  LargeTeam(RunningServer server, int people, int weeks) {
    this.team = RosterTeam.on(server);
    this.members = IntStream.range(1, people).mapToObj(i -> team.member("Member " + i, 3)).toList();
    // Of each type a seventh of the people is at work every day.
    var needed = people / 7 + 2;
    team.needs(needed, needed, needed);
    team.baseRoster(FROM, lines(), true);
    this.periodId = team.pickingPeriod(FROM.toString(), weeks);
    team.publish(team.lead().client(), periodId);
  }

  RosterTeam team() {
    return team;
  }

  /** Everybody but the team lead. */
  List<RosterMember> members() {
    return members;
  }

  String periodId() {
    return periodId;
  }

  /** The published roster. */
  JsonNode roster() {
    var path = team.path("/periods/" + periodId + "/roster");
    return expect(200, team.lead().client().get(path)).json();
  }

  private Map<RosterMember, String> lines() {
    var lines = new LinkedHashMap<RosterMember, String>();
    for (var i = 0; i < members.size(); i++) {
      lines.put(members.get(i), line("ELN".charAt(i % 3), i / 3 % 7));
    }
    return lines;
  }

  private static String line(char type, int first) {
    var days = new StringBuilder(".......");
    IntStream.range(first, first + 3).forEach(day -> days.setCharAt(day % 7, type));
    return days.toString();
  }
}
