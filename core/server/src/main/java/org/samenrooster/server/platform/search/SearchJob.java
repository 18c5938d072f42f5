package org.samenrooster.server.platform.search;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A search of some kind.
 *
 * @param <Q> what is asked
 * @param <P> how far it is, in figures
 * @param <S> what it finds
 * @param key whose search it is
 * @param request what was asked
 * @param state how far it is
 * @param requestedBy the person who started it
 * @param createdAt when
 * @param progress the last that was heard of it
 * @param proposal what it found, while it has found something that can be shown
 * @param failureKey key of the sentence that says why there is no proposal
 */
public record SearchJob<Q, P, S>(
    JobKey key,
    Q request,
    JobState state,
    String requestedBy,
    Instant createdAt,
    P progress,
    Optional<S> proposal,
    Optional<String> failureKey) {

  /** A search that nobody has begun yet. */
  public static <Q, P, S> SearchJob<Q, P, S> queued(Asked<Q> asked, P noProgress) {
    return new SearchJob<>(
        new JobKey(asked.organisationId(), asked.teamId(), UUID.randomUUID().toString()),
        asked.request(),
        JobState.QUEUED,
        asked.personId(),
        asked.at(),
        noProgress,
        Optional.empty(),
        Optional.empty());
  }

  /** Who asks for what, and when. */
  public record Asked<Q>(
      String organisationId, String teamId, String personId, Q request, Instant at) {}

  /** The same search after its end. */
  SearchJob<Q, P, S> ended(JobState end, P last, SearchEnd<S> found) {
    return new SearchJob<>(
        key, request, end, requestedBy, createdAt, last, found.proposal(), found.failureKey());
  }
}
