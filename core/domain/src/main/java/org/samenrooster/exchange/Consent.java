package org.samenrooster.exchange;

import java.util.Optional;

/**
 * What a member has said to what she was asked: a change of a published roster that concerns her,
 * or her line of a roster that is published late.
 */
public record Consent(String memberId, ConsentState state) {

  /** A question that waits for an answer. */
  public static Consent asked(String memberId) {
    return new Consent(memberId, ConsentState.ASKED);
  }

  /** The yes of somebody who proposes the change. */
  public static Consent given(String memberId) {
    return new Consent(memberId, ConsentState.GIVEN);
  }

  /** It after a command; empty where that may not be given. */
  public Optional<Consent> after(ConsentCommand command) {
    return ConsentTransitions.next(state, command).map(next -> new Consent(memberId, next));
  }

  /** It, when no answer is waited for any more. */
  Consent lapsed() {
    return after(ConsentCommand.LAPSE).orElse(this);
  }
}
