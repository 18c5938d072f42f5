package org.samenrooster.approval;

import java.util.Optional;
import org.samenrooster.exchange.Consent;
import org.samenrooster.exchange.ConsentCommand;
import org.samenrooster.exchange.ConsentState;

/**
 * What a member said to her line of a roster that is published late. It is about the line as it was
 * when she was asked, and about no other.
 *
 * @param id identity
 */
public record LineConsent(String id, Consent consent, LineFingerprint line) {

  /** A question that waits for an answer. */
  public static LineConsent asked(String id, String memberId, LineFingerprint line) {
    return new LineConsent(id, Consent.asked(memberId), line);
  }

  /** Whose line it is. */
  public String memberId() {
    return consent.memberId();
  }

  /** What she said. */
  public ConsentState state() {
    return consent.state();
  }

  /** It after a command; empty where that may not be given. */
  public Optional<LineConsent> after(ConsentCommand command) {
    return consent.after(command).map(next -> new LineConsent(id, next, line));
  }
}
