package org.samenrooster.server.mail.application;

/** Gives letters to the mail server. */
public interface Postman {

  /** Sends a letter; afterwards the mail server has it. */
  Sent send(Letter letter);

  /** What became of it. */
  enum Sent {
    /** The mail server has taken it. */
    TAKEN,
    /** It will never take one for this address. */
    REFUSED,
    /** It would not take it now. */
    NOT_NOW,
    /** It was not there, or did not let us in. */
    UNREACHABLE
  }
}
