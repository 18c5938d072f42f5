package org.samenrooster.server.platform.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.platform.security.Caller.TeamRoles;

/**
 * Finds the person behind a token and the roles he has today. Roles are read at every request, so
 * that a deputy whose dates have ended is out at once.
 */
@Dependent
public class CallerDirectory {

  private static final String TODAY =
      " and valid_from <= ? and (valid_until is null or valid_until > ?)";
  private static final String PERSON =
      "select organisation_id, person_id from person_login where issuer = ? and subject = ?";
  private static final String ORGANISATION_ROLES =
      "select organisation_id, role from organisation_role where organisation_id = ? and person_id = ?"
          + TODAY;
  // A deputy does the lead's work on her days.
  private static final String TEAM_ROLES =
      "select team_id, role from team_role where organisation_id = ? and person_id = ?"
          + TODAY
          + " union all select team_id, 'TEAM_LEAD' from team_deputy"
          + " where organisation_id = ? and person_id = ? and ended_at is null"
          + TODAY;
  private static final String MEMBERSHIPS =
      "select team_id, id from team_member where organisation_id = ? and person_id = ?" + TODAY;
  private static final String TEAM =
      "select organisation_id, id from team where organisation_id = ? and id = ?";

  private final DataSource source;
  private final Clock clock;
  private final Settings settings;
  private final EveryOrganisation everyOrganisation;

  @Inject
  CallerDirectory(
      DataSource source, Clock clock, Settings settings, EveryOrganisation everyOrganisation) {
    this.source = source;
    this.clock = clock;
    this.settings = settings;
    this.everyOrganisation = everyOrganisation;
  }

  /** The person whom this token speaks for, if there is one. */
  Optional<Caller> find(TokenSubject token) {
    return everyOrganisation.see(() -> callerOf(token));
  }

  private Optional<Caller> callerOf(TokenSubject token) {
    try (var connection = source.getConnection()) {
      var query = new Query(connection);
      var logins = query.pairs(PERSON, token.issuer(), token.subject());
      return logins.stream().findFirst().map(login -> caller(query, login));
    } catch (SQLException e) {
      throw new IllegalStateException("The caller could not be looked up.", e);
    }
  }

  /** Whether the organisation has this team; another organisation's team is not there. */
  boolean hasTeam(String organisationId, String teamId) {
    try (var connection = source.getConnection()) {
      return !new Query(connection).pairs(TEAM, organisationId, teamId).isEmpty();
    } catch (SQLException e) {
      throw new IllegalStateException("The team could not be looked up.", e);
    }
  }

  private Caller caller(Query query, Pair login) {
    var today = Date.valueOf(LocalDate.now(clock.withZone(settings.zone())));
    Object[] values = {login.first(), login.second(), today, today};
    Set<Role> organisationRoles = EnumSet.noneOf(Role.class);
    for (var row : query.pairs(ORGANISATION_ROLES, values)) {
      organisationRoles.add(Role.valueOf(row.second()));
    }
    var memberships =
        query.pairs(MEMBERSHIPS, values).stream()
            .collect(Collectors.toMap(Pair::first, Pair::second));
    Map<String, Set<Role>> roles = new TreeMap<>();
    memberships.keySet().forEach(team -> roles.put(team, EnumSet.of(Role.MEMBER)));
    var twice = Stream.of(values, values).flatMap(Arrays::stream).toArray();
    for (var row : query.pairs(TEAM_ROLES, twice)) {
      var inTeam = roles.computeIfAbsent(row.first(), team -> EnumSet.noneOf(Role.class));
      inTeam.add(Role.valueOf(row.second()));
    }
    var teams =
        roles.entrySet().stream()
            .map(
                team ->
                    new TeamRoles(
                        team.getKey(),
                        Optional.ofNullable(memberships.get(team.getKey())),
                        team.getValue()))
            .toList();
    return new Caller(login.second(), login.first(), organisationRoles, teams);
  }

  private record Pair(String first, String second) {}

  /** Queries of two columns, all on one connection. */
  private record Query(Connection connection) {

    List<Pair> pairs(String sql, Object... values) {
      try (var statement = connection.prepareStatement(sql)) {
        for (var i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        return pairs(statement.executeQuery());
      } catch (SQLException e) {
        throw new IllegalStateException("The caller could not be looked up.", e);
      }
    }

    private static List<Pair> pairs(ResultSet rows) throws SQLException {
      var pairs = new ArrayList<Pair>();
      while (rows.next()) {
        pairs.add(new Pair(rows.getString(1), rows.getString(2)));
      }
      return pairs;
    }
  }
}
