package org.samenrooster.server.round;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samenrooster.server.round.Stored.Held;
import org.samenrooster.server.round.StoredChange.Consent;
import org.samenrooster.server.round.StoredChange.Moved;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/** Reads in the database what those who were busy have left. */
final class ReadStored {

  private static final int WORTH = 450;
  private static final Pattern SHIFT = Pattern.compile("\"SHIFT\":\"([^\"]+)\"");

  private final RunningServer server;
  private final RosterTeam team;
  private final List<RosterMember> busy;

  ReadStored(RunningServer server, RosterTeam team, List<RosterMember> busy) {
    this.server = server;
    this.team = team;
    this.busy = List.copyOf(busy);
  }

  /** Who has each shift, or {@link Handover#NOBODY}. */
  Map<String, String> holders() {
    return rows(
            """
            select id || ' ' || coalesce(holder_member_id, 'nobody') from shift
            where team_id = '%s'
            """,
            team.id())
        .collect(toMap(row -> row[0], row -> row[1]));
  }

  /** Shifts, hours, keys and events. */
  Stored round() {
    var holders = holders();
    var worth = new HashMap<String, Integer>();
    holders.keySet().forEach(shiftId -> worth.put(shiftId, WORTH));
    var minutes = new HashMap<Held, Integer>();
    var keys = new HashSet<String>();
    for (var member : busy) {
      var person = member.person().id();
      rows("select idempotency_key from idempotency_key where person_id = '%s'", person)
          .forEach(row -> keys.add(row[0]));
      booked(person).forEach((shiftId, sum) -> minutes.put(new Held(shiftId, member.id()), sum));
    }
    return new Stored(holders, keys, minutes, worth, told());
  }

  private Map<String, Integer> told() {
    var told = new HashMap<String, Integer>();
    var events = "select body from outbox_event where team_id = '%s'".formatted(team.id());
    for (var body : server.column(events)) {
      var shift = SHIFT.matcher(body);
      if (shift.find()) {
        told.merge(shift.group(1), 1, Integer::sum);
      }
    }
    return told;
  }

  private Map<String, Integer> booked(String personId) {
    return rows(
            """
            select e.cause_id || ' ' || cast(sum(e.minutes) as char(11))
            from hours_entry e join hours_account a on a.id = e.account_id
            where a.person_id = '%s' and e.kind = 'ROSTERED' and e.cause_kind = 'SHIFT'
            group by e.cause_id having sum(e.minutes) <> 0
            """,
            personId)
        .collect(toMap(row -> row[0], row -> Integer.parseInt(row[1])));
  }

  /** The decisions that they took, and the remarks with which they sent rosters back. */
  List<Trace> traces() {
    var decisions =
        rows(
            """
            select operation || ' ' || person_id || ' ' || subject_id || ' ' || outcome
            from decision_log where team_id = '%s' and person_id in (%s)
            """,
            team.id(), busyPersons());
    var remarks =
        rows(
            """
            select 'remark ' || said_by || ' ' || coalesce(member_id, period_id) || ' ' || remark
            from period_remark where team_id = '%s'
            """,
            team.id());
    return Stream.concat(decisions, remarks)
        .map(row -> new Trace(row[0], row[1], row[2], row[3]))
        .toList();
  }

  /** Their yes to lines of the roster. */
  List<ApprovedLine> approvedLines() {
    return rows(
            """
            select l.member_id || ' ' || m.person_id || ' ' || l.fingerprint || ' ' || l.approved_by
            from line_approval l join team_member m on m.id = l.member_id
            where l.team_id = '%s' and l.approved_by in (%s)
            """,
            team.id(), busyPersons())
        .map(row -> new ApprovedLine(row[0], row[1], row[2], row[3]))
        .toList();
  }

  private String busyPersons() {
    return busy.stream().map(member -> "'" + member.person().id() + "'").collect(joining(", "));
  }

  /** Changes of the roster, by id. */
  Map<String, StoredChange> changes() {
    var moves = moves();
    var consents = consents();
    // In one look with their wishes, because nobody stops what ends changes from time to time.
    return rows(
            """
            select c.id || ' ' || c.kind || ' ' || c.state || ' ' || coalesce(w.state, '')
            from roster_change c
            left join swap_ring_wish r on r.change_id = c.id
            left join swap_wish w on w.id = r.wish_id
            where c.team_id = '%s'
            """,
            team.id())
        .filter(row -> moves.containsKey(row[0]))
        .collect(
            groupingBy(
                row -> row[0],
                collectingAndThen(toList(), of -> change(of, moves.get(of.get(0)[0]), consents))));
  }

  private static StoredChange change(
      List<String[]> rows, List<Moved> moves, Map<String, Map<String, Consent>> consents) {
    var first = rows.get(0);
    var wishes = rows.stream().flatMap(row -> Stream.of(row).skip(3)).toList();
    return new StoredChange(first[1], first[2], moves, consents.get(first[0]), wishes);
  }

  private Map<String, List<Moved>> moves() {
    return rows(
            """
            select change_id || ' ' || shift_id || ' ' || from_member_id || ' ' || to_member_id
              || ' ' || case when booked_version is null then 'waits' else 'booked' end
            from roster_change_move where team_id = '%s'
            """,
            team.id())
        .collect(groupingBy(row -> row[0], mapping(ReadStored::moved, toList())));
  }

  private static Moved moved(String[] row) {
    return new Moved(new Handover(row[1], row[2], row[3]), row[4].equals("booked"));
  }

  private Map<String, Map<String, Consent>> consents() {
    return rows(
            """
            select change_id || ' ' || member_id || ' ' || state || ' '
              || coalesce(said_by, 'nobody')
            from roster_change_consent where team_id = '%s'
            """,
            team.id())
        .collect(
            groupingBy(row -> row[0], toMap(row -> row[1], row -> new Consent(row[2], row[3]))));
  }

  private Stream<String[]> rows(String sql, Object... values) {
    return server.column(sql.formatted(values)).stream().map(row -> row.trim().split(" "));
  }
}
