package org.samenrooster.server.platform.search;

/**
 * A search in a list.
 *
 * @param job without its proposal
 * @param hasProposal whether there is one
 */
public record ListedJob<Q, P, S>(SearchJob<Q, P, S> job, boolean hasProposal) {

  /** Its place in the list. */
  public JobPlace place() {
    return new JobPlace(job.createdAt(), job.key().id());
  }
}
