package org.samenrooster.server.mail.application;

import java.util.Locale;

/**
 * What is sent to one person.
 *
 * @param id the same for the same letter, should it be sent again
 */
public record Letter(String id, String to, Locale language, String subject, String text) {

  /** Without the address and what it says: logs must not hold them. */
  @Override
  public String toString() {
    return "Letter " + id;
  }
}
