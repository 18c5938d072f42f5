package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.samenrooster.server.shift.application.WorkedApproval;
import org.samenrooster.server.shift.application.WorkedApprovals;
import org.samenrooster.server.team.application.StoredTeam;

/** Approvals of worked hours in the database. One counts while the same member holds the shift. */
@ApplicationScoped
class JpaWorkedApprovals implements WorkedApprovals {

  // The last approval of a shift comes last and wins.
  private static final String IN_PERIOD =
      "select a, p.displayName from ShiftRow s, WorkedApprovalRow a, PersonNameRow p"
          + " where s.organisationId = :organisation and s.teamId = :team"
          + " and s.periodId = :period and a.organisationId = :organisation"
          + " and a.shiftId = s.id and a.memberId = s.holderMemberId"
          + " and p.id = a.approvedBy order by a.approval";

  @Inject private EntityManager database;

  @Override
  public Map<String, WorkedApproval> inPeriod(StoredTeam team, String periodId) {
    Map<String, WorkedApproval> last = new HashMap<>();
    database
        .createQuery(IN_PERIOD, Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("period", periodId)
        .getResultStream()
        .forEach(
            row -> {
              var approval = (WorkedApprovalRow) row[0];
              last.put(approval.shiftId(), approval.approval((String) row[1]));
            });
    return last;
  }

  @Override
  public void add(StoredTeam team, Collection<NewApproval> approvals, Yes yes) {
    approvals.forEach(approved -> database.persist(new WorkedApprovalRow(team, approved, yes)));
    database.flush();
  }
}
