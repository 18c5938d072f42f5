package org.samenrooster.server.platform.search;

import java.util.Optional;

/**
 * How a search ended: with a proposal, or with the key of the sentence that says why there is none.
 */
public record SearchEnd<S>(Optional<S> proposal, Optional<String> failureKey) {

  /** It found something. */
  public static <S> SearchEnd<S> found(S proposal) {
    return new SearchEnd<>(Optional.of(proposal), Optional.empty());
  }

  /** It could not be done. */
  public static <S> SearchEnd<S> failed(String key) {
    return new SearchEnd<>(Optional.empty(), Optional.of(key));
  }
}
