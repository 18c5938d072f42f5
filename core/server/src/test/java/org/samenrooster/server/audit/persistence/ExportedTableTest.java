package org.samenrooster.server.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenrooster.server.platform.persistence.Migrations;
import org.samenrooster.server.platform.problem.Messages;

/** Holds the export for one person to the tables that the database has. */
final class ExportedTableTest {

  private static Connection database;

  @BeforeAll
  static void makeDatabase() throws SQLException {
    var source = new EmbeddedDataSource();
    source.setDatabaseName("memory:exported;create=true");
    new Migrations(source).apply();
    database = source.getConnection();
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  static List<ExportedTable> tables() {
    return ExportedTable.ALL;
  }

  @Test
  void everyTableThatTellsWhoIsExportedOrExcused() throws SQLException {
    Set<String> telling = new TreeSet<>();
    Set<String> ofOrganisations = new TreeSet<>();
    try (var columns = database.getMetaData().getColumns(null, "APP", null, null)) {
      while (columns.next()) {
        var column = lower(columns, "COLUMN_NAME");
        var table = lower(columns, "TABLE_NAME");
        if (ExportedTable.tellsWho(column)) {
          telling.add(table);
        } else if (column.equals("organisation_id")) {
          ofOrganisations.add(table);
        }
      }
    }
    // The tables of libraries know nodes and database users, and no organisation.
    telling.retainAll(ofOrganisations);

    Set<String> known = new TreeSet<>(ExportedTable.EXCUSED);
    ExportedTable.ALL.forEach(table -> known.add(table.name()));
    // A person is told by her id, a call by the work it interrupted.
    telling.addAll(Set.of("person", "worked_call_out"));
    assertThat(known).containsExactlyElementsOf(telling);
    assertThat(ExportedTable.ALL).doesNotHaveDuplicates();
  }

  @Test
  void everyColumnThatPointsAtAPersonIsKnownByItsName() throws SQLException {
    Set<String> pointing = new HashSet<>();
    for (var table : List.of("PERSON", "TEAM_MEMBER")) {
      try (var keys = database.getMetaData().getExportedKeys(null, "APP", table)) {
        while (keys.next()) {
          if (keys.getString("PKCOLUMN_NAME").equals("ID")) {
            pointing.add(lower(keys, "FKCOLUMN_NAME"));
          }
        }
      }
    }

    assertThat(pointing).hasSizeGreaterThan(10).allMatch(ExportedTable::tellsWho);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyQueryIsUnderstoodAndEveryPartHasItsWords(ExportedTable table) throws SQLException {
    var values = table.values("o", "p");
    try (var query = database.prepareStatement(table.query())) {
      for (var i = 0; i < values.size(); i++) {
        query.setString(i + 1, values.get(i));
      }
      try (var rows = query.executeQuery()) {
        var columns = new HashSet<String>();
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          columns.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
        }
        assertThat(columns).containsAll(table.leftOut());
      }
    }
    var key = "data." + JdbcCopyOfEverything.camelCase(table.name());
    assertThat(Messages.in(Locale.ENGLISH).sentence(key)).isNotBlank();
  }

  private static String lower(ResultSet row, String column) throws SQLException {
    return row.getString(column).toLowerCase(Locale.ROOT);
  }
}
