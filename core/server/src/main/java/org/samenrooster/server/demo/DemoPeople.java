package org.samenrooster.server.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.platform.security.DemoIssuer;

/** The people who have a login of the demo issuer, and who they are. */
@Dependent
public class DemoPeople {

  private static final String LOGINS =
      """
      select l.subject, p.display_name, o.name,
             (select min(t.name) from team_role r join team t on t.id = r.team_id where r.person_id = p.id),
             (select min(t.name) from team_member m join team t on t.id = m.team_id where m.person_id = p.id),
             (select min(r.role) from organisation_role r where r.person_id = p.id)
      from person_login l
      join person p on p.id = l.person_id
      join organisation o on o.id = p.organisation_id
      where l.issuer = ?
      order by case when exists (select 1 from team_role r where r.person_id = p.id) then 0
                    when exists (select 1 from team_member m where m.person_id = p.id) then 1
                    else 2 end, p.display_name, l.subject
      """;
  private static final String LOGIN = "select 1 from person_login where issuer = ? and subject = ?";

  /** The contract lets a list have as many. */
  private static final int MOST = 50;

  private final DataSource source;
  private final EveryOrganisation everyOrganisation;

  @Inject
  DemoPeople(DataSource source, EveryOrganisation everyOrganisation) {
    this.source = source;
    this.everyOrganisation = everyOrganisation;
  }

  /**
   * Somebody to be.
   *
   * @param login name to sign in with
   * @param displayName name on screen
   * @param roleKey key of the sentence that says who this is
   * @param place the team or organisation in that sentence
   */
  record Person(String login, String displayName, String roleKey, String place) {}

  /** Team leads first, then members, then the others. */
  List<Person> all() {
    return everyOrganisation.see(this::everybody);
  }

  private List<Person> everybody() {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(LOGINS)) {
      query.setMaxRows(MOST);
      query.setString(1, DemoIssuer.URL);
      var people = new ArrayList<Person>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          people.add(person(rows));
        }
      }
      return people;
    } catch (SQLException e) {
      throw new IllegalStateException("The people of the demonstration could not be read.", e);
    }
  }

  /** Whether somebody has this login. */
  boolean has(String login) {
    return everyOrganisation.see(() -> somebodyHas(login));
  }

  private boolean somebodyHas(String login) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(LOGIN)) {
      query.setString(1, DemoIssuer.URL);
      query.setString(2, login);
      try (var rows = query.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The demo login could not be looked up.", e);
    }
  }

  private static Person person(ResultSet row) throws SQLException {
    var login = row.getString(1);
    var name = row.getString(2);
    var organisation = row.getString(3);
    var leads = Optional.ofNullable(row.getString(4));
    var memberOf = Optional.ofNullable(row.getString(5));
    if (leads.isPresent()) {
      return new Person(login, name, "demo.team-lead", leads.get());
    }
    if (memberOf.isPresent()) {
      return new Person(login, name, "demo.member", memberOf.get());
    }
    var key =
        Optional.ofNullable(row.getString(6))
            .map(role -> "demo.organisation-role." + role)
            .orElse("demo.nobody");
    return new Person(login, name, key, organisation);
  }
}
