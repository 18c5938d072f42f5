package org.samenrooster.server.testing;

import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A team of its own for one test: early, late and night shifts, people of level 3, and a team lead.
 * Its care demand, periods and picks are made through the API.
 */
public final class RosterTeam {

  private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
  private static final String SUPERNUMERARY = "SUPERNUMERARY";
  private static final String PART_OF_TEAM = "organisation_id, team_id, ";

  private final RunningServer server;
  private final SeededOrganisation organisation;
  private final String id;
  private final Map<String, String> shiftTypes = new HashMap<>();
  private final Map<Integer, String> qualifications = new HashMap<>();
  private final RosterMember lead;

  private RosterTeam(RunningServer server, SeededOrganisation organisation) {
    this.server = server;
    this.organisation = organisation;
    this.id = organisation.team();
    shiftType("E", LocalTime.of(7, 0), LocalTime.of(15, 0));
    shiftType("L", LocalTime.of(15, 0), LocalTime.of(23, 0));
    shiftType("N", LocalTime.of(23, 0), LocalTime.of(7, 0));
    lead = member("Lea Lead", 5);
    organisation.lead(id, lead.person());
  }

  /** Somebody who works in the team; signs in when he first does something. */
  public static final class RosterMember {

    private final String id;
    private final SeededPerson person;
    private final RunningServer server;
    private @Nullable Client client;

    private RosterMember(String id, SeededPerson person, RunningServer server) {
      this.id = id;
      this.person = person;
      this.server = server;
    }

    /** His membership of the team. */
    public String id() {
      return id;
    }

    /** Who he is. */
    public SeededPerson person() {
      return person;
    }

    /** Sends his requests. */
    public synchronized Client client() {
      if (client == null) {
        client = server.as(person);
      }
      return client;
    }
  }

  /** A team in an organisation of its own. */
  public static RosterTeam on(RunningServer server) {
    return in(server, SeededOrganisation.on(server));
  }

  /** Another team of an organisation. */
  public static RosterTeam in(RunningServer server, SeededOrganisation organisation) {
    return new RosterTeam(server, organisation);
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** The organisation it belongs to. */
  public SeededOrganisation organisation() {
    return organisation;
  }

  /** The team lead, who is a member too. */
  public RosterMember lead() {
    return lead;
  }

  /** An address below the team's. */
  public String path(String rest) {
    return "/teams/" + id + rest;
  }

  /** Says which part of the base roster stands: FIXED, HYBRID or FREE. */
  public void baseRosterMode(String mode) {
    server.execute("update team set base_roster_mode = '%s' where id = '%s'".formatted(mode, id));
  }

  /** Somebody new, with 24 hours a week and a qualification of this level. */
  public RosterMember member(String name, int level) {
    var person = organisation.person(name);
    organisation.insert(
        "employment",
        "id, organisation_id, person_id, contract_kind, weekly_minutes, min_weekly_minutes,"
            + " max_weekly_minutes, valid_from",
        SeededOrganisation.newId(),
        organisation.id(),
        person.id(),
        "FIXED",
        1440,
        1440,
        3600,
        ALWAYS);
    return joinedBy(person, level);
  }

  /** Gives somebody another number of contract hours, in minutes a week. */
  public void contract(RosterMember member, int weeklyMinutes) {
    server.execute(
        "update employment set weekly_minutes = %1$d, min_weekly_minutes = %1$d where person_id = '%2$s'"
            .formatted(weeklyMinutes, member.person().id()));
  }

  /** Somebody of the organisation who has a contract already joins this team too. */
  public RosterMember joinedBy(SeededPerson person, int level) {
    var memberId = organisation.member(id, person);
    organisation.insert(
        "member_qualification",
        PART_OF_TEAM + "id, member_id, qualification_id, valid_from",
        organisation.id(),
        id,
        SeededOrganisation.newId(),
        memberId,
        qualifications.computeIfAbsent(level, this::qualification),
        ALWAYS);
    return new RosterMember(memberId, person, server);
  }

  private String qualification(int level) {
    var qualificationId = SeededOrganisation.newId();
    organisation.insert(
        "qualification",
        PART_OF_TEAM + "id, code, name, level",
        organisation.id(),
        id,
        qualificationId,
        "Q" + level,
        "Level " + level,
        level);
    return qualificationId;
  }

  /** Gives somebody a coach for some days. */
  public void coaching(RosterMember member, RosterMember coach, String from, String until) {
    organisation.insert(
        "member_coaching",
        PART_OF_TEAM + "id, member_id, coach_id, valid_from, valid_until",
        organisation.id(),
        id,
        SeededOrganisation.newId(),
        member.id(),
        coach.id(),
        LocalDate.parse(from),
        LocalDate.parse(until));
  }

  /** Shift types ES, LS and NS, to be worked beside an early, a late and a night shift. */
  public void besideShiftTypes() {
    shiftType("ES", LocalTime.of(7, 0), LocalTime.of(15, 0), SUPERNUMERARY);
    shiftType("LS", LocalTime.of(15, 0), LocalTime.of(23, 0), SUPERNUMERARY);
    shiftType("NS", LocalTime.of(23, 0), LocalTime.of(7, 0), SUPERNUMERARY);
  }

  private void shiftType(String code, LocalTime start, LocalTime end) {
    shiftType(code, start, end, "CARE");
  }

  private void shiftType(String code, LocalTime start, LocalTime end, String kind) {
    var typeId = SeededOrganisation.newId();
    organisation.insert(
        "shift_type",
        PART_OF_TEAM
            + "id, code, name, start_time, end_time, ends_next_day, break_minutes, kind,"
            + " counts_for_coverage, counts_for_hours, counts_for_rest",
        organisation.id(),
        id,
        typeId,
        code,
        "Shift " + code,
        Time.valueOf(start),
        Time.valueOf(end),
        end.isBefore(start),
        30,
        kind,
        !kind.equals(SUPERNUMERARY),
        true,
        true);
    shiftTypes.put(code, typeId);
  }

  /** Asks for this many people of level 3 in early, late and night. */
  public void needs(int early, int late, int night) {
    var demand =
        """
        {"minimumStaffing": [
          {"from": "07:00", "until": "15:00", "level": 3, "people": %d},
          {"from": "15:00", "until": "23:00", "level": 3, "people": %d},
          {"from": "23:00", "until": "07:00", "level": 3, "people": %d}]}
        """
            .formatted(early, late, night);
    expect(200, lead.client().put(path("/care-demand"), demand));
  }

  /** A line of a base roster of one week, anchored at a Monday, such as {@code "EE.LL.."}. */
  public void baseRoster(LocalDate anchor, Map<RosterMember, String> lines, boolean fixed) {
    var rosterId = SeededOrganisation.newId();
    organisation.insert(
        "base_roster",
        PART_OF_TEAM + "id, number, cycle_weeks, anchor_monday, accepted_by, accepted_at, version",
        organisation.id(),
        id,
        rosterId,
        1,
        1,
        anchor,
        lead.person().id(),
        Timestamp.valueOf("2026-11-01 12:00:00"),
        1);
    lines.forEach((member, days) -> line(rosterId, member, days, fixed));
  }

  private void line(String rosterId, RosterMember member, String days, boolean fixed) {
    organisation.insert(
        "base_roster_line",
        PART_OF_TEAM + "base_roster_id, member_id",
        organisation.id(),
        id,
        rosterId,
        member.id());
    for (var day = 1; day <= days.length(); day++) {
      var code = days.substring(day - 1, day);
      if (!code.equals(".")) {
        organisation.insert(
            "base_roster_cell",
            PART_OF_TEAM
                + "base_roster_id, member_id, cycle_week, day_of_week, shift_type_id,"
                + " required_level, fixed",
            organisation.id(),
            id,
            rosterId,
            member.id(),
            1,
            day,
            shiftTypes.get(code),
            3,
            fixed);
      }
    }
  }

  /** A shift outside all periods that somebody holds already; times are in UTC. */
  public void heldShift(RosterMember member, String type, String startUtc, String endUtc) {
    server.execute(
        """
        insert into shift (id, organisation_id, team_id, shift_type_id, roster_date, start_at,
        end_at, break_minutes, required_level, kind, holder_member_id, origin, version)
        values ('%s', '%s', '%s', '%s', '%s', %s, %s, 30, 3, '%s', '%s', 'LEAD', 1)
        """
            .formatted(
                SeededOrganisation.newId(),
                organisation.id(),
                id,
                shiftTypes.get(type),
                startUtc.substring(0, 10),
                server.instant(startUtc),
                server.instant(endUtc),
                type.endsWith("S") ? SUPERNUMERARY : "CARE",
                member.id()));
  }

  /** Takes somebody's hours accounts away, as if nobody had booked in them. */
  public void loseAccounts(RosterMember member) {
    var theirs = " where person_id = '%s'".formatted(member.person().id());
    // An account does not let its last entry go.
    server.execute("update hours_account set last_number = null, last_balance = null" + theirs);
    server.execute(
        "delete from hours_entry where account_id in (select id from hours_account" + theirs + ")");
    server.execute("delete from hours_account" + theirs);
  }

  /** Makes somebody absent; times are in UTC. */
  public void absent(RosterMember member, String startUtc, String endUtc) {
    server.execute(
        """
        insert into absence (id, organisation_id, person_id, kind, start_at, end_at)
        values ('%s', '%s', '%s', 'SICK', %s, %s)
        """
            .formatted(
                SeededOrganisation.newId(),
                organisation.id(),
                member.person().id(),
                server.instant(startUtc),
                server.instant(endUtc)));
  }

  /** A new period; its id. */
  public String period(String from, int weeks) {
    var body = "{\"from\":\"%s\",\"weeks\":%d}".formatted(from, weeks);
    return expect(201, lead.client().post(path("/periods"), body)).text("/id");
  }

  /** A new period that is open for picking; its id. */
  public String pickingPeriod(String from, int weeks) {
    var periodId = period(from, weeks);
    expect(200, move(periodId, "OPEN_PICKING"));
    return periodId;
  }

  /**
   * A new period of one week that is published, with everybody's consent, in which these people
   * work as they do every week; its id.
   */
  public String publishedPeriod(String from, Map<RosterMember, String> lines) {
    needs(1, 1, 1);
    baseRoster(LocalDate.parse(from), lines, true);
    var periodId = pickingPeriod(from, 1);
    publish(lead.client(), periodId);
    return periodId;
  }

  /** Ends picking, approves everything and publishes it, as who leads the team. */
  public void publish(Client by, String periodId) {
    expect(200, move(by, periodId, "CLOSE_PICKING"));
    expect(200, move(by, periodId, "START_APPROVAL"));
    var period = path("/periods/" + periodId);
    expect(200, by.post(period + "/approve", "{\"acknowledgeShortfall\":true}"));
    agreedByPhone(by, periodId);
    expect(200, by.post(period + "/publish"));
  }

  /** Everybody whom an approved roster reaches late agrees, the team lead herself by asking. */
  private void agreedByPhone(Client by, String periodId) {
    var consents = path("/periods/" + periodId + "/late-consents");
    var asked = expect(200, by.post(consents, "{}")).json().at("/items");
    var waiting =
        asked
            .valueStream()
            .filter(item -> item.at("/state").asString().equals("ASKED"))
            .map(item -> "\"" + item.at("/memberId").asString() + "\"")
            .toList();
    if (!waiting.isEmpty()) {
      var agreed = "{\"memberIds\":[" + String.join(",", waiting) + "]}";
      expect(200, by.post(consents + "/by-phone", agreed));
    }
  }

  /** The team lead writes down what the team agrees. */
  public void agrees(Agreements agreements) {
    expect(200, agree(agreements));
  }

  /** The team lead tries to write down what the team agrees, whatever it agreed before. */
  public Answer agree(Agreements agreements) {
    var by = lead.client();
    var latest = by.get(path("/agreements")).header("ETag");
    return (latest.isEmpty() ? by : by.with("If-Match", latest))
        .put(path("/agreements"), agreements.json());
  }

  /** The team lead gives a command. */
  public Answer move(String periodId, String command) {
    return move(lead.client(), periodId, command);
  }

  private Answer move(Client by, String periodId, String command) {
    return by.post(path("/periods/" + periodId + "/phase"), "{\"command\":\"" + command + "\"}");
  }

  /**
   * Lets the team lead search, such as with {@code /base-roster-jobs}, waits for the end, and reads
   * what was found.
   *
   * @param jobs where searches of this kind are started, below the address of the team
   */
  public JsonNode searched(String jobs, String request) {
    var by = lead.client();
    var job = path(jobs) + "/" + expect(202, by.post(path(jobs), request)).text("/id");
    try (var lines = by.lines(job + "/events")) {
      // The stream ends with the search.
      lines.forEach(line -> {});
    }
    var ended = expect(200, by.get(job)).json();
    if (!ended.at("/state").asString().equals("DONE")) {
      throw new AssertionError("The search was not done: " + ended);
    }
    return ended;
  }

  /** An answer that must have this status. */
  public static Answer expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError("Expected " + status + ", got " + answer);
    }
    return answer;
  }
}
