package org.samenrooster.server.mail.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.samenrooster.server.mail.application.MailAddress.Owner;

/**
 * Proof that somebody reads what is sent to an address.
 *
 * @param text eight digits
 * @param owner for whom it holds
 */
record ConfirmationCode(String text, Owner owner) {

  private static final int CODES = 100_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  static ConfirmationCode random(Owner owner) {
    return of(String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES)), owner);
  }

  static ConfirmationCode of(String text, Owner owner) {
    return new ConfirmationCode(text, owner);
  }

  /** What is kept of it. */
  String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var both = owner.personId() + " " + text;
      return HexFormat.of().formatHex(digest.digest(both.getBytes(StandardCharsets.UTF_8)));
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
