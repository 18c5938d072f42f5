package org.samenrooster.server.platform.search;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The searches of a kind in the database; each kind has a table of its own. */
public abstract class SearchJobTable<R extends SearchJobRow, Q, P, S>
    implements SearchJobs<Q, P, S> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject private EntityManager database;

  @Inject private Clock clock;

  private final Kind<R, Q, P, S> kind;

  /**
   * What a kind stores.
   *
   * @param noProgress before the first figures
   */
  public record Kind<R, Q, P, S>(
      Class<R> row, Class<Q> request, Class<P> progress, Class<S> proposal, P noProgress) {}

  protected SearchJobTable(Kind<R, Q, P, S> kind) {
    this.kind = kind;
  }

  /** A new row of the kind. */
  protected abstract R newRow(SearchJob<Q, P, S> job, String request);

  /**
   * Whether a search of the kind has not ended.
   *
   * @param field of the row that says what it is about
   * @param id of what is asked about
   */
  protected boolean isUnderWay(String organisationId, String field, String id) {
    return database
            .createQuery(
                "select count(r) from "
                    + kind.row().getSimpleName()
                    + " r where r.organisationId = :organisation and r."
                    + field
                    + " = :id and r.state in :states",
                Long.class)
            .setParameter("organisation", organisationId)
            .setParameter("id", id)
            .setParameter("states", JobState.UNDER_WAY)
            .getSingleResult()
        > 0;
  }

  @Override
  public Optional<JobKey> keyOf(String organisationId, String jobId) {
    return database
        .createQuery(
            "select r.teamId from "
                + kind.row().getSimpleName()
                + " r where r.organisationId = :organisation and r.id = :id",
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("id", jobId)
        .getResultStream()
        .findFirst()
        .map(teamId -> new JobKey(organisationId, teamId, jobId));
  }

  @Override
  public Optional<SearchJob<Q, P, S>> job(JobKey key) {
    return row(key, LockModeType.NONE).map(row -> job(row, row.proposal()));
  }

  @Override
  public Optional<SearchJob<Q, P, S>> lockedJob(JobKey key) {
    return row(key, LockModeType.PESSIMISTIC_WRITE).map(row -> job(row, row.proposal()));
  }

  @Override
  public Optional<SearchJob<Q, P, S>> jobWithoutProposal(JobKey key) {
    return row(key, LockModeType.NONE).map(row -> job(row, null));
  }

  @Override
  public List<ListedJob<Q, P, S>> newestFirst(
      String organisationId, String teamId, Optional<JobPlace> before, int most) {
    return newestFirst(organisationId, new About("teamId", teamId), before, most);
  }

  /**
   * What searches are about.
   *
   * @param field of the row that says it
   */
  public record About(String field, String id) {}

  /** Searches about one thing, newest first, as {@link #newestFirst} of a team. */
  protected List<ListedJob<Q, P, S>> newestFirst(
      String organisationId, About about, Optional<JobPlace> before, int most) {
    var query =
        database
            .createQuery(
                "select r, case when r.proposal is null then false else true end from "
                    + kind.row().getSimpleName()
                    + " r where r.organisationId = :organisation and r."
                    + about.field()
                    + " = :about"
                    + (before.isPresent()
                        ? " and (r.createdAt < :at or r.createdAt = :at and r.id < :id)"
                        : "")
                    + " order by r.createdAt desc, r.id desc",
                Object[].class)
            .setParameter("organisation", organisationId)
            .setParameter("about", about.id())
            .setMaxResults(most);
    before.ifPresent(
        place -> query.setParameter("at", place.createdAt()).setParameter("id", place.id()));
    return query
        .getResultStream()
        .map(found -> new ListedJob<>(job(kind.row().cast(found[0]), null), (boolean) found[1]))
        .toList();
  }

  private SearchJob<Q, P, S> job(R row, @Nullable String proposal) {
    var progress = row.progress();
    return new SearchJob<>(
        row.key(),
        JSON.fromJson(row.request(), kind.request()),
        row.state(),
        row.requestedBy(),
        row.createdAt(),
        progress == null ? kind.noProgress() : JSON.fromJson(progress, kind.progress()),
        Optional.ofNullable(proposal).map(text -> JSON.fromJson(text, kind.proposal())),
        Optional.ofNullable(row.failureKey()));
  }

  @Override
  public void add(SearchJob<Q, P, S> job) {
    database.persist(newRow(job, JSON.toJson(job.request())));
    database.flush();
  }

  @Override
  public void move(JobKey key, JobState state) {
    row(key, LockModeType.NONE).orElseThrow().move(state);
  }

  @Override
  public void report(JobKey key, P progress) {
    row(key, LockModeType.NONE).orElseThrow().report(JSON.toJson(progress));
  }

  @Override
  public void end(SearchJob<Q, P, S> job) {
    var row = row(job.key(), LockModeType.NONE).orElseThrow();
    row.move(job.state());
    row.report(JSON.toJson(job.progress()));
    row.end(
        job.proposal().map(JSON::toJson).orElse(null),
        job.failureKey().orElse(null),
        clock.instant());
  }

  private Optional<R> row(JobKey key, LockModeType lock) {
    return database
        .createQuery(
            "select r from "
                + kind.row().getSimpleName()
                + " r where r.organisationId = :organisation and r.teamId = :team and r.id = :id",
            kind.row())
        .setParameter("organisation", key.organisationId())
        .setParameter("team", key.teamId())
        .setParameter("id", key.id())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
