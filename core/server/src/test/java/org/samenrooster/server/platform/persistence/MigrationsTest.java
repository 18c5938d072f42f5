package org.samenrooster.server.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;

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
