package org.samenrooster.server.telling.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.samenrooster.server.telling.application.TeamPeople;

/**
 * The people of a team by a statement for each question: whole teams are too much for a message.
 */
@Dependent
class JdbcTeamPeople implements TeamPeople {

  private static final String TODAY =
      " and valid_from <= ? and (valid_until is null or valid_until > ?)";
  private static final String ZONE = "select zone from team where organisation_id = ? and id = ?";
  private static final String MEMBERS =
      "select person_id from team_member where organisation_id = ? and team_id = ?" + TODAY;
  private static final String LEADS =
      "select person_id from team_role where organisation_id = ? and team_id = ?"
          + " and role = 'TEAM_LEAD'"
          + TODAY;
  private static final String PERSONS =
      "select person_id from team_member where organisation_id = ? and team_id = ? and id in (%s)";
  private static final String DAY_OFF =
      """
      select o.id from organisation o where o.id = ?
      and exists (select 1 from roster_period p
        join team_member m on m.organisation_id = p.organisation_id and m.team_id = p.team_id
        where p.organisation_id = ? and m.person_id = ? and p.phase in ('PUBLISHED', 'CLOSED')
        and p.from_date <= ? and p.until_date > ?)
      and not exists (select 1 from shift s
        join team_member h on h.organisation_id = s.organisation_id and h.id = s.holder_member_id
        where s.organisation_id = ? and h.person_id = ? and s.roster_date = ?)
      """;

  private final DataSource source;

  @Inject
  JdbcTeamPeople(DataSource source) {
    this.source = source;
  }

  @Override
  public ZoneId zone(String organisationId, String teamId) {
    return column(ZONE, organisationId, teamId).stream()
        .findFirst()
        .map(ZoneId::of)
        .orElseThrow(() -> new IllegalStateException("There is no team " + teamId));
  }

  @Override
  public Set<String> members(String organisationId, String teamId, LocalDate day) {
    return column(MEMBERS, organisationId, teamId, Date.valueOf(day), Date.valueOf(day));
  }

  @Override
  public Set<String> leads(String organisationId, String teamId, LocalDate day) {
    return column(LEADS, organisationId, teamId, Date.valueOf(day), Date.valueOf(day));
  }

  @Override
  public Set<String> persons(String organisationId, String teamId, Collection<String> memberIds) {
    if (memberIds.isEmpty()) {
      return Set.of();
    }
    var marks = String.join(",", Collections.nCopies(memberIds.size(), "?"));
    List<Object> values = new ArrayList<>(List.of(organisationId, teamId));
    values.addAll(memberIds);
    return column(PERSONS.formatted(marks), values.toArray());
  }

  @Override
  public boolean isDayOff(String organisationId, String personId, LocalDate day) {
    var date = Date.valueOf(day);
    return !column(
            DAY_OFF,
            organisationId,
            organisationId,
            personId,
            date,
            date,
            organisationId,
            personId,
            date)
        .isEmpty();
  }

  private Set<String> column(String sql, Object... values) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (var rows = query.executeQuery()) {
        var found = new TreeSet<String>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The people of a team could not be read.", e);
    }
  }
}
