package org.samenrooster.server.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.samenrooster.server.audit.application.CopyOfEverything;
import org.samenrooster.server.platform.persistence.Statements;

/** What the database keeps about a person: one statement for each table. */
@Dependent
class JdbcCopyOfEverything implements CopyOfEverything {

  private static final int MOST = 50_000;
  private static final String MEMBER = "TEAM_MEMBER";
  private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");
  private static final String PERSON =
      "select person_id from team_member where organisation_id = ? and team_id = ? and id = ?";
  private static final String MEMBERSHIPS =
      "select id from team_member where organisation_id = ? and person_id = ?";

  private final Statements statements;

  @Inject
  JdbcCopyOfEverything(DataSource source) {
    this.statements = new Statements(source, "What is kept about a person");
  }

  @Override
  public Optional<String> personOf(String organisationId, String teamId, String memberId) {
    return ids(PERSON, organisationId, teamId, memberId).stream().findFirst();
  }

  @Override
  public List<Part> of(String organisationId, String personId) {
    Set<String> herself = new HashSet<>(ids(MEMBERSHIPS, organisationId, personId));
    herself.add(personId);
    return ExportedTable.ALL.stream()
        .map(table -> part(table, table.values(organisationId, personId), herself))
        .toList();
  }

  private List<String> ids(String query, Object... values) {
    return statements.list(row -> row.getString(1), 0, query, values);
  }

  private Part part(ExportedTable table, List<String> values, Set<String> herself) {
    // One more than fits tells whether that is all.
    var entries =
        statements.list(
            row -> entry(row, table, herself), MOST + 1, table.query(), values.toArray());
    return new Part(
        camelCase(table.name()), entries.size() <= MOST, entries.stream().limit(MOST).toList());
  }

  private static Map<String, String> entry(ResultSet row, ExportedTable table, Set<String> herself)
      throws SQLException {
    Map<String, String> entry = new TreeMap<>();
    var columns = row.getMetaData();
    for (var i = 1; i <= columns.getColumnCount(); i++) {
      var column = columns.getColumnName(i).toLowerCase(Locale.ROOT);
      if (table.tells(column)) {
        var who = ExportedTable.tellsWho(column);
        text(row, i, columns.getColumnType(i))
            .map(text -> who ? who(text, herself) : text)
            .ifPresent(text -> entry.put(camelCase(column), text));
      }
    }
    // A decision may be about a member, whose id stands where that of a period or a shift does.
    if (MEMBER.equals(entry.get("subjectKind"))) {
      entry.computeIfPresent("subjectId", (field, id) -> who(id, herself));
    }
    return entry;
  }

  private static String who(String id, Set<String> herself) {
    return herself.contains(id) ? "ME" : "ANOTHER";
  }

  // The two databases have their own words for these types. Each value is read once: Derby gives a
  // long text no second time.
  private static Optional<String> text(ResultSet row, int column, int type) throws SQLException {
    return switch (type) {
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
          Optional.ofNullable(row.getTimestamp(column)).map(at -> at.toInstant().toString());
      case Types.BOOLEAN, Types.BIT -> {
        var yes = row.getBoolean(column);
        yield row.wasNull() ? Optional.empty() : Optional.of(Boolean.toString(yes));
      }
      case Types.DATE ->
          Optional.ofNullable(row.getDate(column)).map(day -> day.toLocalDate().toString());
      default -> Optional.ofNullable(row.getString(column));
    };
  }

  static String camelCase(String name) {
    return NEXT_WORD.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }
}
