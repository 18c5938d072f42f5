package org.samenrooster.server.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.samenrooster.server.audit.application.DecisionLog;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.paging.MomentPage;

/** The decision log, and beside each decision what it rested on, read where that is kept. */
@Dependent
class JdbcDecisionLog implements DecisionLog {

  private static final String DECISIONS =
      """
      select d.id, d.decided_at, d.person_id, p.display_name, d.operation, d.subject_kind,
        d.subject_id, d.outcome, d.rule_ids,
        case when d.subject_kind = 'TEAM_MEMBER' then d.subject_id
          else coalesce(d.member_id, l.member_id, s.member_id, e.member_id, h.holder_member_id) end
      from decision_log d
      join person p on p.organisation_id = d.organisation_id and p.id = d.person_id
      left join leave_request l on l.organisation_id = d.organisation_id and l.id = d.subject_id
      left join sick_call s on s.organisation_id = d.organisation_id and s.id = d.subject_id
      left join contract_extension e on e.organisation_id = d.organisation_id and e.id = d.subject_id
      left join shift h on h.organisation_id = d.organisation_id and h.id = d.subject_id
      where d.organisation_id = ? and d.team_id = ?
      """;
  private static final String CONCERNS =
      """
       and (d.person_id = ? or d.subject_id = ?
        or d.subject_kind in ('ROSTER_PERIOD', 'TEAM', 'BASE_ROSTER', 'COMPLETION_JOB')
        or l.member_id = ? or s.member_id = ? or e.member_id = ? or d.member_id = ?
        or (d.member_id is null and h.holder_member_id = ?)
        or exists (select 1 from roster_change_consent c where c.organisation_id = d.organisation_id
          and c.change_id = d.subject_id and c.member_id = ?))
      """;
  private static final String BEFORE = " and (d.decided_at < ? or (d.decided_at = ? and d.id < ?))";
  private static final String LATEST_FIRST = " order by d.decided_at desc, d.id desc";

  private static final String WARNINGS =
      """
      select a.member_id, a.rule_id, a.violation_at, a.reason, p.display_name, a.accepted_at
      from violation_acceptance a
      join person p on p.organisation_id = a.organisation_id and p.id = a.accepted_by
      where a.organisation_id = ? and a.team_id = ? and a.accepted_at <= ?
      """;
  private static final String DEPUTY =
      "select id from team_deputy where organisation_id = ? and team_id = ? and person_id = ?"
          + " and valid_from <= ? and valid_until > ? and (ended_at is null or ended_at > ?)";
  private static final String FINGERPRINT =
      "select fingerprint from line_approval where organisation_id = ? and member_id = ?"
          + " and approved_by = ? and approved_at <= ? order by approved_at desc";
  private static final String LEAVE_REMARK =
      "select remark from leave_request where organisation_id = ? and id = ?";
  private static final String SENT_BACK =
      "select remark from period_remark where organisation_id = ? and period_id = ?"
          + " and said_by = ? and said_at <= ? and (member_id is null or member_id = ?)"
          + " order by said_at desc";
  private static final int MOST_WARNINGS = 1000;

  private final DataSource source;
  private final Settings settings;

  @Inject
  JdbcDecisionLog(DataSource source, Settings settings) {
    this.source = source;
    this.settings = settings;
  }

  @Override
  public List<LoggedDecision> of(Sight sight, Optional<String> subjectId, MomentPage page) {
    var sql = new Sql(DECISIONS).with(sight.organisationId(), sight.teamId());
    inSight(sql, sight);
    subjectId.ifPresent(id -> sql.and(" and (d.subject_id = ? or d.member_id = ?)").with(id, id));
    page.after()
        .map(place -> List.<Object>of(Timestamp.from(place.at()), place.id()))
        .ifPresent(at -> sql.and(BEFORE).with(at.get(0), at.get(0), at.get(1)));
    return sql.and(LATEST_FIRST).rows(source, page.limit(), JdbcDecisionLog::decision);
  }

  @Override
  public Optional<LoggedDecision> one(Sight sight, String decisionId) {
    var sql = new Sql(DECISIONS).with(sight.organisationId(), sight.teamId());
    inSight(sql, sight);
    return sql
        .and(" and d.id = ?")
        .with(decisionId)
        .rows(source, 1, JdbcDecisionLog::decision)
        .stream()
        .findFirst();
  }

  private static void inSight(Sql sql, Sight sight) {
    sight
        .memberId()
        .ifPresent(
            her -> {
              sql.and(CONCERNS).with(her.personId());
              for (var i = 0; i < 7; i++) {
                sql.with(her.memberId());
              }
            });
  }

  @Override
  public Basis basis(Sight sight, LoggedDecision decision) {
    return new Basis(
        asDeputy(sight, decision),
        warnings(sight, decision),
        fingerprint(sight, decision),
        reason(sight, decision));
  }

  private boolean asDeputy(Sight sight, LoggedDecision decision) {
    var day = Date.valueOf(LocalDate.ofInstant(decision.at(), settings.zone()));
    return first(
            new Sql(DEPUTY)
                .with(sight.organisationId(), sight.teamId(), decision.decider().personId())
                .with(day, day, Timestamp.from(decision.at())))
        .isPresent();
  }

  private List<Warning> warnings(Sight sight, LoggedDecision decision) {
    var accepting = decision.operation().equals("acceptViolation");
    if (!accepting && !decision.subject().kind().equals("ROSTER_PERIOD")) {
      return List.of();
    }
    var sql =
        new Sql(WARNINGS)
            .with(sight.organisationId(), sight.teamId(), Timestamp.from(decision.at()));
    if (accepting) {
      sql.and(" and a.member_id = ? and a.rule_id = ? and a.accepted_by = ?")
          .with(decision.subject().id(), decision.ruleIds().get(0), decision.decider().personId());
    } else {
      sql.and(" and a.period_id = ?").with(decision.subject().id());
    }
    sight.memberId().ifPresent(her -> sql.and(" and a.member_id = ?").with(her.memberId()));
    return sql.and(" order by a.accepted_at desc")
        .rows(source, accepting ? 1 : MOST_WARNINGS, JdbcDecisionLog::warning);
  }

  private Optional<String> fingerprint(Sight sight, LoggedDecision decision) {
    return decision.operation().equals("approveLines")
        ? first(
            new Sql(FINGERPRINT)
                .with(sight.organisationId(), decision.subject().id())
                .with(decision.decider().personId(), Timestamp.from(decision.at())))
        : Optional.empty();
  }

  private Optional<String> reason(Sight sight, LoggedDecision decision) {
    var subject = decision.subject();
    if (subject.kind().equals("LEAVE_REQUEST")) {
      return first(new Sql(LEAVE_REMARK).with(sight.organisationId(), subject.id()));
    }
    return decision.operation().equals("sendPeriodBack")
        ? first(
            new Sql(SENT_BACK)
                .with(sight.organisationId(), subject.id(), decision.decider().personId())
                .with(Timestamp.from(decision.at()), her(sight)))
        : Optional.empty();
  }

  private static String her(Sight sight) {
    return sight.memberId().map(Member::memberId).orElse("");
  }

  private Optional<String> first(Sql sql) {
    return sql.rows(source, 1, row -> Optional.ofNullable(row.getString(1))).stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static LoggedDecision decision(ResultSet row) throws SQLException {
    var rules = row.getString(9);
    return new LoggedDecision(
        row.getString(1),
        row.getTimestamp(2).toInstant(),
        new Decider(row.getString(3), row.getString(4)),
        row.getString(5),
        new Subject(row.getString(6), row.getString(7), Optional.ofNullable(row.getString(10))),
        row.getString(8),
        rules == null ? List.of() : List.of(rules.split(",")));
  }

  private static Warning warning(ResultSet row) throws SQLException {
    return new Warning(
        row.getString(1),
        row.getString(2),
        row.getTimestamp(3).toInstant(),
        row.getString(4),
        row.getString(5),
        row.getTimestamp(6).toInstant());
  }
}
