package org.samenrooster.server.mail.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.samenrooster.server.mail.application.MailAddress.Owner;

/** Who waits for something to be sent, and who sends it just now. */
public interface MailQueue {

  /** Those to whom something may be sent, of all organisations in sight. */
  List<Owner> due(Instant now, int atMost);

  /**
   * Takes a person's turn, unless another node has it.
   *
   * @param until when it is over by itself, should this node die
   * @return how often it was taken in a row without success, this time included; 0 if not taken
   */
  int take(Owner owner, Instant now, Instant until);

  /** Notes when the turn comes again, should it fail. */
  void nextTry(Owner owner, Instant at);

  /** The numbers of the notifications that wait and are announced. */
  Set<Long> waiting(Owner owner, Instant now);

  /** Notes what became of notifications that waited. */
  void settle(Owner owner, Set<Long> numbers, Outcome outcome);

  /** Notes which code is sent to a new address. */
  void codeSent(Owner owner, String digest, Instant at);

  /** The turn is over, and all went well. */
  void succeeded(Owner owner, Instant now);

  /** The turn is over; another comes at its time. A code that was written counts as not sent. */
  void failed(Owner owner);

  /** The turn is over and does not count: the mail server could not be reached. */
  void postponed(Owner owner, Instant until);

  /** Nothing is sent to this address any more. */
  void refused(Owner owner);

  /** What became of a notification that waited. */
  enum Outcome {
    /** It was given to the mail server. */
    SENT,
    /** It was read on a screen first, or is too old. */
    NOT_NEEDED,
    /** The mail server would not have it. */
    GIVEN_UP
  }
}
