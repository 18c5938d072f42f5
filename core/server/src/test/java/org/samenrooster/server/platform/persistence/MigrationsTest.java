package org.samenrooster.server.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.samenrooster.shift.HeldShift;

final class MigrationsTest {

  @Test
  void everyScriptInTheFolderIsListed() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".sql"))
          .containsExactlyInAnyOrderElementsOf(Migrations.SCRIPTS);
    }
  }

  @Test
  void applyingTwiceChangesNothing() {
    var migrations = new Migrations(derby("twice"));

    assertThat(migrations.apply()).isEqualTo(Migrations.SCRIPTS.size());
    assertThat(migrations.apply()).isEqualTo(Migrations.SCRIPTS.size());
    assertThat(migrations.complete()).isTrue();
  }

  @Test
  void aPersonCannotPointIntoAnotherOrganisation() throws SQLException {
    var source = derby("walls");
    new Migrations(source).apply();

    execute(source, "insert into organisation (id, name) values ('o1', 'One'), ('o2', 'Two')");
    execute(
        source,
        "insert into person (id, organisation_id, display_name, version)"
            + " values ('p1', 'o1', 'Amy', 1)");

    assertThatThrownBy(
            () ->
                execute(
                    source,
                    "insert into organisation_role (id, organisation_id, person_id, role, valid_from)"
                        + " values ('r1', 'o2', 'p1', 'ADMINISTRATOR', '2026-01-01')"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("FK_ORGANISATION_ROLE_PERSON");
  }

  @Test
  void howeverAShiftCameToItsHolderTheDatabaseTakesIt() throws SQLException {
    var source = derby("origins");
    new Migrations(source).apply();

    var allowed =
        """
        select cast(c.checkdefinition as varchar(1000)) from sys.sysconstraints n
        join sys.syschecks c on c.constraintid = n.constraintid
        where n.constraintname = 'CK_SHIFT_ORIGIN'
        """;
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery(allowed)) {
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1))
          .contains(Stream.of(HeldShift.Origin.values()).map(one -> "'" + one + "'").toList());
    }
  }

  @Test
  void accountsThatAreThereAlreadyKnowTheirLastEntryAfterwards() throws SQLException {
    var source = derby("ends");
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .placeholders(Map.of("ts", "timestamp", "clob", "clob", "blob", "blob"))
        .target("10")
        .load()
        .migrate();
    execute(source, "insert into organisation (id, name) values ('o', 'One')");
    execute(
        source,
        "insert into person (id, organisation_id, display_name, version)"
            + " values ('p', 'o', 'Amy', 1)");
    execute(
        source,
        "insert into employment (id, organisation_id, person_id, contract_kind, weekly_minutes,"
            + " min_weekly_minutes, max_weekly_minutes, valid_from)"
            + " values ('e', 'o', 'p', 'FIXED', 1440, 1440, 3600, '2020-01-01')");
    for (var year : List.of(2026, 2027)) {
      execute(
          source,
          "insert into hours_account (id, organisation_id, person_id, employment_id, account_year,"
              + " open_from, opened_at) values ('a%d', 'o', 'p', 'e', %d, '%d-01-01',"
                  .formatted(year, year, year)
              + " current_timestamp)");
    }
    execute(source, entry(1, "null", 0, -90));
    execute(source, entry(2, "1", -90, 30));

    new Migrations(source).apply();

    assertThat(lasts(source)).containsExactly("2 -60", "null null");
    assertThatThrownBy(() -> execute(source, "delete from hours_entry where entry_number = 2"))
        .isInstanceOf(SQLException.class);
  }

  private static String entry(int number, String previous, int before, int minutes) {
    return "insert into hours_entry (account_id, entry_number, organisation_id, kind, minutes,"
        + " entry_day, cause_kind, cause_id, previous_number, balance_before, balance_after,"
        + " booked_by, booked_at) values ('a2026', %d, 'o', 'CONTRACT', %d, '2026-01-01',"
            .formatted(number, minutes)
        + " 'EMPLOYMENT', 'e', %s, %d, %d, 'p', current_timestamp)"
            .formatted(previous, before, before + minutes);
  }

  private static List<String> lasts(DataSource source) throws SQLException {
    List<String> lasts = new ArrayList<>();
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select last_number, last_balance from hours_account order by id")) {
      while (rows.next()) {
        lasts.add(rows.getString(1) + " " + rows.getString(2));
      }
    }
    return lasts;
  }

  private static DataSource derby(String name) {
    var source = new EmbeddedDataSource();
    source.setDatabaseName("memory:" + name + ";create=true");
    return source;
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
