package org.samenrooster.server.period.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.samenrooster.approval.LineFingerprint;
import org.samenrooster.server.period.application.LineApprovals;
import org.samenrooster.server.period.persistence.LineApprovalRow.Line;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** Approvals of lines in the database. */
@ApplicationScoped
class JpaLineApprovals implements LineApprovals {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public List<LineApproval> latestFirst(StoredTeam team, String periodId) {
    return database
        .createQuery(
            "select a, p from LineApprovalRow a, PersonNameRow p where p.id = a.approvedBy"
                + " and a.organisationId = :organisation and a.teamId = :team"
                + " and a.periodId = :period order by a.approvedAt desc, a.id",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("period", periodId)
        .getResultStream()
        .map(row -> ((LineApprovalRow) row[0]).approval((PersonNameRow) row[1]))
        .toList();
  }

  @Override
  public void add(
      Caller caller, StoredTeam team, String periodId, Map<String, LineFingerprint> lines) {
    var now = clock.instant();
    lines.forEach(
        (memberId, line) ->
            database.persist(
                new LineApprovalRow(team, caller, now, new Line(periodId, memberId, line))));
  }
}
