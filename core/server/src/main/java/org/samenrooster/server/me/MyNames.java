package org.samenrooster.server.me;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.samenrooster.server.platform.security.Caller;

/** The names that go with the caller's ids. */
@Dependent
class MyNames {

  private static final String PERSON =
      "select id, display_name from person where organisation_id = ? and id = ?";
  private static final String ORGANISATION = "select id, name from organisation where id = ?";
  private static final String LENT =
      "select team_id, team_id from team_member"
          + " where organisation_id = ? and person_id = ? and kind = 'LENT'";
  private static final String TEAMS =
      """
      select t.id, t.name from team t where t.organisation_id = ?
      and (exists (select 1 from team_member m where m.team_id = t.id and m.person_id = ?)
        or exists (select 1 from team_role r where r.team_id = t.id and r.person_id = ?))
      """;

  private final DataSource source;

  @Inject
  MyNames(DataSource source) {
    this.source = source;
  }

  String ofPerson(Caller caller) {
    return names(PERSON, caller.organisationId(), caller.personId()).get(caller.personId());
  }

  String ofOrganisation(Caller caller) {
    return names(ORGANISATION, caller.organisationId()).get(caller.organisationId());
  }

  Map<String, String> ofTeams(Caller caller) {
    return names(TEAMS, caller.organisationId(), caller.personId(), caller.personId());
  }

  /** The teams to which the caller is no more than lent, or was. */
  Set<String> teamsLentTo(Caller caller) {
    return names(LENT, caller.organisationId(), caller.personId()).keySet();
  }

  private Map<String, String> names(String sql, String... values) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      var names = new HashMap<String, String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          names.put(rows.getString(1), rows.getString(2));
        }
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException("The caller's names could not be read.", e);
    }
  }
}
