package org.samenrooster.server.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.samenrooster.server.audit.application.CouncilFigures;
import org.samenrooster.server.platform.configuration.Settings;

/** Counts in the database; each figure is one statement, whatever the size of a team. */
@Dependent
class JdbcCouncilFigures implements CouncilFigures {

  private static final String PUBLISHED =
      " and %s in (select r.id from roster_period r where r.organisation_id = x.organisation_id"
          + " and r.phase in ('PUBLISHED', 'CLOSED'))";
  private static final int MOST = 100_000;

  private final DataSource source;
  private final Settings settings;

  @Inject
  JdbcCouncilFigures(DataSource source, Settings settings) {
    this.source = source;
    this.settings = settings;
  }

  @Override
  public int people(Scope scope) {
    var days = scope.days();
    return first(
        in(scope, "select count(distinct x.person_id) from team_member x")
            .and(
                " and x.kind <> 'LENT' and x.valid_from < ? and (x.valid_until is null or x.valid_until > ?)")
            .with(Date.valueOf(days.until()), Date.valueOf(days.from())));
  }

  @Override
  public Counted count(Scope scope) {
    var periods = periods(scope);
    return new Counted(
        periods.stream().map(Period::noticeDays).toList(),
        periods.stream().mapToInt(Period::warnings).sum(),
        shifts(scope),
        changes(scope),
        first(
            moments(
                in(scope, "select count(*) from violation_acceptance x"), scope, "accepted_at")),
        completions(scope),
        wishes(scope));
  }

  private record Period(int noticeDays, int warnings) {}

  private List<Period> periods(Scope scope) {
    var sql =
        in(scope, "select x.from_date, x.published_at, x.unaccepted_warnings from roster_period x")
            .and(PUBLISHED.formatted("x.id"));
    return days(sql, scope, "from_date").rows(source, MOST, this::period);
  }

  private Period period(ResultSet row) throws SQLException {
    var published = LocalDate.ofInstant(row.getTimestamp(2).toInstant(), settings.zone());
    var notice = ChronoUnit.DAYS.between(published, row.getDate(1).toLocalDate());
    return new Period((int) notice, row.getInt(3));
  }

  private Shifts shifts(Scope scope) {
    var sql =
        in(scope, "select count(*), count(x.holder_member_id) from shift x")
            .and(PUBLISHED.formatted("x.period_id"));
    return days(sql, scope, "roster_date")
        .rows(source, 1, row -> new Shifts(row.getInt(2), row.getInt(1) - row.getInt(2)))
        .get(0);
  }

  private Changes changes(Scope scope) {
    var sql =
        in(scope, "select x.kind, count(*) from roster_change x").and(" and x.state = 'BOOKED'");
    var byKind = counts(moments(sql, scope, "ended_at").and(" group by x.kind"));
    var late = byKind.getOrDefault("LATE_CHANGE", 0);
    return new Changes(late, byKind.values().stream().mapToInt(Integer::intValue).sum() - late);
  }

  private Completions completions(Scope scope) {
    var found =
        in(scope, "select count(*) from completion_job x").and(" and x.proposal is not null");
    var taken = in(scope, "select count(*) from completion_take x");
    return new Completions(
        first(moments(found, scope, "created_at")), first(moments(taken, scope, "taken_at")));
  }

  private Collection<Wishes> wishes(Scope scope) {
    var sql =
        in(
                scope,
                "select x.member_id, sum(case when x.kind = 'WISH_KEPT' then x.weight else 0 end),"
                    + " sum(case when x.kind = 'WISH_KEPT' then 0 else x.weight end)"
                    + " from burden_entry x")
            .and(" and x.kind in ('WISH_KEPT', 'WISH_GIVEN_UP')");
    return days(sql, scope, "entry_day")
        .and(" group by x.member_id")
        .rows(source, MOST, row -> new Wishes(row.getInt(2), row.getInt(3)));
  }

  @Override
  public Map<String, Integer> reads(Scope scope) {
    var sql = in(scope, "select x.content, count(distinct x.request_id) from data_access x");
    return counts(days(sql, scope, "access_day").and(" group by x.content"));
  }

  @Override
  public List<InForce> inForce(Scope scope, LocalDate day) {
    var sql =
        new Sql(
                "select x.id, x.name, x.rule_pack, (select max(a.version_number)"
                    + " from team_agreement a where a.organisation_id = x.organisation_id"
                    + " and a.team_id = x.id and a.from_date <= ?)"
                    + " from team x where x.organisation_id = ?")
            .with(Date.valueOf(day), scope.organisationId());
    scope.teamId().ifPresent(team -> sql.and(" and x.id = ?").with(team));
    return sql.and(" order by x.name").rows(source, MOST, JdbcCouncilFigures::inForce);
  }

  private static InForce inForce(ResultSet row) throws SQLException {
    var version = row.getInt(4);
    return new InForce(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        version > 0 ? OptionalInt.of(version) : OptionalInt.empty());
  }

  private static Sql in(Scope scope, String select) {
    var sql = new Sql(select + " where x.organisation_id = ?").with(scope.organisationId());
    scope.teamId().ifPresent(team -> sql.and(" and x.team_id = ?").with(team));
    return sql;
  }

  private static Sql days(Sql sql, Scope scope, String day) {
    return sql.and(" and x." + day + " >= ? and x." + day + " < ?")
        .with(Date.valueOf(scope.days().from()), Date.valueOf(scope.days().until()));
  }

  private Sql moments(Sql sql, Scope scope, String moment) {
    var time = scope.days().in(settings.zone());
    return sql.and(" and x." + moment + " >= ? and x." + moment + " < ?")
        .with(Timestamp.from(time.start()), Timestamp.from(time.endExclusive()));
  }

  private int first(Sql sql) {
    return sql.rows(source, 1, row -> row.getInt(1)).get(0);
  }

  private Map<String, Integer> counts(Sql sql) {
    return sql.rows(source, MOST, row -> Map.entry(row.getString(1), row.getInt(2))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
