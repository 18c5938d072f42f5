package org.samenrooster.server.platform.configuration;

import java.net.URI;
import java.util.Optional;

/**
 * The server that takes what is sent by e-mail.
 *
 * @param host its name
 * @param from the address that mail comes from
 * @param login who signs in there, if anybody must
 * @param link where people go from a mail: the page of the suite that shows Samenrooster
 */
public record MailServer(
    String host,
    int port,
    Security security,
    String from,
    Optional<Login> login,
    Optional<URI> link) {

  /** How the line to it is kept secret. */
  public enum Security {
    /** Begins in the open and must change to TLS before anything is said. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** Not at all; for a server on the same machine. */
    NONE
  }

  /** A name and its password. */
  public record Login(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }
}
