package org.samenrooster.server.platform.configuration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the administrator can set, except the database, which is the application server's.
 *
 * @param demo whether anyone may sign in as one of the sample people; never in real use
 * @param demoStart the day on which the demo begins, and the time of that day where it is not the
 *     one on the wall
 * @param demoKey a secret that several demo nodes share, so that each knows the other's tokens
 * @param zone where roles begin and end at midnight; a team's own dates are in the team's zone
 * @param issuers whose tokens are believed, besides the demo's own
 * @param allowedOrigins the host pages' origins that may call the API from a browser
 * @param maxBodyBytes the largest request body that is read
 * @param smallestGroup the fewest people whose hours may be told about together without names
 * @param rulePacksFolder where the customer's own rule packs are, if there are any
 * @param mail who takes what is sent by e-mail; empty where nothing is
 */
public record Settings(
    boolean demo,
    Optional<DemoStart> demoStart,
    Optional<String> demoKey,
    ZoneId zone,
    List<Issuer> issuers,
    Set<String> allowedOrigins,
    int maxBodyBytes,
    int smallestGroup,
    Optional<Path> rulePacksFolder,
    Optional<MailServer> mail) {

  /** A day, and a time of day if it is not the one on the wall. */
  public record DemoStart(LocalDate day, Optional<LocalTime> time) {}

  public Settings {
    issuers = List.copyOf(issuers);
    allowedOrigins = Set.copyOf(allowedOrigins);
  }
}
