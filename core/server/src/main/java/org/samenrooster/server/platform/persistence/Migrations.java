package org.samenrooster.server.platform.persistence;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.samenrooster.server.platform.configuration.ConfigurationFault;

/**
 * Brings the database to the form this version of the server expects: the same numbered scripts on
 * Derby and on PostgreSQL, which differ only in the names of some types.
 */
public final class Migrations {

  /**
   * Every script, so that a server on which class path scanning finds none of them (it happens
   * silently) does not start on an empty database. A test compares this list with the folder.
   */
  static final List<String> SCRIPTS =
      List.of(
          "V1__organisations_and_people.sql",
          "V2__teams.sql",
          "V3__demand_and_base_rosters.sql",
          "V4__periods_and_shifts.sql",
          "V5__decisions_commands_and_jobs.sql",
          "V6__one_person_in_several_organisations.sql",
          "V7__what_a_shift_counts_for.sql",
          "V8__accepted_warnings_and_worked_time.sql",
          "V9__the_first_acceptance_stands.sql",
          "V10__hours_accounts.sql",
          "V11__worked_hours.sql",
          "V12__seasons.sql",
          "V13__extra_hours.sql",
          "V14__the_end_of_an_account_and_cost_centres.sql",
          "V15__cycles_of_up_to_a_year.sql",
          "V16__completions.sql",
          "V17__who_guides_whom.sql",
          "V18__team_agreements.sql",
          "V19__wishes.sql",
          "V20__outbox.sql",
          "V21__notifications_and_feeds.sql",
          "V22__exchanges.sql",
          "V23__completions_taken.sql",
          "V24__leave.sql",
          "V25__sick_calls.sql",
          "V27__approval_by_exception.sql",
          "V28__burdens.sql",
          "V29__swap_wishes.sql",
          "V30__consents_to_a_late_publication.sql",
          "V31__mail.sql",
          "V32__accesses.sql",
          "V33__unpopular_work_missing.sql",
          "V34__lending.sql",
          "V35__notified_change.sql",
          "V37__whom_a_decision_concerned.sql");

  private static final Map<String, String> POSTGRESQL_TYPES =
      Map.of(
          "ts", "timestamp with time zone",
          "clob", "text",
          "blob", "bytea",
          "numbered", "bigint generated always as identity");
  private static final Map<String, String> DERBY_TYPES =
      Map.of("ts", "timestamp", "clob", "clob", "blob", "blob", "numbered", "bigint not null");

  private final DataSource source;

  public Migrations(DataSource source) {
    this.source = source;
  }

  /**
   * Applies what has not been applied yet.
   *
   * @return how many scripts the database now stands on
   * @throws ConfigurationFault if a script fails, was changed after it had been applied, or is not
   *     found
   */
  public int apply() {
    var flyway = flyway();
    try {
      flyway.migrate();
      OrganisationPolicies.apply(source);
      Dialect.shortenWaits(source);
    } catch (FlywayException | SQLException e) {
      throw new ConfigurationFault(
          "The database cannot be brought to this version: " + e.getMessage(), e);
    }
    var missing = new TreeSet<>(SCRIPTS);
    missing.removeAll(applied(flyway));
    if (!missing.isEmpty()) {
      throw new ConfigurationFault("These database scripts were not applied: " + missing);
    }
    return SCRIPTS.size();
  }

  /** Whether every script of this version has been applied; asks the database. */
  public boolean complete() {
    return applied(flyway()).containsAll(SCRIPTS);
  }

  private Flyway flyway() {
    var postgresql = Dialect.isPostgresql(source);
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        // A script changes the rows of all organisations.
        .initSql(
            postgresql
                ? "set samenrooster.organisation = '%s'".formatted(VisibleOrganisation.EVERY)
                : null)
        .locations("classpath:db/migration")
        .placeholders(postgresql ? POSTGRESQL_TYPES : DERBY_TYPES)
        .load();
  }

  private static List<String> applied(Flyway flyway) {
    return Arrays.stream(flyway.info().applied())
        .map(MigrationInfo::getScript)
        .collect(Collectors.toList());
  }
}
