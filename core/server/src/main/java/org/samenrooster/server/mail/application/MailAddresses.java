package org.samenrooster.server.mail.application;

import java.time.Instant;
import java.util.Optional;
import org.samenrooster.server.mail.application.MailAddress.Owner;

/** The e-mail addresses of people. */
public interface MailAddresses {

  /** The address of a person, if there is one. */
  Optional<MailAddress> of(Owner owner);

  /**
   * Stores an address instead of the one that the person had, with nothing sent to it yet.
   *
   * @param dueAt when something may be sent to it
   */
  void put(MailAddress address, Instant dueAt);

  /** Notes that the person has typed in the code. */
  void confirm(Owner owner);

  /** Notes that another code was typed in. */
  void countWrongCode(Owner owner);

  /** Takes the address of a person away, if there is one; how many codes were asked for stays. */
  void remove(Owner owner);
}
