package org.samenrooster.server.testing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * An organisation of its own for one test, written straight into the database: tests do not see
 * each other's people. Whatever the API can make (teams with their shift types, periods) is better
 * made through the API.
 */
public final class SeededOrganisation {

  private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
  private static final String DEMO_ISSUER = "urn:samenrooster:demo";

  private final RunningServer server;
  private final String id = newId();

  private SeededOrganisation(RunningServer server) {
    this.server = server;
  }

  /** A new, empty organisation. */
  public static SeededOrganisation on(RunningServer server) {
    var organisation = new SeededOrganisation(server);
    organisation.insert(
        "organisation", "id, name", organisation.id, "Organisation " + organisation.id);
    return organisation;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** Somebody with a login and no role. */
  public SeededPerson person(String name) {
    var personId = newId();
    var login =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "-" + personId.substring(0, 8);
    insert("person", "id, organisation_id, display_name, version", personId, id, name, 1);
    login(DEMO_ISSUER, login, personId);
    return new SeededPerson(personId, login);
  }

  /** Lets somebody sign in at an issuer of the organisation, too. */
  public void login(String issuer, String subject, String personId) {
    insert(
        "person_login",
        "issuer, subject, organisation_id, person_id",
        issuer,
        subject,
        id,
        personId);
  }

  /** Somebody with a role in the whole organisation, such as {@code ADMINISTRATOR}. */
  public SeededPerson personWithRole(String role) {
    var person = person(role);
    insert(
        "organisation_role",
        "id, organisation_id, person_id, role, valid_from",
        newId(),
        id,
        person.id(),
        role,
        ALWAYS);
    return person;
  }

  /** A team without anything in it; the id. */
  public String team() {
    var teamId = newId();
    insert(
        "team",
        "id, organisation_id, name, zone, rule_pack, base_roster_mode, version",
        teamId,
        id,
        "Team " + teamId,
        "Europe/Amsterdam",
        "nl-atw",
        "HYBRID",
        1);
    return teamId;
  }

  /** Makes somebody a member of a team; the member's id. */
  public String member(String teamId, SeededPerson person) {
    var memberId = newId();
    insert(
        "team_member",
        "id, organisation_id, team_id, person_id, kind, valid_from",
        memberId,
        id,
        teamId,
        person.id(),
        "HOME",
        ALWAYS);
    return memberId;
  }

  /** Makes somebody team lead, for good or until a date. */
  public void lead(String teamId, SeededPerson person, LocalDate until) {
    insert(
        "team_role",
        "id, organisation_id, team_id, person_id, role, valid_from, valid_until",
        newId(),
        id,
        teamId,
        person.id(),
        "TEAM_LEAD",
        ALWAYS,
        until);
  }

  /** Makes somebody team lead for good. */
  public void lead(String teamId, SeededPerson person) {
    lead(teamId, person, LocalDate.of(2100, 1, 1));
  }

  /** A row of any table; the columns in one text, separated by commas. */
  public void insert(String table, String columns, Object... values) {
    var marks = columns.replaceAll("[^,]+", "?");
    var sql = "insert into %s (%s) values (%s)".formatted(table, columns, marks);
    try (var connection = server.connect();
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(
            i + 1, values[i] instanceof LocalDate date ? java.sql.Date.valueOf(date) : values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** An id as the server makes them. */
  public static String newId() {
    return UUID.randomUUID().toString();
  }
}
