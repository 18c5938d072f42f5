package org.samenrooster.server.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The second lock between organisations, on PostgreSQL: even a statement that forgets to name its
 * organisation sees and writes the rows of {@link VisibleOrganisation} only. It holds for every
 * table with a column {@code organisation_id}, also for those that later scripts bring.
 */
final class OrganisationPolicies {

  private static final Logger LOG = Logger.getLogger(OrganisationPolicies.class.getName());

  // FORCE, because the server itself owns the tables. The lock: several nodes may start at once.
  private static final String APPLY =
      """
      do $$
      declare
        unguarded name;
      begin
        perform pg_advisory_xact_lock(hashtext('samenrooster.organisation'));
        for unguarded in
          select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
          where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
          and a.attname = 'organisation_id' and not a.attisdropped and not c.relforcerowsecurity
        loop
          execute format(
            'create policy own_organisation on %I using (current_setting(%L, true) in (organisation_id, %L))',
            unguarded, 'samenrooster.organisation', '*');
          execute format('alter table %I enable row level security', unguarded);
          execute format('alter table %I force row level security', unguarded);
        end loop;
      end $$
      """;
  private static final String BYPASSED =
      "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";

  private static volatile boolean jpaIsGuarded;

  private OrganisationPolicies() {}

  /** JPA takes its connections from {@link GuardedDataSource}; otherwise it would see no row. */
  static void guardJpa() {
    jpaIsGuarded = true;
  }

  static boolean areKnownTo(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  /**
   * Guards every table that is not guarded yet; does nothing on another database or beside another
   * JPA provider.
   */
  static void apply(DataSource source) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      if (!areKnownTo(connection)) {
        return;
      }
      if (!jpaIsGuarded) {
        LOG.info("Row-level security stays as it is: this server's JPA takes its own connections");
        return;
      }
      statement.execute(APPLY);
      try (var row = statement.executeQuery(BYPASSED)) {
        if (row.next() && row.getBoolean(1)) {
          LOG.warning(
              "The database user bypasses row-level security, the second lock between"
                  + " organisations. Maybe use one that is no superuser and has no BYPASSRLS");
        }
      }
    }
  }
}
