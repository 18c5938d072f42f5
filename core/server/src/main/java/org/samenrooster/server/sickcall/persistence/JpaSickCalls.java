package org.samenrooster.server.sickcall.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.paging.PagedQueries;
import org.samenrooster.server.sickcall.application.SickCalls;
import org.samenrooster.server.sickcall.application.StoredSickCall;
import org.samenrooster.server.sickcall.application.StoredSickCall.Place;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.sickcall.SickCall;
import org.samenrooster.sickcall.SickCallState;

/** Sick calls in the database. */
@ApplicationScoped
class JpaSickCalls implements SickCalls {

  private static final String NAMED =
      "select c, p, r from SickCallRow c join CallerRow p on p.id = c.personId"
          + " join CallerRow r on r.id = c.registeredBy where c.organisationId = :organisation";

  @Inject private EntityManager database;

  @Override
  public void add(String organisationId, Place place, SickCall call, String registeredBy) {
    database.persist(new SickCallRow(organisationId, place, call, registeredBy));
    database.flush();
  }

  @Override
  public void change(String organisationId, SickCall call, Optional<Decision> decision) {
    var row =
        database
            .createQuery(
                "select c from SickCallRow c where c.organisationId = :organisation"
                    + " and c.id = :id",
                SickCallRow.class)
            .setParameter("organisation", organisationId)
            .setParameter("id", call.id())
            .getSingleResult();
    row.changed(call);
    decision.ifPresent(row::decided);
    database.flush();
  }

  // Not the row: it is read after the person is locked, and must be as it is then.
  @Override
  public Optional<Place> place(String organisationId, String callId) {
    return database
        .createQuery(
            "select c.teamId, c.memberId, c.personId from SickCallRow c"
                + " where c.organisationId = :organisation and c.id = :id",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("id", callId)
        .getResultStream()
        .map(row -> new Place((String) row[0], (String) row[1], (String) row[2]))
        .findFirst();
  }

  @Override
  public Optional<StoredSickCall> one(String organisationId, String callId) {
    return database
        .createQuery(NAMED + " and c.id = :id", Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("id", callId)
        .getResultStream()
        .map(JpaSickCalls::stored)
        .findFirst();
  }

  private static StoredSickCall stored(Object[] row) {
    return ((SickCallRow) row[0])
        .stored(((CallerRow) row[1]).person(), ((CallerRow) row[2]).person().name());
  }

  @Override
  public List<SickCall> open(String organisationId, String personId) {
    return database
        .createQuery(
            "select c from SickCallRow c where c.organisationId = :organisation"
                + " and c.personId = :person order by c.from",
            SickCallRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .getResultStream()
        .map(SickCallRow::call)
        .filter(call -> call.state().isOpen())
        .toList();
  }

  @Override
  public List<StoredSickCall> latestFirst(
      StoredTeam team, Optional<String> memberId, MomentPage page) {
    var query =
        paged(
                NAMED
                    + " and c.teamId = :team"
                    + memberId.map(id -> " and c.memberId = :member").orElse("")
                    + PagedQueries.before(page, "c.from", "c.id")
                    + " order by c.from desc, c.id desc",
                team.organisationId(),
                page)
            .setParameter("team", team.team().id());
    memberId.ifPresent(id -> query.setParameter("member", id));
    return query.getResultStream().map(JpaSickCalls::stored).toList();
  }

  @Override
  public List<StoredSickCall> forHr(String organisationId, SickCallState state, MomentPage page) {
    return paged(
            NAMED
                + " and c.state = :state"
                + PagedQueries.after(page, "c.from", "c.id")
                + " order by c.from, c.id",
            organisationId,
            page)
        .setParameter("state", state)
        .getResultStream()
        .map(JpaSickCalls::stored)
        .toList();
  }

  private TypedQuery<Object[]> paged(String jpql, String organisationId, MomentPage page) {
    return PagedQueries.of(page, database.createQuery(jpql, Object[].class))
        .setParameter("organisation", organisationId);
  }
}
