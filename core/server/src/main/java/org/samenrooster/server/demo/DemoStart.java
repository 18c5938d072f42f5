package org.samenrooster.server.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;
import org.samenrooster.server.platform.security.DemoIssuer;

/**
 * Gives an empty demonstration what the API cannot give itself: an organisation and its first
 * administrator. Everything else of the sample story comes in through the API.
 */
@Singleton
@Startup
@DependsOn("StartUp")
public class DemoStart {

  private static final String ADMINISTRATOR = "demo-admin";

  @Inject private Settings settings;
  @Inject private DataSource source;

  /** Does nothing outside demo mode, or when there is an organisation already. */
  @PostConstruct
  public void start() {
    if (!settings.demo()) {
      return;
    }
    var organisation = UUID.randomUUID().toString();
    VisibleOrganisation.within(organisation, () -> addUnlessThereIsOne(organisation));
  }

  private void addUnlessThereIsOne(String organisation) {
    try (var connection = source.getConnection()) {
      if (isEmpty(connection)) {
        addOrganisation(connection, organisation, UUID.randomUUID().toString());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The demonstration could not be prepared.", e);
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select count(*) from organisation");
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getInt(1) == 0;
    }
  }

  private static void addOrganisation(Connection connection, String organisation, String person)
      throws SQLException {
    insert(
        connection,
        "insert into organisation (id, name) values (?, ?)",
        organisation,
        "Zorggroep De Wilgen");
    insert(
        connection,
        "insert into person (id, organisation_id, external_id, display_name, version) values (?, ?, ?, ?, 1)",
        person,
        organisation,
        ADMINISTRATOR,
        "Ruth Bosman");
    insert(
        connection,
        "insert into person_login (issuer, subject, organisation_id, person_id) values (?, ?, ?, ?)",
        DemoIssuer.URL,
        ADMINISTRATOR,
        organisation,
        person);
    insert(
        connection,
        "insert into organisation_role (id, organisation_id, person_id, role, valid_from)"
            + " values (?, ?, ?, 'ADMINISTRATOR', date('2000-01-01'))",
        UUID.randomUUID().toString(),
        organisation,
        person);
  }

  private static void insert(Connection connection, String sql, String... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
