package org.samenrooster.server.completion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.server.completion.application.CompletionTake;
import org.samenrooster.server.completion.application.CompletionTakes;
import org.samenrooster.server.completion.application.MemberReason;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** Proposals that were taken, in the database. */
@ApplicationScoped
class JpaCompletionTakes implements CompletionTakes {

  private static final String TAKES =
      "select t, p from CompletionTakeRow t, PersonNameRow p where p.id = t.takenBy"
          + " and t.organisationId = :organisation";

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<CompletionTake> of(JobKey job) {
    return takes(query(TAKES + " and t.jobId = :id", job.organisationId(), job.id())).findFirst();
  }

  @Override
  public Map<String, CompletionTake> inPeriod(String organisationId, String periodId) {
    return takes(query(TAKES + " and t.periodId = :id", organisationId, periodId))
        .collect(Collectors.toMap(CompletionTake::jobId, Function.identity()));
  }

  private TypedQuery<Object[]> query(String text, String organisationId, String id) {
    return database
        .createQuery(text, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("id", id);
  }

  private static Stream<CompletionTake> takes(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(row -> ((CompletionTakeRow) row[0]).take((PersonNameRow) row[1]));
  }

  @Override
  public CompletionTake add(
      Caller caller, JobKey job, String periodId, Map<String, List<MemberReason>> reasons) {
    var row = new CompletionTakeRow(job, periodId, caller.personId(), clock.instant());
    database.persist(row);
    // The reasons point at it, and rows are written in no order that the database would know.
    database.flush();
    reasons.forEach(
        (memberId, own) ->
            own.forEach(
                reason ->
                    database.persist(new CompletionReasonRow(job, row.id(), memberId, reason))));
    return row.take(database.find(PersonNameRow.class, caller.personId()));
  }

  @Override
  public Map<String, Integer> picksNotKept(StoredTeam team, String periodId) {
    return database
        .createQuery(
            "select r.memberId, count(r) from CompletionReasonRow r, CompletionTakeRow t"
                + " where t.id = r.takeId and r.kind = :kind"
                + " and r.organisationId = :organisation and r.teamId = :team"
                + " and t.periodId = :period group by r.memberId",
            Object[].class)
        .setParameter("kind", MemberReason.Kind.PICK_NOT_KEPT)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("period", periodId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
  }

  @Override
  public List<TakenReason> reasons(StoredTeam team, String periodId, String memberId) {
    return database
        .createQuery(
            "select r, t, p from CompletionReasonRow r, CompletionTakeRow t, PersonNameRow p"
                + " where t.id = r.takeId and p.id = t.takenBy"
                + " and r.organisationId = :organisation and r.teamId = :team"
                + " and r.memberId = :member and t.periodId = :period"
                + " order by t.takenAt desc, r.rosterDate, r.kind, r.id",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("member", memberId)
        .setParameter("period", periodId)
        .getResultStream()
        .map(
            row ->
                new TakenReason(
                    ((CompletionTakeRow) row[1]).take((PersonNameRow) row[2]),
                    ((CompletionReasonRow) row[0]).reason()))
        .toList();
  }
}
