package org.samenrooster.server.period.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.samenrooster.api.model.TeamRosterDto;

/** The version of a whole roster, which has no row of its own: a digest of all that is shown. */
final class RosterVersion {

  private static final int LENGTH = 16;

  private RosterVersion() {}

  static String of(TeamRosterDto roster) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(roster.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
