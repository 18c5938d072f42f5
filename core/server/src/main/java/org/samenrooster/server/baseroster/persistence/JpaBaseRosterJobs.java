package org.samenrooster.server.baseroster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.baseroster.application.BaseRosterJob;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobProgress;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobState;
import org.samenrooster.server.baseroster.application.BaseRosterJobs;

/** Searches for base rosters in the database. */
@ApplicationScoped
class JpaBaseRosterJobs implements BaseRosterJobs {

  private static final List<JobState> UNDER_WAY =
      List.of(JobState.QUEUED, JobState.RUNNING, JobState.CANCELLING);

  @PersistenceContext(unitName = "samenrooster")
  private EntityManager database;

  @Inject private Clock clock;

  @Override
  public Optional<JobKey> keyOf(String organisationId, String jobId) {
    return database
        .createQuery(
            "select r.teamId from BaseRosterJobRow r where r.organisationId = :organisation"
                + " and r.id = :id",
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("id", jobId)
        .getResultStream()
        .findFirst()
        .map(teamId -> new JobKey(organisationId, teamId, jobId));
  }

  @Override
  public Optional<BaseRosterJob> job(JobKey key) {
    return row(key, LockModeType.NONE).map(row -> row.job(true));
  }

  @Override
  public Optional<BaseRosterJob> lockedJob(JobKey key) {
    return row(key, LockModeType.PESSIMISTIC_WRITE).map(row -> row.job(true));
  }

  @Override
  public Optional<BaseRosterJob> jobWithoutProposal(JobKey key) {
    return row(key, LockModeType.NONE).map(row -> row.job(false));
  }

  @Override
  public boolean oneIsUnderWay(String organisationId, String teamId) {
    return database
            .createQuery(
                "select count(r) from BaseRosterJobRow r where r.organisationId = :organisation"
                    + " and r.teamId = :team and r.state in :states",
                Long.class)
            .setParameter("organisation", organisationId)
            .setParameter("team", teamId)
            .setParameter("states", UNDER_WAY)
            .getSingleResult()
        > 0;
  }

  @Override
  public void add(BaseRosterJob job) {
    database.persist(BaseRosterJobRow.of(job));
    database.flush();
  }

  @Override
  public void move(JobKey key, JobState state) {
    row(key, LockModeType.NONE).orElseThrow().move(state);
  }

  @Override
  public void report(JobKey key, JobProgress progress) {
    row(key, LockModeType.NONE).orElseThrow().report(progress);
  }

  @Override
  public void end(BaseRosterJob job) {
    row(job.key(), LockModeType.NONE).orElseThrow().end(job, clock.instant());
  }

  private Optional<BaseRosterJobRow> row(JobKey key, LockModeType lock) {
    return database
        .createQuery(
            "select r from BaseRosterJobRow r where r.organisationId = :organisation"
                + " and r.teamId = :team and r.id = :id",
            BaseRosterJobRow.class)
        .setParameter("organisation", key.organisationId())
        .setParameter("team", key.teamId())
        .setParameter("id", key.id())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
