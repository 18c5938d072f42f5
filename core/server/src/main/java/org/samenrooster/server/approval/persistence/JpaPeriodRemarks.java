package org.samenrooster.server.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.server.approval.application.PeriodRemarks;
import org.samenrooster.server.approval.persistence.PeriodRemarkRow.To;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** Remarks to periods in the database. */
@ApplicationScoped
class JpaPeriodRemarks implements PeriodRemarks {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public List<Remark> latestFirst(StoredTeam team, String periodId) {
    return database
        .createQuery(
            "select r, p from PeriodRemarkRow r, PersonNameRow p where p.id = r.saidBy"
                + " and r.organisationId = :organisation and r.teamId = :team"
                + " and r.periodId = :period order by r.saidAt desc, r.id",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("period", periodId)
        .getResultStream()
        .map(row -> ((PeriodRemarkRow) row[0]).remark((PersonNameRow) row[1]))
        .toList();
  }

  @Override
  public Map<String, Remark> latestToEach(StoredTeam team, String periodId) {
    var latest = new HashMap<String, Remark>();
    for (var remark : latestFirst(team, periodId)) {
      remark.memberId().ifPresent(member -> latest.putIfAbsent(member, remark));
    }
    return latest;
  }

  @Override
  public void add(
      Caller caller,
      StoredTeam team,
      String periodId,
      Collection<String> memberIds,
      String remark) {
    var now = clock.instant();
    var to =
        memberIds.isEmpty()
            ? Stream.of(Optional.<String>empty())
            : memberIds.stream().distinct().map(Optional::of);
    to.map(member -> new To(team.team().id(), periodId, member))
        .forEach(one -> database.persist(new PeriodRemarkRow(caller, one, remark, now)));
  }
}
