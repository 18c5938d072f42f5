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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.samenrooster.server.audit.application.CouncilFigures;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.time.DateRange;

/** Counts in the database; each figure is one statement, whatever the size of a team. */
@Dependent
class JdbcCouncilFigures implements CouncilFigures {

  private static final String PUBLISHED =
      " and %s in (select r.id from roster_period r where r.organisation_id = x.organisation_id"
          + " and r.phase in ('PUBLISHED', 'CLOSED'))";
  private static final String BEGINNING =
      " and %s in (select r.id from roster_period r where r.organisation_id = x.organisation_id"
          + " and r.phase in ('PUBLISHED', 'CLOSED') and r.from_date >= ? and r.from_date < ?)";
  private static final String SHIFTS = "count(*), count(x.holder_member_id) from shift x";
  private static final String WISHES =
      "x.member_id, sum(case when x.kind = 'WISH_KEPT' then x.weight else 0 end),"
          + " sum(case when x.kind = 'WISH_KEPT' then 0 else x.weight end) from burden_entry x";
  private static final String ARE_WISHES = " and x.kind in ('WISH_KEPT', 'WISH_GIVEN_UP')";
  private static final String IS_BOOKED = " and x.state = 'BOOKED'";
  private static final String LATE = "LATE_CHANGE";
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
    var periods = published(scope);
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

  private record Period(String id, DateRange dates, int noticeDays, int warnings) {}

  private List<Period> published(Scope scope) {
    var sql =
        in(
                scope,
                "select x.from_date, x.published_at, x.unaccepted_warnings, x.until_date, x.id"
                    + " from roster_period x")
            .and(PUBLISHED.formatted("x.id"));
    return days(sql, scope, "from_date")
        .and(" order by x.from_date")
        .rows(source, MOST, this::period);
  }

  private Period period(ResultSet row) throws SQLException {
    var published = LocalDate.ofInstant(row.getTimestamp(2).toInstant(), settings.zone());
    var from = row.getDate(1).toLocalDate();
    return new Period(
        row.getString(5),
        new DateRange(from, row.getDate(4).toLocalDate()),
        (int) ChronoUnit.DAYS.between(published, from),
        row.getInt(3));
  }

  private Shifts shifts(Scope scope) {
    var sql = in(scope, "select " + SHIFTS).and(PUBLISHED.formatted("x.period_id"));
    return days(sql, scope, "roster_date").rows(source, 1, row -> shifts(row, 1)).get(0);
  }

  private static Shifts shifts(ResultSet row, int all) throws SQLException {
    return new Shifts(row.getInt(all + 1), row.getInt(all) - row.getInt(all + 1));
  }

  private Changes changes(Scope scope) {
    var sql = in(scope, "select x.kind, count(*) from roster_change x").and(IS_BOOKED);
    var byKind = counts(moments(sql, scope, "ended_at").and(" group by x.kind"));
    var late = byKind.getOrDefault(LATE, 0);
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
    return days(in(scope, "select " + WISHES).and(ARE_WISHES), scope, "entry_day")
        .and(" group by x.member_id")
        .rows(source, MOST, row -> wishes(row, 2));
  }

  private static Wishes wishes(ResultSet row, int kept) throws SQLException {
    return new Wishes(row.getInt(kept), row.getInt(kept + 1));
  }

  @Override
  public List<OfPeriod> periods(Scope scope) {
    var shifts = shiftsByPeriod(scope);
    var changes = changesByPeriod(scope);
    var wishes = wishesByPeriod(scope);
    return published(scope).stream()
        .map(
            period ->
                new OfPeriod(
                    period.id(),
                    period.dates(),
                    period.noticeDays(),
                    shifts.getOrDefault(period.id(), new Shifts(0, 0)),
                    changes.getOrDefault(period.id(), Set.of()),
                    wishes.getOrDefault(period.id(), Map.of())))
        .toList();
  }

  private Map<String, Shifts> shiftsByPeriod(Scope scope) {
    var sql = beginning(in(scope, "select x.period_id, " + SHIFTS), scope, "x.period_id");
    Map<String, Shifts> found = new HashMap<>();
    sql.and(" group by x.period_id")
        .rows(source, MOST, row -> found.put(row.getString(1), shifts(row, 2)));
    return found;
  }

  // A change of shifts of two periods is one of each.
  private Map<String, Set<Change>> changesByPeriod(Scope scope) {
    var sql =
        in(
                scope,
                "select distinct s.period_id, x.id, x.kind from roster_change x"
                    + " join roster_change_move v on v.organisation_id = x.organisation_id"
                    + " and v.change_id = x.id"
                    + " join shift s on s.organisation_id = x.organisation_id"
                    + " and s.id = v.shift_id")
            .and(IS_BOOKED);
    Map<String, Set<Change>> found = new HashMap<>();
    beginning(sql, scope, "s.period_id")
        .rows(
            source,
            MOST,
            row ->
                found
                    .computeIfAbsent(row.getString(1), period -> new HashSet<>())
                    .add(new Change(row.getString(2), row.getString(3).equals(LATE))));
    return found;
  }

  private Map<String, Map<String, Wishes>> wishesByPeriod(Scope scope) {
    var sql =
        in(
                scope,
                "select p.id, "
                    + WISHES
                    + " join roster_period p on p.organisation_id = x.organisation_id"
                    + " and p.team_id = x.team_id and x.entry_day >= p.from_date"
                    + " and x.entry_day < p.until_date")
            .and(ARE_WISHES);
    Map<String, Map<String, Wishes>> found = new HashMap<>();
    beginning(sql, scope, "p.id")
        .and(" group by p.id, x.member_id")
        .rows(
            source,
            MOST,
            row ->
                found
                    .computeIfAbsent(row.getString(1), period -> new HashMap<>())
                    .put(row.getString(2), wishes(row, 3)));
    return found;
  }

  private static Sql beginning(Sql sql, Scope scope, String periodId) {
    return sql.and(BEGINNING.formatted(periodId))
        .with(Date.valueOf(scope.days().from()), Date.valueOf(scope.days().until()));
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
