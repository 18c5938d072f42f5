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
  // A deputy does the lead's work on her days.
  private static final String LEADS =
      "select person_id from team_role where organisation_id = ? and team_id = ?"
          + " and role = 'TEAM_LEAD'"
          + TODAY
          + " union select person_id from team_deputy where organisation_id = ? and team_id = ?"
          + " and ended_at is null"
          + TODAY;
  private static final String PERSONS =
      "select person_id from team_member where organisation_id = ? and team_id = ? and id in (%s)";
  private static final String FREE_FOR =
      """
      select m.person_id from shift s
      join team_member m on m.organisation_id = s.organisation_id and m.team_id = s.team_id
      where s.organisation_id = ? and s.team_id = ? and s.id = ?
      and m.valid_from <= s.roster_date
      and (m.valid_until is null or m.valid_until > s.roster_date)
      and exists (select 1 from member_qualification h
        join qualification q on q.organisation_id = h.organisation_id and q.id = h.qualification_id
        where h.organisation_id = m.organisation_id and h.member_id = m.id
        and q.level >= s.required_level
        and (h.valid_from is null or h.valid_from <= s.roster_date)
        and (h.valid_until is null or h.valid_until > s.roster_date))
      and not exists (select 1 from employment e
        where e.organisation_id = m.organisation_id and e.person_id = m.person_id
        and e.contract_kind in ('SELF_EMPLOYED', 'AGENCY') and e.valid_from <= s.roster_date
        and (e.valid_until is null or e.valid_until > s.roster_date))
      and not exists (select 1 from absence a
        where a.organisation_id = m.organisation_id and a.person_id = m.person_id
        and a.start_at < s.end_at and a.end_at > s.start_at)
      and not exists (select 1 from shift w
        join team_member h on h.organisation_id = w.organisation_id and h.id = w.holder_member_id
        where w.organisation_id = m.organisation_id and h.person_id = m.person_id
        and ((w.start_at < s.end_at and w.end_at > s.start_at) or w.id = s.replaces_shift_id))
      """;
  private static final String DAY_OFF =
      """
      select o.id from organisation o where o.id = ?
      and exists (select 1 from roster_period p
        join team_member m on m.organisation_id = p.organisation_id and m.team_id = p.team_id
        where p.organisation_id = ? and m.person_id = ? and m.kind <> 'LENT' and p.phase in ('PUBLISHED', 'CLOSED')
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
    var date = Date.valueOf(day);
    return column(LEADS, organisationId, teamId, date, date, organisationId, teamId, date, date);
  }

  @Override
  public Set<String> freeFor(String organisationId, String teamId, String shiftId) {
    return column(FREE_FOR, organisationId, teamId, shiftId);
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
