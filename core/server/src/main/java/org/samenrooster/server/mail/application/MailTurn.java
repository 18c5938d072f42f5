package org.samenrooster.server.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.samenrooster.server.mail.application.MailAddress.Owner;
import org.samenrooster.server.mail.application.MailAddress.State;
import org.samenrooster.server.mail.application.MailQueue.Outcome;
import org.samenrooster.server.mail.application.Postman.Sent;
import org.samenrooster.server.telling.application.Notifications;
import org.samenrooster.server.telling.application.Notifications.Notification;

/**
 * What happens in the database before and after a letter is sent, each in a transaction of its own:
 * nothing is locked while the mail server is waited for.
 */
@Dependent
public class MailTurn {

  private static final Logger LOG = Logger.getLogger(MailTurn.class.getName());

  private static final int MOST_TRIES = 8;
  private static final int MOST_AT_ONCE = 50;
  private static final int NEWEST = 500;
  private static final Duration LONGEST_TURN = Duration.ofMinutes(10);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration TOO_OLD = Duration.ofDays(2);

  @Inject private MailAddresses addresses;
  @Inject private MailQueue queue;
  @Inject private Notifications notifications;
  @Inject private Letters letters;
  @Inject private Clock clock;

  /** A letter that this node is to send, with the notifications in it; none where it is a code. */
  public record Taken(Letter letter, Set<Long> numbers) {}

  /** Takes a person's turn and writes what is to be sent; empty if there is nothing, or no turn. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Taken> take(Owner owner) {
    var now = clock.instant();
    var address = addresses.of(owner);
    if (address.isEmpty() || !taken(address.get(), now)) {
      return Optional.empty();
    }
    var taken =
        address.get().state() == State.ASKED
            ? Optional.of(code(address.get(), now))
            : waiting(address.get(), now);
    if (taken.isEmpty()) {
      queue.succeeded(owner, now);
    }
    return taken;
  }

  private boolean taken(MailAddress address, Instant now) {
    var owner = address.owner();
    var tries = queue.take(owner, now, now.plus(LONGEST_TURN));
    if (tries > MOST_TRIES) {
      giveUp(owner, queue.waiting(owner, now));
      if (address.state() == State.ASKED) {
        queue.refused(owner);
      } else {
        queue.succeeded(owner, now);
      }
      return false;
    }
    // Known before, so that a node that dies leaves a time for the next try.
    queue.nextTry(owner, now.plus(FIRST_PAUSE.multipliedBy(1L << Math.max(0, tries - 1))));
    return tries > 0;
  }

  private Taken code(MailAddress address, Instant now) {
    var code = ConfirmationCode.random(address.owner());
    queue.codeSent(address.owner(), code.digest(), now);
    return new Taken(letters.withCode(address, code), Set.of());
  }

  private Optional<Taken> waiting(MailAddress address, Instant now) {
    var owner = address.owner();
    var numbers = queue.waiting(owner, now);
    var wanted =
        notifications
            .of(owner.organisationId(), owner.personId(), Optional.empty(), NEWEST)
            .stream()
            .filter(one -> numbers.contains(one.number()) && isNews(one, now))
            .sorted(Comparator.comparing(Notification::number))
            .toList();
    var left = new HashSet<>(numbers);
    wanted.forEach(one -> left.remove(one.number()));
    queue.settle(owner, left, Outcome.NOT_NEEDED);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    var first = wanted.subList(0, Math.min(MOST_AT_ONCE, wanted.size()));
    var sent = new HashSet<Long>();
    first.forEach(one -> sent.add(one.number()));
    return Optional.of(new Taken(letters.withNotifications(address, first), sent));
  }

  private static boolean isNews(Notification one, Instant now) {
    return one.readAt().isEmpty() && now.isBefore(one.times().announcedAt().plus(TOO_OLD));
  }

  /** Notes what became of the letter. */
  @Transactional(TxType.REQUIRES_NEW)
  public void end(Owner owner, Taken taken, Sent sent) {
    var now = clock.instant();
    switch (sent) {
      case TAKEN -> {
        queue.settle(owner, taken.numbers(), Outcome.SENT);
        queue.succeeded(owner, now);
      }
      case REFUSED -> {
        giveUp(owner, taken.numbers());
        queue.refused(owner);
      }
      case NOT_NOW -> queue.failed(owner);
      case UNREACHABLE -> queue.postponed(owner, now.plus(FIRST_PAUSE));
    }
  }

  private void giveUp(Owner owner, Set<Long> numbers) {
    queue.settle(owner, numbers, Outcome.GIVEN_UP);
    LOG.warning(
        () -> "A letter was given up, with %d notifications in it".formatted(numbers.size()));
  }
}
