package org.samenrooster.server.mail.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a person gets e-mail.
 *
 * @param address empty where it was taken away
 * @param language of what is sent
 * @param code the one that was sent last, if it can still be typed in
 * @param asked how many codes were asked for since {@code askedSince}
 */
public record MailAddress(
    Owner owner,
    String address,
    Locale language,
    State state,
    Optional<SentCode> code,
    int asked,
    Instant askedSince) {

  private static final int MOST_TRIES = 5;
  private static final Duration CODE_HOLDS = Duration.ofHours(1);

  /** Whose it is. */
  public record Owner(String organisationId, String personId) {}

  /** How far it is to be trusted. */
  public enum State {
    /** A code is sent to it, and nothing else. */
    ASKED,
    /** The person has read mail that was sent to it. */
    CONFIRMED,
    /** Its mail server does not know it. */
    REFUSED,
    /** There is none any more; kept are only the codes that were asked for, so that they count. */
    REMOVED
  }

  /**
   * A code that was sent.
   *
   * @param digest of the code; it is kept nowhere itself
   * @param wrong how often another one was typed in
   */
  public record SentCode(String digest, Instant at, int wrong) {}

  /** Whether this is the code that was sent, not too long ago and not after too many wrong ones. */
  boolean isConfirmedBy(String typed, Instant now) {
    return state == State.ASKED
        && code.filter(sent -> sent.wrong() < MOST_TRIES)
            .filter(sent -> now.isBefore(sent.at().plus(CODE_HOLDS)))
            .filter(sent -> ConfirmationCode.of(typed, owner).hasDigest(sent.digest()))
            .isPresent();
  }
}
