package org.samenrooster.server.leave.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.leave.LeaveState;
import org.samenrooster.server.leave.application.LeaveRequests;
import org.samenrooster.server.leave.application.StoredLeave;
import org.samenrooster.server.leave.application.StoredLeave.Asker;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.paging.PagedQueries;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Requests for leave in the database. */
@ApplicationScoped
class JpaLeaveRequests implements LeaveRequests {

  private static final String NAMED =
      "select r, p.displayName from LeaveRequestRow r left join PersonNameRow p"
          + " on p.id = r.answeredBy"
          + " where r.organisationId = :organisation and r.teamId = :team";
  private static final String TOUCHING = " and r.from < :until and r.until > :from";

  @Inject private EntityManager database;

  @Override
  public void add(String organisationId, Asker asker, LeaveRequest request, Instant at) {
    database.persist(new LeaveRequestRow(organisationId, asker, request, at));
    database.flush();
  }

  @Override
  public void answer(String organisationId, LeaveRequest answered, Answer answer) {
    database
        .createQuery(
            "select r from LeaveRequestRow r where r.organisationId = :organisation"
                + " and r.id = :id",
            LeaveRequestRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("id", answered.id())
        .getSingleResult()
        .answered(answered, answer);
    database.flush();
  }

  // Not the row: it is read after the people are locked, and must be as it is then.
  @Override
  public Optional<String> personOf(StoredTeam team, String requestId) {
    return database
        .createQuery(
            "select r.personId from LeaveRequestRow r where r.organisationId = :organisation"
                + " and r.teamId = :team and r.id = :id",
            String.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("id", requestId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<StoredLeave> one(StoredTeam team, String requestId) {
    return database
        .createQuery(NAMED + " and r.id = :id", Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("id", requestId)
        .getResultStream()
        .map(JpaLeaveRequests::stored)
        .findFirst();
  }

  private static StoredLeave stored(@Nullable Object[] row) {
    return ((LeaveRequestRow) row[0]).stored((String) row[1]);
  }

  @Override
  public List<LeaveRequest> ofPerson(String organisationId, String personId, DateRange days) {
    return database
        .createQuery(
            "select r from LeaveRequestRow r where r.organisationId = :organisation"
                + " and r.personId = :person"
                + TOUCHING
                + " order by r.from, r.id",
            LeaveRequestRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .setParameter("from", days.from())
        .setParameter("until", days.until())
        .getResultStream()
        .map(LeaveRequestRow::request)
        .toList();
  }

  @Override
  public List<LeaveRequest> unanswered(StoredTeam team, DateRange days) {
    return database
        .createQuery(
            "select r from LeaveRequestRow r where r.organisationId = :organisation"
                + " and r.teamId = :team and r.state = :requested"
                + TOUCHING,
            LeaveRequestRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("requested", LeaveState.REQUESTED)
        .setParameter("from", days.from())
        .setParameter("until", days.until())
        .getResultStream()
        .map(LeaveRequestRow::request)
        .toList();
  }

  @Override
  public List<StoredLeave> latestFirst(
      StoredTeam team, Optional<String> memberId, MomentPage page) {
    var jpql =
        NAMED
            + memberId.map(id -> " and r.memberId = :member").orElse("")
            + PagedQueries.before(page, "r.requestedAt", "r.id")
            + " order by r.requestedAt desc, r.id desc";
    var query =
        PagedQueries.of(page, database.createQuery(jpql, Object[].class))
            .setParameter("organisation", team.organisationId())
            .setParameter("team", team.team().id());
    memberId.ifPresent(id -> query.setParameter("member", id));
    return query.getResultStream().map(JpaLeaveRequests::stored).toList();
  }
}
