package org.samenrooster.server.telling.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The part of a calendar's address that nobody can guess.
 *
 * @param text 256 random bits, as text that fits into an address
 */
record FeedSecret(String text) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static FeedSecret random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is kept of it. No salt: it is as random as one. */
  String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** Whether it is the one of which this was kept; takes as long whether it is or not. */
  boolean hasDigest(String kept) {
    return MessageDigest.isEqual(
        digest().getBytes(StandardCharsets.UTF_8), kept.getBytes(StandardCharsets.UTF_8));
  }
}
