package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.shift.application.ApprovalHistory;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.WorkedTime;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Approvals in the database, of whoever holds a shift now. */
@ApplicationScoped
class JpaApprovalHistory implements ApprovalHistory {

  private static final String ON_DAYS = " and s.rosterDate >= :from and s.rosterDate < :until";
  private static final String CORRECTED =
      " and s.id in (select c.shiftId from WorkedApprovalRow c"
          + " where c.organisationId = :organisation and c.teamId = :team"
          + " and c.reason is not null and c.approvedAt >= :from and c.approvedAt < :until)";
  private static final String APPROVALS =
      "select s, a from ShiftRow s, WorkedApprovalRow a where s.organisationId = :organisation"
          + " and s.teamId = :team and a.organisationId = :organisation"
          + " and a.shiftId = s.id and a.memberId = s.holderMemberId%s"
          + " order by s.startAt, s.id, a.approval";
  private static final String RECORDINGS =
      "select w from ShiftRow s, WorkedTimeRow w left join fetch w.callOuts"
          + " where s.organisationId = :organisation"
          + " and s.teamId = :team and w.organisationId = :organisation"
          + " and w.shiftId = s.id and w.memberId = s.holderMemberId%s";

  @Inject private EntityManager database;

  @Override
  public List<ApprovedWork> onDays(StoredTeam team, DateRange days) {
    return read(
        team,
        ON_DAYS,
        query -> query.setParameter("from", days.from()).setParameter("until", days.until()));
  }

  @Override
  public List<ApprovedWork> correctedIn(StoredTeam team, Interval time) {
    return read(
        team,
        CORRECTED,
        query ->
            query.setParameter("from", time.start()).setParameter("until", time.endExclusive()));
  }

  private record Recording(String shiftId, int number) {}

  private List<ApprovedWork> read(
      StoredTeam team, String condition, UnaryOperator<TypedQuery<?>> when) {
    Map<Recording, WorkedTime> recordings = new HashMap<>();
    when.apply(query(team, RECORDINGS.formatted(condition)))
        .getResultStream()
        .map(WorkedTimeRow.class::cast)
        .forEach(
            row ->
                recordings.put(
                    new Recording(row.shiftId(), row.recorded().recordings()),
                    row.recorded().worked()));
    Map<String, ApprovedWork> works = new LinkedHashMap<>();
    when.apply(query(team, APPROVALS.formatted(condition)))
        .getResultStream()
        .map(Object[].class::cast)
        .forEach(
            row -> {
              var planned = ((ShiftRow) row[0]).duty(team.team().zone());
              var approval = (WorkedApprovalRow) row[1];
              works.merge(
                  planned.id(),
                  new ApprovedWork(
                      approval.memberId(),
                      planned,
                      List.of(approval(planned, approval, recordings))),
                  JpaApprovalHistory::together);
            });
    return List.copyOf(works.values());
  }

  private static ApprovedWork together(ApprovedWork before, ApprovedWork next) {
    var approvals = new ArrayList<>(before.approvals());
    approvals.addAll(next.approvals());
    return new ApprovedWork(before.holder(), before.planned(), approvals);
  }

  private TypedQuery<Object> query(StoredTeam team, String text) {
    return database
        .createQuery(text, Object.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id());
  }

  private static Approval approval(
      Duty planned, WorkedApprovalRow row, Map<Recording, WorkedTime> recordings) {
    var worked =
        row.recording()
            .map(number -> recordings.get(new Recording(planned.id(), number)))
            .map(recorded -> recorded.insteadOf(planned, planned.zone()))
            .orElse(planned);
    return new Approval(
        row.number(), worked, row.isCorrection() ? Optional.of(row.at()) : Optional.empty());
  }
}
